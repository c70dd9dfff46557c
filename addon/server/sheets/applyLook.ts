/** Styles, rules, highlights, protections and sizes of a model, set on a sheet through SpreadsheetApp. */
import { HIGHLIGHT_COLOURS } from '../../../shared/forms/layout/highlightColours.ts';
import type {
  Area,
  Highlight,
  Protection,
  SheetModel,
  Style,
  ValidatedArea,
} from '../../../shared/forms/workbookModel.ts';
import { rangeOf, type Range, type Sheet, type SheetsApp } from './host.ts';

/** @param isFresh the cells have no style yet, so what the style doesn't name needs no resetting. */
export function applyStyle(app: SheetsApp, range: Range, style: Style, isFresh: boolean): void {
  const { background, color, bold, italic, fontSize, wrap, horizontal, vertical, numberFormat, border } = style;
  if (background !== undefined || !isFresh) range.setBackground(background ?? null);
  if (color !== undefined || !isFresh) range.setFontColor(color ?? null);
  if (bold !== undefined || !isFresh) range.setFontWeight(bold === true ? 'bold' : bold === false ? 'normal' : null);
  if (italic !== undefined || !isFresh)
    range.setFontStyle(italic === true ? 'italic' : italic === false ? 'normal' : null);
  if (fontSize !== undefined || !isFresh) range.setFontSize(fontSize ?? 10);
  if (wrap !== undefined || !isFresh) range.setWrapStrategy(wrapStrategy(app, wrap ?? 'overflow'));
  if (horizontal !== undefined || !isFresh) range.setHorizontalAlignment(horizontal ?? null);
  if (vertical !== undefined || !isFresh) range.setVerticalAlignment(vertical ?? null);
  if (numberFormat !== undefined) range.setNumberFormat(numberFormat.pattern);
  if (border !== undefined) range.setBorder(true, true, true, true, true, true, border, app.BorderStyle.SOLID);
  else if (!isFresh) range.setBorder(false, false, false, false, false, false);
}

function wrapStrategy(
  { WrapStrategy }: SheetsApp,
  wrap: NonNullable<Style['wrap']>,
): GoogleAppsScript.Spreadsheet.WrapStrategy {
  switch (wrap) {
    case 'wrap':
      return WrapStrategy.WRAP;
    case 'overflow':
      return WrapStrategy.OVERFLOW;
    case 'clip':
      return WrapStrategy.CLIP;
  }
}

export function applyRule(app: SheetsApp, sheet: Sheet, { area, rule, strict, message }: ValidatedArea): void {
  const builder = app.newDataValidation();
  switch (rule.kind) {
    case 'list':
      builder.requireValueInList([...rule.values], true);
      break;
    case 'number':
      builder.requireNumberBetween(rule.min, rule.max);
      break;
    case 'date':
      builder.requireDate();
      break;
  }
  rangeOf(sheet, area).setDataValidation(builder.setAllowInvalid(!strict).setHelpText(message).build());
}

export function clearRules(sheet: Sheet, areas: readonly Area[]): void {
  for (const area of areas) rangeOf(sheet, area).clearDataValidations();
}

/** In place of ours; rules of the clerk's own stay below them. */
export function applyHighlights(app: SheetsApp, sheet: Sheet, highlights: readonly Highlight[]): void {
  const ours = highlights.map(({ area, formula, background }) =>
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setRanges([rangeOf(sheet, area)])
      .build(),
  );
  const others = sheet.getConditionalFormatRules().filter((rule) => highlightOf(app, rule) === undefined);
  if (ours.length + others.length > 0 || sheet.getConditionalFormatRules().length > 0) {
    sheet.setConditionalFormatRules([...ours, ...others]);
  }
}

const PAINTED: readonly string[] = Object.values(HIGHLIGHT_COLOURS);

/** A rule as a highlight of ours, known by its colour; `undefined` for the clerk's own. */
export function highlightOf(
  app: SheetsApp,
  rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
): { readonly ranges: readonly Range[]; readonly formula: string; readonly background: string } | undefined {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== app.BooleanCriteria.CUSTOM_FORMULA) return undefined;
  const background = condition.getBackground()?.toLowerCase();
  const formula: unknown = condition.getCriteriaValues()[0];
  if (background === undefined || typeof formula !== 'string' || !PAINTED.includes(background)) return undefined;
  return { ranges: rule.getRanges(), formula, background };
}

/** In place of those of the same words; other people's protections stay. */
export function applyProtections(app: SheetsApp, sheet: Sheet, protections: readonly Protection[]): void {
  const words = new Set(protections.map(({ description }) => description));
  for (const protection of sheet.getProtections(app.ProtectionType.RANGE)) {
    if (words.has(protection.getDescription())) protection.remove();
  }
  for (const { area, description } of protections) {
    rangeOf(sheet, area).protect().setDescription(description).setWarningOnly(true);
  }
}

type Sizes = Pick<SheetModel, 'columns' | 'rowHeights' | 'frozenRows' | 'frozenColumns'>;

export function applySizes(sheet: Sheet, { columns, rowHeights, frozenRows, frozenColumns }: Sizes): void {
  for (const [index, { width, hidden }] of columns.entries()) {
    sheet.setColumnWidth(index + 1, width);
    if (hidden === true) sheet.hideColumns(index + 1);
    else if (sheet.isColumnHiddenByUser(index + 1)) sheet.showColumns(index + 1);
  }
  for (const [row, height] of Object.entries(rowHeights)) sheet.setRowHeight(Number(row) + 1, height);
  if (sheet.getFrozenRows() !== frozenRows) sheet.setFrozenRows(frozenRows);
  if (sheet.getFrozenColumns() !== frozenColumns) sheet.setFrozenColumns(frozenColumns);
}
