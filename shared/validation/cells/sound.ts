/**
 * The quick way: a cell that is as its column wants it -> its value, with nothing to say. Nearly every cell goes this way; for
 * any other the answer is `undefined`, and the reader of the type looks closely (`read.ts`).
 */
import type { Column } from '../../forms/declaration.ts';
import type { ReadCell } from '../../forms/snapshot.ts';
import { isSound } from '../../text/normalize.ts';
import { mayHoldPersonalData } from '../../text/personalData.ts';
import { DIGIT_OR_AT, traitsOf } from '../../text/traits.ts';
import type { TypedValue } from '../rows.ts';
import { LONGEST, type Setting } from './cell.ts';
import { exactChoice } from './choices.ts';

/** @param cell of any body: no shape is taken for granted. */
export function soundValue(cell: unknown, column: Column, setting: Setting): TypedValue | undefined {
  switch (typeof cell) {
    case 'string':
      return cell === '' ? undefined : soundText(cell, column, setting);
    case 'number':
      return column.type === 'decimal' && isWithin(cell, column) ? cell : undefined;
    case 'object':
      return soundObject(setting.admitCell(cell), column, setting);
    default:
      return undefined;
  }
}

function soundObject(cell: ReadCell | undefined, column: Column, { american }: Setting): TypedValue | undefined {
  if (typeof cell !== 'object' || cell === null) return undefined;
  if ('percent' in cell) return column.type === 'percent' && isWithin(cell.percent, column) ? cell.percent : undefined;
  if (!('date' in cell) || american) return undefined;
  if (column.type === 'date') return cell.date;
  return column.type === 'deadline' ? { kind: 'date', date: cell.date } : undefined;
}

function isWithin(value: number, { min = 0, max = 0 }: Column): boolean {
  return value >= min && value <= max;
}

function soundText(cell: string, column: Column, { contentCodes }: Setting): TypedValue | undefined {
  const { type, maxLength = LONGEST, choices } = column;
  switch (type) {
    case 'text':
    case 'code': {
      if (cell.length > maxLength) return undefined;
      const traits = traitsOf(cell);
      if (!isSound(cell, traits)) return undefined;
      return type === 'text' && (traits & DIGIT_OR_AT) !== 0 && mayHoldPersonalData(cell) ? undefined : cell;
    }
    case 'choice':
      return choices === undefined ? undefined : exactChoice(choices, cell);
    case 'content':
    case 'contents':
      return contentCodes.includes(cell) ? [cell] : undefined;
    default:
      return undefined;
  }
}
