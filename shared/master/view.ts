/**
 * What a run reads of the master, in one request: the fence, the headers, and of each table the key, fingerprint and annotation
 * columns; a full run reads the projected cells and the fittings too. Pure: resource in, view out.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get
 */
import { columnLetters } from '../forms/workbookModel.ts';
import type { Annotation } from './annotation.ts';
import type { StandingFittings } from './fittings/fittings.ts';
import { FITTING_FIELDS, readFittings, type FittingsResource } from './fittings/readFittings.ts';
import type { BoardView } from './board/view.ts';
import { parseRows, ruledColumns, type GridData } from './grid.ts';
import type { CurrentRow } from './patch.ts';
import { HIDDEN_COLUMNS, projectedColumns, type MasterTabId } from './table.ts';
import { MASTER_TABLES } from './tables.ts';

export interface SheetView {
  readonly title: string;
  /** Place of its tab. */
  readonly index: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly headers: readonly string[];
  readonly rows: readonly ViewRow[];
  /** In a full run. */
  readonly fittings?: StandingFittings;
}

export interface ViewRow extends CurrentRow {
  /** What stands where the annotation columns are declared, one each. */
  readonly annotations: readonly Annotation[];
}

export interface MasterView {
  /** Of a full read only. */
  readonly board?: BoardView;
  /** The named range that the last write left; absent on a fresh spreadsheet. */
  readonly fence?: Fence;
  readonly locale: string;
  /** Sheets that stand, ours by table, and the ids and titles of the others. */
  readonly sheets: ReadonlyMap<MasterTabId, SheetView>;
  readonly others: readonly { readonly sheetId: number; readonly title: string; readonly isBlank: boolean }[];
}

/** `gen_{generation}_{nonce}_{part}`: whoever writes replaces it, in the same atomic batch. */
export interface Fence {
  readonly namedRangeId: string;
  readonly generation: number;
}

const FENCE_NAME = /^gen_(\d+)_/;

export function fenceName(generation: number, nonce: string, part: number): string {
  return `gen_${generation}_${nonce}_${part}`;
}

const SHEET_FIELDS =
  'properties.locale,namedRanges(namedRangeId,name),sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount)),data(startRow,startColumn,rowData.values';

export function viewFields(full: boolean): string {
  return full
    ? `${SHEET_FIELDS}(effectiveValue,note,dataValidation.condition.type)),${FITTING_FIELDS})`
    : `${SHEET_FIELDS}(effectiveValue,note)))`;
}

/** Sheet titles and ids only: asked when titles were changed by hand. */
export const TITLE_FIELDS =
  'properties.locale,namedRanges(namedRangeId,name),sheets.properties(sheetId,title,index,gridProperties(rowCount,columnCount))';

/** As much of a sheet as its ranges depend on. */
export interface SheetExtent {
  /** As it stands in the spreadsheet. */
  readonly title: string;
  /** Absent: as many as are declared. */
  readonly columnCount?: number;
}

/**
 * A1 ranges to ask for; of a sheet that people made narrower than declared, as far as it goes.
 * @param sheets that are in the spreadsheet.
 * @param full every projected cell too.
 */
export function viewRanges(sheets: ReadonlyMap<MasterTabId, SheetExtent>, full: boolean): string[] {
  return [...sheets].flatMap(([id, { title, columnCount = Infinity }]) => {
    const table = MASTER_TABLES[id];
    const quoted = `'${title.replace(/'/g, "''")}'`;
    const projectedEnd = HIDDEN_COLUMNS + projectedColumns(table).length;
    const end = HIDDEN_COLUMNS + table.columns.length;
    const range = (from: number, to: number) => {
      const last = Math.min(to, columnCount) - 1;
      return last < from ? [] : [`${quoted}!${columnLetters(from)}2:${columnLetters(last)}`];
    };
    return [`${quoted}!1:1`, ...(full ? range(0, end) : [...range(0, HIDDEN_COLUMNS), ...range(projectedEnd, end)])];
  });
}

/** What Google gives back under `viewFields`. */
export interface MasterResource {
  readonly properties?: { readonly locale?: string | null } | undefined;
  readonly namedRanges?:
    readonly { readonly namedRangeId?: string | null; readonly name?: string | null }[] | undefined;
  readonly sheets?:
    | readonly ({
        readonly properties?:
          | {
              readonly sheetId?: number | null;
              readonly title?: string | null;
              readonly index?: number | null;
              readonly gridProperties?:
                { readonly rowCount?: number | null; readonly columnCount?: number | null } | undefined;
            }
          | undefined;
        readonly data?: readonly GridData[] | undefined;
      } & FittingsResource)[]
    | undefined;
}

/** @param full the ranges held every cell, so that what stands there is compared, not its fingerprint alone. */
export function parseView(resource: MasterResource, full: boolean): MasterView {
  const byId = new Map(Object.values(MASTER_TABLES).map((table) => [table.sheetId, table]));
  const sheets = new Map<MasterTabId, SheetView>();
  const others: { sheetId: number; title: string; isBlank: boolean }[] = [];
  for (const { properties, data = [], ...fittings } of resource.sheets ?? []) {
    const sheetId = properties?.sheetId ?? 0;
    const title = properties?.title ?? '';
    const table = byId.get(sheetId);
    if (table === undefined) {
      others.push({ sheetId, title, isBlank: sheetId === 0 });
      continue;
    }
    const { rowCount, columnCount } = properties?.gridProperties ?? {};
    sheets.set(table.id, {
      title,
      index: properties?.index ?? 0,
      rowCount: rowCount ?? 0,
      columnCount: columnCount ?? 0,
      ...parseRows(table, data, full),
      ...(full
        ? { fittings: readFittings(fittings, { rowCount: rowCount ?? 0, ruledColumns: ruledColumns(data) }) }
        : {}),
    });
  }
  const fence = (resource.namedRanges ?? []).flatMap(({ namedRangeId, name }) => {
    const generation = FENCE_NAME.exec(name ?? '')?.[1];
    return generation === undefined || typeof namedRangeId !== 'string'
      ? []
      : [{ namedRangeId, generation: Number(generation) }];
  })[0];
  return { locale: resource.properties?.locale ?? '', sheets, others, ...(fence === undefined ? {} : { fence }) };
}
