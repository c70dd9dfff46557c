/** What the makers of typed content share. */
import type { Form } from '../../calendar/form.ts';
import type { WorkbookContext } from '../../forms/context.ts';
import type { TabId } from '../../forms/unitWorkbook.ts';
import type { Admission } from '../admission.ts';
import type { Report } from '../report.ts';
import type { TypedRow } from '../rows.ts';

export interface FormedTab {
  readonly rows: readonly TypedRow[];
  readonly report: Report;
  /** False when the spreadsheet has no such tab. */
  readonly found: boolean;
}

export interface Forming {
  readonly form: Form;
  readonly context: WorkbookContext;
  readonly tab: (id: TabId) => FormedTab;
  readonly admitCell: Admission['cell'];
}

/**
 * The values of a row as the row of a content: column ids are the members of `content.ts`, a blank cell is an absent member.
 * Nothing is put in for a required value that is absent: such a row has its finding and no content.
 */
export function contentOfRow<Row extends object>({ values, whole }: TypedRow, own: Partial<Row>): Row | undefined {
  return whole ? ({ ...values, ...own } as Row) : undefined;
}

/** What is known so far of a row that may not be whole. */
export function draftOf<Row extends object>({ values }: TypedRow): Partial<Row> {
  return values as Partial<Row>;
}

/** `undefined` when one of them is not whole. */
export function allWhole<Row>(rows: readonly (Row | undefined)[]): readonly Row[] | undefined {
  const whole = rows.filter((row) => row !== undefined);
  return whole.length === rows.length ? whole : undefined;
}
