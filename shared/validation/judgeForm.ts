/**
 * What our own reader made of a form -> every finding at once, and the typed content that can be made of it.
 *
 * The same code runs in the sheet and on the server, which never trusts the sheet's findings and takes nothing of a body as it
 * is (`validateForm.ts`).
 */
import { codesOfYear, isSubDimension } from '../catalogue/codes.ts';
import { isForm, isQuarterForm, QUARTER_FORMS, type Form } from '../calendar/form.ts';
import { FORM_CHOICES } from '../forms/choices.ts';
import type { ContentOf } from '../forms/content.ts';
import type { WorkbookContext } from '../forms/context.ts';
import type { Column, TabDeclaration } from '../forms/declaration.ts';
import type { ReadCell, ReadForm, ReadTab } from '../forms/snapshot.ts';
import { tabOf, TABS_OF_FORM, type TabId } from '../forms/unitWorkbook.ts';
import type { Finding } from '../problems/finding.ts';
import type { Admission } from './admission.ts';
import type { Setting } from './cells/cell.ts';
import { meantChoice } from './cells/choices.ts';
import { difficultyContent } from './contents/difficulties.ts';
import type { FormedTab, Forming } from './contents/forming.ts';
import { signedPaper } from './contents/papers.ts';
import { planContent } from './contents/plan.ts';
import { reportContent } from './contents/report.ts';
import { reporter, shownCell, sortFindings } from './report.ts';
import { readRows } from './rows.ts';
import { missingColumns, shapeFindings } from './rules/shape.ts';

export interface Validation {
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** What the ledger would keep; `undefined` while an error stands. */
  readonly content: ContentOf[Form] | undefined;
}

/** What `readForm` made holds what its types say. */
const AS_READ: Admission = {
  tab: ({ tabs }, id) => {
    const found = tabs.find(({ tab }) => tab === id);
    return { ...(found ?? { tab: id, columns: {}, faults: [{ kind: 'tab-missing' }], rows: [] }), readable: true };
  },
  locale: ({ locale }) => locale,
  cell: (cell) => (cell ?? null) as ReadCell,
};

export function judgeForm(read: ReadForm, context: WorkbookContext, admission = AS_READ): Validation {
  const { form } = read;
  if (!isForm(form)) return { findings: [], content: undefined };
  const findings: Finding[] = [];
  const tab = tabsOf({ read, form, context, admission }, findings);
  const forming = { form, context, tab, admitCell: admission.cell };
  const body = contentBody(forming);
  const paper = signedPaper(forming);
  const sorted = sortFindings(findings);
  const blocked = body === undefined || sorted.some(({ severity }) => severity === 'error');
  return { findings: sorted, content: blocked ? undefined : paper === undefined ? body : { ...body, paper } };
}

function contentBody(forming: Forming): ContentOf[Form] | undefined {
  const { form } = forming;
  if (form === 'plan') return planContent(forming);
  return isQuarterForm(form) ? reportContent({ ...forming, form }) : difficultyContent(forming);
}

interface Judging {
  readonly read: ReadForm;
  readonly form: Form;
  readonly context: WorkbookContext;
  readonly admission: Admission;
}

/** Every tab of the form, read at once, so that the findings of all of them are told whatever the others say. */
function tabsOf({ read, form, context, admission }: Judging, findings: Finding[]): (id: TabId) => FormedTab {
  const setting: Setting = {
    cycle: context.cycle,
    american: admission.locale(read).startsWith('en'),
    contentCodes: codesOf(context.cycle - 1, context),
    admitCell: admission.cell,
  };
  const verdicts = new Map(context.contents.map(({ code, verdict }) => [code, verdict]));
  const formed = new Map<TabId, FormedTab>();
  for (const id of TABS_OF_FORM[form]) {
    const { readable, ...admitted } = admission.tab(read, id);
    const tab = id === 'papers' ? ofForm(admitted, form, admission) : admitted;
    const declaration = tabOf(id);
    const report = reporter(tab, findings);
    if (!readable) report('shape-unreadable');
    shapeFindings(tab, report);
    const columns = columnsThatCount(declaration, form);
    const found = !tab.faults.some(({ kind }) => kind === 'tab-missing');
    if (found) missingColumns(tab, columns, report);
    const rows = readRows({ tab, declaration, columns, setting, verdicts, report });
    formed.set(id, { rows, report, found });
  }
  return (id) => {
    const tab = formed.get(id);
    if (tab === undefined) throw new RangeError(`form ${form} has no tab ${id}`);
    return tab;
  };
}

/** The key and what the clerk writes; of "Số liệu" the quarter of the form alone. */
function columnsThatCount({ columns, key }: TabDeclaration, form: Form): Column[] {
  return columns.filter(
    ({ id, origin }) =>
      id === key || (origin === 'clerk' && (id === form || !QUARTER_FORMS.some((quarter) => quarter === id))),
  );
}

/** Of "Văn bản" only the rows of the form. */
function ofForm(tab: ReadTab, form: Form, { cell }: Admission): ReadTab {
  const rows = tab.rows.filter(
    ({ cells }) => meantChoice(FORM_CHOICES, shownCell(cell(cells['form'])))?.value === form,
  );
  return { ...tab, rows };
}

/** The codes of the PAPI year; of a year without a published frame, those that the unit was assigned. */
function codesOf(papiYear: number, context: WorkbookContext): readonly string[] {
  const frame = codesOfYear(papiYear).filter(isSubDimension);
  return frame.length > 0 ? frame : context.contents.map(({ code }) => code);
}
