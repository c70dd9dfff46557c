/**
 * How each document of the cycle stands: what it is made from, what has changed since its figures were frozen, what people have
 * still to write, who owes, and the signed paper that left.
 */
import { localDate } from '../calendar/dates.ts';
import { isQuarterForm, type QuarterForm } from '../calendar/form.ts';
import { periodOf, periodState } from '../calendar/periods.ts';
import { lastFreeze, type Freeze } from '../ledger/state.ts';
import { shownChanges } from '../report/changes.ts';
import { outlineOf } from '../report/outline.ts';
import { owingUnits } from '../report/owing.ts';
import { officialReport, REPORT_FORMS, type ReportForm } from '../report/reports.ts';
import { plainText } from '../report/say.ts';
import { unwrittenSections } from '../report/sections.ts';
import { formInWords } from '../report/source.ts';
import type { Paragraphs } from '../report/written.ts';
import { changedFigures, type FrozenSummary } from '../summaries/freeze.ts';
import { restated } from '../summaries/restated.ts';
import { formatDue, formatInteger } from '../text/format.ts';
import { momentInWords } from '../text/moment.ts';
import type { DocumentsView, DocumentView, FreezeView } from './closing.ts';
import { issueView } from './issueView.ts';
import { periodOfUnit, reportingVisible, type OfficeSource } from './source.ts';

/** Changed figures that a sentence names; the report names all that it shows. */
const NAMED_CHANGES = 3;

/** @param written what people wrote for a report, as it was last read from the master. */
export function documentsView(source: OfficeSource, written: (form: ReportForm) => Paragraphs): DocumentsView {
  const { reportFolderId } = source.state.settings;
  return {
    documents: REPORT_FORMS.filter((form) => hasBegun(form, source)).map((form) =>
      documentView(form, source, written(form)),
    ),
    ...(reportFolderId === undefined ? {} : { folderLink: `https://drive.google.com/drive/folders/${reportFolderId}` }),
  };
}

function hasBegun(form: ReportForm, { state, nowMs }: OfficeSource): boolean {
  const period = periodOf(form, 'so', state.settings.calendar);
  return period !== undefined && periodState(form, period, nowMs) !== 'not-open';
}

function documentView(form: ReportForm, source: OfficeSource, paragraphs: Paragraphs): DocumentView {
  const { state, nowMs } = source;
  const { cycle, papiYear } = state.settings;
  const frozen = isQuarterForm(form) ? lastFreeze(state, form) : undefined;
  const issue = state.issues?.[form]?.at(-1);
  return {
    form,
    name: isQuarterForm(form) ? plainText(formInWords(form, cycle)) : `Báo cáo kế hoạch năm ${cycle}`,
    standingInWords: frozen === undefined ? standingInWords(form, source) : frozenInWords(frozen),
    ...(frozen === undefined ? {} : { freeze: freezeView(frozen, source) }),
    unwritten: unwrittenSections(outlineOf(form, papiYear), paragraphs).map(({ title }) => title),
    owing: owingUnits(form, state, nowMs).length,
    ...(issue === undefined ? {} : { issue: issueView(issue) }),
  };
}

function frozenInWords({ version, summary }: Freeze): string {
  return `Đã chốt lần ${version} lúc ${momentInWords(summary.asOf)}`;
}

/** Of figures that are not frozen. */
function standingInWords(form: ReportForm, source: OfficeSource): string {
  const graces = reportingVisible(source).map((unit) => periodOfUnit(form, unit, source)?.grace ?? '');
  const last = graces.reduce((latest, grace) => (grace > latest ? grace : latest), '');
  const over = last < localDate(source.nowMs);
  if (!isQuarterForm(form))
    return over
      ? 'Đã hết thời gian nhận Kế hoạch; báo cáo lấy số liệu lúc tạo'
      : `Còn nhận Kế hoạch đến ${formatDue(last)}; báo cáo lấy số liệu lúc tạo`;
  return over ? 'Số liệu chưa chốt: sẽ chốt trong đêm tới' : `Số liệu chưa chốt: sẽ chốt sau ${formatDue(last)}`;
}

function freezeView({ form, version, summary, reason }: Freeze, source: OfficeSource): FreezeView {
  const current = restated(source.state, summary);
  const changes = changedFigures(summary, current).length;
  return {
    ...{ version, changes },
    ...(changes === 0 ? {} : { changesInWords: changesInWords(changes, changedNames(form, summary, current, source)) }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Those that the report shows, each once. */
function changedNames(
  form: QuarterForm,
  summary: FrozenSummary,
  current: Pick<FrozenSummary, 'figures'>,
  { state }: OfficeSource,
): readonly string[] {
  const { settings, registry } = state;
  const { annexes } = officialReport(form, { state, settings, registry, summary });
  const shown = shownChanges(
    annexes.flatMap(({ tables }) => tables),
    summary,
    current,
  );
  return [...new Map(shown.map(({ key, under, name }) => [key, `${under}, ${name}`])).values()];
}

function changesInWords(changes: number, names: readonly string[]): string {
  const named = names.slice(0, NAMED_CHANGES);
  const others = changes - named.length;
  const rest = others === 0 ? [] : [`${formatInteger(others)} số liệu khác`];
  return `${formatInteger(changes)} số liệu đã đổi sau khi chốt: ${[...named, ...rest].join('; ')}.`;
}
