/** Formats that the toolbar sets on what is chosen. */
import type { Area } from '../book/areas.ts';
import { format, type Command } from '../book/commands.ts';
import type { Content } from '../book/content.ts';
import type { CellData } from '../google/types.ts';

export type ChangeMaker = (before: readonly (readonly CellData[])[], content: Content) => Command;

/** @param active the cell that decides: bold becomes plain. */
export function setBold(area: Area, active: CellData): ChangeMaker {
  const bold = active.effectiveFormat?.textFormat?.bold !== true;
  return (before, { properties }) =>
    format(
      properties.sheetId,
      area,
      { userEnteredFormat: { textFormat: { bold } } },
      'userEnteredFormat.textFormat.bold',
      before,
    );
}

export const NUMBER_FORMATS = [
  { id: 'automatic', label: 'Tự động', numberFormat: undefined },
  { id: 'text', label: 'Văn bản thuần túy', numberFormat: { type: 'TEXT', pattern: '@' } },
  { id: 'number', label: 'Số', numberFormat: { type: 'NUMBER', pattern: '#,##0.##' } },
  { id: 'percent', label: 'Phần trăm', numberFormat: { type: 'PERCENT', pattern: '0%' } },
  { id: 'date', label: 'Ngày', numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
] as const;

export function setNumberFormat(area: Area, id: string): ChangeMaker {
  const numberFormat = NUMBER_FORMATS.find((one) => one.id === id)?.numberFormat;
  const cell = numberFormat === undefined ? {} : { userEnteredFormat: { numberFormat } };
  return (before, { properties }) => format(properties.sheetId, area, cell, 'userEnteredFormat.numberFormat', before);
}
