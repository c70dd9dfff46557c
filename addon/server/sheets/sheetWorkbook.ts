/** The open spreadsheet as the calls want it (`../workbook.ts`), over SpreadsheetApp. */
import type { WorkbookFrame } from '../../../shared/forms/repair/repairAnswer.ts';
import { TABS_OF_FORM } from '../../../shared/forms/unitWorkbook.ts';
import type { Workbook } from '../workbook.ts';
import { applyRepairStep } from './applyRepairStep.ts';
import { applyFixes, undoFixes } from './fixes.ts';
import type { SheetsHost } from './host.ts';
import { markFindings } from './marks.ts';
import { readState } from './readState.ts';
import { showPlace } from './showPlace.ts';
import { readSnapshot } from './snapshot.ts';

export function sheetWorkbook(host: SheetsHost): Workbook {
  const { app, spreadsheet } = host;
  return {
    isEditable: () => canEdit(host),
    id: () => spreadsheet.getId(),
    read: () => readSnapshot(host),
    readState: (lookOf) => readState(host, (title) => title === lookOf),
    carryOut: (frame, steps) => {
      for (const step of steps) applyRepairStep(app, spreadsheet, frame, step);
    },
    finish: (frame) => finish(host, frame),
    mark: (form, findings) => markFindings(spreadsheet, TABS_OF_FORM[form], findings),
    fix: (findings) => applyFixes(host, findings),
    undo: (undo) => undoFixes(host, undo),
    show: (place) => showPlace(spreadsheet, place),
  };
}

function canEdit({ spreadsheet }: SheetsHost): boolean {
  return spreadsheet.getSheets()[0]?.getRange(1, 1).canEdit() ?? false;
}

/** What only a whole workbook can have: its title, its named range, its first tab in sight. */
function finish({ spreadsheet }: Pick<SheetsHost, 'spreadsheet'>, { title, tabs, namedRanges }: WorkbookFrame): void {
  if (spreadsheet.getName() !== title) spreadsheet.rename(title);
  for (const { name, sheetId, area } of namedRanges) {
    const tab = tabs.find((one) => one.sheetId === sheetId)?.title ?? '';
    const sheet = spreadsheet.getSheetByName(tab);
    if (sheet === null) continue;
    const range = sheet.getRange(1, 1, area.endRow, area.endColumn);
    const found = spreadsheet.getRangeByName(name);
    const isRight =
      found?.getA1Notation() === range.getA1Notation() && found.getSheet().getSheetId() === sheet.getSheetId();
    if (!isRight) spreadsheet.setNamedRange(name, range);
  }
  const [first] = tabs;
  const sheet = first === undefined ? null : spreadsheet.getSheetByName(first.title);
  if (sheet !== null) spreadsheet.setActiveSheet(sheet);
}
