/** The open spreadsheet as the calls want it (`../workbook.ts`), over SpreadsheetApp. */
import { TABS_OF_FORM } from '../../../shared/forms/unitWorkbook.ts';
import { damageSentence } from '../../../shared/forms/repair/damageSentences.ts';
import { planRepair, type RepairPlan } from '../../../shared/forms/repair/planRepair.ts';
import type { WorkbookModel } from '../../../shared/forms/workbookModel.ts';
import type { StepView } from '../views.ts';
import type { Workbook } from '../workbook.ts';
import { applyRepairStep } from './applyRepairStep.ts';
import { applyFixes, undoFixes } from './fixes.ts';
import type { SheetsHost } from './host.ts';
import { markFindings } from './marks.ts';
import { readState } from './readState.ts';
import { showPlace } from './showPlace.ts';
import { readSnapshot } from './snapshot.ts';

export function sheetWorkbook(host: SheetsHost): Workbook {
  const { spreadsheet } = host;
  return {
    isEditable: () => canEdit(host),
    read: () => readSnapshot(host),
    damages: (model) =>
      damagesOf(
        planRepair(
          readState(host, model, () => false),
          model,
          false,
        ),
      ),
    build: (model, step) => buildWorkbook(host, model, step),
    mark: (form, findings) => markFindings(spreadsheet, TABS_OF_FORM[form], findings),
    fix: (findings) => applyFixes(host, findings),
    undo: (undo) => undoFixes(host, undo),
    show: (place) => showPlace(spreadsheet, place),
  };
}

function damagesOf(plan: RepairPlan): string[] {
  return plan.kind === 'plan' ? plan.damages.map(damageSentence) : [];
}

function canEdit({ spreadsheet }: SheetsHost): boolean {
  return spreadsheet.getSheets()[0]?.getRange(1, 1).canEdit() ?? false;
}

/**
 * "Tạo biểu mẫu", a stage a call: the tabs as such, the identity tab, then one tab after the other. Each call makes the plan
 * anew from what stands there, so any may be lost, repeated or cut in half.
 *
 * @param step number of the stage; the first when absent. The caller has made sure that the workbook is the unit's, or nobody's.
 * @throws RangeError when the workbook is another unit's.
 */
export function buildWorkbook(
  host: Pick<SheetsHost, 'app' | 'spreadsheet' | 'formatDate'>,
  model: WorkbookModel,
  step: string | undefined,
): StepView {
  const at = step === undefined ? 0 : Number(step);
  const title = stageTitles(model)[at - 1];
  const plan = planRepair(
    readState(host, model, (sheet) => sheet === title),
    model,
    true,
  );
  if (plan.kind !== 'plan') throw new RangeError('the workbook was made for another unit');
  const stage = plan.stages[at];
  for (const one of stage?.steps ?? []) applyRepairStep(host.app, host.spreadsheet, model, one);
  const done = at + 1;
  const of = plan.stages.length;
  const next = plan.stages[done];
  if (next === undefined) {
    finish(host, model);
    return { done: of, of, label: 'Đã dựng xong biểu mẫu' };
  }
  return { done, of, label: `Đang dựng trang ${next.tab ?? ''}`, next: String(done) };
}

/** In the order of the plan's stages behind the first. */
function stageTitles(model: WorkbookModel): readonly string[] {
  const plan = planRepair({ locale: '', timeZone: '', sheets: [] }, model, true);
  return plan.kind === 'plan' ? plan.stages.slice(1).map(({ tab }) => tab ?? '') : [];
}

/** What only a whole workbook can have: its title, its named range, its first tab in sight. */
function finish({ spreadsheet }: Pick<SheetsHost, 'spreadsheet'>, model: WorkbookModel): void {
  if (spreadsheet.getName() !== model.title) spreadsheet.rename(model.title);
  for (const { name, sheetId, area } of model.namedRanges) {
    const title = model.sheets.find((sheet) => sheet.sheetId === sheetId)?.title ?? '';
    const sheet = spreadsheet.getSheetByName(title);
    if (sheet === null) continue;
    const range = sheet.getRange(1, 1, area.endRow, area.endColumn);
    const found = spreadsheet.getRangeByName(name);
    const isRight =
      found?.getA1Notation() === range.getA1Notation() && found.getSheet().getSheetId() === sheet.getSheetId();
    if (!isRight) spreadsheet.setNamedRange(name, range);
  }
  const [first] = model.sheets;
  const sheet = first === undefined ? null : spreadsheet.getSheetByName(first.title);
  if (sheet !== null) spreadsheet.setActiveSheet(sheet);
}
