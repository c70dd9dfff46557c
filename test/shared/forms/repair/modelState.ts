/** The state in which a host would find a workbook that was just rendered from a model. */
import { FIRST_DATA_ROW_INDEX } from '../../../../shared/forms/layout/tableContent.ts';
import { gridOf } from '../../../../shared/forms/repair/joinedAreas.ts';
import {
  highlightKey,
  protectionKey,
  ruleKey,
  styleKey,
  type SheetState,
  type WorkbookState,
} from '../../../../shared/forms/repair/state.ts';
import type { SheetModel, WorkbookModel } from '../../../../shared/forms/workbookModel.ts';
import { snapshotOfModel } from '../modelSnapshot.ts';

/** Height of a row that no model names. */
const HOST_HEIGHT = 21;
const UNSTYLED = { key: styleKey(undefined), pattern: '' };

export function stateOfModel(model: WorkbookModel): WorkbookState {
  const snapshot = snapshotOfModel(model);
  return {
    locale: model.locale,
    timeZone: model.timeZone,
    sheets: model.sheets.flatMap((sheet, index) =>
      snapshot.sheets.slice(index, index + 1).map((found) => stateOfSheet(sheet, found)),
    ),
  };
}

export function stateOfSheet(sheet: SheetModel, snapshot: WorkbookState['sheets'][number] | SnapshotOf): SheetState {
  const styles = gridOf(
    sheet,
    sheet.styles.map(({ area, style }) => ({
      area,
      value: { key: styleKey(style), pattern: style.numberFormat?.pattern ?? '' },
    })),
  );
  const rules = gridOf(
    sheet,
    sheet.validations.map((rule) => ({ area: rule.area, value: ruleKey(rule) })),
  );
  return {
    ...snapshot,
    hidden: sheet.hidden === true,
    rowCount: sheet.rowCount,
    columnCount: sheet.columns.length,
    notes: sheet.cells.map((row) => row.map((cell) => cell?.note ?? '')),
    tabColor: sheet.tabColor ?? '',
    look: {
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      cells: styles.map((line, row) =>
        line.map((style, column) => {
          const { key, pattern } = style ?? UNSTYLED;
          return { style: key, pattern, rule: rules[row]?.[column] ?? '' };
        }),
      ),
      columns: sheet.columns.map(({ width, hidden }) => ({ width, hidden: hidden === true })),
      heights: Array.from(
        { length: Math.min(FIRST_DATA_ROW_INDEX, sheet.rowCount) },
        (_, row) => sheet.rowHeights[row] ?? HOST_HEIGHT,
      ),
      highlights: sheet.highlights.map(highlightKey),
      protections: sheet.protections.map(protectionKey).sort(),
    },
  };
}

type SnapshotOf = Pick<SheetState, 'title' | 'sheetId' | 'cells' | 'merges'>;
