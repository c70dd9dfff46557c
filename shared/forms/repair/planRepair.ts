/**
 * "Tạo biểu mẫu", run on any workbook: what has to be done so that it is as laid out and holds all that the clerk typed.
 *
 * An empty spreadsheet is built, a damaged one mended, a sound one left alone, one that was cut in half completed: the plan is
 * made from what stands there each time, so it may be carried out in part and made again.
 */
import { IDENTITY_SHEET_ID } from '../layout/identityTab.ts';
import { readIdentity } from '../reading/readIdentity.ts';
import { TABS } from '../unitWorkbook.ts';
import type { SheetModel, WorkbookModel } from '../workbookModel.ts';
import type { Damage } from './damage.ts';
import { draftOf } from './draft.ts';
import { findSheets, tabIdOf } from './findSheets.ts';
import { planPlainTab } from './planPlainTab.ts';
import { planTable } from './planSheet.ts';
import { planTabs } from './planTabs.ts';
import { isBlankRow, type SheetState, type WorkbookState } from './state.ts';
import type { RepairStep } from './steps.ts';

export type RepairPlan =
  | { readonly kind: 'plan'; readonly stages: readonly RepairStage[]; readonly damages: readonly Damage[] }
  /** Made for another unit or year: nothing may be touched. */
  | { readonly kind: 'foreign'; readonly unit: string; readonly cycle: number }
  /** Sheets of ours without the tab that says whose they are, and the caller is not certain. */
  | { readonly kind: 'unknown-unit' };

/** Steps that belong together: the tabs as such, then one tab after the other. */
export interface RepairStage {
  /** Title of the tab; absent for the workbook as a whole. */
  readonly tab?: string;
  readonly steps: readonly RepairStep[];
}

/** @param isUnitCertain the caller knows by another way that this workbook is the unit's, so the identity tab may be remade. */
export function planRepair(state: WorkbookState, model: WorkbookModel, isUnitCertain: boolean): RepairPlan {
  const identity = readIdentity(state);
  const claim = claimOf(model);
  if (identity !== undefined && (identity.claim.unit !== claim.unit || identity.claim.cycle !== claim.cycle)) {
    return { kind: 'foreign', unit: identity.claim.unit, cycle: identity.claim.cycle };
  }
  const found = findSheets(state, model, identity);
  if (identity === undefined && found.size > 0 && !isUnitCertain) return { kind: 'unknown-unit' };

  const whole = planTabs(state, model, found);
  const stages: RepairStage[] = [{ steps: whole.steps }];
  const damages = [...whole.damages];
  // Which sheet is which tab is written down first: a run cut in half is then known again.
  for (const wanted of [...model.sheets].sort((a, b) => Number(isIdentity(b)) - Number(isIdentity(a)))) {
    const stage = planStage(wanted, found.get(wanted.sheetId), (modelId) => found.get(modelId)?.sheetId);
    stages.push({ tab: wanted.title, steps: stage.steps });
    damages.push(...stage.damages);
  }
  return { kind: 'plan', stages, damages };
}

interface Stage {
  readonly steps: readonly RepairStep[];
  readonly damages: readonly Damage[];
}

function planStage(
  wanted: SheetModel,
  sheet: SheetState | undefined,
  sheetIdOf: (modelId: number) => number | undefined,
): Stage {
  const { title } = wanted;
  if (sheet === undefined) return { steps: [{ kind: 'fill-tab', title, model: wanted }], damages: [] };
  if (isBlank(sheet)) {
    return { steps: [{ kind: 'fill-tab', title, model: wanted }], damages: [{ kind: 'tab-blank', tab: title }] };
  }
  const draft = draftOf({ ...sheet, title }, sheetIdOf);
  const id = tabIdOf(wanted);
  if (id === undefined) {
    planPlainTab(wanted, draft, isIdentity(wanted) ? { kind: 'identity-changed' } : undefined);
  } else if (!planTable(TABS[id], wanted, draft)) {
    return setAside(wanted, sheet);
  }
  const steps = draft.steps.map((step): RepairStep => ({ kind: 'sheet', sheetId: sheet.sheetId, step }));
  return { steps, damages: draft.damages };
}

/** The sheet keeps all that is in it, under another name; the tab is made anew beside it. */
function setAside(wanted: SheetModel, sheet: SheetState): Stage {
  const kept = `${wanted.title} (cũ ${sheet.sheetId})`;
  return {
    steps: [
      { kind: 'sheet', sheetId: sheet.sheetId, step: { kind: 'rename-tab', title: kept } },
      { kind: 'add-tab', title: wanted.title, before: kept },
      { kind: 'fill-tab', title: wanted.title, model: wanted },
    ],
    damages: [{ kind: 'tab-set-aside', tab: wanted.title, title: kept }],
  };
}

function isBlank(sheet: SheetState): boolean {
  return sheet.cells.every((_, row) => isBlankRow(sheet, row));
}

const isIdentity = ({ sheetId }: SheetModel): boolean => sheetId === IDENTITY_SHEET_ID;

/** Unit and cycle for which the model was laid out. */
function claimOf(model: WorkbookModel): { readonly unit: unknown; readonly cycle: unknown } {
  const cells = model.sheets.find(isIdentity)?.cells ?? [];
  const fact = (name: string): unknown => cells.find((row) => row[0]?.value === name)?.[1]?.value;
  return { unit: fact('unit'), cycle: fact('cycle') };
}
