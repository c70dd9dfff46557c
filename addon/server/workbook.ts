/**
 * The open spreadsheet as the calls see it: read, laid out, repaired, marked. `sheets/` does the work through SpreadsheetApp.
 *
 * The layout comes from the server (`GET /v1/workbook/layout`, `shared/forms/layout`): the script of an add-on is loaded whole at
 * every click, and `shared/forms/layout` with the declaration's help texts is a quarter of its budget. Nothing here imports it.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { WorkbookSnapshot } from '../../shared/forms/snapshot.ts';
import type { WorkbookModel } from '../../shared/forms/workbookModel.ts';
import type { Finding } from '../../shared/problems/finding.ts';
import type { PlaceView, StepView } from './views.ts';

export interface Workbook {
  /** Whether the active user may write in it. */
  isEditable(): boolean;
  read(): WorkbookSnapshot;
  /** What "Tạo biểu mẫu" would mend, in words. */
  damages(model: WorkbookModel, snapshot: WorkbookSnapshot): readonly string[];
  /** One step of "Tạo biểu mẫu". @param step absent to begin, then `next` of the last answer. */
  build(model: WorkbookModel, step: string | undefined): StepView;
  /** Marks the cells of a form's findings, and takes away the marks of those that are mended. */
  mark(form: Form, findings: readonly Finding[]): void;
  /** @returns how many were mended, and what takes them back. */
  fix(findings: readonly Finding[]): { readonly mended: number; readonly undo?: string };
  undo(undo: string): number;
  show(place: PlaceView): void;
}
