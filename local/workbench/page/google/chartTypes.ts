/** The parts of a chart's resource that the page draws. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts */
import type { ColorStyle, GridRange } from './types.ts';

export interface ChartData {
  readonly sourceRange?: { readonly sources?: readonly GridRange[] };
}

export interface ChartTextFormat {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly foregroundColorStyle?: ColorStyle;
}

export interface BasicSeries {
  readonly series?: ChartData;
  readonly colorStyle?: ColorStyle;
  readonly dataLabel?: { readonly type?: string; readonly placement?: string; readonly textFormat?: ChartTextFormat };
}

export interface ChartAxis {
  readonly position?: string;
  readonly title?: string;
  readonly viewWindowOptions?: { readonly viewWindowMin?: number; readonly viewWindowMax?: number };
}

export interface BasicChart {
  readonly chartType?: string;
  readonly legendPosition?: string;
  readonly stackedType?: string;
  readonly headerCount?: number;
  readonly axis?: readonly ChartAxis[];
  readonly domains?: readonly { readonly domain?: ChartData }[];
  readonly series?: readonly BasicSeries[];
}

export interface ChartSpec {
  readonly title?: string;
  readonly altText?: string;
  readonly titleTextFormat?: ChartTextFormat;
  readonly basicChart?: BasicChart;
  readonly pieChart?: { readonly domain?: ChartData; readonly series?: ChartData; readonly pieHole?: number };
}

export interface EmbeddedChart {
  readonly chartId?: number;
  readonly spec?: ChartSpec;
  readonly position?: {
    readonly overlayPosition?: {
      readonly anchorCell?: { readonly rowIndex?: number; readonly columnIndex?: number };
      readonly offsetXPixels?: number;
      readonly offsetYPixels?: number;
      readonly widthPixels?: number;
      readonly heightPixels?: number;
    };
  };
}
