/** A range by what a script calls it: `B2`, `'Kế hoạch'!A2:B`, a named range, the title of a sheet; and its name with the sheet. */
import { a1Of, areaOfA1, areaOfGridRange, areaOfSheet, type Area } from '../book/area.ts';
import type { Book } from '../book/book.ts';
import type { SheetResource } from '../book/resource.ts';

const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'`;
const unquoted = (title: string): string =>
  title.startsWith("'") && title.endsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;

export const a1WithSheet = (book: Book, area: Area): string =>
  `${quoted(book.sheet(area.sheetId).properties.title)}!${a1Of(area)}`;

/** @param on the sheet of a text that names none; the first one unless told. */
export const findRange = (book: Book, text: string, on?: SheetResource): Area | undefined => {
  const { sheets, namedRanges = [] } = book.file();
  const bang = text.lastIndexOf('!');
  const titled = (title: string): SheetResource | undefined =>
    sheets.find(({ properties }) => properties.title.toLowerCase() === unquoted(title).toLowerCase());
  if (bang >= 0) {
    const sheet = titled(text.slice(0, bang));
    return sheet && areaOfA1(text.slice(bang + 1), sheet);
  }
  const sheet = on ?? sheets[0];
  const cells = sheet && areaOfA1(text, sheet);
  if (cells) return cells;
  const named = namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named) return areaOfGridRange(named.range, book.sheet(named.range.sheetId ?? 0));
  const whole = titled(text);
  return whole && areaOfSheet(whole);
};
