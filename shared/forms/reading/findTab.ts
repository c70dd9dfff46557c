/**
 * Which sheet is a declared tab: by the id that the workbook remembers, by the id of the declaration, or by its title, also as
 * a copy ("Bản sao của Kế hoạch").
 */
import { searchKey } from '../../text/keys.ts';

export interface SheetName {
  readonly sheetId: number;
  readonly title: string;
}

export interface FoundTab<S extends SheetName> {
  readonly sheet: S;
  /** Titles of further sheets that pass for the same tab. */
  readonly others: readonly string[];
}

/** @param rememberedId sheet id from the workbook's identity tab. */
export function findTab<S extends SheetName>(
  tab: SheetName,
  sheets: readonly S[],
  rememberedId: number | undefined,
): FoundTab<S> | undefined {
  const key = searchKey(tab.title);
  const named = sheets.filter(({ title }) => searchKey(title) === key);
  const copies = sheets.filter(({ title }) => searchKey(title) !== key && titleOfOriginal(title) === key);
  const sheet =
    sheets.find(({ sheetId }) => sheetId === rememberedId) ??
    sheets.find(({ sheetId }) => sheetId === tab.sheetId) ??
    named[0] ??
    copies[0];
  if (sheet === undefined) return undefined;
  return { sheet, others: [...named, ...copies].filter((other) => other !== sheet).map(({ title }) => title) };
}

/** The folded title without what a host puts around the title of a copy. */
function titleOfOriginal(title: string): string {
  return searchKey(title)
    .replace(/^(ban sao cua|copy of) /, '')
    .replace(/ (\d+|copy)$/, '');
}
