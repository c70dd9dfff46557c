/** Emptying a Range: everything, or the parts that a script names. https://developers.google.com/apps-script/reference/spreadsheet/range#clear(Object) */
import type { Area } from '../book/area.ts';
import { gridRangeOf } from '../book/area.ts';
import type { Book, Part } from '../book/book.ts';

/** `{contentsOnly, formatOnly, commentsOnly, validationsOnly, skipFilteredRows}` of scripts. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

type Clearable = 'contents' | 'format' | 'notes' | 'validations';

const FIELDS: Readonly<Record<Clearable, { readonly fields: string; readonly touched: readonly Part[] }>> = {
  contents: { fields: 'userEnteredValue', touched: ['values'] },
  format: { fields: 'userEnteredFormat', touched: ['values', 'look'] },
  notes: { fields: 'note', touched: ['look'] },
  validations: { fields: 'dataValidation', touched: ['look'] },
};

export const clearArea = (book: Book, area: Area, parts: readonly Clearable[]): void => {
  const range = gridRangeOf(area);
  const fields = parts.map((part) => FIELDS[part].fields).join();
  const touched = parts.flatMap((part) => FIELDS[part].touched);
  book.write({ repeatCell: { range, cell: {}, fields } }, touched);
};

/** Without options: contents and formats. */
export const partsToClear = (options: ClearOptions | undefined): readonly Clearable[] => {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options ?? {};
  const named: Clearable[] = [
    ...(contentsOnly === true ? (['contents'] as const) : []),
    ...(formatOnly === true ? (['format'] as const) : []),
    ...(commentsOnly === true ? (['notes'] as const) : []),
    ...(validationsOnly === true ? (['validations'] as const) : []),
  ];
  return named.length === 0 ? ['contents', 'format'] : named;
};
