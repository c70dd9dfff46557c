/**
 * What people do to a workbook, done to its state: each damage is a function of the state and a source of numbers. Texts that
 * they type on the way are marked, so that a test can look for every one of them.
 */
import { applySheetStep } from '../../../../shared/forms/repair/applyStep.ts';
import { isBlankCell, type SheetState, type WorkbookState } from '../../../../shared/forms/repair/state.ts';
import type { CellSnapshot } from '../../../../shared/forms/snapshot.ts';
import type { SheetStep } from '../../../../shared/forms/repair/steps.ts';

export interface Pick {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  /** A text that nothing else holds. */
  readonly text: () => string;
}

export type Damage = (state: WorkbookState, pick: Pick) => WorkbookState;
type SheetDamage = (sheet: SheetState, pick: Pick) => SheetState;

const typed = (value: string): CellSnapshot => ({ value, shown: value });
const step = (sheet: SheetState, ...steps: SheetStep[]): SheetState =>
  steps.reduce((next, one) => applySheetStep(next, one), sheet);
const rowsBelow = 5;

/** A table tab of the clerk's, any but the guide and the identity tab. */
const inTab =
  (damage: SheetDamage): Damage =>
  (state, pick) => {
    const tables = state.sheets.filter(({ columnCount, title }) => columnCount > 4 && !title.startsWith('Hướng dẫn'));
    const sheet = tables[pick.below(tables.length)];
    if (sheet === undefined) return state;
    const damaged = damage(sheet, pick);
    return { ...state, sheets: state.sheets.map((other) => (other === sheet ? damaged : other)) };
  };

const put = (sheet: SheetState, row: number, column: number, cell: CellSnapshot | undefined): SheetState => {
  const cells = sheet.cells.map((line) => [...line]);
  while (cells.length <= row) cells.push([]);
  const line = [...(cells[row] ?? [])];
  while (line.length <= column) line.push(undefined);
  line[column] = cell;
  cells[row] = line;
  return { ...sheet, cells };
};

const dataRow = (sheet: SheetState, pick: Pick): number =>
  rowsBelow + pick.below(Math.max(1, sheet.rowCount - rowsBelow));

