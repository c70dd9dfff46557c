/**
 * What a reviewer should look at first: a form that asks less of itself, or says less, than it did before. The rules are those
 * that warn the clerk (`shared/validation/rules`), held against what Sở Nội vụ accepted.
 */
import { FORM_NAMES, isQuarterForm, quarterBefore, type Form, type QuarterForm } from '../calendar/form.ts';
import { labelOf, TASK_STATE_CHOICES } from '../forms/choices.ts';
import type { ContentOf, PlanContent, ReportContent, ReportRow } from '../forms/content.ts';
import type { WorkbookContext } from '../forms/context.ts';
import { REPORT_TAB, type TabId } from '../forms/unitWorkbook.ts';
import type { FlagCode, FlagView } from '../office/views.ts';
import { quoted } from '../problems/findings/entry.ts';
import { formatPercent } from '../text/format.ts';
import type { Report, Said } from '../validation/report.ts';
import { copiedReports } from '../validation/rules/copiedReports.ts';
import { deadlineLater, targetLowered } from '../validation/rules/loweredPlan.ts';

/** What the form is held against. */
export interface Earlier {
  /** The accepted revision, else the one submitted before. */
  readonly content?: ContentOf[Form];
  /** What the unit last reported of each quarter. */
  readonly reports: WorkbookContext['reports'];
}

/** In the order of the rows. */
export function flagsOf(form: Form, content: ContentOf[Form], { content: before, reports }: Earlier): FlagView[] {
  if ('reviews' in content) return before !== undefined && 'reviews' in before ? planFlags(content, before) : [];
  if (!isQuarterForm(form) || !('figures' in content)) return [];
  return reportFlags(form, content, before !== undefined && 'figures' in before ? before : undefined, reports);
}

const SENTENCES: Readonly<Record<FlagCode, (said: Required<Pick<Said, 'received' | 'expected'>>) => string>> = {
  'target-lowered': ({ received, expected }) => `chỉ tiêu giảm từ ${expected} xuống ${received}`,
  'deadline-moved': ({ received, expected }) => `hạn lùi từ ${expected} sang ${received}`,
  'percent-fell': ({ received, expected }) => `% lũy kế giảm từ ${expected} xuống ${received}`,
  'done-reopened': ({ received, expected }) => `chuyển từ ${expected} về ${received}`,
  'same-text': ({ expected }) => `kết quả giống hệt ${expected}`,
};

/** Flags of one tab. The rules number its rows as they stand in the content, from 0. */
class Raised {
  readonly #tab: TabId;
  readonly #rows: readonly { readonly id: string }[];
  readonly #flags: { readonly rowNumber: number; readonly flag: FlagView }[] = [];

  constructor(tab: TabId, rows: readonly { readonly id: string }[]) {
    this.#tab = tab;
    this.#rows = rows;
  }

  add(code: FlagCode, rowNumber: number, column: string, { received = '', expected = '' }: Said): void {
    const row = this.#rows[rowNumber]?.id ?? '';
    const sentence = `${row}: ${SENTENCES[code]({ received, expected })}`;
    this.#flags.push({ rowNumber, flag: { code, tab: this.#tab, row, column, sentence } });
  }

  /** A rule's findings as flags of this code. */
  as(code: FlagCode): Report {
    return (_found, rowNumber = 0, column = '', said = {}) => {
      this.add(code, rowNumber, column, said);
    };
  }

  flags(): FlagView[] {
    return this.#flags.toSorted((a, b) => a.rowNumber - b.rowNumber).map(({ flag }) => flag);
  }
}

function planFlags({ tasks }: PlanContent, basePlan: PlanContent): FlagView[] {
  const drafts = tasks.map((values, rowNumber) => ({ id: values.id, rowNumber, values }));
  const raised = new Raised('tasks', tasks);
  targetLowered(drafts, { basePlan }, raised.as('target-lowered'));
  deadlineLater(drafts, { basePlan }, raised.as('deadline-moved'));
  return raised.flags();
}

function reportFlags(
  form: QuarterForm,
  { tasks }: ReportContent,
  before: ReportContent | undefined,
  reports: Earlier['reports'],
): FlagView[] {
  const raised = new Raised(REPORT_TAB[form], tasks);
  const copied = copiedReports(form, { reports });
  const references = referencesOf(form, before, reports);
  tasks.forEach((row, rowNumber) => {
    const earlier = references.flatMap(({ rows, source }) => {
      const found = rows.get(row.id);
      return found === undefined ? [] : [{ row: found, source }];
    });
    const higher = earlier.find((one) => isLess(row.percent, one.row.percent));
    if (higher !== undefined) raised.add('percent-fell', rowNumber, 'percent', percentages(row, higher));
    const done = earlier.find((one) => one.row.state === 'done' && row.state !== 'done');
    if (done !== undefined) raised.add('done-reopened', rowNumber, 'state', states(row, done));
    copied({ rowNumber, row }, raised.as('same-text'));
  });
  return raised.flags();
}

interface Reference {
  /** Where it was said, to follow the figure: "60% (Báo cáo Quý II)". */
  readonly source: string;
  readonly rows: ReadonlyMap<string, ReportRow>;
}

/** The same report as it was before, then the report of the quarter before. */
function referencesOf(
  form: QuarterForm,
  before: ReportContent | undefined,
  reports: Earlier['reports'],
): readonly Reference[] {
  const quarter = quarterBefore(form);
  const last = quarter === undefined ? undefined : reports[quarter];
  return [
    ...(before === undefined ? [] : [{ source: '', rows: byId(before) }]),
    ...(last === undefined || quarter === undefined ? [] : [{ source: ` (${FORM_NAMES[quarter]})`, rows: byId(last) }]),
  ];
}

function byId({ tasks }: ReportContent): ReadonlyMap<string, ReportRow> {
  return new Map(tasks.map((row) => [row.id, row]));
}

function isLess(now: number | undefined, before: number | undefined): boolean {
  return now !== undefined && before !== undefined && now < before;
}

interface Found {
  readonly row: ReportRow;
  readonly source: string;
}

function percentages({ percent: now = 0 }: ReportRow, { row: { percent: before = 0 }, source }: Found): Said {
  return { received: formatPercent(now), expected: `${formatPercent(before)}${source}` };
}

function states({ state }: ReportRow, { row, source }: Found): Said {
  return {
    received: quoted(labelOf(TASK_STATE_CHOICES, state)),
    expected: quoted(labelOf(TASK_STATE_CHOICES, row.state)) + source,
  };
}
