/**
 * One end of a range in R1C1 notation, as Google reads it where A1 fails: `R2C3`, `R[1]C[1]` (offsets from A1), `RC`, `R2`, `C[1]`.
 *
 * Seen at Google: a letter without a number is offset 0; an absent letter beside a numbered one leaves that axis open;
 * absolute 0 and signed offsets are refused.
 */
const END = /^(?:R(?:(\d+)|\[(\d+)\])?)?(?:C(?:(\d+)|\[(\d+)\])?)?$/i;

/** A number as it was written: `R2` and `R[2]` differ. */
export interface Written {
  readonly number: number;
  readonly kind: 'absolute' | 'offset';
}

export interface R1C1End {
  /** 0-based; undefined is open. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly writtenRow: Written | undefined;
  readonly writtenColumn: Written | undefined;
}

export function r1c1End(text: string): R1C1End | undefined {
  const match = END.exec(text);
  if (match === null || text === '') return undefined;
  const writtenRow = written(match[1], match[2]);
  const writtenColumn = written(match[3], match[4]);
  if (isZero(writtenRow) || isZero(writtenColumn)) return undefined;
  const hasRow = /r/i.test(text);
  const hasColumn = /c/i.test(text);
  return {
    row: indexOf(writtenRow, hasRow, writtenColumn),
    column: indexOf(writtenColumn, hasColumn, writtenRow),
    writtenRow,
    writtenColumn,
  };
}

function written(absolute: string | undefined, offset: string | undefined): Written | undefined {
  if (absolute !== undefined) return { number: Number(absolute), kind: 'absolute' };
  return offset === undefined ? undefined : { number: Number(offset), kind: 'offset' };
}

const isZero = (own: Written | undefined): boolean => own?.kind === 'absolute' && own.number === 0;

function indexOf(own: Written | undefined, present: boolean, other: Written | undefined): number | undefined {
  if (own !== undefined) return own.kind === 'absolute' ? own.number - 1 : own.number;
  return present || other === undefined ? 0 : undefined;
}

/** Google refuses a range whose start is written one past its end, while it swaps any other reversed range. */
export const isJustReversed = (start: Written | undefined, end: Written | undefined): boolean =>
  start !== undefined && end !== undefined && start.kind === end.kind && start.number === end.number + 1;
