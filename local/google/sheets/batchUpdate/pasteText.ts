/**
 * pasteData, textToColumns: text cut at a delimiter into cells, each part entered as if typed.
 *
 * HTML is not read. Quoted parts keep their delimiters, as in CSV.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#PasteDataRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import { requireCellText, exceedsGrid } from '../grid.ts';
import { requireEditable } from '../protection.ts';
import { typed } from './enteredText.ts';
import { gridRange, writable } from './run.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';
import { coordinate } from './writeCells.ts';

export function pasteData(body: Body<'pasteData'>, run: Run): undefined {
  if (body.html !== undefined) throw invalidArgument('Pasting HTML is not implemented in local Google.');
  if (body.delimiter === undefined || body.delimiter === '')
    throw invalidArgument('Either delimiter or html must be specified.');
  const type = body.type ?? 'PASTE_NORMAL';
  const { sheet, rowIndex, columnIndex } = coordinate(run, body.coordinate, 'coordinate');
  if (type === 'PASTE_FORMAT' || type === 'PASTE_DATA_VALIDATION' || type === 'PASTE_CONDITIONAL_FORMATTING')
    return undefined;
  const rows = parseDelimited(body.data ?? '', body.delimiter);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const bounds = {
    startRow: rowIndex,
    endRow: rowIndex + rows.length,
    startColumn: columnIndex,
    endColumn: columnIndex + width,
  };
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (bounds.endRow > rowCount || bounds.endColumn > columnCount) {
    throw exceedsGrid(sheet, {
      startRowIndex: bounds.startRow,
      endRowIndex: bounds.endRow,
      startColumnIndex: bounds.startColumn,
      endColumnIndex: bounds.endColumn,
    });
  }
  requireEditable(sheet, bounds, run.editor);
  rows.forEach((parts, row) => {
    parts.forEach((text, column) => {
      requireCellText(text);
      const old = sheet.rows[rowIndex + row]?.[columnIndex + column];
      run.draft.setCell(sheet, rowIndex + row, columnIndex + column, typed(run, old, text));
    });
  });
  return undefined;
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

export function textToColumns(body: Body<'textToColumns'>, run: Run): undefined {
  const { sheet, bounds } = writable(run, gridRange(body.source, 'source'));
  if (bounds.endColumn - bounds.startColumn !== 1) throw invalidArgument('source must span exactly one column.');
  const rows = Array.from(
    { length: Math.max(0, Math.min(bounds.endRow, sheet.rows.length) - bounds.startRow) },
    (_, offset) => {
      const row = bounds.startRow + offset;
      return { row, text: sheet.rows[row]?.[bounds.startColumn]?.userEnteredValue?.stringValue };
    },
  );
  const delimiter = delimiterOf(
    body,
    rows.map(({ text }) => text ?? ''),
  );
  for (const { row, text } of rows) {
    const parts = text === undefined ? undefined : parseDelimited(text.replaceAll('\n', ' '), delimiter)[0];
    if (parts === undefined || parts.length < 2) continue;
    const endColumn = bounds.startColumn + parts.length;
    if (endColumn > sheet.properties.gridProperties.columnCount) {
      throw exceedsGrid(sheet, {
        startRowIndex: row,
        endRowIndex: row + 1,
        startColumnIndex: bounds.startColumn,
        endColumnIndex: endColumn,
      });
    }
    requireEditable(sheet, { startRow: row, endRow: row + 1, startColumn: bounds.startColumn, endColumn }, run.editor);
    parts.forEach((part, offset) => {
      const column = bounds.startColumn + offset;
      run.draft.setCell(sheet, row, column, typed(run, sheet.rows[row]?.[column], part));
    });
  }
  return undefined;
}

/** The delimiter by its type; for AUTODETECT the one that most texts contain. */
function delimiterOf(body: Body<'textToColumns'>, texts: readonly string[]): string {
  const type = body.delimiterType ?? 'DELIMITER_TYPE_UNSPECIFIED';
  if (type === 'CUSTOM') {
    if (body.delimiter === undefined || body.delimiter === '')
      throw invalidArgument('delimiter is required for a delimiterType of CUSTOM.');
    return body.delimiter;
  }
  const known = DELIMITERS[type];
  if (known !== undefined) return known;
  if (type !== 'AUTODETECT') throw invalidArgument('No delimiterType specified.');
  const counted = Object.values(DELIMITERS).map((delimiter) => ({
    delimiter,
    count: texts.filter((text) => text.includes(delimiter)).length,
  }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** Lines and their parts; a part in double quotes may hold delimiters, line ends and doubled quotes. */
function parseDelimited(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let part = '';
  let quoted = false;
  const endPart = (): void => {
    rows.at(-1)?.push(part);
    part = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') part += sign;
      else if (text[at + 1] === '"') {
        part += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && part === '') quoted = true;
    else if (text.startsWith(delimiter, at)) {
      endPart();
      at += delimiter.length - 1;
    } else if (sign === '\n') {
      endPart();
      rows.push([]);
    } else if (sign !== '\r') part += sign;
  }
  endPart();
  if (rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
  return rows;
}
