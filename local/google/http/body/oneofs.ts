/**
 * Proto `oneof`s of the Sheets API: of each list at most one field may be set. The API description does not say so.
 *
 * Only "at most one" is kept here; that one *must* be set is each handler's own rule, with its own words.
 */
import type { MessagePlan } from './fieldPlan.ts';

export interface Oneof {
  readonly name: string;
  /** JSON names; `'*'` stands for every field of the message. */
  readonly members: readonly string[] | '*';
}

/** Fields of `ChartSpec` of which a chart has one. */
export const CHART_KINDS: readonly string[] = [
  ...['basicChart', 'pieChart', 'bubbleChart', 'candlestickChart', 'orgChart', 'histogramChart', 'waterfallChart'],
  ...['treemapChart', 'scorecardChart'],
];

const ONEOFS: Readonly<Record<string, readonly Oneof[]>> = {
  Request: [{ name: 'kind', members: '*' }],
  ExtendedValue: [
    { name: 'value', members: ['numberValue', 'stringValue', 'boolValue', 'formulaValue', 'errorValue'] },
  ],
  DataFilter: [{ name: 'filter', members: ['developerMetadataLookup', 'a1Range', 'gridRange'] }],
  UpdateCellsRequest: [{ name: 'area', members: ['start', 'range'] }],
  AutoFillRequest: [{ name: 'area', members: ['range', 'sourceAndDestination'] }],
  ConditionalFormatRule: [{ name: 'rule', members: ['booleanRule', 'gradientRule'] }],
  UpdateConditionalFormatRuleRequest: [{ name: 'instruction', members: ['rule', 'newIndex'] }],
  ConditionValue: [{ name: 'value', members: ['relativeDate', 'userEnteredValue'] }],
  ColorStyle: [{ name: 'kind', members: ['rgbColor', 'themeColor'] }],
  AutoResizeDimensionsRequest: [{ name: 'resize', members: ['dimensions', 'dataSourceSheetDimensions'] }],
  DeveloperMetadataLocation: [{ name: 'location', members: ['sheetId', 'spreadsheet', 'dimensionRange'] }],
  EmbeddedObjectPosition: [{ name: 'position', members: ['sheetId', 'overlayPosition', 'newSheet'] }],
  FilterSpec: [{ name: 'reference', members: ['columnIndex', 'dataSourceColumnReference'] }],
  SortSpec: [{ name: 'reference', members: ['dimensionIndex', 'dataSourceColumnReference'] }],
  PasteDataRequest: [{ name: 'kind', members: ['delimiter', 'html'] }],
  ChartSpec: [{ name: 'chart', members: CHART_KINDS }],
  ChartData: [{ name: 'type', members: ['sourceRange', 'columnReference'] }],
  FindReplaceRequest: [{ name: 'scope', members: ['range', 'sheetId', 'allSheets'] }],
  PivotTable: [{ name: 'source_data', members: ['source', 'dataSourceId'] }],
  PivotValue: [{ name: 'value', members: ['sourceColumnOffset', 'formula', 'dataSourceColumnReference'] }],
  DataSourceSpec: [{ name: 'spec', members: ['bigQuery', 'looker'] }],
  PivotGroupRule: [{ name: 'rule', members: ['manualRule', 'histogramRule', 'dateTimeRule'] }],
};

/** The oneof that this field belongs to, or undefined. */
export const oneofOf = (plan: MessagePlan, jsonName: string): string | undefined => {
  const lists = Object.hasOwn(ONEOFS, plan.name) ? ONEOFS[plan.name] : undefined;
  return lists?.find((oneof) => oneof.members === '*' || oneof.members.includes(jsonName))?.name;
};

/** Schema names with a oneof, for the test that holds this table to the description. */
export const oneofTable = (): Readonly<Record<string, readonly Oneof[]>> => ONEOFS;
