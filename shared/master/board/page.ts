/**
 * "Biểu đồ": the board as a sheet that prints on one landscape page: a title, the date of the data, six big numbers, five charts
 * and a note in six equal boxes, the sources.
 *
 * Its cells hold no data of their own: what changes stands in "Số liệu biểu đồ" and is shown by a reference, so that a changed
 * number costs no request here. References have no arguments and read alike in every locale.
 */
import { COLOURS } from '../../forms/layout/look.ts';
import { gridRange } from '../../forms/sheetsApi/cellFormat.ts';
import { columnLetters, type Area, type SheetModel, type Style } from '../../forms/workbookModel.ts';
import { HIDDEN_COLUMNS, rowKey, type TableRow } from '../table.ts';
import type { BoardChart } from './charts.ts';
import { CHART_DATA } from './dataTable.ts';
import { BIG_NUMBERS } from './pageRows.ts';

export const BOARD_SHEET_ID = 231;
export const BOARD_TITLE = 'Biểu đồ';

const COLUMNS = 12;
const COLUMN_WIDTH = 100;
const BOX_COLUMNS = 4;
const BOX_HEIGHT = 304;
/** 1,200 x 770 pixels: the shape of A4 across within usual margins. */
const HEIGHTS = [34, 22, 6, 38, 20, 8, BOX_HEIGHT, 8, BOX_HEIGHT, 6, 20] as const;
const ROW = { title: 0, date: 1, number: 3, label: 4, boxes: [6, 8], source: 10 } as const;
/** Between a chart and the lines of its box, pixels. */
const INSET = 3;

const NOTE = [
  'CÁCH ĐỌC',
  'Tình trạng nộp theo lần nộp gần nhất; đúng hạn xét theo lần nộp đầu tiên.',
  'Nhiệm vụ của các kế hoạch đang có hiệu lực; trạng thái theo báo cáo quý gần nhất.',
  '▲ là nội dung yếu mà chưa nhiệm vụ nào phục vụ.',
  'Quý chưa đến thì để trống, không phải bằng 0.',
  'Trung vị cả nước tính từ điểm của các tỉnh có công bố; không suy ra điểm cho từng đơn vị.',
  'Từng con số đứng sau biểu đồ: trang "Số liệu biểu đồ".',
].join('\n\n');

interface PageCell {
  readonly area: Area;
  readonly style: Style;
  /** Key of the row of "Số liệu biểu đồ" and its column; else the text. */
  readonly shows: { readonly key: string; readonly column: string } | string;
}

function pageCells(): readonly PageCell[] {
  const { navy, quietInk, simulated, paleNavy, line } = COLOURS;
  const half = COLUMNS / 2;
  const word = (key: string) => ({ key: rowKey('page', key), column: 'label' });
  const middle: Style = { vertical: 'middle', wrap: 'clip' };
  return [
    {
      area: row(ROW.title, 0, COLUMNS),
      style: { ...middle, bold: true, fontSize: 16, color: navy },
      shows: word('title'),
    },
    { area: row(ROW.date, 0, half), style: { ...middle, fontSize: 10, color: quietInk }, shows: word('date') },
    {
      area: row(ROW.date, half, COLUMNS),
      style: { ...middle, fontSize: 10, bold: true, color: simulated, horizontal: 'right' },
      shows: word('notice'),
    },
    ...BIG_NUMBERS.flatMap((name, index): PageCell[] => {
      const [start, key] = [index * 2, rowKey('page', name)];
      const style: Style = { ...middle, background: paleNavy, horizontal: 'center' };
      return [
        {
          area: row(ROW.number, start, start + 2),
          style: { ...style, bold: true, fontSize: 20, color: navy },
          shows: { key, column: 'text' },
        },
        {
          area: row(ROW.label, start, start + 2),
          style: { ...style, fontSize: 9, color: quietInk },
          shows: { key, column: 'label' },
        },
      ];
    }),
    {
      area: row(ROW.boxes[1], boxColumn(5), COLUMNS),
      style: { fontSize: 10, color: quietInk, wrap: 'wrap', vertical: 'middle', border: line },
      shows: NOTE,
    },
    {
      area: row(ROW.source, 0, COLUMNS),
      style: { ...middle, fontSize: 9, italic: true, color: quietInk },
      shows: word('source'),
    },
  ];
}

const PAGE_CELLS = pageCells();

function row(index: number, startColumn: number, endColumn: number): Area {
  return { startRow: index, endRow: index + 1, startColumn, endColumn };
}

function boxRow(box: number): 0 | 1 {
  return box < COLUMNS / BOX_COLUMNS ? 0 : 1;
}

function boxColumn(box: number): number {
  return (box * BOX_COLUMNS) % COLUMNS;
}

export function boardSheet(): SheetModel {
  return {
    ...{ sheetId: BOARD_SHEET_ID, title: BOARD_TITLE, tabColor: COLOURS.navy },
    ...{ rowCount: HEIGHTS.length, frozenRows: 0, frozenColumns: 0 },
    columns: Array.from({ length: COLUMNS }, () => ({ width: COLUMN_WIDTH })),
    rowHeights: Object.fromEntries(HEIGHTS.entries()),
    cells: [],
    styles: PAGE_CELLS.map(({ area, style }) => ({ area, style })),
    merges: PAGE_CELLS.map(({ area }) => area),
    ...{ validations: [], highlights: [], protections: [] },
  };
}

/** Of the page as made. */
export const PAGE_GRID = { rowCount: HEIGHTS.length, columnCount: COLUMNS } as const;

/** What a cell holds as entered. */
export type PageContent = { readonly formulaValue: string } | { readonly stringValue: string };

export interface EnteredCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly content: PageContent;
}

/** @param rows of "Số liệu biểu đồ", in order. */
export function enteredCells(rows: readonly Pick<TableRow, 'key'>[]): EnteredCell[] {
  const at = new Map(rows.map(({ key }, index) => [key, index + 2]));
  return PAGE_CELLS.flatMap(({ area, shows }): EnteredCell[] => {
    const place = { rowIndex: area.startRow, columnIndex: area.startColumn };
    if (typeof shows === 'string') return [{ ...place, content: { stringValue: shows } }];
    const rowNumber = at.get(shows.key);
    if (rowNumber === undefined) return [];
    const column = columnLetters(HIDDEN_COLUMNS + CHART_DATA.columns.findIndex(({ id }) => id === shows.column));
    return [{ ...place, content: { formulaValue: `='${CHART_DATA.title}'!${column}${rowNumber}` } }];
  });
}

/** Where a chart is put when it is made. */
export function boxPosition({ box }: BoardChart): Readonly<Record<string, unknown>> {
  const range = gridRange(BOARD_SHEET_ID, row(ROW.boxes[boxRow(box)], boxColumn(box), boxColumn(box) + 1));
  return {
    overlayPosition: {
      anchorCell: { sheetId: BOARD_SHEET_ID, rowIndex: range.startRowIndex, columnIndex: range.startColumnIndex },
      ...{ offsetXPixels: INSET, offsetYPixels: INSET },
      widthPixels: BOX_COLUMNS * COLUMN_WIDTH - 2 * INSET,
      heightPixels: BOX_HEIGHT - 2 * INSET,
    },
  };
}
