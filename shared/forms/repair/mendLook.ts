/**
 * The look of a tab as laid out: styles, number formats, drop-downs, highlights, protections, widths, frozen panes. Only what
 * differs is set again; the marks of a check, the clerk's own rules elsewhere and other people's protections stay.
 */
import type { Column, TabDeclaration } from '../declaration.ts';
import type { CellSnapshot } from '../snapshot.ts';
import type { Area, SheetModel, Style, StyledArea, ValidatedArea } from '../workbookModel.ts';
import type { Draft } from './draft.ts';
import { gridOf, joinedAreas } from './joinedAreas.ts';
import { readNote } from './notes.ts';
import {
  cellAt,
  highlightKey,
  noteAt,
  protectionKey,
  ruleKey,
  styleKey,
  type SheetLook,
  type SheetState,
} from './state.ts';

/** @param tab absent for a tab without a table. */
export function mendLook(tab: TabDeclaration | undefined, target: SheetModel, draft: Draft): void {
  const { look } = draft.sheet();
  if (look === undefined) return;
  mendStyles(tab, target, look, draft);
  mendGuards(target, look, draft);
  mendSizes(target, look, draft);
}

function mendStyles(tab: TabDeclaration | undefined, target: SheetModel, look: SheetLook, draft: Draft): void {
  // A style covers many cells: its key is made once.
  const styles = gridOf(
    target,
    target.styles.map(({ area, style }) => ({ area, value: { style, key: styleKey(style) } })),
  );
  const unstyled = { style: {}, key: styleKey(undefined) };
  const sheet = draft.sheet();
  const wrong: { readonly row: number; readonly column: number; readonly key: string; readonly style: Style }[] = [];
  for (const [row, line] of styles.entries()) {
    for (const [column, laidOut] of line.entries()) {
      const { style, key } = laidOut ?? unstyled;
      const found = look.cells[row]?.[column];
      const wanted = wantedStyle(style, tab?.columns[column], cellAt(sheet, row, column), found?.pattern);
      const shown = withoutMark(wanted, sheet, row, column, found?.style);
      const isPattern = wanted.numberFormat === undefined || wanted.numberFormat.pattern === found?.pattern;
      if (found !== undefined && (shown === style ? key : styleKey(shown)) === found.style && isPattern) continue;
      wrong.push({ row, column, key: JSON.stringify(shown), style: shown });
    }
  }
  if (wrong.length === 0) return;
  const areas: StyledArea[] = joinedAreas(wrong).map(({ area, item }) => ({ area, style: item.style }));
  draft.take({ kind: 'restyle', areas });
  draft.tell({ kind: 'formats-changed', tab: target.title, count: wrong.length });
}

/** A marked cell keeps the colour of its mark until the check takes it away. */
function withoutMark(style: Style, sheet: SheetState, row: number, column: number, found: string | undefined): Style {
  if (readNote(noteAt(sheet, row, column)).mark === undefined || found === undefined) return style;
  const [background] = found.split('|');
  return background === undefined ? style : { ...style, background };
}

/** The style as laid out, but for a number format that alone says what the clerk's number is. */
function wantedStyle(
  style: Style,
  column: Column | undefined,
  cell: CellSnapshot | undefined,
  pattern: string | undefined,
): Style {
  const { numberFormat } = style;
  if (numberFormat === undefined || column?.origin !== 'clerk' || typeof cell?.value !== 'number') return style;
  if (pattern === undefined || !saysMore(column, cell, cell.value)) return style;
  const type = cell.isDate === true ? 'DATE' : cell.isPercent === true ? 'PERCENT' : 'NUMBER';
  return { ...style, numberFormat: { type, pattern } };
}

/** Serial numbers of 1982 to 2064: a number in between may be a day. */
const isDay = (value: number): boolean => value > 30_000 && value < 60_000;

/** Whether setting the column's format would change what is read of a number that a person typed. */
function saysMore({ type }: Column, { isDate, isPercent }: CellSnapshot, value: number): boolean {
  switch (type) {
    case 'date':
    case 'deadline':
      return isDate !== true && !(isDay(value) && isPercent !== true);
    case 'percent':
      return isPercent !== true && (isDate === true ? isDay(value) : value > 1);
    case 'text':
    case 'code':
    case 'content':
    case 'contents':
    case 'choice':
    case 'link':
    case 'integer':
    case 'decimal':
    case 'score':
    case 'change':
    case 'figure':
      return (isDate === true && isDay(value)) || (isPercent === true && !Number.isInteger(value));
  }
}

function mendGuards(target: SheetModel, look: SheetLook, draft: Draft): void {
  const rules = gridOf(
    target,
    target.validations.map((rule) => ({ area: rule.area, value: { rule, key: ruleKey(rule) } })),
  );
  const wrong: { row: number; column: number; key: string; rule: ValidatedArea | undefined }[] = [];
  for (const [row, line] of rules.entries()) {
    for (const [column, laidOut] of line.entries()) {
      const key = laidOut?.key ?? '';
      if (look.cells[row]?.[column]?.rule !== key) wrong.push({ row, column, key, rule: laidOut?.rule });
    }
  }
  const joined = joinedAreas(wrong);
  const clear = joined.flatMap(({ area, item }): Area[] => (item.rule === undefined ? [area] : []));
  const set = joined.flatMap(({ area, item }) => (item.rule === undefined ? [] : [{ ...item.rule, area }]));
  if (joined.length > 0) draft.take({ kind: 'guard', clear, rules: set });
  const highlights = target.highlights.map(highlightKey);
  const protections = target.protections.map(protectionKey).sort();
  const isHighlighted = same(look.highlights, highlights);
  const isProtected = same(look.protections, protections);
  if (!isHighlighted) draft.take({ kind: 'highlight', highlights: target.highlights });
  if (!isProtected) draft.take({ kind: 'protect', protections: target.protections });
  if (joined.length > 0 || !isHighlighted || !isProtected) draft.tell({ kind: 'guards-changed', tab: target.title });
}

function mendSizes(target: SheetModel, look: SheetLook, draft: Draft): void {
  const { columns, rowHeights, frozenRows, frozenColumns } = target;
  const isSized = columns.every(({ width, hidden }, index) => {
    const found = look.columns[index];
    return found?.width === width && found.hidden === (hidden === true);
  });
  const isHigh = Object.entries(rowHeights).every(([row, height]) => look.heights[Number(row)] === height);
  if (isSized && isHigh && look.frozenRows === frozenRows && look.frozenColumns === frozenColumns) return;
  draft.take({ kind: 'resize', columns, rowHeights, frozenRows, frozenColumns });
  draft.tell({ kind: 'sizes-changed', tab: target.title });
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, at) => key === b[at]);
