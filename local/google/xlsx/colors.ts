/**
 * Colours of the Sheets API (parts from 0 to 1, absent ones 0; or a theme colour) as ARGB text.
 */
import type { JsonObject } from '../http/handler.ts';

interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

/** Google's standard theme: local Google has no other. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: 'FF000000',
  BACKGROUND: 'FFFFFFFF',
  ACCENT1: 'FF4285F4',
  ACCENT2: 'FFEA4335',
  ACCENT3: 'FFFBBC04',
  ACCENT4: 'FF34A853',
  ACCENT5: 'FFFF6D01',
  ACCENT6: 'FF46BDC6',
  LINK: 'FF1155CC',
};

const part = (value: number | undefined): string =>
  Math.round(Math.min(1, Math.max(0, value ?? 0)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');

const argbOf = (color: Color): string => `FF${part(color.red)}${part(color.green)}${part(color.blue)}`;

/** The colour that `holder` has under `name` or `nameStyle`; undefined when it has none. */
export function argbAt(holder: JsonObject | undefined, name: string): string | undefined {
  const style = holder?.[`${name}Style`] as { readonly rgbColor?: Color; readonly themeColor?: string } | undefined;
  if (style?.rgbColor !== undefined) return argbOf(style.rgbColor);
  if (style?.themeColor !== undefined) return THEME[style.themeColor];
  const color = holder?.[name] as Color | undefined;
  return color === undefined ? undefined : argbOf(color);
}
