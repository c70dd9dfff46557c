/** A clerk's mistake, told by the finding that it brings, and the ways in which a hand makes one. */
import type { Form } from '../../../shared/calendar/form.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { FIRST_DATA_ROW_INDEX } from '../../../shared/forms/layout/tableContent.ts';
import { TABS, type TabId } from '../../../shared/forms/unitWorkbook.ts';
import type { FindingCode } from '../../../shared/problems/findingCatalogue.ts';
import { columnAt, type, typedRows, type Typing } from '../typing.ts';

export interface Fault {
  readonly code: FindingCode;
  readonly form: Form;
  /** Units that can make it, where few can: the strong contents of 2022 are led by these departments. */
  readonly only?: readonly string[];
  /** Only in a form that was submitted before. */
  readonly again?: true;
  /** @returns false where this unit cannot make the mistake (it has no strong content …). */
  readonly make: (typing: Typing, context: WorkbookContext) => boolean;
}

export const FIRST = FIRST_DATA_ROW_INDEX;

/** Types something else into the first row of a tab. */
export function typo(code: FindingCode, form: Form, tab: TabId, column: string, text: string, row = 0): Fault {
  return {
    ...{ code, form },
    make: (typing) => {
      // The row of the plan in "Văn bản" is there whether or not a paper has been signed.
      const rowIndex = typedRows(typing, tab)[row] ?? (tab === 'papers' ? FIRST : undefined);
      if (rowIndex === undefined) return false;
      type(typing, tab, rowIndex, column, text);
      return true;
    },
  };
}

export function byHand(
  code: FindingCode,
  form: Form,
  request: (tab: TabId) => readonly object[],
  tab: TabId,
  when: 'before' | 'after' = 'after',
): Fault {
  return {
    ...{ code, form },
    make: (typing) => {
      typing[when].push(...request(tab).map((one) => ({ ...one })));
      return true;
    },
  };
}

/** A number put into a cell past the keyboard, as pasting from Excel does, with the format that it brings along. */
export const paste = (
  tab: TabId,
  column: string,
  numberValue: number,
  numberFormat: { readonly type: string; readonly pattern: string } = { type: 'NUMBER', pattern: '0.0##' },
) => ({
  updateCells: {
    start: { sheetId: TABS[tab].sheetId, rowIndex: FIRST, columnIndex: columnAt(tab, column) },
    rows: [{ values: [{ userEnteredValue: { numberValue }, userEnteredFormat: { numberFormat } }] }],
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
  },
});

export const rowsOf = (tab: TabId, startIndex: number, endIndex: number) => ({
  sheetId: TABS[tab].sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

/** Google keeps at least one row below the frozen ones. */
export function deleteRow(typing: Typing, tab: TabId, count: number): boolean {
  if (count < 2) return false;
  typing.after.push({ deleteDimension: { range: rowsOf(tab, FIRST, FIRST + 1) } });
  return true;
}
