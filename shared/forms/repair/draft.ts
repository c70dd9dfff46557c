/** A plan for one sheet in the making: each step is recorded and applied at once, so that the next looks at what it left. */
import { columnLetters } from '../workbookModel.ts';
import { applySheetStep } from './applyStep.ts';
import type { Damage } from './damage.ts';
import type { SheetState } from './state.ts';
import type { SheetStep } from './steps.ts';

export interface Draft {
  readonly sheet: () => SheetState;
  readonly take: (step: SheetStep) => void;
  readonly tell: (damage: Damage) => void;
  readonly steps: readonly SheetStep[];
  readonly damages: readonly Damage[];
  /** Host's id of the sheet that has this id in the model. */
  readonly sheetIdOf: (modelId: number) => number | undefined;
}

export function draftOf(state: SheetState, sheetIdOf: Draft['sheetIdOf']): Draft {
  let sheet = state;
  const steps: SheetStep[] = [];
  const damages: Damage[] = [];
  return {
    sheet: () => sheet,
    take: (step) => {
      steps.push(step);
      sheet = applySheetStep(sheet, step, sheetIdOf);
    },
    tell: (damage) => damages.push(damage),
    steps,
    damages,
    sheetIdOf,
  };
}

/** "B7". */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
