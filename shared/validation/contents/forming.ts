/** What the makers of typed content share. */
import type { Form } from '../../calendar/form.ts';
import type { WorkbookContext } from '../../forms/context.ts';
import type { TabId } from '../../forms/unitWorkbook.ts';
import type { Report } from '../report.ts';
import type { TypedRow, TypedValue } from '../rows.ts';

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
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the members that are `undefined`: a blank cell is an absent member. */
export function compact<T extends object>(row: T): Present<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** Text columns of a row. */
export function texts<K extends string>(
  values: Readonly<Record<string, TypedValue | undefined>>,
  columns: readonly K[],
): { readonly [C in K]: string | undefined } {
  return Object.fromEntries(columns.map((column) => [column, values[column]])) as {
    readonly [C in K]: string | undefined;
  };
}
