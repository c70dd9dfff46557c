/** values.update, values.append, values.batchUpdate, values.batchUpdateByDataFilter: writing cells. */
import { invalidArgument } from '../../http/errors.ts';
import type { Handlers, JsonObject, World } from '../../http/handler.ts';
import { edit, type Editing } from '../access.ts';
import { parseA1, type ParsedRange } from '../a1.ts';
import { References } from '../batchUpdate/references.ts';
import { formatClosed, requireSheet } from '../grid.ts';
import type { GridRange, Spreadsheet } from '../model.ts';
import { inPart } from '../prefixed.ts';
import { appendRows } from './append.ts';
import { rangesOfFilter } from './dataFilters.ts';
import { dimensionOf, renderingOf, renderRange, type Rendering } from './render.ts';
import {
  countsOf,
  inputOptionOf,
  rowsOf,
  writeRange,
  type InputOption,
  type WriteContext,
  type Written,
} from './write.ts';

const contextOf = ({ draft, editor }: Editing, input: InputOption, world: World): WriteContext => ({
  draft,
  editor,
  input,
  clock: world.clock,
});

function write(context: WriteContext, target: ParsedRange, valueRange: JsonObject): Written {
  const rows = rowsOf(valueRange['values'], dimensionOf(valueRange['majorDimension']));
  const sheet = requireSheet(context.draft.spreadsheet, target.range.sheetId);
  return writeRange(context, target, rows, sheet.properties.title);
}

/** The data that were just written, as the cells show them now. */
function updatedData(spreadsheet: Spreadsheet, written: Written, rendering: Rendering): JsonObject {
  const sheet = requireSheet(spreadsheet, written.sheet.properties.sheetId);
  return { updatedData: renderRange(spreadsheet, sheet, written.bounds, rendering) };
}

const sameRange = (one: GridRange, other: GridRange): boolean =>
  one.sheetId === other.sheetId &&
  one.startRowIndex === other.startRowIndex &&
  one.endRowIndex === other.endRowIndex &&
  one.startColumnIndex === other.startColumnIndex &&
  one.endColumnIndex === other.endColumnIndex;

/** The range of the path; a range in the body must be the same one. */
function targetOf(spreadsheet: Spreadsheet, range: string, body: JsonObject): ParsedRange {
  const target = parseA1(spreadsheet, range);
  const repeated = body['range'];
  if (
    typeof repeated === 'string' &&
    repeated !== '' &&
    !sameRange(parseA1(spreadsheet, repeated).range, target.range)
  ) {
    throw invalidArgument(`Requested range [${range}] does not match the range of the values [${repeated}]`);
  }
  return target;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

interface Part {
  readonly written: Written;
  readonly rendering: Rendering;
  /** What the response says beside the counts. */
  readonly more: JsonObject;
}

/** The response of a batch: one part a range, and sums; zeros are absent. */
function batchResponse(spreadsheet: Spreadsheet, parts: readonly Part[], includeValues: boolean): JsonObject {
  const total = (count: (written: Written) => number): number =>
    parts.reduce((sum, { written }) => sum + count(written), 0);
  const sheets = new Set(
    parts.filter(({ written }) => written.cells > 0).map(({ written }) => written.sheet.properties.sheetId),
  );
  const sums = {
    totalUpdatedRows: total(({ rows }) => rows),
    totalUpdatedColumns: total(({ columns }) => columns),
    totalUpdatedCells: total(({ cells }) => cells),
    totalUpdatedSheets: sheets.size,
  };
  const responses = parts.map(({ written, rendering, more }) => ({
    ...more,
    ...countsOf(written),
    ...(includeValues ? updatedData(spreadsheet, written, rendering) : {}),
  }));
  return {
    spreadsheetId: spreadsheet.spreadsheetId,
    ...Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum > 0)),
    ...(responses.length === 0 ? {} : { responses }),
  };
}

