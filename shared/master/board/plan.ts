/**
 * The board brought up to date in place, and the charts of frozen quarters with it: made where they are missing, sources and words
 * put right where they differ. Nothing else is touched: not where a chart stands, not how it looks, not the charts of others.
 *
 * An ordinary run reads nothing of the board, and need not: charts and page point at rows of "Số liệu biểu đồ", which the keyed
 * patch keeps in place. Only where those rows must be moved, or do not stand yet, is the board in doubt.
 */
import { sheetProperties, sheetRequests } from '../../forms/sheetsApi/requests.ts';
import type { Guard } from '../fittings/protections.ts';
import { frozenCharts } from '../frozen/charts.ts';
import type { MasterRequest } from '../plan.ts';
import type { DesiredTable, TableRow } from '../table.ts';
import type { MasterView } from '../view.ts';
import { BOARD_CHARTS, type DeclaredChart, type PlacedChart } from './charts.ts';
import { BOARD_SHEET_ID, boardSheet, boxPosition, enteredCells, PAGE_GRID, type EnteredCell } from './page.ts';
import { chartSpec } from './spec.ts';
import { signOf, type BoardView, type GridSize } from './view.ts';

const PAGE_PROTECTION = 'Trang biểu đồ do Sổ PAPI tạo';
/** Of the tab: right behind "Tổng quan". */
const TAB_INDEX = 1;

/** Rows under the charts move, or are not there yet, or a tab that holds charts is not: they must be read before anything is planned. */
export function boardInDoubt(view: MasterView, desired: readonly DesiredTable[]): boolean {
  const standing = view.sheets.get('chartData')?.rows;
  return (
    standing === undefined ||
    desired.some(({ table: { id, spareColumns } }) => spareColumns !== undefined && !view.sheets.has(id)) ||
    chartRows(desired).some(({ key }, index) => standing[index]?.key !== key)
  );
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
  const grid = board.grids.get(BOARD_SHEET_ID);
  const fresh = grid === undefined;
  const differs = ({ rowIndex, columnIndex, content }: EnteredCell) =>
    JSON.stringify(board.cells.get(`${rowIndex}:${columnIndex}`)) !== JSON.stringify(content);
  const cells = enteredCells(rows).filter((cell) => moved || fresh || differs(cell));
  return [
    ...(fresh ? newPage(board.titles, guard) : lackingLines(BOARD_SHEET_ID, PAGE_GRID, grid)),
    ...cells.map(enter),
    ...BOARD_CHARTS.flatMap((chart) =>
      board.charts.has(chart.chartId)
        ? specRequests(chart, board, rows, moved)
        : [addChart({ chart, position: boxPosition(chart) }, rows)],
    ),
    ...frozenCharts(rows).flatMap(({ charts }) =>
      charts.flatMap(({ chart }) => specRequests(chart, board, rows, moved)),
    ),
  ];
}

/**
 * Charts of frozen quarters that are missing. They belong behind the rows of their tab: rows that are put in above a chart would
 * take it down with them.
 */
export function newChartsOfTabs(board: BoardView, rows: readonly TableRow[]): MasterRequest[] {
  return frozenCharts(rows).flatMap(({ sheetId, grid, charts }) => {
    const missing = charts.filter(({ chart }) => !board.charts.has(chart.chartId));
    if (missing.length === 0) return [];
    return [
      ...lackingLines(sheetId, grid, board.grids.get(sheetId) ?? grid),
      ...missing.map((placed) => addChart(placed, rows)),
    ];
  });
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

/** Somebody deleted rows or columns: cells and charts need a place. */
function lackingLines(sheetId: number, needed: GridSize, standing: GridSize): MasterRequest[] {
  const lines = [
    ['ROWS', needed.rowCount - standing.rowCount],
    ['COLUMNS', needed.columnCount - standing.columnCount],
  ] as const;
  return lines.flatMap(([dimension, length]) =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [],
  );
}

/** Somebody's own sheet may have the name. */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
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

function addChart({ chart, position }: PlacedChart, rows: readonly TableRow[]): MasterRequest {
  return { addChart: { chart: { chartId: chart.chartId, spec: chartSpec(chart, rows), position } } };
}

/** Of a chart that stands. */
function specRequests(
  chart: DeclaredChart,
  board: BoardView,
  rows: readonly TableRow[],
  moved: boolean,
): MasterRequest[] {
  const { chartId } = chart;
  const standing = board.charts.get(chartId);
  const spec = chartSpec(chart, rows);
  if (standing === undefined || (!moved && standing.sign === signOf(spec))) return [];
  return [{ updateChartSpec: { chartId, spec } }];
}
