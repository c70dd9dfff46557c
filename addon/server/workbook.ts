/**
 * The open spreadsheet as the calls see it: read, built, repaired, marked. `sheets/` does the work through SpreadsheetApp.
 *
 * What is to be built or mended comes from the server (`POST /v1/workbook/repairs`): the script of an add-on is loaded whole at
 * every click, and layout, help texts and plan of repair are two fifths of all that would be in it. Nothing here imports them.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { WorkbookFrame } from '../../shared/forms/repair/repairAnswer.ts';
import type { WorkbookState } from '../../shared/forms/repair/state.ts';
import type { RepairStep } from '../../shared/forms/repair/steps.ts';
import type { WorkbookSnapshot } from '../../shared/forms/snapshot.ts';
import type { Finding } from '../../shared/problems/finding.ts';
import type { PlaceView } from './views.ts';

export interface Workbook {
  /** Whether the active user may write in it. */
  isEditable(): boolean;
  /** Of the spreadsheet, as Google names it. */
  id(): string;
  read(): WorkbookSnapshot;
  /** With all that repair compares. @param lookOf title of the tab whose look is wanted too. */
  readState(lookOf?: string): WorkbookState;
  carryOut(frame: WorkbookFrame, steps: readonly RepairStep[]): void;
  /** What only a whole workbook can have: its title, its named ranges, its first tab in sight. */
  finish(frame: WorkbookFrame): void;
  /** Marks the cells of a form's findings, and takes away the marks of those that are mended. */
  mark(form: Form, findings: readonly Finding[]): void;
  /** @returns how many were mended, and what takes them back. */
  fix(findings: readonly Finding[]): { readonly mended: number; readonly undo?: string };
  undo(undo: string): number;
  show(place: PlaceView): void;
}
