/** What the menu does: each command opens the sidebar where its step is. What cannot be shown there is said in a dialog. */
import { DIALOG_SENTENCES } from './problems/addonProblems.ts';
import { problemOfException } from './problems/exceptions.ts';
import { isMaster } from './sheets/master.ts';
import type { Opening } from './views.ts';
import { APP_NAME, HELP } from './words.ts';

export function menuOpen(): void {
  openSidebar({});
}

export function menuCreate(): void {
  openSidebar({ step: 'create' });
}

export function menuCheck(): void {
  openSidebar({ step: 'check' });
}

export function menuSend(): void {
  openSidebar({ step: 'send' });
}

export function menuStatus(): void {
  openSidebar({ step: 'status' });
}

export function menuResend(): void {
  openSidebar({ step: 'resend' });
}

export function menuConsolidate(): void {
  openSidebar({ step: 'consolidate' });
}

export function menuGuide(): void {
  openSidebar({ step: 'guide' });
}

export function menuHelp(): void {
  alert(HELP);
}

/** In the master it is the page of Sở Nội vụ. The account stands in the page, because a call of the page may run as another one. */
function openSidebar(opening: Opening): void {
  try {
    const name = isMaster(SpreadsheetApp.getActiveSpreadsheet()) ? 'office' : 'sidebar';
    const page = HtmlService.createHtmlOutputFromFile(name).getContent();
    const account = Session.getActiveUser().getEmail();
    const output = HtmlService.createHtmlOutput(withOpening(page, { ...opening, account })).setTitle(APP_NAME);
    SpreadsheetApp.getUi().showSidebar(output);
  } catch (error) {
    alert(problemOfException(error).sentence ?? DIALOG_SENTENCES.unforeseen);
  }
}

function alert(prompt: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(APP_NAME, prompt, ui.ButtonSet.OK);
}

export function withOpening(page: string, opening: Opening): string {
  const attribute = JSON.stringify(opening).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return page.replace('data-opening="{}"', () => `data-opening="${attribute}"`);
}
