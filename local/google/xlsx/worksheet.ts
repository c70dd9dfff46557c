/**
 * One sheet written into a worksheet: cells, sizes, merges, rules, filter, frozen panes, page.
 */
import type { DataValidation, Style, Worksheet } from 'exceljs';
import type { JsonObject } from '../http/handler.ts';
import { cellName } from '../sheets/a1.ts';
import type { Bounds } from '../sheets/grid.ts';
import { patternOf } from '../sheets/format/formattedValue.ts';
import { localeRules } from '../sheets/locale/locale.ts';
import type { Cell, GridRange, Sheet, Spreadsheet } from '../sheets/model.ts';
import { unbounded } from '../sheets/rectangles.ts';
import { numberFormatOf } from '../sheets/resource/effectiveFormat.ts';
import { bandColors } from './bands.ts';
import { xlsxStyle } from './cellStyle.ts';
import { clean, xlsxValue } from './cellValue.ts';
import { xlsxConditionalRule } from './conditionalFormats.ts';
import { xlsxValidation } from './dataValidation.ts';
import type { Lists } from './dataValidation.ts';
import { charactersOf, DEFAULT_ROW_PIXELS, pointsOf } from './dimensions.ts';
import { fittedHeight } from './fittedHeight.ts';
import type { FormulaDialect } from './formulaText.ts';
import { ruleAreas } from './ruleAreas.ts';

export interface SheetSource {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly dialect: FormulaDialect;
  readonly lists: Lists;
}

export function writeWorksheet(worksheet: Worksheet, source: SheetSource): void {
  writeSizes(worksheet, source.sheet);
  writeCells(worksheet, source);
  for (const merge of source.sheet.merges) {
    const { startRow, endRow, startColumn, endColumn } = closedIn(source.sheet, merge);
    worksheet.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow, endColumn);
  }
  writeValidation(worksheet, source);
  writeConditionalFormats(worksheet, source);
  const { basicFilter } = source.sheet;
  if (basicFilter !== undefined) {
    worksheet.autoFilter = a1(closedIn(source.sheet, basicFilter['range'] as GridRange));
  }
}

/** The range with its open ends at the edge of the grid. */
export function closedIn(sheet: Sheet, range: GridRange): Bounds {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const { startRow, endRow, startColumn, endColumn } = unbounded(range);
  return { startRow, startColumn, endRow: Math.min(endRow, rowCount), endColumn: Math.min(endColumn, columnCount) };
}

const a1 = ({ startRow, endRow, startColumn, endColumn }: Bounds): string =>
  `${cellName(startRow, startColumn)}:${cellName(endRow - 1, endColumn - 1)}`;

function writeSizes(worksheet: Worksheet, sheet: Sheet): void {
  const columns = sheet.columnMetadata.slice(0, sheet.properties.gridProperties.columnCount);
  columns.forEach((metadata, index) => {
    if (metadata === undefined) return;
    const column = worksheet.getColumn(index + 1);
    if (metadata.pixelSize !== undefined) column.width = charactersOf(metadata.pixelSize);
    if (metadata.hiddenByUser === true) column.hidden = true;
  });
  sheet.rowMetadata.forEach((metadata, index) => {
    if (metadata === undefined) return;
    const row = worksheet.getRow(index + 1);
    if (metadata.pixelSize !== undefined) row.height = pointsOf(metadata.pixelSize);
    if (metadata.hiddenByUser !== true) return;
    row.hidden = true;
    // exceljs writes a row without cells only if it has a height.
    if (metadata.pixelSize === undefined) row.height = pointsOf(DEFAULT_ROW_PIXELS);
  });
}

function writeCells(worksheet: Worksheet, source: SheetSource): void {
  const styleOf = styles(source);
  (source.sheet.rows as readonly (readonly (Cell | undefined)[] | undefined)[]).forEach((row, rowIndex) => {
    if (row === undefined) return;
    const height = source.sheet.rowMetadata[rowIndex]?.pixelSize ?? fittedHeight(source.sheet, row);
    if (height !== undefined) worksheet.getRow(rowIndex + 1).height = pointsOf(height);
    row.forEach((cell, columnIndex) => {
      if (cell === undefined) return;
      const target = worksheet.getCell(rowIndex + 1, columnIndex + 1);
      const value = xlsxValue(cell, source.dialect);
      if (value !== undefined) target.value = value;
      target.style = styleOf(cell, rowIndex, columnIndex);
      if (cell.note !== undefined) target.note = { texts: [{ text: clean(cell.note) }] };
    });
  });
}

/** Styles by entered format, pattern and band: cells that look alike share one object. */
function styles({ spreadsheet, sheet }: SheetSource): (cell: Cell, row: number, column: number) => Partial<Style> {
  const rules = localeRules(spreadsheet.properties.locale);
  const bandAt = bandColors(sheet);
  const known = new Map<JsonObject | undefined, Map<string, Partial<Style>>>();
  return (cell, row, column) => {
    const numberPattern = patternOf(numberFormatOf(spreadsheet, sheet, cell), rules);
    const band = bandAt(row, column);
    const byPattern = known.get(cell.userEnteredFormat) ?? new Map<string, Partial<Style>>();
    known.set(cell.userEnteredFormat, byPattern);
    const key = `${band ?? ''} ${numberPattern ?? ''}`;
    const style =
      byPattern.get(key) ??
      xlsxStyle({ format: cell.userEnteredFormat, numberPattern, band }, spreadsheet.properties.defaultFormat);
    byPattern.set(key, style);
    return style;
  };
}

function writeValidation(worksheet: Worksheet, source: SheetSource): void {
  // The types of exceljs leave this out; a range as an address is written as one rule.
  const { dataValidations } = worksheet as unknown as {
    readonly dataValidations: { add(address: string, validation: DataValidation): void };
  };
  const operands = { locale: source.spreadsheet.properties.locale, dialect: source.dialect };
  for (const { rule, area } of ruleAreas(source.sheet)) {
    const validation = xlsxValidation(rule, area, operands, source.lists);
    const single = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
    if (validation !== undefined)
      dataValidations.add(single ? cellName(area.startRow, area.startColumn) : a1(area), validation);
  }
}

function writeConditionalFormats(worksheet: Worksheet, source: SheetSource): void {
  const operands = { locale: source.spreadsheet.properties.locale, dialect: source.dialect };
  source.sheet.conditionalFormats.forEach((rule, index) => {
    const areas = (rule['ranges'] as readonly GridRange[]).map((range) => closedIn(source.sheet, range));
    const written = xlsxConditionalRule(rule, areas, index + 1, operands);
    if (written !== undefined) worksheet.addConditionalFormatting({ ref: areas.map(a1).join(' '), rules: [written] });
  });
}
