/**
 * A `Spreadsheet` body of spreadsheets.create as the batch of requests that makes it out of nothing.
 *
 * So a created sheet obeys the same rules as one that is built step by step. What local Google does not keep is refused.
 */
import { GoogleError } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';

const NOT_KEPT_IN_SHEET = ['slicers', 'developerMetadata', 'tables', 'commentAnchors'];
const NOT_KEPT = ['developerMetadata', 'dataSources', 'comments'];

const listOf = (holder: JsonObject, name: string): readonly JsonObject[] =>
  (holder[name] ?? []) as readonly JsonObject[];

function refuse(holder: JsonObject, names: readonly string[], where: string): void {
  for (const name of names) {
    if (holder[name] !== undefined) {
      throw new GoogleError('UNIMPLEMENTED', `${where}${name} is not implemented in local Google.`);
    }
  }
}

/** @returns requests in order; every sheet has its id in them. */
export function createRequests(body: JsonObject, newSheetId: (taken: ReadonlySet<number>) => number): JsonObject[] {
  refuse(body, NOT_KEPT, '');
  const sheets = listOf(body, 'sheets');
  const taken = new Set(sheets.flatMap(({ properties }) => sheetIdIn(properties) ?? []));
  const requests: JsonObject[] = [];
  sheets.forEach((sheet, index) => {
    refuse(sheet, NOT_KEPT_IN_SHEET, `sheets[${index}].`);
    const properties = (sheet['properties'] ?? {}) as JsonObject;
    const given = sheetIdIn(properties);
    const sheetId = given ?? (index === 0 && !taken.has(0) ? 0 : newSheetId(taken));
    taken.add(sheetId);
    requests.push(...sheetRequests(sheet, { ...properties, sheetId, index }));
  });
  for (const namedRange of listOf(body, 'namedRanges')) requests.push({ addNamedRange: { namedRange } });
  return requests;
}

const sheetIdIn = (properties: unknown): number | undefined =>
  (properties as { readonly sheetId?: number } | undefined)?.sheetId;

function sheetRequests(sheet: JsonObject, properties: JsonObject & { readonly sheetId: number }): JsonObject[] {
  const { sheetId } = properties;
  const requests: JsonObject[] = [{ addSheet: { properties } }];
  requests.push(...groupRequests([...listOf(sheet, 'rowGroups'), ...listOf(sheet, 'columnGroups')], sheetId));
  for (const data of listOf(sheet, 'data')) requests.push(...dataRequests(data, sheetId));
  for (const merge of listOf(sheet, 'merges'))
    requests.push({ mergeCells: { range: { ...merge, sheetId }, mergeType: 'MERGE_ALL' } });
  listOf(sheet, 'conditionalFormats').forEach((rule, index) =>
    requests.push({ addConditionalFormatRule: { rule, index } }),
  );
  for (const protectedRange of listOf(sheet, 'protectedRanges'))
    requests.push({ addProtectedRange: { protectedRange } });
  for (const filter of listOf(sheet, 'filterViews')) requests.push({ addFilterView: { filter } });
  for (const bandedRange of listOf(sheet, 'bandedRanges')) requests.push({ addBanding: { bandedRange } });
  for (const chart of listOf(sheet, 'charts')) requests.push({ addChart: { chart } });
  if (sheet['basicFilter'] !== undefined) requests.push({ setBasicFilter: { filter: sheet['basicFilter'] } });
  return requests;
}

/** Outer groups first, so that each gets its depth. They come before the data, which say what is hidden in the end. */
function groupRequests(groups: readonly JsonObject[], sheetId: number): JsonObject[] {
  const depthOf = (group: JsonObject): number => Number(group['depth'] ?? 0);
  const ordered = groups
    .map((group) => ({ ...group, range: { ...(group['range'] as JsonObject | undefined), sheetId } }))
    .sort((left, right) => depthOf(left) - depthOf(right));
  return [
    ...ordered.map(({ range }) => ({ addDimensionGroup: { range } })),
    ...ordered.map((dimensionGroup) => ({ updateDimensionGroup: { dimensionGroup, fields: 'collapsed' } })),
  ];
}

const CELL_FIELDS = 'userEnteredValue,userEnteredFormat,note,dataValidation,textFormatRuns';

function dataRequests(data: JsonObject, sheetId: number): JsonObject[] {
  const rowIndex = Number(data['startRow'] ?? 0);
  const columnIndex = Number(data['startColumn'] ?? 0);
  const rows = listOf(data, 'rowData');
  const requests: JsonObject[] = [];
  if (rows.length > 0) {
    requests.push({ updateCells: { start: { sheetId, rowIndex, columnIndex }, rows, fields: CELL_FIELDS } });
  }
  const sizes = (list: readonly JsonObject[], dimension: 'ROWS' | 'COLUMNS', start: number): void => {
    list.forEach((properties, index) => {
      refuse(properties, ['developerMetadata'], `${dimension === 'ROWS' ? 'row' : 'column'}Metadata[${index}].`);
      const fields = ['pixelSize', 'hiddenByUser'].filter((name) => properties[name] !== undefined);
      if (fields.length === 0) return;
      const range = { sheetId, dimension, startIndex: start + index, endIndex: start + index + 1 };
      requests.push({ updateDimensionProperties: { range, properties, fields: fields.join(',') } });
    });
  };
  sizes(listOf(data, 'rowMetadata'), 'ROWS', rowIndex);
  sizes(listOf(data, 'columnMetadata'), 'COLUMNS', columnIndex);
  return requests;
}
