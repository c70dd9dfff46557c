/** Colours as scripts write and read them (`#rrggbb`, `#rgb`, names of CSS) and as the Sheets API keeps them. */
import { Exception } from '../../services/exception.ts';
import type { ColorStyle, Rgb } from '../book/resource.ts';

/** https://www.w3.org/TR/CSS2/syndata.html#color-units */
const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** The palette that a new spreadsheet has. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  LINK: '#1155cc',
};

/** Of 0 to 255 each. */
export const hexOf = (red: number, green: number, blue: number): string =>
  `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const hexOfRgb = ({ red = 0, green = 0, blue = 0 }: Rgb): string => hexOf(red * 255, green * 255, blue * 255);

/** `#rrggbb` in lower case. */
export const hexOfStyle = ({ rgbColor, themeColor }: ColorStyle): string =>
  themeColor === undefined ? hexOfRgb(rgbColor ?? {}) : (THEME[themeColor] ?? '#000000');

/** @throws Exception when it is no colour. */
export const normalHex = (text: string): string => {
  const lower = text.trim().toLowerCase();
  const hex = NAMED[lower] ?? lower.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/, '#$1$1$2$2$3$3');
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Exception(`Invalid argument: color: ${text}`);
  return hex;
};

/** Parts that are 0 are left out, as Google leaves them out. @throws Exception when it is no colour. */
export const styleOf = (text: string): ColorStyle => {
  const hex = normalHex(text);
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  const [red, green, blue] = [part(1), part(3), part(5)];
  return { rgbColor: { ...(red > 0 && { red }), ...(green > 0 && { green }), ...(blue > 0 && { blue }) } };
};
