/**
 * The bodies of batchUpdate requests as types: those of Google's own client, as they arrive here.
 *
 * A body that reaches this folder was checked against the API description: its names are camelCase, its types right, `null`
 * is gone. So each field is there with its type or absent. Nothing here exists at run time.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';

/** A client type without `null`. */
export type Wire<T> = T extends readonly (infer Item)[]
  ? readonly Wire<NonNullable<Item>>[]
  : T extends object
    ? { readonly [Name in keyof T]?: Wire<NonNullable<T[Name]>> }
    : T;

type Request = sheets_v4.Schema$Request;
export type RequestKind = keyof Request;
export type Body<Kind extends RequestKind> = Wire<NonNullable<Request[Kind]>>;

export type WireGridRange = Wire<sheets_v4.Schema$GridRange>;
export type WireGridCoordinate = Wire<sheets_v4.Schema$GridCoordinate>;
export type WireDimensionRange = Wire<sheets_v4.Schema$DimensionRange>;
export type WireCellData = Wire<sheets_v4.Schema$CellData>;
export type WireRowData = Wire<sheets_v4.Schema$RowData>;
export type WireExtendedValue = Wire<sheets_v4.Schema$ExtendedValue>;
export type WireSheetProperties = Wire<sheets_v4.Schema$SheetProperties>;
export type WireBorder = Wire<sheets_v4.Schema$Border>;
export type WireCondition = Wire<sheets_v4.Schema$BooleanCondition>;
export type WireConditionalFormatRule = Wire<sheets_v4.Schema$ConditionalFormatRule>;
export type WireFilterView = Wire<sheets_v4.Schema$FilterView>;
export type WireSortSpec = Wire<sheets_v4.Schema$SortSpec>;
export type WirePosition = Wire<sheets_v4.Schema$EmbeddedObjectPosition>;