export const writeHandlers: Handlers = {
  'sheets.spreadsheets.values.update': ({ path, query, body }, world) => {
    const input = inputOptionOf(query['valueInputOption']);
    return edit(
      world,
      path['spreadsheetId'] ?? '',
      (editing) =>
        write(contextOf(editing, input, world), targetOf(editing.spreadsheet, path['range'] ?? '', body), body),
      (spreadsheet, written) => ({
        spreadsheetId: spreadsheet.spreadsheetId,
        ...countsOf(written),
        ...(query['includeValuesInResponse'] === true
          ? updatedData(spreadsheet, written, {
              ...renderingOf(query, 'response'),
              majorDimension: dimensionOf(body['majorDimension']),
            })
          : {}),
      }),
    );
  },

  'sheets.spreadsheets.values.append': ({ path, query, body }, world) => {
    const input = inputOptionOf(query['valueInputOption']);
    const insert = query['insertDataOption'] === 'INSERT_ROWS';
    return edit(
      world,
      path['spreadsheetId'] ?? '',
      (editing) => {
        const { draft, editor, owner } = editing;
        const { range } = targetOf(editing.spreadsheet, path['range'] ?? '', body);
        const rows = rowsOf(body['values'], dimensionOf(body['majorDimension']));
        const context = {
          account: world.account,
          clock: world.clock,
          newId: world.newId,
          ...(owner === undefined ? {} : { owner }),
        };
        const run = insert ? { draft, editor, references: new References(draft), context } : undefined;
        return appendRows(contextOf(editing, input, world), range, rows, run);
      },
      (spreadsheet, { table, written }) => ({
        spreadsheetId: spreadsheet.spreadsheetId,
        ...(table === undefined ? {} : { tableRange: formatClosed(written.sheet, table) }),
        updates: {
          spreadsheetId: spreadsheet.spreadsheetId,
          ...countsOf(written),
          ...(query['includeValuesInResponse'] === true
            ? updatedData(spreadsheet, written, {
                ...renderingOf(query, 'response'),
                majorDimension: dimensionOf(body['majorDimension']),
              })
            : {}),
        },
      }),
    );
  },

  'sheets.spreadsheets.values.batchUpdate': ({ path, body }, world) => {
    const input = inputOptionOf(body['valueInputOption']);
    const data = (body['data'] ?? []) as readonly JsonObject[];
    return edit(
      world,
      path['spreadsheetId'] ?? '',
      (editing) =>
        data.map((valueRange, index): Part =>
          inPart(`data[${index}]`, () => ({
            written: write(
              contextOf(editing, input, world),
              parseA1(editing.spreadsheet, textOf(valueRange['range'])),
              valueRange,
            ),
            rendering: { ...renderingOf(body, 'response'), majorDimension: dimensionOf(valueRange['majorDimension']) },
            more: { spreadsheetId: editing.spreadsheet.spreadsheetId },
          })),
        ),
      (spreadsheet, parts) => batchResponse(spreadsheet, parts, body['includeValuesInResponse'] === true),
    );
  },

  'sheets.spreadsheets.values.batchUpdateByDataFilter': ({ path, body }, world) => {
    const input = inputOptionOf(body['valueInputOption']);
    const data = (body['data'] ?? []) as readonly JsonObject[];
    return edit(
      world,
      path['spreadsheetId'] ?? '',
      (editing) =>
        data.flatMap((part, index): Part[] =>
          inPart(`data[${index}]`, () => {
            const filter = (part['dataFilter'] ?? {}) as JsonObject;
            return rangesOfFilter(editing.spreadsheet, filter, 'grid').map((range) => ({
              written: write(contextOf(editing, input, world), range, part),
              rendering: { ...renderingOf(body, 'response'), majorDimension: dimensionOf(part['majorDimension']) },
              more: { dataFilter: filter },
            }));
          }),
        ),
      (spreadsheet, parts) => batchResponse(spreadsheet, parts, body['includeValuesInResponse'] === true),
    );
  },
};
