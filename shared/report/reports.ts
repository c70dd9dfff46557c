/** The two reports of Sở Nội vụ to the province's committee: of a quarter, and of the plan round. Pure: the same input, the same words. */
import { isQuarterForm, quarterOf, type QuarterForm } from '../calendar/form.ts';
import { quarterSpan } from '../calendar/periods.ts';
import { statusAt } from '../summaries/summarize.ts';
import { difficultyAnnex } from './annexes/difficulties.ts';
import { lateAnnex } from './annexes/late.ts';
import { planProgress, quarterProgress } from './annexes/progress.ts';
import { difficultyTotals, filingTable, measureTotals, taskTable, unitFigures } from './annexes/totals.ts';
import { changeTable, shownChanges } from './changes.ts';
import type { Annex, Block, OfficialDocument, Run, Table } from './document.ts';
import { imprintOf } from './letterhead.ts';
import { planOutline, quarterOutline } from './outline.ts';
import { list, paragraph, reference, say, shortDate, type Said } from './say.ts';
import { sectionBlocks } from './sections.ts';
import { planSentences } from './sentences/plan.ts';
import { quarterSentences } from './sentences/quarter.ts';
import { periodInWords, reportSource, type ReportInput, type ReportSource } from './source.ts';
import { caveatsOf } from './caveats.ts';

export type ReportForm = QuarterForm | 'plan';

export const REPORT_FORMS: readonly ReportForm[] = ['plan', 'q1', 'q2', 'q3', 'q4'];

export function officialReport(form: ReportForm, input: ReportInput): OfficialDocument {
  const source = reportSource(input);
  return isQuarterForm(form) ? quarterReport(form, source) : planReport(source);
}

function quarterReport(form: QuarterForm, source: ReportSource): OfficialDocument {
  const { settings, paragraphs } = source;
  const { start, end } = quarterSpan(settings.cycle, quarterOf(form), settings.calendar.quarterRule);
  const period = periodInWords(form, settings.cycle);
  const totals = totalsAnnex(
    [
      filingTable(['report', 'plan'], source, 'A. Tình hình gửi báo cáo, kế hoạch'),
      taskTable('state', source, 'B. Kết quả thực hiện nhiệm vụ'),
      unitFigures(source, 'C. Số liệu do các đơn vị báo cáo'),
      difficultyTotals(source, 'D. Khó khăn, vướng mắc'),
    ],
    'E. Số liệu thay đổi sau khi chốt',
    source,
  );
  return report(source, {
    subject: say`Kết quả thực hiện cải thiện, nâng cao Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) ${period}`,
    opening: say`kết quả thực hiện ${period} (số liệu từ ngày ${shortDate(start)} đến ngày ${shortDate(end)}, ${source.summary.status === 'frozen' ? 'chốt lúc' : 'tính đến'} ${source.moment})`,
    blocks: sectionBlocks(quarterOutline(settings.papiYear), quarterSentences(form, source), paragraphs),
    closing: say`Báo cáo kết quả thực hiện cải thiện Chỉ số PAPI ${period}`,
    caveats: caveatsOf(source, source.summary.status),
    annexes: [quarterProgress(form, source), totals.annex, difficultyAnnex(source), lateAnnex(form, source)],
    changed: totals.changed,
  });
}

function planReport(source: ReportSource): OfficialDocument {
  const { settings, paragraphs } = source;
  const period = periodInWords('plan', settings.cycle);
  const totals = totalsAnnex(
    [
      filingTable(['plan'], source, 'A. Tình hình gửi kế hoạch'),
      measureTotals(source, 'B. Rà soát giải pháp năm trước và bao quát nội dung'),
      taskTable('total', source, 'C. Nhiệm vụ trong kế hoạch'),
      difficultyTotals(source, 'D. Khó khăn, vướng mắc'),
    ],
    'E. Số liệu thay đổi sau khi chốt',
    source,
  );
  return report(source, {
    subject: say`Kết quả rà soát, xây dựng kế hoạch cải thiện, nâng cao Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) ${period}`,
    opening: say`kết quả rà soát, xây dựng kế hoạch ${period} của các đơn vị (số liệu tính đến ${source.moment})`,
    blocks: sectionBlocks(planOutline(), planSentences(source), paragraphs),
    closing: say`Báo cáo kết quả rà soát, xây dựng kế hoạch cải thiện Chỉ số PAPI ${period}`,
    caveats: caveatsOf(source, statusAt(source.state, 'plan', source.units, Date.parse(source.summary.asOf))),
    annexes: [planProgress(source), totals.annex, difficultyAnnex(source), lateAnnex('plan', source)],
    changed: totals.changed,
  });
}

interface Parts {
  readonly subject: readonly Run[];
  readonly opening: readonly Run[];
  readonly blocks: readonly Block[];
  readonly closing: readonly Run[];
  readonly caveats: readonly string[];
  readonly annexes: readonly Annex[];
  readonly changed: boolean;
}

function report(source: ReportSource, parts: Parts): OfficialDocument {
  const { settings, names, today } = source;
  const { committee, province } = names;
  const { letterhead } = settings;
  const basis: Said =
    letterhead?.basis === undefined || letterhead.basis.length === 0
      ? `nhiệm vụ ${committee} giao về theo dõi, đôn đốc, tổng hợp việc cải thiện Chỉ số PAPI`
      : list(letterhead.basis.map((paper) => [reference(paper)]));
  const changed = parts.changed
    ? [
        paragraph`Sau khi chốt, một số số liệu đã thay đổi do đơn vị gửi thêm hoặc gửi lại. Báo cáo này giữ số đã chốt; số hiện nay nêu tại mục E Phụ lục II.`,
      ]
    : [];
  return {
    kind: 'report',
    imprint: imprintOf('report', Number(today.slice(0, 4)), settings.province, letterhead),
    subject: parts.subject,
    caveats: parts.caveats,
    addressees: [say`${committee} ${province}`],
    blocks: [paragraph`Thực hiện ${basis}, Sở Nội vụ báo cáo ${parts.opening} như sau:`, ...parts.blocks, ...changed],
    closing: say`Trên đây là ${parts.closing}, Sở Nội vụ kính báo cáo ${committee} xem xét, chỉ đạo./.`,
    annexes: parts.annexes,
    attachedTo: 'Báo cáo',
  };
}

function totalsAnnex(
  tables: readonly Table[],
  caption: string,
  { summary, current }: ReportSource,
): { readonly annex: Annex; readonly changed: boolean } {
  const changes = current === undefined ? [] : shownChanges(tables, summary, current);
  const annex: Annex = {
    number: 'II',
    title: 'Số liệu tổng hợp',
    tables: changes.length === 0 ? tables : [...tables, changeTable(changes, caption)],
    notes: [
      'Dấu “–”: chưa có đơn vị báo cáo hoặc không có mẫu số để tính. Tỷ lệ tính lại từ tổng số, không lấy trung bình.',
    ],
  };
  return { annex, changed: changes.length > 0 };
}
