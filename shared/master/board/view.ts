/**
 * What a full run reads of the board: which charts stand, over what, and what the page's cells hold. Pure: resource in, view out.
 *
 * A chart is known by its id wherever a person moved it. Its looks are not read: whoever recolours one keeps that.
 */
import { BOARD_SHEET_ID, type PageContent } from './page.ts';

/** As much of a chart as tells whether it shows what it should: title, text for screen readers, kind, sources. */
export interface ChartView {
  readonly chartId: number;
  readonly sign: string;
}

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface BoardView {
  /** Of every sheet by its id; the page's is absent when the page is not there. */
  readonly grids: ReadonlyMap<number, GridSize>;
  /** Of every sheet but the page. */
  readonly titles: ReadonlySet<string>;
  /** "row:column" -> what is entered. */
  readonly cells: ReadonlyMap<string, PageContent>;
  readonly charts: ReadonlyMap<number, ChartView>;
}

/** To be asked without ranges: a read by ranges tells of their sheets only, and a chart may have been moved to any. */
export const CHART_FIELDS =
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),charts(chartId,spec(title,altText,basicChart(chartType,domains.domain.sourceRange.sources,series.series.sourceRange.sources))))';

/** The whole page, whatever people made of its grid. @param title as it stands. */
export function pageRange(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

export const PAGE_FIELDS = 'sheets.data(startRow,startColumn,rowData.values.userEnteredValue)';

interface Range {
  readonly sheetId?: number | null;
  readonly startRowIndex?: number | null;
  readonly endRowIndex?: number | null;
  readonly startColumnIndex?: number | null;
  readonly endColumnIndex?: number | null;
}

interface Source {
  readonly sourceRange?: { readonly sources?: readonly Range[] | undefined } | undefined;
}

export interface SpecResource {
  readonly title?: string | null;
  readonly altText?: string | null;
  readonly basicChart?:
    | {
        readonly chartType?: string | null;
        readonly domains?: readonly { readonly domain?: Source | undefined }[] | undefined;
        readonly series?: readonly { readonly series?: Source | undefined }[] | undefined;
      }
    | undefined;
}

export interface ChartsResource {
  readonly sheets?:
    | readonly {
        readonly properties?:
          | {
              readonly sheetId?: number | null;
              readonly title?: string | null;
              readonly gridProperties?:
                { readonly rowCount?: number | null; readonly columnCount?: number | null } | undefined;
            }
          | undefined;
        readonly charts?:
          readonly { readonly chartId?: number | null; readonly spec?: SpecResource | undefined }[] | undefined;
      }[]
    | undefined;
}

export interface PageResource {
  readonly sheets?:
    | readonly {
        readonly data?:
          | readonly {
              readonly startRow?: number | null;
              readonly startColumn?: number | null;
              readonly rowData?:
                | readonly {
                    readonly values?: readonly { readonly userEnteredValue?: Entered | undefined }[] | undefined;
                  }[]
                | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
}

interface Entered {
  readonly formulaValue?: string | null;
  readonly stringValue?: string | null;
}

/** Title of the page, `undefined` when it is not there. */
export function pageTitleIn({ sheets }: ChartsResource): string | undefined {
  return pageIn({ sheets })?.title ?? undefined;
}

function pageIn({ sheets }: ChartsResource) {
  return sheets?.find(({ properties }) => properties?.sheetId === BOARD_SHEET_ID)?.properties;
}

/** @param page absent when there is none. */
export function parseBoard(charts: ChartsResource, page: PageResource | undefined): BoardView {
  const grids = (charts.sheets ?? []).map(({ properties }) => {
    const { rowCount, columnCount } = properties?.gridProperties ?? {};
    return [properties?.sheetId ?? 0, { rowCount: rowCount ?? 0, columnCount: columnCount ?? 0 }] as const;
  });
  const found = (charts.sheets ?? []).flatMap((sheet) =>
    (sheet.charts ?? []).map(({ chartId, spec = {} }) => ({ chartId: chartId ?? 0, sign: signOf(spec) })),
  );
  return {
    grids: new Map(grids),
    titles: new Set(
      (charts.sheets ?? []).flatMap(({ properties }) =>
        properties?.sheetId === BOARD_SHEET_ID ? [] : [properties?.title ?? ''],
      ),
    ),
    cells: cellsOf(page ?? {}),
    charts: new Map(found.map((chart) => [chart.chartId, chart])),
  };
}

/** The same for what was sent and for what Google gives back: 0 and absent are one. */
export function signOf({ title, altText, basicChart }: SpecResource): string {
  const sources = (one: Source | undefined) =>
    (one?.sourceRange?.sources ?? []).map((range) => [
      range.sheetId ?? 0,
      ...[range.startRowIndex, range.endRowIndex, range.startColumnIndex, range.endColumnIndex].map((at) => at ?? 0),
    ]);
  return JSON.stringify([
    ...[title ?? '', altText ?? '', basicChart?.chartType ?? ''],
    (basicChart?.domains ?? []).map(({ domain }) => sources(domain)),
    (basicChart?.series ?? []).map(({ series }) => sources(series)),
  ]);
}

function cellsOf({ sheets }: PageResource): ReadonlyMap<string, PageContent> {
  const cells = new Map<string, PageContent>();
  for (const { startRow, startColumn, rowData } of sheets?.[0]?.data ?? []) {
    for (const [down, { values }] of (rowData ?? []).entries()) {
      for (const [right, { userEnteredValue }] of (values ?? []).entries()) {
        const { formulaValue, stringValue } = userEnteredValue ?? {};
        const key = `${(startRow ?? 0) + down}:${(startColumn ?? 0) + right}`;
        if (typeof formulaValue === 'string') cells.set(key, { formulaValue });
        else if (typeof stringValue === 'string') cells.set(key, { stringValue });
      }
    }
  }
  return cells;
}