export const DAMAGES = {
  'a tab renamed': inTab((sheet, pick) => ({ ...sheet, title: pick.text() })),
  'a tab deleted': (state, pick) => ({
    ...state,
    sheets: state.sheets.toSpliced(1 + pick.below(state.sheets.length - 2), 1),
  }),
  'a tab moved': (state, pick) => {
    const from = pick.below(state.sheets.length);
    const rest = state.sheets.toSpliced(from, 1);
    return {
      ...state,
      sheets: rest.toSpliced(pick.below(state.sheets.length), 0, ...state.sheets.slice(from, from + 1)),
    };
  },
  'a tab duplicated': (state, pick) => {
    const sheet = state.sheets[pick.below(state.sheets.length)];
    if (sheet === undefined) return state;
    const title = `Bản sao của ${sheet.title}`;
    if (sheet.hidden || state.sheets.some((other) => other.title === title)) return state;
    const sheetId = 1 + Math.max(...state.sheets.map((other) => other.sheetId));
    return { ...state, sheets: [...state.sheets, { ...sheet, title, sheetId }] };
  },
  'a tab hidden': inTab((sheet) => ({ ...sheet, hidden: true })),
  'the identity tab deleted': (state) => ({
    ...state,
    sheets: state.sheets.filter(({ title }) => title !== '_SoPAPI'),
  }),
  'a column put in, with text of its own': inTab((sheet, pick) => {
    const at = pick.below(sheet.columnCount + 1);
    return put(step(sheet, { kind: 'insert-columns', at, count: 1 }), dataRow(sheet, pick), at, typed(pick.text()));
  }),
  'a blank column put in': inTab((sheet, pick) =>
    step(sheet, { kind: 'insert-columns', at: pick.below(sheet.columnCount), count: 1 }),
  ),
  'a column deleted': inTab((sheet, pick) =>
    step(sheet, { kind: 'delete-columns', at: pick.below(sheet.columnCount), count: 1 }),
  ),
  'a column moved': inTab((sheet, pick) =>
    step(sheet, {
      kind: 'move-column',
      from: pick.below(sheet.columnCount),
      before: pick.below(sheet.columnCount + 1),
    }),
  ),
  'a header overtyped': inTab((sheet, pick) => put(sheet, 4, pick.below(sheet.columnCount), typed('Cột lạ'))),
  'a heading wiped': inTab((sheet) => ({ ...sheet, cells: sheet.cells.with(pickRow(sheet), []) })),
  'cells merged': inTab((sheet, pick) => {
    const [startRow, startColumn] = [dataRow(sheet, pick), pick.below(sheet.columnCount - 1)];
    const merge = { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 2 };
    if (sheet.merges.length > 0 || isBlankCell(sheet.cells[startRow]?.[startColumn])) return sheet;
    return { ...put(sheet, startRow, startColumn + 1, undefined), merges: [merge] };
  }),
  'headers merged': inTab((sheet, pick) => {
    const startColumn = pick.below(sheet.columnCount - 1);
    if (sheet.merges.length > 0 || isBlankCell(sheet.cells[4]?.[startColumn])) return sheet;
    const merge = { startRow: 4, endRow: 5, startColumn, endColumn: startColumn + 2 };
    return { ...put(sheet, 4, startColumn + 1, undefined), merges: [merge] };
  }),
  'formats pasted': inTab((sheet, pick) => {
    const { look } = sheet;
    if (look === undefined) return sheet;
    const column = pick.below(sheet.columnCount);
    const cells = look.cells.map((line, row) =>
      line.map((cell, at) =>
        at === column && row >= rowsBelow && cell !== undefined
          ? { ...cell, style: '#ff0000|#000000|||10|clip||top' }
          : cell,
      ),
    );
    return { ...sheet, look: { ...look, cells } };
  }),
  'validation killed': inTab((sheet) => {
    const { look } = sheet;
    if (look === undefined) return sheet;
    const cells = look.cells.map((line) => line.map((cell) => cell && { ...cell, rule: '' }));
    return { ...sheet, look: { ...look, cells, highlights: [], protections: [] } };
  }),
  'rows sorted': inTab((sheet, pick) => {
    const [from, before] = [dataRow(sheet, pick), dataRow(sheet, pick)];
    return from < sheet.rowCount ? step(sheet, { kind: 'move-row', from, before }) : sheet;
  }),
  'a row duplicated': inTab((sheet, pick) => {
    const at = dataRow(sheet, pick);
    if (at >= sheet.rowCount) return sheet;
    const wider = step(sheet, { kind: 'insert-rows', at: at + 1, count: 1 });
    return { ...wider, cells: wider.cells.with(at + 1, [...(sheet.cells[at] ?? [])]) };
  }),
  'rows put in above the header': inTab((sheet, pick) => {
    const at = pick.below(rowsBelow);
    const wider = step(sheet, { kind: 'insert-rows', at, count: 1 + pick.below(2) });
    return pick.below(2) === 0 ? wider : put(wider, at, pick.below(3), typed(pick.text()));
  }),
  'a row deleted': inTab((sheet, pick) => {
    const at = dataRow(sheet, pick);
    return at < sheet.rowCount && sheet.rowCount > rowsBelow + 1
      ? step(sheet, { kind: 'delete-rows', at, count: 1 })
      : sheet;
  }),
  'a row of text below the table': inTab((sheet, pick) => {
    const wider = step(sheet, { kind: 'insert-rows', at: sheet.rowCount, count: 2 });
    return put(wider, wider.rowCount - 1, pick.below(3), typed(pick.text()));
  }),
  'the locale changed': (state) => ({ ...state, locale: 'en_US', timeZone: 'America/New_York' }),
} satisfies Readonly<Record<string, Damage>>;

export type DamageName = keyof typeof DAMAGES;

function pickRow(sheet: SheetState): number {
  return Math.min(1, Math.max(0, sheet.cells.length - 1));
}
