/** A whole plan carried out on the state of a workbook, as the add-on's executor does in a spreadsheet. */
import { applySheetStep } from '../../../../shared/forms/repair/applyStep.ts';
import { gridOf } from '../../../../shared/forms/repair/joinedAreas.ts';
import type { Damage } from '../../../../shared/forms/repair/damage.ts';
import { planRepair } from '../../../../shared/forms/repair/planRepair.ts';
import {
  highlightKey,
  protectionKey,
  ruleKey,
  styleKey,
  type SheetState,
  type WorkbookState,
} from '../../../../shared/forms/repair/state.ts';
import type { RepairStep, SheetStep } from '../../../../shared/forms/repair/steps.ts';
import type { SheetModel, WorkbookModel } from '../../../../shared/forms/workbookModel.ts';
import { snapshotOfSheet } from '../modelSnapshot.ts';
import { stateOfSheet } from './modelState.ts';

export interface Repaired {
  readonly state: WorkbookState;
  readonly damages: readonly Damage[];
  readonly steps: readonly RepairStep[];
}

export function repaired(state: WorkbookState, model: WorkbookModel): Repaired {
  const plan = planRepair(state, model, true);
  if (plan.kind !== 'plan') throw new Error(plan.kind);
  const steps = plan.stages.flatMap((stage) => stage.steps);
  return { state: steps.reduce((next, step) => done(next, step, model), state), damages: plan.damages, steps };
}

function done(state: WorkbookState, step: RepairStep, model: WorkbookModel): WorkbookState {
  switch (step.kind) {
    case 'set-locale':
      return { ...state, locale: step.locale, timeZone: step.timeZone };
    case 'drop-blank-tab':
      return { ...state, sheets: state.sheets.filter(({ sheetId }) => sheetId !== step.sheetId) };
    case 'add-tab': {
      if (state.sheets.some(({ title }) => title.toLowerCase() === step.title.toLowerCase()))
        throw new Error(`a sheet ${step.title} is there`);
      const before = state.sheets.findIndex(({ title }) => title === step.before);
      const sheetId = 1 + Math.max(0, ...state.sheets.map((sheet) => sheet.sheetId));
      const sheet = blankSheet(step.title, sheetId);
      return { ...state, sheets: state.sheets.toSpliced(before < 0 ? state.sheets.length : before, 0, sheet) };
    }
    case 'fill-tab': {
      const sheets = state.sheets.map((sheet) => {
        if (sheet.title !== step.title) return sheet;
        const snapshot = snapshotOfSheet(step.model);
        const filled = stateOfSheet(step.model, { ...snapshot, sheetId: sheet.sheetId });
        const refs = step.model.cells.flatMap((row, at) =>
          row.flatMap((cell, column) => (cell === undefined ? [] : [{ row: at, column, value: cell.value }])),
        );
        const written = applySheetStep(filled, { kind: 'write-cells', cells: refs }, idsIn(state, model));
        // A host tells percentages and days by their format.
        return { ...written, cells: withFlags(written.cells, filled.cells) };
      });
      return { ...state, sheets };
    }
    case 'sheet': {
      const sheet = state.sheets.find(({ sheetId }) => sheetId === step.sheetId);
      if (sheet === undefined) throw new Error(`no sheet ${step.sheetId}`);
      const { step: inner } = step;
      if (inner.kind === 'move-tab') {
        const others = state.sheets.filter((other) => other !== sheet);
        return { ...state, sheets: others.toSpliced(inner.index, 0, sheet) };
      }
      const next = withLook(applySheetStep(sheet, inner, idsIn(state, model)), inner);
      return { ...state, sheets: state.sheets.map((other) => (other === sheet ? next : other)) };
    }
  }
}

function withFlags(cells: SheetState['cells'], flagged: SheetState['cells']): SheetState['cells'] {
  return cells.map((row, at) =>
    row.map((cell, column) => {
      const flags = flagged[at]?.[column];
      return cell === undefined || flags === undefined ? cell : { ...flags, value: cell.value, shown: cell.shown };
    }),
  );
}

function idsIn(state: WorkbookState, model: WorkbookModel): (modelId: number) => number | undefined {
  return (modelId) => {
    const title = model.sheets.find(({ sheetId }) => sheetId === modelId)?.title;
    return state.sheets.find((sheet) => sheet.title === title)?.sheetId;
  };
}

function blankSheet(title: string, sheetId: number): SheetState {
  const model: SheetModel = {
    sheetId,
    title,
    rowCount: 1000,
    frozenRows: 0,
    frozenColumns: 0,
    columns: Array.from({ length: 26 }, () => ({ width: 100 })),
    rowHeights: {},
    cells: [],
    styles: [],
    merges: [],
    validations: [],
    highlights: [],
    protections: [],
  };
  return stateOfSheet(model, { title, sheetId, cells: [], merges: [] });
}

/** What the pure way of a step leaves to the host. */
function withLook(sheet: SheetState, step: SheetStep): SheetState {
  const { look } = sheet;
  if (look === undefined) return sheet;
  switch (step.kind) {
    case 'restyle': {
      const styles = gridOf(
        asModel(sheet),
        step.areas.map(({ area, style }) => ({ area, value: style })),
      );
      const cells = styles.map((line, row) =>
        line.map((style, column) => {
          const found = look.cells[row]?.[column];
          if (style === undefined) return found;
          return {
            rule: '',
            ...found,
            style: styleKey(style),
            pattern: style.numberFormat?.pattern ?? found?.pattern ?? '',
          };
        }),
      );
      const flagged = sheet.cells.map((line, row) =>
        line.map((cell, column) => {
          const type = styles[row]?.[column]?.numberFormat?.type;
          if (cell === undefined || type === undefined) return cell;
          const { value, shown, formula } = cell;
          return {
            value,
            shown,
            ...(formula === undefined ? {} : { formula }),
            ...(type === 'DATE' ? { isDate: true } : {}),
            ...(type === 'PERCENT' ? { isPercent: true } : {}),
          };
        }),
      );
      return { ...sheet, cells: flagged, look: { ...look, cells } };
    }
    case 'guard': {
      const areas = [
        ...step.clear.map((area) => ({ area, value: '' })),
        ...step.rules.map((rule) => ({ area: rule.area, value: ruleKey(rule) })),
      ];
      const rules = gridOf(asModel(sheet), areas);
      const cells = rules.map((line, row) =>
        line.map((rule, column) => {
          const found = look.cells[row]?.[column];
          return rule === undefined ? found : { style: '', pattern: '', ...found, rule };
        }),
      );
      return { ...sheet, look: { ...look, cells } };
    }
    case 'highlight':
      return { ...sheet, look: { ...look, highlights: step.highlights.map(highlightKey) } };
    case 'protect':
      return { ...sheet, look: { ...look, protections: step.protections.map(protectionKey).sort() } };
    case 'resize':
      return {
        ...sheet,
        look: {
          ...look,
          frozenRows: step.frozenRows,
          frozenColumns: step.frozenColumns,
          columns: look.columns.map((column, index) => {
            const wanted = step.columns[index];
            return wanted === undefined ? column : { width: wanted.width, hidden: wanted.hidden === true };
          }),
          heights: look.heights.map((height, row) => step.rowHeights[row] ?? height),
        },
      };
    default:
      return sheet;
  }
}

function asModel(sheet: SheetState): Pick<SheetModel, 'rowCount' | 'columns'> {
  return { rowCount: sheet.rowCount, columns: Array.from({ length: sheet.columnCount }, () => ({ width: 0 })) };
}
