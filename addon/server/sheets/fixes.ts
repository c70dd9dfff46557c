/** "Sửa giúp tôi": the sure values of findings put into their cells, and taken back as long as nobody wrote there since. */
import { columnOf, numberFormatOf } from '../../../shared/forms/declaration.ts';
import type { ReadCell } from '../../../shared/forms/snapshot.ts';
import { isTabId, TABS } from '../../../shared/forms/unitWorkbook.ts';
import { dateToSerial } from '../../../shared/calendar/dates.ts';
import { columnLetters } from '../../../shared/forms/workbookModel.ts';
import type { Finding } from '../../../shared/problems/finding.ts';
import { sheetById, type Sheet, type SheetsHost } from './host.ts';
import { readSheet } from './snapshot.ts';
import { tabSheets } from './tabSheets.ts';
import { forgetUndo, readUndo, writeUndo, type HeldCell, type ReplacedCell } from './undoStore.ts';
import { writeValues, type Writable } from './writeText.ts';

export interface AppliedFixes {
  readonly mended: number;
  /** For `undoFixes`; absent when nothing was mended. */
  readonly undo?: string;
}

/** Findings without a sure value or a cell are passed over. What is replaced is on record before it is replaced. */
export function applyFixes(host: SheetsHost, findings: readonly Finding[]): AppliedFixes {
  const sheetOf = tabSheets(host.spreadsheet);
  const places = new Map<string, { readonly sheet: Sheet; readonly cell: ReplacedCell }>();
  const readers = new Map<Sheet, (row: number, column: number) => HeldCell>();
  for (const finding of findings) {
    const { tab, rowNumber, columnNumber, fix } = finding;
    const value = fix === undefined ? undefined : valueOf(fix);
    const sheet = sheetOf(tab);
    if (value === undefined || sheet === undefined || rowNumber === undefined || columnNumber === undefined) continue;
    const held = readers.get(sheet) ?? reader(host, sheet);
    readers.set(sheet, held);
    const [row, column] = [rowNumber - 1, columnNumber - 1];
    const before = held(row, column);
    const format = typeof value === 'number' ? (declaredFormat(finding) ?? before.format) : before.format;
    const key = `${tab} ${row},${column}`;
    if (!places.has(key)) {
      places.set(key, {
        sheet,
        cell: { sheetId: sheet.getSheetId(), row, column, before, after: { value, format } },
      });
    }
  }
  const cells = [...places.values()].map(({ cell }) => cell);
  if (cells.length === 0) return { mended: 0 };
  const undo = writeUndo(host, cells);
  for (const sheet of readers.keys()) {
    putBack(
      sheet,
      cells.filter(({ sheetId }) => sheetId === sheet.getSheetId()).map((cell) => ({ ...cell, held: cell.after })),
    );
  }
  return { mended: cells.length, undo };
}

/** @returns how many cells have their former content again. */
export function undoFixes(host: SheetsHost, undo: string): number {
  const cells = readUndo(host, undo);
  let undone = 0;
  for (const sheetId of new Set(cells.map((cell) => cell.sheetId))) {
    const isThere = host.spreadsheet.getSheets().some((sheet) => sheet.getSheetId() === sheetId);
    if (!isThere) continue;
    const sheet = sheetById(host.spreadsheet, sheetId);
    const held = reader(host, sheet);
    const untouched = cells.filter(
      (cell) => cell.sheetId === sheetId && isSame(held(cell.row, cell.column), cell.after),
    );
    putBack(
      sheet,
      untouched.map((cell) => ({ ...cell, held: cell.before })),
    );
    undone += untouched.length;
  }
  forgetUndo(host, undo);
  return undone;
}

/** A formula is never a fix. */
function valueOf(fix: ReadCell): HeldCell['value'] | undefined {
  if (fix === null || typeof fix !== 'object') return fix;
  if ('date' in fix) return dateToSerial(fix.date);
  return 'percent' in fix ? fix.percent / 100 : undefined;
}

function declaredFormat({ tab, column }: Finding): string | undefined {
  if (!isTabId(tab) || column === undefined) return undefined;
  return numberFormatOf(columnOf(TABS[tab], column)).pattern;
}

function reader(host: SheetsHost, sheet: Sheet): (row: number, column: number) => HeldCell {
  const { cells } = readSheet(host, sheet);
  const formats = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNumberFormats();
  return (row, column) => {
    const cell = cells[row]?.[column];
    return {
      value: cell?.value ?? null,
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      format: formats[row]?.[column] ?? '',
    };
  };
}

const isSame = (a: HeldCell, b: HeldCell): boolean => (a.value ?? '') === (b.value ?? '') && a.formula === b.formula;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly held: HeldCell;
}

/** Values under a format that lets them be, then the formats that they are to have. */
function putBack(sheet: Sheet, places: readonly Place[]): void {
  const values = places.filter(({ held }) => held.formula === undefined);
  writeValues(
    sheet,
    values.map(({ row, column, held }) => ({ row, column, value: held.value satisfies Writable })),
  );
  const formats = new Map<string, string[]>();
  for (const { row, column, held } of places) {
    if (held.formula !== undefined) sheet.getRange(row + 1, column + 1).setFormula(held.formula);
    if (held.format === '') continue;
    const cells = formats.get(held.format) ?? [];
    cells.push(`${columnLetters(column)}${row + 1}`);
    formats.set(held.format, cells);
  }
  for (const [format, cells] of formats) sheet.getRangeList(cells).setNumberFormat(format);
}
