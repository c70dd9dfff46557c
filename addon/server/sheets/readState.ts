/** The open spreadsheet with all that repair compares: contents and tabs always, the look of the tabs that are asked for. */
import { FIRST_DATA_ROW_INDEX } from '../../../shared/forms/layout/tableContent.ts';
import {
  highlightKey,
  protectionKey,
  ruleKey,
  styleKey,
  type CellLook,
  type SheetLook,
  type SheetState,
  type WorkbookState,
} from '../../../shared/forms/repair/state.ts';
import type { Style, ValidationRule } from '../../../shared/forms/workbookModel.ts';
import { highlightOf } from './applyLook.ts';
import { isMaster } from './master.ts';
import { areaOf, gridOfSheet, type Range, type Sheet, type SheetsApp, type SheetsHost } from './host.ts';
import { readSheet } from './snapshot.ts';

/** @param isLookWanted of a sheet's title. Of a look, all protections are told: whose they are is not known here. */
export function readState(
  host: Pick<SheetsHost, 'app' | 'spreadsheet' | 'formatDate'>,
  isLookWanted: (title: string) => boolean,
): WorkbookState {
  const { app, spreadsheet } = host;
  return {
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    // The master is no unit's, and thousands of rows.
    sheets: (isMaster(spreadsheet) ? [] : spreadsheet.getSheets()).map((sheet): SheetState => ({
      ...readSheet(host, sheet),
      hidden: sheet.isSheetHidden(),
      tabColor: (sheet.getTabColor() ?? '').toLowerCase(),
      rowCount: sheet.getMaxRows(),
      columnCount: sheet.getMaxColumns(),
      notes: gridOfSheet(sheet).getNotes(),
      ...(isLookWanted(sheet.getName()) ? { look: readLook(app, sheet) } : {}),
    })),
  };
}

function readLook(app: SheetsApp, sheet: Sheet): SheetLook {
  const range = gridOfSheet(sheet);
  const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return {
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    cells: readCellLooks(app, range),
    columns: indexes(sheet.getMaxColumns()).map((index) => ({
      width: sheet.getColumnWidth(index + 1),
      hidden: sheet.isColumnHiddenByUser(index + 1),
    })),
    heights: indexes(Math.min(FIRST_DATA_ROW_INDEX, sheet.getMaxRows())).map((index) => sheet.getRowHeight(index + 1)),
    highlights: sheet.getConditionalFormatRules().flatMap((rule) => {
      const found = highlightOf(app, rule);
      // A rule that was torn into several ranges is no longer as laid out, and so unlike any.
      return found === undefined
        ? []
        : found.ranges.map((place) =>
            highlightKey({ area: areaOf(place), formula: found.formula, background: found.background }),
          );
    }),
    protections: sheet
      .getProtections(app.ProtectionType.RANGE)
      .map((protection) => {
        const key = protectionKey({ area: areaOf(protection.getRange()), description: protection.getDescription() });
        return protection.isWarningOnly() ? key : `${key} (!)`;
      })
      .sort(),
  };
}

function readCellLooks(app: SheetsApp, range: Range): CellLook[][] {
  const backgrounds = range.getBackgrounds();
  const colours = range.getFontColorObjects();
  const weights = range.getFontWeights();
  const slants = range.getFontStyles();
  const sizes = range.getFontSizes();
  const wraps = range.getWrapStrategies();
  const horizontals = range.getHorizontalAlignments();
  const verticals = range.getVerticalAlignments();
  const patterns = range.getNumberFormats();
  const rules = range.getDataValidations();
  return backgrounds.map((line, row) =>
    line.map((background, column): CellLook => {
      const here = <T>(grid: readonly (readonly T[])[]) => grid[row]?.[column];
      const horizontal = alignment(here(horizontals));
      const vertical = here(verticals);
      return {
        style: styleKey({
          background: background.toLowerCase(),
          color: colourOf(app, here(colours)),
          bold: here(weights) === 'bold',
          italic: here(slants) === 'italic',
          fontSize: here(sizes) ?? 10,
          wrap: wrapOf(app, here(wraps)),
          ...(horizontal === undefined ? {} : { horizontal }),
          vertical: vertical === 'top' || vertical === 'middle' ? vertical : 'bottom',
        }),
        pattern: here(patterns) ?? '',
        rule: ruleOf(app, here(rules) ?? null),
      };
    }),
  );
}

/** A colour of the theme is the host's own choice: black, as far as texts go. */
function colourOf({ ColorType }: SheetsApp, colour: GoogleAppsScript.Spreadsheet.Color | undefined): string {
  if (colour?.getColorType() !== ColorType.RGB) return '#000000';
  return `#${colour.asRgbColor().asHexString().slice(-6).toLowerCase()}`;
}

/** "general", "general-left" … are the host's own choice. */
function alignment(text: string | undefined): Style['horizontal'] {
  return text === 'left' || text === 'center' || text === 'right' ? text : undefined;
}

function wrapOf({ WrapStrategy }: SheetsApp, found: unknown): NonNullable<Style['wrap']> {
  if (found === WrapStrategy.WRAP) return 'wrap';
  return found === WrapStrategy.CLIP ? 'clip' : 'overflow';
}

/** A rule of another kind is like none of ours. */
function ruleOf(app: SheetsApp, found: GoogleAppsScript.Spreadsheet.DataValidation | null): string {
  if (found === null) return '';
  const rule = validationRule(app, found.getCriteriaType(), found.getCriteriaValues() as unknown[]);
  if (rule === undefined) return 'other';
  return ruleKey({ rule, strict: !found.getAllowInvalid(), message: found.getHelpText() });
}

function validationRule(
  { DataValidationCriteria: kinds }: SheetsApp,
  kind: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
  values: readonly unknown[],
): ValidationRule | undefined {
  if (kind === kinds.VALUE_IN_LIST) {
    return { kind: 'list', values: Array.isArray(values[0]) ? values[0].map(String) : [] };
  }
  if (kind === kinds.NUMBER_BETWEEN) return { kind: 'number', min: Number(values[0]), max: Number(values[1]) };
  return kind === kinds.DATE_IS_VALID_DATE ? { kind: 'date' } : undefined;
}
