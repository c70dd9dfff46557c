/**
 * The shape of what the add-on read of a form (`ReadForm`). Only tabs and columns of the declaration pass; what the cells say is
 * for validation. Bounded, so that no body makes the server find a hundred thousand faults.
 */
import { isForm, type DueForm, type Form } from '../../shared/calendar/form.ts';
import type { ReadCell, ReadForm, ReadRow, ReadTab, ShapeFault } from '../../shared/forms/snapshot.ts';
import { isTabId, tabOf, type TabId } from '../../shared/forms/unitWorkbook.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { dictionary, isRecord, list, optional, record, text, whole, wrongShape, type Shape } from '../http/shape.ts';

/** Rows of one tab: the longest plan seen has about 200. */
export const ROWS_LIMIT = 2_000;
const TABS_LIMIT = 20;
const FAULTS_LIMIT = 2_000;
const COLUMNS_LIMIT = 18_278;
/** Of a spreadsheet cell. */
const CELL_LIMIT = 50_000;

const title = text({ max: 200 });
const columnNumber = whole(1, COLUMNS_LIMIT);
const rowNumber = whole(1, 10_000_000);
const cellText = text({ max: CELL_LIMIT });

const cell: Shape<ReadCell> = (value, path) => {
  switch (typeof value) {
    case 'string':
      return cellText(value, path);
    case 'number':
    case 'boolean':
      return value;
    default:
      if (value === null) return null;
  }
  if (isRecord(value)) {
    const { date, percent, formula, shown } = value;
    if (typeof date === 'string') return { date: cellText(date, path) };
    if (typeof percent === 'number') return { percent };
    if (typeof formula === 'string' && typeof shown === 'string') {
      return { formula: cellText(formula, path), shown: cellText(shown, path) };
    }
  }
  throw wrongShape(path);
};

const FAULT_MEMBERS = {
  'tab-missing': {},
  'tab-renamed': { title },
  'tab-duplicated': { titles: list(title, 50) },
  'header-moved': { rowNumber },
  'header-merged': { column: title },
  'column-missing': { column: title },
  'column-moved': { column: title, from: columnNumber, to: columnNumber },
  'column-renamed': { column: title, header: cellText },
  'cells-merged': { rowNumber, column: title },
} as const satisfies Record<ShapeFault['kind'], Readonly<Record<string, Shape<unknown>>>>;

const fault: Shape<ShapeFault> = (value, path) => {
  const kind = isRecord(value) ? value['kind'] : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(FAULT_MEMBERS, kind)) throw wrongShape(`${path}.kind`);
  const members = record<Readonly<Record<string, Shape<unknown>>>>(FAULT_MEMBERS[kind as ShapeFault['kind']]);
  return { kind, ...members(value, path) } as ShapeFault;
};

function rowsOf(id: TabId, known: (column: string) => boolean): Shape<readonly ReadRow[]> {
  const row = record({ rowNumber, cells: dictionary(known, cell) });
  return (value, path) => {
    if (Array.isArray(value) && value.length > ROWS_LIMIT) {
      throw new Problem('rows-too-many', { tab: tabOf(id).title, rows: value.length, limit: ROWS_LIMIT });
    }
    return list(row, ROWS_LIMIT)(value, path);
  };
}

const tab: Shape<ReadTab> = (value, path) => {
  const id = isRecord(value) ? value['tab'] : undefined;
  if (typeof id !== 'string' || !isTabId(id)) throw wrongShape(`${path}.tab`);
  const columns = new Set(tabOf(id).columns.map((column) => column.id));
  const known = (column: string) => columns.has(column);
  const members = record({
    title: optional(title),
    columns: dictionary(known, columnNumber),
    faults: list(fault, FAULTS_LIMIT),
    rows: rowsOf(id, known),
  });
  return { tab: id, ...members(value, path) };
};

/** @throws Problem `form-unknown`. */
export const formShape: Shape<Form> = (value, path) => {
  if (typeof value !== 'string') throw wrongShape(path);
  if (!isForm(value)) throw new Problem('form-unknown', { form: value.slice(0, 20) });
  return value;
};

/** A form that has a due date. @throws Problem `form-unknown`; `body-wrong-shape` of `kk`, which no page offers. */
export const dueFormShape: Shape<DueForm> = (value, path) => {
  const form = formShape(value, path);
  if (form === 'kk') throw wrongShape(path);
  return form;
};

export const readFormShape: Shape<ReadForm> = record({
  form: formShape,
  locale: text({ max: 20 }),
  identity: optional(record({ unit: text({ max: 100 }), cycle: whole(0, 9_999), edition: whole(0, 1_000_000) })),
  tabs: list(tab, TABS_LIMIT),
});
