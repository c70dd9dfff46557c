/// <reference types="google-apps-script" />
/** The add-on's own modules as a script of their own: what a test asks of the open spreadsheet, one function each. */
import { applyFixes, undoFixes } from '../../../../addon/server/sheets/fixes.ts';
import type { SheetsHost } from '../../../../addon/server/sheets/host.ts';
import { clearMarks, markFindings } from '../../../../addon/server/sheets/marks.ts';
import { sheetWorkbook } from '../../../../addon/server/sheets/sheetWorkbook.ts';
import { readSnapshot } from '../../../../addon/server/sheets/snapshot.ts';
import { writeValues, type PlacedValue } from '../../../../addon/server/sheets/writeText.ts';
import type { WorkbookSnapshot } from '../../../../shared/forms/snapshot.ts';
import { answerRepair } from '../../../../shared/forms/repair/repairAnswer.ts';
import type { WorkbookModel } from '../../../../shared/forms/workbookModel.ts';
import type { Finding } from '../../../../shared/problems/finding.ts';

function host(): SheetsHost {
  return {
    app: SpreadsheetApp,
    spreadsheet: SpreadsheetApp.getActiveSpreadsheet(),
    properties: PropertiesService.getDocumentProperties(),
    formatDate: (date, timeZone, format) => Utilities.formatDate(date, timeZone, format),
    newId: () => Utilities.getUuid(),
  };
}

/** All stages of "Tạo biểu mẫu". @param most stages at most: fewer cut it in half. */
export function build(model: WorkbookModel, most: number): void {
  const workbook = sheetWorkbook(host());
  let lookOf: string | undefined;
  for (let stage = 0; stage < most; stage++) {
    const { frame, steps, next } = answerRepair(workbook.readState(lookOf), model, stage);
    workbook.carryOut(frame, steps);
    lookOf = next;
    if (next === undefined) {
      workbook.finish(frame);
      return;
    }
  }
}

export function snapshot(): WorkbookSnapshot {
  return readSnapshot(host());
}

export function damages(model: WorkbookModel): readonly string[] {
  return answerRepair(sheetWorkbook(host()).readState(undefined), model).damages;
}

export function write(title: string, cells: readonly PlacedValue[]): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  if (sheet !== null) writeValues(sheet, cells);
}

export function mark(tabs: readonly string[], findings: readonly Finding[]): void {
  markFindings(SpreadsheetApp.getActiveSpreadsheet(), tabs, findings);
}

export function unmark(tabs: readonly string[]): void {
  clearMarks(SpreadsheetApp.getActiveSpreadsheet(), tabs);
}

export function fix(findings: readonly Finding[]): object {
  return applyFixes(host(), findings);
}

export function undo(record: string): number {
  return undoFixes(host(), record);
}
