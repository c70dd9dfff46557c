/** A master as it stands, read apart from the product: every tab's cells with what they show and the notes on them. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { annotationOf, noteOf } from '../../shared/master/annotation.ts';

export interface Cell {
  /** What it shows as a value; blank is the empty text. */
  readonly value: string | number | boolean;
  /** Without the notice on rows that came back. */
  readonly note: string;
}

/** Title -> rows, the header first. */
export type Grids = ReadonlyMap<string, readonly (readonly Cell[])[]>;

const FIELDS = 'sheets(properties.title,data.rowData.values(effectiveValue,note))';

export async function gridsOf(sheets: sheets_v4.Sheets, spreadsheetId: string): Promise<Grids> {
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: FIELDS });
  return new Map(
    (data.sheets ?? []).map(({ properties, data: blocks }) => [
      properties?.title ?? '',
      (blocks?.[0]?.rowData ?? []).map(({ values }) => (values ?? []).map(cellOf)),
    ]),
  );
}

function cellOf({ effectiveValue, note }: sheets_v4.Schema$CellData): Cell {
  const { stringValue, numberValue, boolValue } = effectiveValue ?? {};
  return { value: stringValue ?? numberValue ?? boolValue ?? '', note: noteOf(annotationOf(null, note)) ?? '' };
}
