/**
 * Where developer metadata stands: the spreadsheet, a sheet, one row or one column. Reading a location off the wire, what it
 * has in common with another, the cells that it stands for.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata (one row or column,
 * never unbounded; `locationType` is read only) and …/DataFilter#DeveloperMetadataLocationMatchingStrategy .
 */
import { invalidArgument } from '../../http/errors.ts';
import { requireSheet } from '../grid.ts';
import type { GridRange, MetadataLocation, Spreadsheet } from '../model.ts';

/** A `DeveloperMetadataLocation` as it arrives, its types checked. */
export interface GivenLocation {
  readonly spreadsheet?: boolean;
  readonly sheetId?: number;
  readonly dimensionRange?: {
    readonly sheetId?: number;
    readonly dimension?: string;
    readonly startIndex?: number;
    readonly endIndex?: number;
  };
}

/** @throws GoogleError INVALID_ARGUMENT for none, for several rows or columns, for what is not in the spreadsheet. */
export function requireLocation(
  spreadsheet: Spreadsheet,
  given: GivenLocation | undefined,
  name: string,
): MetadataLocation {
  if (given?.dimensionRange !== undefined) return requireLine(spreadsheet, given.dimensionRange, name);
  if (given?.sheetId !== undefined) {
    return { locationType: 'SHEET', sheetId: requireSheet(spreadsheet, given.sheetId).properties.sheetId };
  }
  if (given?.spreadsheet === true) return { locationType: 'SPREADSHEET', spreadsheet: true };
  throw invalidArgument(`${name} must be specified.`);
}

function requireLine(
  spreadsheet: Spreadsheet,
  { sheetId = 0, dimension, startIndex = 0, endIndex }: NonNullable<GivenLocation['dimensionRange']>,
  name: string,
): MetadataLocation {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalidArgument('No dimension specified.');
  if (startIndex < 0 || endIndex !== startIndex + 1) {
    throw invalidArgument(`${name}.dimensionRange must represent a single row or column.`);
  }
  const { rowCount, columnCount } = requireSheet(spreadsheet, sheetId).properties.gridProperties;
  const isRow = dimension === 'ROWS';
  if (endIndex > (isRow ? rowCount : columnCount)) {
    throw invalidArgument(
      `${name}.dimensionRange exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  }
  return {
    locationType: isRow ? 'ROW' : 'COLUMN',
    dimensionRange: { sheetId, dimension, startIndex, endIndex },
  };
}

/** The sheet that the location is on; undefined for the spreadsheet. */
export function sheetOf(location: MetadataLocation): number | undefined {
  if (location.locationType === 'SPREADSHEET') return undefined;
  return location.locationType === 'SHEET' ? location.sheetId : location.dimensionRange.sheetId;
}

/** The cells of a sheet, a row or a column; undefined for the spreadsheet. */
export function cellsOf(location: MetadataLocation): GridRange | undefined {
  if (location.locationType === 'SPREADSHEET') return undefined;
  if (location.locationType === 'SHEET') return { sheetId: location.sheetId };
  const { sheetId, startIndex, endIndex } = location.dimensionRange;
  return location.locationType === 'ROW'
    ? { sheetId, startRowIndex: startIndex, endRowIndex: endIndex }
    : { sheetId, startColumnIndex: startIndex, endColumnIndex: endIndex };
}

/** Whether the location has a cell in the range. The spreadsheet's own metadata intersects no other location. */
export function meets(location: MetadataLocation, range: GridRange): boolean {
  const cells = cellsOf(location);
  return (
    cells?.sheetId === range.sheetId &&
    overlap(cells.startRowIndex, cells.endRowIndex, range.startRowIndex, range.endRowIndex) &&
    overlap(cells.startColumnIndex, cells.endColumnIndex, range.startColumnIndex, range.endColumnIndex)
  );
}

const overlap = (
  start = 0,
  end = Number.POSITIVE_INFINITY,
  otherStart = 0,
  otherEnd = Number.POSITIVE_INFINITY,
): boolean => start < otherEnd && otherStart < end;

export function isSame(one: MetadataLocation, other: MetadataLocation): boolean {
  if (one.locationType !== other.locationType || sheetOf(one) !== sheetOf(other)) return false;
  return lineOf(one) === lineOf(other);
}

/** The index of the row or column. */
const lineOf = (location: MetadataLocation): number | undefined =>
  'dimensionRange' in location ? location.dimensionRange.startIndex : undefined;
