/**
 * A quarter held against the one before, out of two frozen summaries: how much more or less, and the cells of the annex that say so
 * ("before.{key}", "change.{key}"). What either of the two does not know is not compared.
 */
import type { FreezePayload } from '../ledger/payloads.ts';
import { formatChange, formatNumber, twoDigits } from '../text/format.ts';
import { quarterName } from './coverage.ts';
import type { Cell, Run } from './document.ts';
import { figuresOf, UNKNOWN_CELL, type Figures } from './figures.ts';
import { say } from './say.ts';

export interface Comparison {
  /** "Quý III". */
  readonly quarter: string;
  readonly before: FreezePayload;
  /** "tăng 05 so với Quý III", "bằng Quý III"; nothing where there is nothing to compare. */
  said(key: string): readonly Run[];
  /** "số đơn vị gửi chậm giảm 02"; nothing where both say the same. */
  moved(key: string, noun: string): readonly Run[];
  /** What the quarter before said. */
  cellBefore(key: string): Cell;
  cellOfChange(key: string): Cell;
}

export function comparisonOf(now: Figures, before: FreezePayload): Comparison {
  const earlier = figuresOf(before.summary);
  const quarter = quarterName(before.form);
  const change = (key: string): number | undefined => {
    const [was, is] = [earlier.known(key), now.value(key)];
    // Percentages have two decimals; so has their difference.
    return was === null || is === null ? undefined : Math.round((is - was) * 100) / 100;
  };
  const isShare = (key: string) => now.unit(key) === '%';
  const rise = (key: string, by: number): readonly Run[] => {
    const text = isShare(key) ? formatNumber(Math.abs(by), 2) : twoDigits(Math.abs(by));
    return say`${by > 0 ? 'tăng' : 'giảm'} ${{ kind: 'figure', key: `change.${key}`, text }}`;
  };
  return {
    ...{ quarter, before },
    said(key) {
      const by = change(key);
      if (by === undefined || (by === 0 && now.value(key) === 0)) return [];
      if (by === 0) return say`bằng ${quarter}`;
      return say`${rise(key, by)}${isShare(key) ? ' điểm phần trăm' : ''} so với ${quarter}`;
    },
    moved(key, noun) {
      const by = change(key);
      return by === undefined || by === 0 ? [] : say`số ${noun} ${rise(key, by)}`;
    },
    cellBefore(key) {
      const text = earlier.known(key) === null ? UNKNOWN_CELL : earlier.cellText(key);
      return { runs: [{ kind: 'source', key: `before.${key}`, text }], align: 'right' };
    },
    cellOfChange(key) {
      const by = change(key);
      const text = by === undefined ? UNKNOWN_CELL : formatChange(by, isShare(key) ? 2 : 0);
      return { runs: [{ kind: 'source', key: `change.${key}`, text }], align: 'right' };
    },
  };
}
