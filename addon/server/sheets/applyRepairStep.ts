/** A step of repair done in the open spreadsheet; the state's own way (`shared/forms/repair/applyStep.ts`) must say the same. */
import type { RepairStep, SheetStep } from '../../../shared/forms/repair/steps.ts';
import type { WorkbookFrame } from '../../../shared/forms/repair/repairAnswer.ts';
import { applyHighlights, applyProtections, applyRule, applySizes, applyStyle, clearRules } from './applyLook.ts';
import { fillTab, writable } from './fillTab.ts';
import { rangeOf, sheetById, type Sheet, type SheetsApp, type Spreadsheet } from './host.ts';
import { writeValues } from './writeText.ts';

export function applyRepairStep(
  app: SheetsApp,
  spreadsheet: Spreadsheet,
  frame: WorkbookFrame,
  step: RepairStep,
): void {
  switch (step.kind) {
    case 'set-locale':
      spreadsheet.setSpreadsheetLocale(step.locale);
      spreadsheet.setSpreadsheetTimeZone(step.timeZone);
      return;
    case 'add-tab': {
      const before = step.before === undefined ? null : spreadsheet.getSheetByName(step.before);
      const sheets = spreadsheet.getSheets();
      spreadsheet.insertSheet(step.title, before === null ? sheets.length : before.getIndex() - 1);
      return;
    }
    case 'drop-blank-tab':
      spreadsheet.deleteSheet(sheetById(spreadsheet, step.sheetId));
      return;
    case 'fill-tab': {
      const sheet = spreadsheet.getSheetByName(step.title);
      if (sheet !== null) fillTab(app, sheet, step.model, hostIds(spreadsheet, frame));
      return;
    }
    case 'sheet':
      applySheetStep(app, spreadsheet, frame, sheetById(spreadsheet, step.sheetId), step.step);
  }
}

/** By then every tab has its title. */
function hostIds(spreadsheet: Spreadsheet, frame: WorkbookFrame): (modelId: number) => number | null {
  return (modelId) => {
    const title = frame.tabs.find(({ sheetId }) => sheetId === modelId)?.title;
    return title === undefined ? null : (spreadsheet.getSheetByName(title)?.getSheetId() ?? null);
  };
}

function applySheetStep(
  app: SheetsApp,
  spreadsheet: Spreadsheet,
  frame: WorkbookFrame,
  sheet: Sheet,
  step: SheetStep,
): void {
  switch (step.kind) {
    case 'rename-tab':
      sheet.setName(step.title);
      return;
    case 'hide-tab':
      if (step.hidden) sheet.hideSheet();
      else sheet.showSheet();
      return;
    case 'colour-tab':
      sheet.setTabColor(step.colour === '' ? null : step.colour);
      return;
    case 'move-tab': {
      const active = spreadsheet.getActiveSheet();
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(step.index + 1);
      spreadsheet.setActiveSheet(active);
      return;
    }
    case 'break-merges':
      for (const area of step.areas) rangeOf(sheet, area).breakApart();
      return;
    case 'merge':
      for (const area of step.areas) rangeOf(sheet, area).merge();
      return;
    case 'insert-rows':
      if (step.at === 0) sheet.insertRowsBefore(1, step.count);
      else sheet.insertRowsAfter(step.at, step.count);
      return;
    case 'delete-rows':
      sheet.deleteRows(step.at + 1, step.count);
      return;
    case 'move-row':
      sheet.moveRows(sheet.getRange(step.from + 1, 1), step.before + 1);
      return;
    case 'insert-columns':
      if (step.at === 0) sheet.insertColumnsBefore(1, step.count);
      else sheet.insertColumnsAfter(step.at, step.count);
      return;
    case 'delete-columns':
      sheet.deleteColumns(step.at + 1, step.count);
      return;
    case 'move-column':
      sheet.moveColumns(sheet.getRange(1, step.from + 1), step.before + 1);
      return;
    case 'move-cells':
      rangeOf(sheet, step.from).moveTo(sheet.getRange(step.row + 1, step.column + 1));
      return;
    case 'write-cells': {
      const sheetIdOf = hostIds(spreadsheet, frame);
      writeValues(
        sheet,
        step.cells.map((cell) => ({ ...cell, value: writable(cell.value, sheetIdOf) })),
      );
      return;
    }
    case 'write-notes':
      for (const { row, column, note } of step.notes) sheet.getRange(row + 1, column + 1).setNote(note);
      return;
    case 'restyle':
      for (const { area, style } of step.areas) applyStyle(app, rangeOf(sheet, area), style, false);
      return;
    case 'guard':
      clearRules(sheet, step.clear);
      for (const rule of step.rules) applyRule(app, sheet, rule);
      return;
    case 'highlight':
      applyHighlights(app, sheet, step.highlights);
      return;
    case 'protect':
      applyProtections(app, sheet, step.protections);
      return;
    case 'resize':
      applySizes(sheet, step);
  }
}
