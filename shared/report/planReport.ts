/** The report of the plan round. */
import { statusAt } from '../summaries/summarize.ts';
import { difficultyAnnex } from './annexes/difficulties.ts';
import { lateAnnex } from './annexes/late.ts';
import { planProgress } from './annexes/progress.ts';
import { summaryAnnex } from './annexes/summary.ts';
import { difficultyTotals, filingTable, measureTotals, taskTable } from './annexes/totals.ts';
import { caveatsOf } from './caveats.ts';
import type { OfficialDocument } from './document.ts';
import { framedReport } from './frame.ts';
import { outlineOf } from './outline.ts';
import { paragraph, say } from './say.ts';
import { sectionBlocks } from './sections.ts';
import { planSentences } from './sentences/plan.ts';
import { periodInWords, type ReportSource } from './source.ts';

export function planReport(source: ReportSource): OfficialDocument {
  const { settings, paragraphs, state, units, summary, moment } = source;
  const period = periodInWords('plan', settings.cycle);
  const { annex } = summaryAnnex(
    [
      { title: 'Tình hình gửi kế hoạch', table: filingTable(['plan'], source) },
      { title: 'Rà soát giải pháp năm trước và bao quát nội dung', table: measureTotals(source) },
      { title: 'Nhiệm vụ trong kế hoạch', table: taskTable('total', source) },
      { title: 'Khó khăn, vướng mắc', table: difficultyTotals(source) },
    ],
    [],
    source,
  );
  return framedReport(source, {
    subject: say`Kết quả rà soát, xây dựng kế hoạch cải thiện, nâng cao Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) ${period}`,
    what: say`kết quả rà soát, xây dựng kế hoạch cải thiện, nâng cao Chỉ số PAPI ${period} của các đơn vị`,
    scope: [paragraph`Số liệu tổng hợp đến ${moment}.`],
    blocks: sectionBlocks(outlineOf('plan', settings.papiYear), planSentences(source), paragraphs),
    caveats: caveatsOf(source, statusAt(state, 'plan', units, Date.parse(summary.asOf))),
    annexes: [planProgress(source), annex, difficultyAnnex(source), lateAnnex('plan', source)],
  });
}
