/**
 * A body of JSON, whoever sent it -> tabs that the rules can work with. What has no known shape is left out and told as
 * unreadable, so that nothing throws and nothing is lost without a word; cells are looked at where they are read.
 */
import { isDate } from '../calendar/dates.ts';
import type { ReadCell, ReadForm, ReadRow, ShapeFault } from '../forms/snapshot.ts';
import type { Admission, AdmittedTab } from './admission.ts';

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlace = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 10_000_000;

/** The first tab of that name. A tab that the body does not hold is missing. */
function admitTab(read: ReadForm, id: string): AdmittedTab {
  const tabs: unknown = read.tabs;
  const found: unknown = Array.isArray(tabs) ? tabs.find((tab) => isRecord(tab) && tab['tab'] === id) : undefined;
  if (!isRecord(found)) return { tab: id, columns: {}, faults: [{ kind: 'tab-missing' }], rows: [], readable: true };
  const columns = recordOf(found['columns'], isPlace);
  const faults = listOf(found['faults'], isFault);
  const rows = listOf(found['rows'], isRow);
  return {
    ...{ tab: id, columns: columns.kept, faults: faults.kept, rows: rows.kept },
    readable: columns.whole && faults.whole && rows.whole,
  };
}

function admitLocale(read: ReadForm): string {
  const locale: unknown = read.locale;
  return isText(locale) ? locale : '';
}

function listOf<T>(value: unknown, fits: (item: unknown) => item is T) {
  if (!Array.isArray(value)) return { kept: [], whole: false };
  const kept = value.filter(fits);
  return { kept, whole: kept.length === value.length };
}

function recordOf<T>(value: unknown, fits: (item: unknown) => item is T) {
  if (!isRecord(value)) return { kept: {}, whole: false };
  const entries = Object.entries(value);
  const kept = entries.filter((entry): entry is [string, T] => fits(entry[1]));
  return { kept: Object.fromEntries(kept), whole: kept.length === entries.length };
}

function isRow(value: unknown): value is ReadRow {
  return isRecord(value) && isPlace(value['rowNumber']) && isRecord(value['cells']);
}

const MEMBERS: Readonly<Record<ShapeFault['kind'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  'tab-missing': {},
  'tab-renamed': { title: isText },
  'tab-duplicated': { titles: (titles) => Array.isArray(titles) && titles.every(isText) },
  'header-moved': { rowNumber: isPlace },
  'header-merged': { column: isText },
  'column-missing': { column: isText },
  'column-moved': { column: isText, from: isPlace, to: isPlace },
  'column-renamed': { column: isText, header: isText },
  'cells-merged': { rowNumber: isPlace, column: isText },
};
const KINDS = new Map<unknown, (typeof MEMBERS)[ShapeFault['kind']]>(Object.entries(MEMBERS));

function isFault(value: unknown): value is ShapeFault {
  if (!isRecord(value)) return false;
  const members = KINDS.get(value['kind']);
  return members !== undefined && Object.entries(members).every(([name, fits]) => fits(value[name]));
}

/**
 * @returns the cell; `null` when it is blank; `undefined` when it is nothing that a cell can hold. A date that is no day comes
 * back as its text, for the reader of dates to refuse.
 */
function admitCell(cell: unknown): ReadCell | undefined {
  switch (typeof cell) {
    case 'string':
    case 'boolean':
      return cell;
    case 'number':
      return Number.isFinite(cell) ? cell : undefined;
    case 'undefined':
      return null;
    default:
      if (cell === null) return null;
  }
  if (!isRecord(cell)) return undefined;
  const { date, percent, formula, shown } = cell;
  if (isText(date)) return isDate(date) ? { date } : date;
  if (Number.isFinite(percent)) return { percent: Number(percent) };
  return isText(formula) && isText(shown) ? { formula, shown } : undefined;
}

export const OF_ANY_BODY: Admission = { tab: admitTab, locale: admitLocale, cell: admitCell };
