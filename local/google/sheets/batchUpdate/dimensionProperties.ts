/**
 * updateDimensionProperties, autoResizeDimensions: widths, heights, hidden rows and columns.
 *
 * The real service measures text with fonts; here a column fits its longest line at a fixed width a character.
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { effectiveValueOf } from '../grid.ts';
import type { DimensionProperties, Sheet } from '../model.ts';
import { requireSheetEditable } from '../protection.ts';
import { dimensionRange, nounOf } from './dimensionRange.ts';
import type { DimensionRange } from './dimensionRange.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';
import { omit } from './omit.ts';
import { forEachRow } from './rows.ts';

const SETTABLE: readonly string[] = ['hiddenByUser', 'pixelSize'];

export function updateDimensionProperties(body: Body<'updateDimensionProperties'>, run: Run): undefined {
  if (body.dataSourceSheetRange !== undefined)
    throw invalidArgument('dataSourceSheetRange is not implemented in local Google.');
  const mask = requireMask('DimensionProperties', body.fields);
  const range = inGrid(dimensionRange(run, body.range));
  const settable = { parts: new Map([...mask.parts].filter(([name]) => SETTABLE.includes(name))) };
  const given = body.properties as JsonObject | undefined;
  if (mask.parts.has('developerMetadata') && given?.['developerMetadata'] !== undefined) {
    throw invalidArgument('properties.developerMetadata is not implemented in local Google.');
  }
  if (settable.parts.has('pixelSize') && ((given?.['pixelSize'] as number | undefined) ?? 0) < 0) {
    throw invalidArgument('pixelSize must be non-negative.');
  }
  const sheet = run.draft.sheet(range.sheet.properties.sheetId);
  requireSheetEditable(sheet, run.editor);
  const metadata = range.axis === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
  for (let index = range.start; index < range.end; index++) {
    metadata[index] = mergeMasked(settable, metadata[index] as JsonObject | undefined, given);
  }
  return undefined;
}

export function autoResizeDimensions(body: Body<'autoResizeDimensions'>, run: Run): undefined {
  if (body.dataSourceSheetDimensions !== undefined) {
    throw invalidArgument('dataSourceSheetDimensions is not implemented in local Google.');
  }
  const range = inGrid(dimensionRange(run, body.dimensions, 'dimensions'));
  const sheet = run.draft.sheet(range.sheet.properties.sheetId);
  requireSheetEditable(sheet, run.editor);
  const metadata = range.axis === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
  for (let index = range.start; index < range.end; index++) {
    const rest: DimensionProperties = omit({ ...metadata[index] }, 'pixelSize');
    const fitted = range.axis === 'ROWS' ? undefined : fittedWidth(sheet, index);
    metadata[index] = fitted === undefined ? rest : { ...rest, pixelSize: fitted };
  }
  return undefined;
}

/** The part in the grid; one that starts outside is refused. */
function inGrid(range: DimensionRange): DimensionRange {
  if (range.start >= range.size) {
    const noun = nounOf(range.axis);
    throw invalidArgument(
      `Cannot update a ${noun} that doesn't exist. ` +
        `Tried to update ${noun} index ${range.start} but there are only ${range.size} ${noun}s.`,
    );
  }
  return { ...range, end: Math.min(range.end, range.size) };
}

const PIXELS_A_CHARACTER = 7;
const PADDING_PIXELS = 8;

/** @returns pixels, or undefined for a column without values: it keeps the default. */
function fittedWidth(sheet: Sheet, columnIndex: number): number | undefined {
  let longest = 0;
  forEachRow(sheet, (row) => {
    const value = effectiveValueOf(row[columnIndex]);
    if (value === undefined) return;
    const text = value.stringValue ?? String(value.numberValue ?? value.boolValue ?? value.errorValue?.message ?? '');
    for (const line of text.split('\n')) longest = Math.max(longest, line.length);
  });
  return longest === 0 ? undefined : longest * PIXELS_A_CHARACTER + PADDING_PIXELS;
}
