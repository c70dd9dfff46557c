/** "Trạng thái": each form of the year as the sidebar shows it, whose turn it is, and what Sở Nội vụ answered. */
import { FORM_NAMES, type Form } from '../../../shared/calendar/form.ts';
import type { FormStanding, Remark, WorkbookContext } from '../../../shared/forms/context.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import type { ReadForm, WorkbookSnapshot } from '../../../shared/forms/snapshot.ts';
import { isTabId, tabOf } from '../../../shared/forms/unitWorkbook.ts';
import { momentInWords } from '../../../shared/text/moment.ts';
import type { DocumentStore } from '../sending/documentStore.ts';
import type { AnswerView, FormView, RemarkView } from '../views.ts';
import { statusInWords } from '../words.ts';
import { fillingOf } from './filling.ts';
import { formInHand, type WorkbookInHand } from './workbookInHand.ts';

export function formViews(inWorkbook: WorkbookInHand, store: Pick<DocumentStore, 'check' | 'receipt'>): FormView[] {
  const { context } = inWorkbook;
  return context.forms.map((standing) => {
    const { form, period, status, revision, dueInWords, submittedAt, submittedBy, returnReason, reopened } = standing;
    const inHand = formInHand(form, inWorkbook);
    const [check, receipt] = [store.check(form), store.receipt(form)];
    return {
      ...{
        form,
        name: FORM_NAMES[form],
        period,
        status,
        statusInWords: statusInWords(standing, context.today),
        revision,
      },
      ...(dueInWords === undefined ? {} : { dueInWords }),
      ...(submittedAt === undefined ? {} : { submittedAtInWords: momentInWords(submittedAt) }),
      ...(submittedBy === undefined ? {} : { submittedBy }),
      ...(returnReason === undefined ? {} : { returnReason }),
      ...(reopened === undefined ? {} : { reopened }),
      remarks: standing.remarks.map((remark) => remarkView(remark, inHand.read)),
      filling: fillingOf(inHand),
      ...(check === undefined ? {} : { check }),
      signedPaper: hasSignedPaper(inHand.read),
      ...(receipt?.revision === revision && receipt.unit.id === context.unit.id ? { receipt } : {}),
    };
  });
}

/** Returned, which is taken at any time, before due before open; `kk` is nobody's turn. */
export function currentForm(standings: readonly FormStanding[]): Form | undefined {
  const takes = standings.filter(
    ({ form, period, status }) => form !== 'kk' && (period === 'open' || period === 'grace' || status === 'returned'),
  );
  const byDue = [...takes].sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const turn =
    byDue.find(({ status }) => status === 'returned') ??
    byDue.find(({ status }) => status === 'not-submitted') ??
    byDue[0];
  return turn?.form;
}

function hasSignedPaper({ tabs }: ReadForm): boolean {
  return tabs.some(({ tab, rows }) => tab === 'papers' && rows.some(({ cells }) => cells['number'] !== undefined));
}

/** A remark names a row by its key and a column by its id: where they stand now. */
function remarkView({ tab, row, column, reason }: Remark, { tabs }: ReadForm): RemarkView {
  const read = tabs.find((one) => one.tab === tab);
  const key = isTabId(tab) ? tabOf(tab).key : '';
  const rowNumber = row === undefined ? undefined : read?.rows.find(({ cells }) => cells[key] === row)?.rowNumber;
  const columnNumber = read?.columns[column ?? key];
  return {
    text: rowNumber === undefined && row !== undefined ? `${row}: ${reason}` : reason,
    place: {
      tab,
      ...(rowNumber === undefined ? {} : { rowNumber }),
      ...(rowNumber === undefined || columnNumber === undefined ? {} : { columnNumber }),
    },
  };
}

/** With the unit's own words beside each answer, as they stand in the sheet. */
export function answersOf({ answers }: WorkbookContext, snapshot: WorkbookSnapshot): AnswerView[] {
  if (answers.length === 0) return [];
  const rows = readForm('kk', snapshot).tabs.find(({ tab }) => tab === 'difficulties')?.rows ?? [];
  return answers.map((answer) => {
    const text = rows.find(({ cells }) => cells['id'] === answer.id)?.cells['difficulty'];
    return { ...answer, difficulty: typeof text === 'string' ? text : '' };
  });
}
