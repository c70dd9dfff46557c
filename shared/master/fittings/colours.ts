/**
 * Colours by what stands in a cell: conditional formats of ours, beside whatever people added.
 *
 * A condition is compared by its type and words, never by a formula with argument separators: those differ by locale.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ConditionalFormatRule .
 */
import { colorStyle } from '../../forms/sheetsApi/cellFormat.ts';
import { columnLetters } from '../../forms/workbookModel.ts';
import type { MasterRequest } from '../plan.ts';
import { HIDDEN_COLUMNS, type Colouring, type MasterTable } from '../table.ts';
import type { OpenRange } from './openRange.ts';

export interface StandingColour {
  readonly range: OpenRange;
  readonly type: string;
  readonly value: string;
}

/** Those that are missing, behind the rules that stand: what people coloured themselves wins. */
export function colourRequests(table: MasterTable, standing: readonly StandingColour[]): MasterRequest[] {
  return (table.colours ?? [])
    .map((colouring) => ({ ...ruleOf(table, colouring), background: colouring.background }))
    .filter((wanted) => !standing.some((one) => isSame(one, wanted)))
    .map(({ range, type, value, background }, index) => ({
      addConditionalFormatRule: {
        rule: {
          ranges: [{ sheetId: table.sheetId, ...range }],
          booleanRule: {
            condition: { type, values: [{ userEnteredValue: value }] },
            format: { backgroundColorStyle: colorStyle(background) },
          },
        },
        index: standing.length + index,
      },
    }));
}

function ruleOf(table: MasterTable, colouring: Colouring): StandingColour {
  const index = (id: string) => HIDDEN_COLUMNS + table.columns.findIndex((column) => column.id === id);
  const columns = (startColumnIndex: number, endColumnIndex: number) => ({ startColumnIndex, endColumnIndex });
  if (colouring.of === 'row') {
    const range = { startRowIndex: 0, ...columns(0, HIDDEN_COLUMNS + table.columns.length) };
    const column = columnLetters(index(colouring.column));
    return { range, type: 'CUSTOM_FORMULA', value: `=$${column}1="${colouring.text}"` };
  }
  const range = { startRowIndex: 0, ...columns(index(colouring.from), index(colouring.to) + 1) };
  return { range, type: 'TEXT_STARTS_WITH', value: colouring.text };
}

function isSame(one: StandingColour, other: StandingColour): boolean {
  return (
    one.type === other.type &&
    one.value === other.value &&
    (one.range.startColumnIndex ?? 0) === other.range.startColumnIndex &&
    one.range.endColumnIndex === other.range.endColumnIndex
  );
}
