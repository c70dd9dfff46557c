/** The open spreadsheet as the calls see it: read, laid out, repaired, marked. `sheets/` does the work through SpreadsheetApp. */
import type { Form } from '../../shared/calendar/form.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import type { WorkbookSnapshot } from '../../shared/forms/snapshot.ts';
import type { Finding } from '../../shared/problems/finding.ts';
import type { PlaceView, StepView } from './views.ts';

export interface Workbook {
  /** Whether the active user may write in it. */
  isEditable(): boolean;
  read(): WorkbookSnapshot;
  /** What "Tạo biểu mẫu" would mend, in words. */
  damages(context: WorkbookContext, snapshot: WorkbookSnapshot): readonly string[];
  /** One step of "Tạo biểu mẫu". @param step absent to begin, then `next` of the last answer. */
  build(context: WorkbookContext, step: string | undefined): StepView;
  /** Marks the cells of a form's findings, and takes away the marks of those that are mended. */
  mark(form: Form, findings: readonly Finding[]): void;
  /** @returns how many were mended, and what takes them back. */
  fix(findings: readonly Finding[]): { readonly mended: number; readonly undo?: string };
  undo(undo: string): number;
  show(place: PlaceView): void;
}
