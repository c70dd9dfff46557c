/**
 * The board brought up to date in place: the page and its charts made where they are missing, sources and words put right where
 * they differ. Nothing else is touched: not where a chart stands, not how it looks, not the charts of others.
 *
 * An ordinary run reads nothing of the board, and need not: charts and page point at rows of "Số liệu biểu đồ", which the keyed
 * patch keeps in place. Only where those rows must be moved, or do not stand yet, is the board in doubt.
 */
import { sheetProperties, sheetRequests } from '../../forms/sheetsApi/requests.ts';
import type { Guard } from '../fittings/protections.ts';
import type { MasterRequest } from '../plan.ts';
import type { DesiredTable, TableRow } from '../table.ts';
import type { MasterView } from '../view.ts';
import { BOARD_CHARTS, type BoardChart } from './charts.ts';
import { BOARD_SHEET_ID, boardSheet, boxPosition, enteredCells, PAGE_GRID, type EnteredCell } from './page.ts';
import { chartSpec } from './spec.ts';
import { signOf, type BoardView } from './view.ts';

const PAGE_PROTECTION = 'Trang biểu đồ do Sổ PAPI tạo';
/** Of the tab: right behind "Tổng quan". */
const TAB_INDEX = 1;

/** Rows under the charts move, or are not there yet: the charts must be read before anything is planned. */
export function boardInDoubt(view: MasterView, desired: readonly DesiredTable[]): boolean {
  const standing = view.sheets.get('chartData')?.rows;
  return standing === undefined || chartRows(desired).some(({ key }, index) => standing[index]?.key !== key);
}

export function chartRows(desired: readonly DesiredTable[]): readonly TableRow[] {
  return desired.find(({ table }) => table.id === 'chartData')?.rows ?? [];
}

/**
 * @param moved rows under the charts are moved by the same batch: every source and reference is set anew behind them.
 * @returns one group, written whole or not at all; empty when the board is as it should be.
 */
export function boardRequests(
  board: BoardView,
  rows: readonly TableRow[],
  guard: Guard,
  moved = false,
): MasterRequest[] {
  const fresh = board.grid === undefined;
  const differs = ({ rowIndex, columnIndex, content }: EnteredCell) =>
    JSON.stringify(board.cells.get(`${rowIndex}:${columnIndex}`)) !== JSON.stringify(content);
  const cells = enteredCells(rows).filter((cell) => moved || fresh || differs(cell));
  return [
    ...(board.grid === undefined ? newPage(board.titles, guard) : lackingLines(board.grid)),
    ...cells.map(enter),
    ...BOARD_CHARTS.flatMap((chart) => chartRequests(chart, board, rows, moved)),
  ];
}

function newPage(taken: ReadonlySet<string>, { editors }: Guard): MasterRequest[] {
  const declared = boardSheet();
  const sheet = { ...declared, title: freeTitle(declared.title, taken) };
  const properties = sheetProperties(sheet, TAB_INDEX);
  const gridProperties = { ...properties.gridProperties, hideGridlines: true };
  const range = { sheetId: BOARD_SHEET_ID };
  const rights = editors === undefined ? { warningOnly: true } : { warningOnly: false, editors: { users: editors } };
  return [
    { addSheet: { properties: { ...properties, gridProperties } } },
    ...sheetRequests(sheet).map((request) => ({ ...request })),
    { addProtectedRange: { protectedRange: { range, description: PAGE_PROTECTION, ...rights } } },
  ];
}

/** Somebody deleted rows or columns of the page: its cells need a place. */
function lackingLines(grid: NonNullable<BoardView['grid']>): MasterRequest[] {
  const lines = [
    ['ROWS', PAGE_GRID.rowCount - grid.rowCount],
    ['COLUMNS', PAGE_GRID.columnCount - grid.columnCount],
  ] as const;
  return lines.flatMap(([dimension, length]) =>
    length > 0 ? [{ appendDimension: { sheetId: BOARD_SHEET_ID, dimension, length } }] : [],
  );
}

/** Somebody's own sheet may have the name. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  const candidates = [title, ...Array.from({ length: taken.size }, (_, index) => `${title} (${index + 2})`)];
  return candidates.find((candidate) => !taken.has(candidate)) ?? title;
}

function enter({ rowIndex, columnIndex, content }: EnteredCell): MasterRequest {
  return {
    updateCells: {
      start: { sheetId: BOARD_SHEET_ID, rowIndex, columnIndex },
      rows: [{ values: [{ userEnteredValue: content }] }],
      fields: 'userEnteredValue',
    },
  };
}

function chartRequests(
  chart: BoardChart,
  board: BoardView,
  rows: readonly TableRow[],
  moved: boolean,
): MasterRequest[] {
  const { chartId } = chart;
  const spec = chartSpec(chart, rows);
  const standing = board.charts.get(chartId);
  if (standing === undefined) return [{ addChart: { chart: { chartId, spec, position: boxPosition(chart) } } }];
  return moved || standing.sign !== signOf(spec) ? [{ updateChartSpec: { chartId, spec } }] : [];
}
