/**
 * A spreadsheet as the API's `Spreadsheet` resource, with grid data where they were asked for.
 *
 * Empty lists are absent. With ranges only their sheets are listed. Editors of a protected range show only to who may edit it.
 */
import type { JsonObject } from '../../http/handler.ts';
import type { ParsedRange } from '../a1.ts';
import { dimensionGroupsOf } from '../batchUpdate/dimensionGroups.ts';
import { conditionalFormatsOf } from './conditionalFormat/conditionalFormats.ts';
import { sheetOf } from '../developerMetadata/locations.ts';
import { metadataIn } from '../developerMetadata/lookup.ts';
import { boundsIn } from '../grid.ts';
import type { DeveloperMetadata, Sheet, Spreadsheet } from '../model.ts';
import { protectedRangeFor, protectedRangesOf, type Editor } from '../protection.ts';
import { gridDataOf } from './gridData.ts';
import type { GridQuestion } from './gridQuestion.ts';
import { STANDARD_THEME } from './theme.ts';

export interface ResourceOptions extends GridQuestion {
  /** Undefined means every sheet whole. */
  readonly ranges: readonly ParsedRange[] | undefined;
}

export const spreadsheetUrl = (spreadsheetId: string): string =>
  `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`;

export function spreadsheetResource(spreadsheet: Spreadsheet, editor: Editor, options: ResourceOptions): JsonObject {
  const { ranges } = options;
  const listed =
    ranges === undefined
      ? spreadsheet.sheets
      : spreadsheet.sheets.filter(({ properties }) => ranges.some(({ range }) => range.sheetId === properties.sheetId));
  const metadata = metadataAt(spreadsheet, undefined);
  return {
    spreadsheetId: spreadsheet.spreadsheetId,
    properties: { ...spreadsheet.properties, spreadsheetTheme: STANDARD_THEME },
    ...(listed.length > 0 ? { sheets: listed.map((sheet) => sheetResource(spreadsheet, sheet, editor, options)) } : {}),
    ...(spreadsheet.namedRanges.length > 0 ? { namedRanges: spreadsheet.namedRanges } : {}),
    ...(metadata.length > 0 ? { developerMetadata: metadata } : {}),
    spreadsheetUrl: spreadsheetUrl(spreadsheet.spreadsheetId),
  };
}

const LISTS = ['merges', 'conditionalFormats', 'filterViews', 'charts', 'bandedRanges'] as const;

function sheetResource(spreadsheet: Spreadsheet, sheet: Sheet, editor: Editor, options: ResourceOptions): JsonObject {
  const resource: Record<string, unknown> = { properties: sheet.properties };
  if (options.includeGridData) resource['data'] = dataOf(spreadsheet, sheet, options);
  for (const list of LISTS) if (sheet[list].length > 0) resource[list] = sheet[list];
  const rowGroups = dimensionGroupsOf(sheet, 'ROWS');
  const columnGroups = dimensionGroupsOf(sheet, 'COLUMNS');
  if (rowGroups !== undefined) resource['rowGroups'] = rowGroups;
  if (columnGroups !== undefined) resource['columnGroups'] = columnGroups;
  if (sheet.protectedRanges.length > 0) {
    resource['protectedRanges'] = protectedRangesOf(sheet).map((protection) => protectedRangeFor(protection, editor));
  }
  if (sheet.basicFilter !== undefined) resource['basicFilter'] = sheet.basicFilter;
  const metadata = metadataAt(spreadsheet, sheet.properties.sheetId);
  if (metadata.length > 0) resource['developerMetadata'] = metadata;
  return resource;
}

/** The metadata of a sheet itself, or of the spreadsheet itself; those of rows and columns are in the grid data. */
function metadataAt(spreadsheet: Spreadsheet, sheetId: number | undefined): DeveloperMetadata[] {
  return metadataIn(spreadsheet).filter(
    ({ location }) => !('dimensionRange' in location) && sheetOf(location) === sheetId,
  );
}

function dataOf(spreadsheet: Spreadsheet, sheet: Sheet, options: ResourceOptions): JsonObject[] {
  const { ranges, formatsAt, inBlock, inCell } = options;
  const wanted = ranges
    ?.filter(({ range }) => range.sheetId === sheet.properties.sheetId)
    .map(({ range }) => range) ?? [{}];
  const conditional = formatsAt && conditionalFormatsOf(spreadsheet, sheet, formatsAt);
  return wanted.map((range) =>
    gridDataOf(spreadsheet, sheet, boundsIn(sheet, range), { inBlock, inCell, conditional }),
  );
}
