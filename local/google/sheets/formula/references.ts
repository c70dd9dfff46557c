/**
 * References inside a formula's text, rewritten: after rows or columns moved, for a copy at another place, for a renamed sheet.
 *
 * Everything else in the text stays as it was typed; the `$` marks and the openness of `A:A` are kept. What no longer exists
 * becomes `#REF!`, as at Google. Must not evaluate.
 */
import { columnLetters, quoteTitle } from '../a1Format.ts';
import { sheetByTitle } from '../a1.ts';
import type { GridRange, Spreadsheet } from '../model.ts';
import { localeRules } from '../locale/locale.ts';
import { tokenize, type Corner, type FormulaToken, type ReferenceToken } from './tokens.ts';

type Reference = FormulaToken & ReferenceToken;

/** Where a formula stands: the spreadsheet whose titles it speaks of, and its own sheet. */
export interface FormulaHome {
  readonly spreadsheet: Pick<Spreadsheet, 'sheets' | 'properties'>;
  readonly sheetId: number;
}

const usesDecimalComma = (home: FormulaHome): boolean =>
  localeRules(home.spreadsheet.properties.locale).decimal === ',';

/** `formula` with each reference replaced; a replacement of undefined leaves it. The same string when nothing changed. */
function rewrite(
  formula: string,
  decimalComma: boolean,
  replace: (reference: Reference) => string | undefined,
): string {
  if (!/[!:\d]/.test(formula)) return formula;
  const tokens = tokenize(formula, decimalComma);
  if (tokens === undefined) return formula;
  let text = '';
  let copied = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const replacement = replace(token);
    if (replacement === undefined) continue;
    text += formula.slice(copied, token.start) + replacement;
    copied = token.end;
  }
  return copied === 0 ? formula : text + formula.slice(copied);
}

/** The grid range that a reference means on its sheet. */
export function rangeOfReference(reference: ReferenceToken, sheetId: number): GridRange {
  const last = reference.last ?? reference.first;
  return {
    sheetId,
    ...axisOf(reference.first.row, last.row, 'Row'),
    ...axisOf(reference.first.column, last.column, 'Column'),
  };
}

function axisOf(one: number | undefined, other: number | undefined, name: 'Row' | 'Column'): Partial<GridRange> {
  if (one === undefined && other === undefined) return {};
  if (one === undefined || other === undefined) return { [`start${name}Index`]: one ?? other };
  return { [`start${name}Index`]: Math.min(one, other), [`end${name}Index`]: Math.max(one, other) + 1 };
}

/**
 * The formula after its spreadsheet changed shape. `home` is the spreadsheet as it was before (titles do not change here);
 * `shift` says where a range went: undefined when nothing is left of it, the same object when it stayed.
 */
export function shiftReferences(
  formula: string,
  home: FormulaHome,
  shift: (range: GridRange) => GridRange | undefined,
): string {
  return rewrite(formula, usesDecimalComma(home), (reference) => {
    const sheet =
      reference.sheet === undefined
        ? home.spreadsheet.sheets.find(({ properties }) => properties.sheetId === home.sheetId)
        : sheetByTitle(home.spreadsheet, reference.sheet);
    if (sheet === undefined) return undefined;
    const range = rangeOfReference(reference, sheet.properties.sheetId);
    const shifted = shift(range);
    if (shifted === range) return undefined;
    if (shifted === undefined) return '#REF!';
    const target = home.spreadsheet.sheets.find(({ properties }) => properties.sheetId === shifted.sheetId);
    const moved = shifted.sheetId !== range.sheetId;
    const title = moved ? target?.properties.title : reference.sheet;
    return written(title === undefined ? undefined : quoteTitle(title), reference, shifted);
  });
}

function written(prefix: string | undefined, reference: ReferenceToken, range: GridRange): string {
  const { first, last } = reference;
  const low = { row: range.startRowIndex, column: range.startColumnIndex };
  const high = {
    row: range.endRowIndex === undefined ? undefined : range.endRowIndex - 1,
    column: range.endColumnIndex === undefined ? undefined : range.endColumnIndex - 1,
  };
  const head = prefix === undefined ? '' : `${prefix}!`;
  if (last === undefined) return head + cornerText({ ...first, ...low });
  return `${head}${cornerText({ ...first, ...low })}:${cornerText({ ...last, ...high })}`;
}

function cornerText(corner: Corner): string {
  const column = corner.column === undefined ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === undefined ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
  return column + row;
}

/** What a reference becomes in a copy so many rows down and columns to the right; undefined when it leaves the grid. */
export function movedReference(
  reference: ReferenceToken,
  rowOffset: number,
  columnOffset: number,
): ReferenceToken | undefined {
  const move = (corner: Corner): Corner | undefined => {
    const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rowOffset;
    const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columnOffset;
    return (row ?? 0) < 0 || (column ?? 0) < 0 ? undefined : { ...corner, row, column };
  };
  const first = move(reference.first);
  const last = reference.last === undefined ? undefined : move(reference.last);
  if (first === undefined || (reference.last !== undefined && last === undefined)) return undefined;
  return { kind: 'reference', sheet: reference.sheet, first, last };
}

/** The formula for a copy so many rows down and columns to the right: references without `$` move along, out of the grid they are `#REF!`. */
export function translateFormula(formula: string, home: FormulaHome, rowOffset: number, columnOffset: number): string {
  if (rowOffset === 0 && columnOffset === 0) return formula;
  return rewrite(formula, usesDecimalComma(home), (reference) => {
    const moved = movedReference(reference, rowOffset, columnOffset);
    if (moved === undefined) return '#REF!';
    const head = moved.sheet === undefined ? '' : `${quoteTitle(moved.sheet)}!`;
    return head + cornerText(moved.first) + (moved.last === undefined ? '' : `:${cornerText(moved.last)}`);
  });
}

/** The formula after a sheet got another title, or was deleted (`to` undefined: references to it become `#REF!`). */
export function retitleReferences(formula: string, home: FormulaHome, from: string, to: string | undefined): string {
  const same = (title: string): boolean => title.toLowerCase() === from.toLowerCase();
  return rewrite(formula, usesDecimalComma(home), (reference) => {
    if (reference.sheet === undefined || !same(reference.sheet)) return undefined;
    if (to === undefined) return '#REF!';
    return `${quoteTitle(to)}!${cornerText(reference.first)}${reference.last === undefined ? '' : `:${cornerText(reference.last)}`}`;
  });
}

/** The formula as Google keeps it: where the comma separates arguments, `;` between them becomes `,`. */
export function normalizeFormula(formula: string, locale: string): string {
  if (localeRules(locale).decimal === ',' || !formula.includes(';')) return formula;
  const tokens = tokenize(formula, false);
  if (tokens === undefined) return formula;
  let braces = 0;
  const units: number[] = [];
  for (const token of tokens) {
    if (token.kind !== 'sign') continue;
    if (token.text === '{') braces++;
    else if (token.text === '}') braces--;
    else if (token.text === ';' && braces === 0) units.push(token.start);
  }
  if (units.length === 0) return formula;
  let text = '';
  let copied = 0;
  for (const start of units) {
    text += `${formula.slice(copied, start)},`;
    copied = start + 1;
  }
  return text + formula.slice(copied);
}
