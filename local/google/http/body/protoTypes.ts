/**
 * Names that Google's error messages give to types and that the API description does not carry.
 *
 * A message is named by its schema; an enum by its field, except where the API has one enum for differently named fields.
 */
import type { ScalarType } from './fieldPlan.ts';

const PACKAGE = { sheets: 'google.apps.sheets.v4', drive: 'google.apps.drive.v3' } as const;

export const messageTypeName = (api: 'sheets' | 'drive', schemaName: string): string =>
  `type.googleapis.com/${PACKAGE[api]}.${schemaName}`;

/** `Owner.field` or `field` -> the enum's own name, where it is not simply the field's name capitalised. */
const ENUM_NAMES: Readonly<Record<string, string>> = {
  majorDimension: 'Dimension',
  dimension: 'Dimension',
  responseValueRenderOption: 'ValueRenderOption',
  responseDateTimeRenderOption: 'DateTimeRenderOption',
  horizontalAlignment: 'HorizontalAlign',
  verticalAlignment: 'VerticalAlign',
  'BooleanCondition.type': 'ConditionType',
  'NumberFormat.type': 'NumberFormatType',
  'InterpolationPoint.type': 'InterpolationPointType',
  'ErrorValue.type': 'ErrorType',
  themeColor: 'ThemeColorType',
  colorType: 'ThemeColorType',
};

export const enumTypeName = (api: 'sheets' | 'drive', owner: string, field: string): string => {
  const capitalised = field.charAt(0).toUpperCase() + field.slice(1);
  return messageTypeName(api, ENUM_NAMES[`${owner}.${field}`] ?? ENUM_NAMES[field] ?? capitalised);
};

export const LIST_VALUE = 'type.googleapis.com/google.protobuf.ListValue';

export const scalarTypeName = (type: ScalarType): string => {
  switch (type) {
    case 'FIELD_MASK':
      return 'type.googleapis.com/google.protobuf.FieldMask';
    case 'TIMESTAMP':
      return 'type.googleapis.com/google.protobuf.Timestamp';
    default:
      return type;
  }
};

/**
 * Where a method's HTTP body sits in its request message: the first step of every error path.
 * Methods that are absent take the body as the whole message.
 */
export const BODY_FIELD: Readonly<Record<string, string>> = {
  'sheets.spreadsheets.create': 'spreadsheet',
  'sheets.spreadsheets.values.update': 'data',
  'sheets.spreadsheets.values.append': 'data',
};
