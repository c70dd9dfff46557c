/**
 * Repair as a host asks for it that only reads and does: the host sends what stands in the spreadsheet, and is told what is amiss
 * and the steps of one stage. Made anew each time, so any answer may be lost, repeated or carried out in half.
 */
import type { NamedRangeModel, SheetModel, WorkbookModel } from '../workbookModel.ts';
import { damageSentence } from './damageSentences.ts';
import { planRepair } from './planRepair.ts';
import type { WorkbookState } from './state.ts';
import type { RepairStep } from './steps.ts';

/** The workbook as such: its title, and what each of its tabs is called. */
export interface WorkbookFrame {
  readonly title: string;
  readonly tabs: readonly Pick<SheetModel, 'sheetId' | 'title'>[];
  readonly namedRanges: readonly NamedRangeModel[];
}

export interface RepairAnswer {
  readonly frame: WorkbookFrame;
  /** What is amiss, in words. */
  readonly damages: readonly string[];
  /** Number of stages. */
  readonly of: number;
  /** Of the stage that was asked for. */
  readonly steps: readonly RepairStep[];
  /** Title of the tab that the stage after it is about, whose look has to be read for it; absent after the last. */
  readonly next?: string;
}

/**
 * @param stage from 0; absent to be told only what is amiss.
 * @throws RangeError when the workbook was made for another unit or year: the caller has looked at that first.
 */
export function answerRepair(state: WorkbookState, model: WorkbookModel, stage?: number): RepairAnswer {
  const plan = planRepair(withOwnProtections(state, model), model, stage !== undefined);
  const frame = { title: model.title, tabs: model.sheets.map(tabOf), namedRanges: model.namedRanges };
  if (plan.kind === 'foreign') throw new RangeError(`the workbook was made for ${plan.unit}, ${plan.cycle}`);
  if (plan.kind === 'unknown-unit') return { frame, damages: [], of: 0, steps: [] };
  const next = stage === undefined ? undefined : plan.stages[stage + 1];
  return {
    ...{ frame, damages: plan.damages.map(damageSentence), of: plan.stages.length },
    steps: stage === undefined ? [] : (plan.stages[stage]?.steps ?? []),
    ...(next === undefined ? {} : { next: next.tab ?? '' }),
  };
}

function tabOf({ sheetId, title }: SheetModel): Pick<SheetModel, 'sheetId' | 'title'> {
  return { sheetId, title };
}

/** A host does not know which protections are ours: those of the clerk's own are passed over here. */
function withOwnProtections(state: WorkbookState, model: WorkbookModel): WorkbookState {
  const words = model.sheets.flatMap(({ protections }) => protections.map(({ description }) => ` ${description}`));
  const isOurs = (key: string) => words.some((ending) => key.replace(/ \(!\)$/, '').endsWith(ending));
  return {
    ...state,
    sheets: state.sheets.map((sheet) =>
      sheet.look === undefined
        ? sheet
        : { ...sheet, look: { ...sheet.look, protections: sheet.look.protections.filter(isOurs) } },
    ),
  };
}
