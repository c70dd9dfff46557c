/** The report of a quarter, with the months or the year that end with it. */
import type { QuarterForm } from '../calendar/form.ts';
import { comparisonTable } from './annexes/comparison.ts';
import { difficultyAnnex } from './annexes/difficulties.ts';
import { FIGURE_NOTES, unitFigures } from './annexes/figures.ts';
import { lateAnnex } from './annexes/late.ts';
import { quarterProgress } from './annexes/progress.ts';
import { summaryAnnex } from './annexes/summary.ts';
import { difficultyTotals, filingTable, taskTable } from './annexes/totals.ts';
import { caveatsOf } from './caveats.ts';
import { coverageInWords } from './coverage.ts';
import type { OfficialDocument } from './document.ts';
import { framedReport } from './frame.ts';
import { outlineOf } from './outline.ts';
import { say } from './say.ts';
import { sectionBlocks } from './sections.ts';
import { quarterSentences } from './sentences/quarter.ts';
import { scopeSentences } from './sentences/scope.ts';
import type { ReportSource } from './source.ts';

export function quarterReport(form: QuarterForm, source: ReportSource): OfficialDocument {
  const { settings, paragraphs, figures, comparison, freeze } = source;
  const coverage = coverageInWords(form, settings);
  const compared =
    comparison === undefined
      ? []
      : [
          {
            title: `Gửi báo cáo, thực hiện nhiệm vụ so với ${comparison.quarter}`,
            table: comparisonTable(form, figures, comparison),
          },
        ];
  const { annex, places } = summaryAnnex(
    [
      { title: 'Tình hình gửi báo cáo, kế hoạch', table: filingTable(['report', 'plan'], source) },
      { title: 'Kết quả thực hiện nhiệm vụ', table: taskTable('state', source) },
      { title: 'Số liệu do các đơn vị báo cáo', table: unitFigures(form, source) },
      { title: 'Khó khăn, vướng mắc', table: difficultyTotals(source) },
      ...compared,
    ],
    FIGURE_NOTES,
    source,
  );
  return framedReport(source, {
    subject: say`Kết quả thực hiện cải thiện, nâng cao Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) ${coverage}`,
    what: say`kết quả thực hiện cải thiện, nâng cao Chỉ số PAPI ${coverage}`,
    scope: scopeSentences(form, source, places),
    blocks: sectionBlocks(outlineOf(form, settings.papiYear), quarterSentences(form, source), paragraphs),
    caveats: caveatsOf(source, freeze === undefined ? 'preliminary' : 'frozen'),
    annexes: [quarterProgress(form, source), annex, difficultyAnnex(source), lateAnnex(form, source)],
  });
}
