/**
 * The spec of a chart: what is refused, and what Google adds when it gives one back.
 *
 * Rules: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts ; where Google's own words
 * are not documented, those of the reference stand. What is added: the answer under "Read chart data" of
 * https://developers.google.com/workspace/sheets/api/samples/charts .
 */
import { CHART_KINDS } from '../../http/body/oneofs.ts';
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import type { GridRange } from '../model.ts';
import { syncPair } from './colors.ts';
import { mapGridRanges } from './gridRangesInJson.ts';
import type { Run } from './run.ts';

const BASIC_KINDS = ['BAR', 'LINE', 'AREA', 'COLUMN', 'SCATTER', 'COMBO', 'STEPPED_AREA'];

/** @throws GoogleError INVALID_ARGUMENT. */
export function checkedSpec(run: Run, spec: JsonObject | undefined): JsonObject {
  if (spec === undefined || !CHART_KINDS.some((kind) => spec[kind] !== undefined)) {
    throw invalidArgument('No chart spec specified.');
  }
  mapGridRanges(spec, (range) => {
    if (run.draft.peek(range.sheetId) === undefined) throw invalidArgument(`No grid with id: ${range.sheetId}`);
    requireLine(range);
    return range;
  });
  const basic = spec['basicChart'] as JsonObject | undefined;
  if (basic !== undefined) checkBasic(basic);
  const given = withColorPairs(spec) as JsonObject;
  return { hiddenDimensionStrategy: 'SKIP_HIDDEN_ROWS_AND_COLUMNS', ...given };
}

function checkBasic(basic: JsonObject): void {
  const type = (basic['chartType'] ?? '') as string;
  if (!BASIC_KINDS.includes(type)) throw invalidArgument('No chart type specified.');
  const domains = listAt(basic, 'domains').map(({ domain }) => sourcesOf(domain));
  const series = listAt(basic, 'series');
  if (domains.length > 1) throw invalidArgument('Only a single domain is supported.');
  const positions = listAt(basic, 'axis').map(({ position }) => position);
  if (new Set(positions).size < positions.length) {
    throw invalidArgument('A chart may not have more than one axis per axis position.');
  }
  const minor = type === 'BAR' ? ['BOTTOM_AXIS'] : ['LEFT_AXIS', 'RIGHT_AXIS'];
  for (const { targetAxis } of series) {
    if (targetAxis !== undefined && !minor.includes(targetAxis as string)) {
      throw invalidArgument(`${targetAxis as string} isn't a valid minor axis for the chart's type ${type}.`);
    }
  }
  const counts = [...domains, ...series.map((one) => sourcesOf(one['series']))].map((sources) => sources.length);
  if (new Set(counts).size > 1) {
    throw invalidArgument('The domain and all series must have the same number of source ranges.');
  }
}

/** A source is a line of cells: its row or its column is one. */
function requireLine({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: GridRange): void {
  const isOne = (start = 0, end = Infinity): boolean => end - start === 1;
  if (isOne(startRowIndex, endRowIndex) || isOne(startColumnIndex, endColumnIndex)) return;
  throw invalidArgument('Exactly one dimension of a source range must have a length of 1.');
}

/** Colours come back in both of their members, wherever in the spec they stand. */
function withColorPairs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withColorPairs);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, inner]) => [name, withColorPairs(inner)] as const);
  const names = new Set(
    members.map(([name]) => name.replace(/Style$/, '')).filter((name) => /color$/i.test(name) && name !== 'rgbColor'),
  );
  return [...names].reduce<JsonObject>((holder, name) => syncPair(holder, name), Object.fromEntries(members));
}

const listAt = (holder: JsonObject, name: string): readonly JsonObject[] =>
  (holder[name] ?? []) as readonly JsonObject[];

function sourcesOf(data: unknown): readonly unknown[] {
  const range = (data as JsonObject | undefined)?.['sourceRange'] as JsonObject | undefined;
  return (range?.['sources'] ?? []) as readonly unknown[];
}
