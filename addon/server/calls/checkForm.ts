/** "Kiểm tra" and "Sửa giúp tôi": the findings of one form, marked in their cells, the certain ones mended on request. */
import type { Form } from '../../../shared/calendar/form.ts';
import { tabOf, isTabId } from '../../../shared/forms/unitWorkbook.ts';
import type { Finding } from '../../../shared/problems/finding.ts';
import { hasCertainFix } from '../../../shared/problems/findingCatalogue.ts';
import { cellOf, findingSentence } from '../../../shared/problems/findingSentence.ts';
import { gravestFirst } from '../../../shared/validation/fixes.ts';
import { shownCell } from '../../../shared/validation/report.ts';
import type { Services } from '../services.ts';
import type { CheckCounts, CheckView, FindingView, FixView, PlaceView, ProblemView } from '../views.ts';
import { fillingOf } from './filling.ts';
import { formInHand, workbookInHand, type FormInHand, type WorkbookInHand } from './workbookInHand.ts';

type CheckServices = Pick<Services, 'account' | 'api' | 'workbook' | 'store' | 'now' | 'newId'>;

export const checkForm =
  (form: Form) =>
  (services: CheckServices): CheckView =>
    check(form, workbookInHand(services))(services);

/** @param ids of the last check; when empty, all whose fix needs nobody's look. */
export const applyFixes =
  (form: Form, ids: readonly string[]) =>
  (services: CheckServices): FixView => {
    const inWorkbook = workbookInHand(services);
    const chosen = formInHand(form, inWorkbook).findings.filter((finding) =>
      ids.length === 0 ? hasCertainFix(finding) : finding.fix !== undefined && ids.includes(idOf(finding)),
    );
    const { mended, undo } = services.workbook.fix(gravestFirst(chosen));
    return { check: checkAgain(form, inWorkbook)(services), mended, ...(undo === undefined ? {} : { undo }) };
  };

export const undoFixes =
  (form: Form, undo: string) =>
  (services: CheckServices): FixView => {
    const inWorkbook = workbookInHand(services);
    const mended = services.workbook.undo(undo);
    return { check: checkAgain(form, inWorkbook)(services), mended };
  };

const checkAgain =
  (form: Form, { context }: WorkbookInHand) =>
  (services: CheckServices) =>
    check(form, { context, snapshot: services.workbook.read() })(services);

const check =
  (form: Form, inWorkbook: WorkbookInHand) =>
  (services: CheckServices): CheckView => {
    const { workbook, store, now } = services;
    const { findings, ...inHand } = formInHand(form, inWorkbook);
    const counts = countsOf(findings, now());
    workbook.mark(form, findings);
    store.setCheck(form, counts);
    const refusal = counts.errors > 0 ? undefined : refusalOf(inHand)(services);
    return {
      ...{ form, counts, findings: findings.map(viewOf), filling: fillingOf({ ...inHand, findings }) },
      ...(refusal === undefined ? {} : { refusal }),
    };
  };

const CONFLICT = 409;

/** What only the server knows: whether anything but what was remarked differs from the revision before. */
const refusalOf =
  ({ form, read, context }: Pick<FormInHand, 'form' | 'read' | 'context'>) =>
  ({ api, workbook, now, newId }: CheckServices): ProblemView | undefined => {
    const standing = context.forms.find((one) => one.form === form);
    if (standing?.reopened !== 'remarked') return undefined;
    const answer = api.rehearse({
      ...{ requestId: newId(), unit: context.unit.id, form, baseRevision: standing.revision },
      ...{ clickedAt: now(), read, workbook: workbook.id() },
    });
    return answer.kind === 'refused' && answer.status === CONFLICT ? answer.problem : undefined;
  };

export const showPlace =
  (place: PlaceView) =>
  ({ workbook }: Pick<Services, 'workbook'>): null => {
    workbook.show(place);
    return null;
  };

function countsOf(findings: readonly Finding[], at: string): CheckCounts {
  const count = (wanted: Finding['severity']) => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint'), at };
}

/** One rule speaks once of a cell, and of a tab once of each thing: this names a finding while the rows stay where they are. */
function idOf({ code, tab, rowNumber, column, expected, received }: Finding): string {
  return [code, tab, ...(rowNumber === undefined ? [expected, received] : [rowNumber, column])].join(':');
}

function viewOf(finding: Finding): FindingView {
  const { code, severity, tab, rowNumber, columnNumber, fix } = finding;
  return {
    ...{ id: idOf(finding), code, severity, sentence: findingSentence(finding) },
    cell: cellOf(finding) ?? (rowNumber === undefined ? titleOf(tab) : `dòng ${rowNumber}`),
    place: {
      tab,
      ...(rowNumber === undefined ? {} : { rowNumber }),
      ...(columnNumber === undefined ? {} : { columnNumber }),
    },
    ...(fix === undefined ? {} : { fix: shownCell(fix), certain: hasCertainFix(finding) }),
  };
}

function titleOf(tab: string): string {
  return isTabId(tab) ? tabOf(tab).title : tab;
}
