/** Cells of the annexes. Numbers here are counted for one unit; the figures of the summary stand in `source` cells. */
import type { Registry, Unit } from '../../units/registry.ts';
import { LEVELS } from '../../calendar/settings.ts';
import { formatNumber, formatShortDate } from '../../text/format.ts';
import type { Cell, Row, Run } from '../document.ts';
import { reference, textRun } from '../say.ts';
import { romanNumeral } from '../sections.ts';
import { LEVEL_GROUPS } from '../words.ts';

export function left(text: string | undefined): Cell {
  return { runs: [textRun(text ?? '')] };
}

export function centred(text: string): Cell {
  return { runs: [textRun(text)], align: 'center' };
}

export function number(value: number): Cell {
  return right(formatNumber(value));
}

export function right(text: string): Cell {
  return { runs: [textRun(text)], align: 'right' };
}

export function date(iso: string | undefined): Cell {
  return { runs: iso === undefined ? [] : [reference(formatShortDate(iso))], align: 'center' };
}

export function strong(cells: readonly Cell[]): Row {
  return { kind: 'cells', cells, strong: true };
}

/** Of a xã with its huyện: the same name stands in several. */
export function unitName({ name, parent }: Pick<Unit, 'name' | 'parent'>, { units }: Registry): string {
  const above = parent === undefined ? undefined : units.find(({ id }) => id === parent)?.name;
  return above === undefined ? name : `${name} (${above.replace(/^(?:UBND|Ủy ban nhân dân) /, '')})`;
}

/** Rows under a heading a level, counted anew in each: "I. SỞ, BAN, NGÀNH". Levels without a unit have none. */
export function byLevel(units: readonly Unit[], row: (unit: Unit, place: number) => Row): readonly Row[] {
  return LEVELS.map((level) => units.filter((unit) => unit.level === level))
    .filter((own) => own.length > 0)
    .flatMap((own, index): readonly Row[] => {
      const [first] = own;
      const title = first === undefined ? '' : LEVEL_GROUPS[first.level];
      return [group(`${romanNumeral(index + 1)}. ${title}`), ...own.map((unit, place) => row(unit, place + 1))];
    });
}

export function group(text: string): Row {
  const runs: readonly Run[] = [textRun(text)];
  return { kind: 'group', runs };
}
