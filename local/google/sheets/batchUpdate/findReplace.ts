/**
 * findReplace: text is found in what cells show (or in their formulas) and replaced; what comes out is entered as if typed.
 *
 * Regular expressions are JavaScript's here, RE2's at Google: back references in the replacement are `$1` in both.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#FindReplaceRequest .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { boundsIn, effectiveValueOf, requireCellText } from '../grid.ts';
import type { Bounds } from '../grid.ts';
import type { Cell, Sheet } from '../model.ts';
import { requireEditable } from '../protection.ts';
import { formattedText, typed } from './enteredText.ts';
import { gridRange } from './run.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';

export function findReplace(body: Body<'findReplace'>, run: Run): JsonObject {
  const pattern = patternOf(body);
  const replacement =
    body.searchByRegex === true ? (body.replacement ?? '') : (body.replacement ?? '').replaceAll('$', '$$$$');
  run.references.settle();
  const counts = { values: 0, formulas: 0, rows: 0, sheets: 0, occurrences: 0 };
  for (const { sheet, bounds } of scopesOf(body, run)) {
    const before = counts.occurrences;
    for (let row = bounds.startRow; row < Math.min(bounds.endRow, sheet.rows.length); row++) {
      const beforeRow = counts.occurrences;
      for (
        let column = bounds.startColumn;
        column < Math.min(bounds.endColumn, sheet.rows[row]?.length ?? 0);
        column++
      ) {
        const cell = sheet.rows[row]?.[column];
        if (cell?.userEnteredValue === undefined) continue;
        const isFormula = cell.userEnteredValue.formulaValue !== undefined;
        const result = replaceIn(run, cell, pattern, replacement, body.includeFormulas === true);
        if (result === undefined) continue;
        requireEditable(
          sheet,
          { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 },
          run.editor,
        );
        run.draft.setCell(run.draft.sheet(sheet.properties.sheetId), row, column, result.cell);
        counts.occurrences += result.occurrences;
        if (isFormula) counts.formulas++;
        else counts.values++;
      }
      if (counts.occurrences > beforeRow) counts.rows++;
    }
    if (counts.occurrences > before) counts.sheets++;
  }
  return compactCounts({
    valuesChanged: counts.values,
    formulasChanged: counts.formulas,
    rowsChanged: counts.rows,
    sheetsChanged: counts.sheets,
    occurrencesChanged: counts.occurrences,
  });
}

/** Zeros are absent, as in proto JSON. */
export const compactCounts = (counts: Readonly<Record<string, number>>): JsonObject =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));

function patternOf(body: Body<'findReplace'>): RegExp {
  if (body.find === undefined || body.find === '') throw invalidArgument('find must not be empty.');
  const flags = body.matchCase === true ? 'gu' : 'giu';
  const source = body.searchByRegex === true ? body.find : body.find.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  try {
    return new RegExp(body.matchEntireCell === true ? `^(?:${source})$` : source, flags);
  } catch {
    throw invalidArgument(`Invalid regular expression: ${body.find}`);
  }
}

function scopesOf(body: Body<'findReplace'>, run: Run): readonly { readonly sheet: Sheet; readonly bounds: Bounds }[] {
  if (body.range !== undefined) {
    const range = gridRange(body.range);
    const sheet = run.draft.sheet(range.sheetId);
    return [{ sheet, bounds: boundsIn(sheet, range) }];
  }
  const ids =
    body.allSheets === true
      ? run.draft.spreadsheet.sheets.map(({ properties }) => properties.sheetId)
      : body.sheetId === undefined
        ? undefined
        : [body.sheetId];
  if (ids === undefined) throw invalidArgument('One of range, sheetId or allSheets must be specified.');
  return ids.map((sheetId) => {
    const sheet = run.draft.sheet(sheetId);
    return { sheet, bounds: boundsIn(sheet, {}) };
  });
}

function replaceIn(
  run: Run,
  cell: Cell,
  pattern: RegExp,
  replacement: string,
  includeFormulas: boolean,
): { readonly cell: Cell | undefined; readonly occurrences: number } | undefined {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula !== undefined && !includeFormulas) return undefined;
  const text = formula ?? formattedText(run, cell, effectiveValueOf(cell));
  const occurrences = [...text.matchAll(pattern)].length;
  if (occurrences === 0) return undefined;
  const replaced = text.replace(pattern, replacement);
  requireCellText(replaced);
  return { cell: typed(run, cell, replaced), occurrences };
}
