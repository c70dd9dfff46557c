/**
 * The one way by which a value that came from elsewhere reaches a cell: a text stays that text, to the character, whatever it
 * begins with; a number, boolean or day is written as such.
 *
 * `setValues` reads a text as if it were typed (https://developers.google.com/apps-script/reference/spreadsheet/range#setValues).
 * Two things keep it a text: a leading apostrophe, which is taken off again, and the format `@`. What becomes of an apostrophe
 * under `@` is not documented, so the two are never used together. A day is written as its serial number: a `Date` would pass
 * through the time zones of script and file.
 */
import { dateToSerial } from '../../../shared/calendar/dates.ts';
import { joinedAreas } from '../../../shared/forms/repair/joinedAreas.ts';
import type { CellValue } from '../../../shared/forms/workbookModel.ts';
import type { Range, Sheet } from './host.ts';
import { rangeOf } from './host.ts';

/** Any value of the model but the id of a sheet, which only the caller knows. */
export type Writable = Exclude<CellValue, { readonly sheetRef: number }>;

export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: Writable;
}

const TEXT = '@';
/** Neither text nor day nor percentage: what is typed under it is read like anything. */
const PLAIN = '0.###############';
/** Characters of a cell; an apostrophe before so long a text would be one too many. */
const LONGEST = 50_000;

/** Into cells that have no format of ours yet: one call. */
export function writeFresh(range: Range, values: readonly (readonly Writable[])[]): void {
  range.setValues(values.map((row) => row.map(typedValue)));
}

/** Into cells of any format; formats stay, but `@` where a number, boolean or day goes. */
export function writeValues(sheet: Sheet, cells: readonly PlacedValue[]): void {
  const values = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  for (const { area } of joinedAreas(cells.map((cell) => ({ ...cell, key: '' })))) {
    const range = rangeOf(sheet, area);
    const formats = range.getNumberFormats();
    const grid = formats.map((line, down) =>
      line.map((format, right) => {
        const value = values.get(`${area.startRow + down},${area.startColumn + right}`) ?? null;
        return { value, format, way: wayOf(value, format) };
      }),
    );
    if (grid.some((line) => line.some(({ way }) => way === 'unformatted' || way === 'as-text'))) {
      range.setNumberFormats(grid.map((line) => line.map(({ way, format }) => formatOfWay(way, format))));
    }
    range.setValues(
      grid.map((line) =>
        line.map(({ value, way }) => (way === 'as-is' || way === 'as-text' ? plain(value) : typedValue(value))),
      ),
    );
    if (
      grid.some((line) =>
        line.some(({ way, value }) => way === 'as-text' || (way === 'unformatted' && typeof value === 'string')),
      )
    ) {
      range.setNumberFormats(
        grid.map((line) =>
          line.map(({ way, format, value }) => (way === 'unformatted' && typeof value !== 'string' ? PLAIN : format)),
        ),
      );
    }
  }
}

/**
 * `as-is`: the cell is text already. `as-text`: it is made text for the writing. `unformatted`: its `@` is taken away for the
 * writing. `plain`: an apostrophe, or nothing, does.
 */
type Way = 'as-is' | 'as-text' | 'unformatted' | 'plain';

function wayOf(value: Writable, format: string): Way {
  if (typeof value !== 'string' || value === '')
    return format === TEXT && value !== null && value !== '' ? 'unformatted' : 'plain';
  if (format === TEXT) return value.startsWith("'") ? 'unformatted' : 'as-is';
  return value.length >= LONGEST ? 'as-text' : 'plain';
}

function formatOfWay(way: Way, format: string): string {
  switch (way) {
    case 'unformatted':
      return PLAIN;
    case 'as-text':
      return TEXT;
    case 'as-is':
    case 'plain':
      return format;
  }
}

function typedValue(value: Writable): string | number | boolean {
  return typeof value === 'string' && value !== '' ? `'${value}` : plain(value);
}

function plain(value: Writable): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? dateToSerial(value.date) : value;
}
