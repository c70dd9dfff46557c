/**
 * Titles of sheets as xlsx allows them: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, unique
 * without regard to case. Titles that are allowed already are never touched for the sake of others.
 *
 * Source: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 .
 */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** The names in the order of the titles. */
export function xlsxSheetNames(titles: readonly string[]): string[] {
  const wanted = titles.map((title) => allowed(title));
  const taken = new Set<string>();
  titles.forEach((title, index) => {
    if (wanted[index] === title) taken.add(title.toLowerCase());
  });
  return titles.map((title, index) => {
    const name = wanted[index] ?? '';
    if (name === title) return name;
    const free = firstFree(name, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function allowed(title: string): string {
  const replaced = cutTo(title.replaceAll(FORBIDDEN, '_'), LONGEST).replaceAll(/^'|'$/g, '_');
  return replaced === '' || replaced.toLowerCase() === RESERVED ? `${replaced}_` : replaced;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = cutTo(name, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Never half of a surrogate pair, no space left over at the end. */
const cutTo = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
