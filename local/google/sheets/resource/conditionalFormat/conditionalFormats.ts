/**
 * What a sheet's conditional rules make of a cell's format. Rules are asked in order; where two set the same property, the first
 * one's stays.
 *
 * Only what conditional formatting can change is taken from a rule: background, and of the text bold, italic, strikethrough,
 * underline and colour (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#BooleanRule ).
 */
import type { JsonObject } from '../../../http/handler.ts';
import { localeRules } from '../../locale/locale.ts';
import { serialOfInstant } from '../../locale/serial.ts';
import type { Bounds } from '../../grid.ts';
import type { GridRange, Sheet, Spreadsheet } from '../../model.ts';
import { intersection, isEmpty, unbounded } from '../../rectangles.ts';
import { asObject, layered } from '../layers.ts';
import { colorAt } from '../theme.ts';
import { booleanCondition, type Condition } from './booleanCondition.ts';
import { colorScale } from './colorScale.ts';
import type { AtCell, RuleContext } from './relativeFormula.ts';

export interface ConditionalFormats {
  /** The properties that rules set in a cell, to be laid over its format; undefined where none applies. */
  readonly at: AtCell<JsonObject | undefined>;
  /** No rule reaches cells from here on. */
  readonly endRow: number;
  readonly endColumn: number;
}

interface Rule {
  readonly areas: readonly Bounds[];
  readonly at: AtCell<JsonObject | undefined>;
}

/** The rules of a sheet, read once for all the cells that will be asked for. */
export function conditionalFormatsOf(spreadsheet: Spreadsheet, sheet: Sheet, moment: Date): ConditionalFormats {
  if (sheet.conditionalFormats.length === 0) return { at: () => undefined, endRow: 0, endColumn: 0 };
  const now = serialOfInstant(moment, spreadsheet.properties.timeZone);
  const where = { spreadsheet, sheet, rules: localeRules(spreadsheet.properties.locale), now, today: Math.floor(now) };
  const rules = sheet.conditionalFormats.map((rule) => readRule(rule, where));
  const areas = rules.flatMap((rule) => rule.areas);
  return {
    at: (row, column) => {
      let format: JsonObject | undefined;
      for (const rule of rules) {
        const own = rule.areas.some((area) => isInside(area, row, column)) ? rule.at(row, column) : undefined;
        if (own !== undefined) format = format === undefined ? own : layered(own, format);
      }
      return format;
    },
    endRow: Math.max(0, ...areas.map(({ endRow }) => endRow)),
    endColumn: Math.max(0, ...areas.map(({ endColumn }) => endColumn)),
  };
}

const isInside = ({ startRow, endRow, startColumn, endColumn }: Bounds, row: number, column: number): boolean =>
  row >= startRow && row < endRow && column >= startColumn && column < endColumn;

function readRule(rule: JsonObject, where: Omit<RuleContext, 'firstRow' | 'firstColumn'>): Rule {
  const { rowCount, columnCount } = where.sheet.properties.gridProperties;
  const grid = { startRow: 0, endRow: rowCount, startColumn: 0, endColumn: columnCount };
  const ranges = (rule['ranges'] ?? []) as readonly GridRange[];
  const areas = ranges.map((range) => intersection(unbounded(range), grid)).filter((area) => !isEmpty(area));
  const context = { ...where, firstRow: ranges[0]?.startRowIndex ?? 0, firstColumn: ranges[0]?.startColumnIndex ?? 0 };
  const gradient = asObject(rule['gradientRule']);
  if (gradient !== undefined) {
    const colorOf = colorScale(gradient, areas, context);
    return {
      areas,
      at: (row, column) => {
        const color = colorOf(row, column);
        return color && { backgroundColor: color, backgroundColorStyle: { rgbColor: color } };
      },
    };
  }
  const { condition, format } = (rule['booleanRule'] ?? {}) as { condition?: Condition; format?: JsonObject };
  const isMet = booleanCondition(condition ?? {}, context);
  const changes = changesOf(format ?? {});
  return { areas, at: (row, column) => (isMet(row, column) ? changes : undefined) };
}

const TEXT_PROPERTIES = ['bold', 'italic', 'strikethrough', 'underline'] as const;

function changesOf(format: JsonObject): JsonObject {
  const text = asObject(format['textFormat']) ?? {};
  const styles = TEXT_PROPERTIES.filter((name) => text[name] !== undefined).map((name) => [name, text[name]] as const);
  const textFormat = { ...Object.fromEntries(styles), ...colorPair(text, 'foregroundColor') };
  return { ...colorPair(format, 'backgroundColor'), ...(Object.keys(textFormat).length > 0 ? { textFormat } : {}) };
}

/** Both names of a colour, so that neither shows what lies below. */
function colorPair(holder: JsonObject, name: string): JsonObject {
  const color = colorAt(holder, name);
  if (color === undefined) return {};
  return { [name]: color, [`${name}Style`]: holder[`${name}Style`] ?? { rgbColor: color } };
}
