/**
 * What was read of a form -> every finding at once, and the typed content that can be made of it. The same code runs in the
 * sheet and on the server; the server never trusts the sheet's findings.
 *
 * Never throws on what people or the network send: unknown tabs and columns are passed over, cells of no known shape too.
 */
import { catalogueOf } from '../catalogue/contents.ts';
import { isForm, isQuarterForm, type Form } from '../calendar/form.ts';
import type { ContentOf } from '../forms/content.ts';
import type { WorkbookContext } from '../forms/context.ts';
import type { ReadForm, ReadTab } from '../forms/snapshot.ts';
import { tabOf, TABS_OF_FORM, type TabId } from '../forms/unitWorkbook.ts';
import type { Finding } from '../problems/finding.ts';
import type { Setting } from './cells/cell.ts';
import { difficultyContent, signedPaper } from './contents/difficulties.ts';
import type { FormedTab, Forming } from './contents/forming.ts';
import { planContent } from './contents/plan.ts';
import { reportContent } from './contents/report.ts';
import { reporter, sortFindings } from './report.ts';
import { readRows } from './rows.ts';
import { shapeFindings } from './rules/shape.ts';

export interface Validation {
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** What the ledger would keep; `undefined` while an error stands. */
  readonly content: ContentOf[Form] | undefined;
}

const EMPTY: Omit<ReadTab, 'tab'> = { columns: {}, faults: [{ kind: 'tab-missing' }], rows: [] };

export function validateForm(read: ReadForm, context: WorkbookContext): Validation {
  const { form } = read;
  if (!isForm(form)) return { findings: [], content: undefined };
  const findings: Finding[] = [];
  const forming = { form, context, tab: tabsOf(read, form, context, findings) };
  const body = contentBody(forming);
  const paper = signedPaper(forming);
  const sorted = sortFindings(findings);
  const blocked = sorted.some(({ severity }) => severity === 'error');
  return { findings: sorted, content: blocked ? undefined : paper === undefined ? body : { ...body, paper } };
}

function contentBody(forming: Forming): ContentOf[Form] {
  const { form } = forming;
  if (form === 'plan') return planContent(forming);
  if (form === 'kk') return difficultyContent(forming);
  return reportContent({ ...forming, form: isQuarterForm(form) ? form : 'q1' });
}

/** Every tab of the form, read at once, so that the findings of all of them are told whatever the others say. */
function tabsOf(read: ReadForm, form: Form, context: WorkbookContext, findings: Finding[]): (id: TabId) => FormedTab {
  const setting: Setting = {
    cycle: context.cycle,
    locale: read.locale,
    contentCodes: codesOf(context.cycle - 1, context),
  };
  const formed = new Map<TabId, FormedTab>();
  for (const id of TABS_OF_FORM[form]) {
    const tab: ReadTab = read.tabs.find((one) => one.tab === id) ?? { tab: id, ...EMPTY };
    const report = reporter(tab, findings);
    shapeFindings(tab, report);
    const found = !tab.faults.some(({ kind }) => kind === 'tab-missing');
    formed.set(id, { rows: readRows(tab, tabOf(id), context, setting, report), report, found });
  }
  return (id) => formed.get(id) ?? { rows: [], report: reporter({ tab: id, ...EMPTY }, findings), found: false };
}

/** The codes of the PAPI year; of a year without a published frame, those that the unit was assigned. */
function codesOf(papiYear: number, context: WorkbookContext): readonly string[] {
  const frame = catalogueOf(papiYear)?.dimensions.flatMap(({ subs }) => subs.map(({ code }) => code));
  return frame ?? context.contents.map(({ code }) => code);
}
