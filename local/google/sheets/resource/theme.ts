/** The theme that Google lists in the properties of every spreadsheet that nobody themed. Must not be changed: themes are not kept here. */
import type { JsonObject } from '../../http/handler.ts';

/** Parts from 0 to 1; an absent one is 0. */
export interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

const COLORS: Readonly<Record<string, Color>> = {
  TEXT: {},
  BACKGROUND: { red: 1, green: 1, blue: 1 },
  ACCENT1: { red: 0.25882354, green: 0.52156866, blue: 0.95686275 },
  ACCENT2: { red: 0.91764706, green: 0.2627451, blue: 0.20784314 },
  ACCENT3: { red: 0.9843137, green: 0.7372549, blue: 0.015686275 },
  ACCENT4: { red: 0.20392157, green: 0.65882355, blue: 0.3254902 },
  ACCENT5: { red: 1, green: 0.42745098, blue: 0.003921569 },
  ACCENT6: { red: 0.27450982, green: 0.7411765, blue: 0.7764706 },
  LINK: { red: 0.06666667, green: 0.33333334, blue: 0.8 },
};

export const STANDARD_THEME: JsonObject = {
  primaryFontFamily: 'Arial',
  themeColors: Object.entries(COLORS).map(([colorType, rgbColor]) => ({ colorType, color: { rgbColor } })),
};

/** The colour that `holder` has under `name` or `nameStyle`, whichever way it was given; undefined when it has none. */
export function colorAt(holder: JsonObject, name: string): Color | undefined {
  const style = holder[`${name}Style`] as { readonly rgbColor?: Color; readonly themeColor?: string } | undefined;
  if (style?.rgbColor !== undefined) return style.rgbColor;
  if (style?.themeColor !== undefined) return COLORS[style.themeColor];
  return holder[name] as Color | undefined;
}
