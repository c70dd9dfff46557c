/** What mends one tab: its table brought back to where the layout has it, then its cells, notes and look. */
import type { TabDeclaration } from '../declaration.ts';
import { FIRST_DATA_ROW_INDEX } from '../layout/tableContent.ts';
import { COLOURS } from '../layout/look.ts';
import type { Area, SheetModel } from '../workbookModel.ts';
import { arrangeTable } from './arrange.ts';
import { cellName, type Draft } from './draft.ts';
import { locateTable } from './locateTable.ts';
import { mendTableCells, mendNotes } from './mendCells.ts';
import { mendColumns } from './mendColumns.ts';
import { mendHeading } from './mendHeading.ts';
import { mendLook } from './mendLook.ts';
import type { MendedRows } from './mendRows.ts';
import { areaKey, isBlankRow, type SheetState } from './state.ts';
import { mendTableRows } from './tableRows.ts';

/** @returns false when no column could be told from another: the tab is to be set aside and made anew. */
export function planTable(tab: TabDeclaration, model: SheetModel, draft: Draft): boolean {
  const located = locateTable(tab, model, draft.sheet());
  if (located === undefined) return false;
  breakMerges(model, draft);
  const freshColumns = mendColumns(tab, located.columns, draft);
  mendHeading(tab, model, located.headerRow, draft);
  const rows = mendTableRows(tab, model, draft);
  const target = withWithdrawn(tab, arrangeTable(model, rows.order), rows, draft.sheet());
  mendTableCells({ tab, target, rows, freshColumns }, draft);
  mendNotes(tab.title, target, draft);
  mendLook(tab, target, draft);
  return true;
}

/** Merges that the layout does not have; the text of a block stays in its first cell. */
export function breakMerges(model: SheetModel, draft: Draft): void {
  const wanted = new Set(model.merges.map(areaKey));
  const areas = draft.sheet().merges.filter((merge) => !wanted.has(areaKey(merge)));
  if (areas.length === 0) return;
  draft.take({ kind: 'break-merges', areas });
  const cells = areas.map((area) => rangeName(area));
  draft.tell({ kind: 'cells-merged', tab: model.title, cells });
}

function rangeName({ startRow, endRow, startColumn, endColumn }: Area): string {
  return `${cellName(startRow, startColumn)}:${cellName(endRow - 1, endColumn - 1)}`;
}

/** In a fixed table, rows that the layout no longer has but in which something stands are kept and greyed. */
function withWithdrawn(tab: TabDeclaration, target: SheetModel, rows: MendedRows, sheet: SheetState): SheetModel {
  if (tab.rows !== 'fixed') return target;
  const withdrawn = rows.order.flatMap((laidOut, at) => {
    const row = FIRST_DATA_ROW_INDEX + at;
    return laidOut === undefined && !isBlankRow(sheet, row) ? [row] : [];
  });
  const styles = withdrawn.flatMap((row) =>
    target.styles
      .filter(({ area }) => area.startRow === FIRST_DATA_ROW_INDEX && area.endRow === target.rowCount)
      .map(({ area, style }) => ({
        area: { ...area, startRow: row, endRow: row + 1 },
        style: { ...style, background: COLOURS.notApplicable, color: COLOURS.quietInk },
      })),
  );
  return { ...target, styles: [...target.styles, ...styles] };
}
