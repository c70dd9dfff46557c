/** The sentences of the quarterly report, section by section; the keys are those of the outline. */
import { QUARTER_FORMS, quarterOf, type QuarterForm } from '../../calendar/form.ts';
import { quarterName } from '../coverage.ts';
import type { Block } from '../document.ts';
import type { Figures } from '../figures.ts';
import { dimensionsOf } from '../outline.ts';
import { dash, list, lowerFirst, paragraph, reference, say, withFirst } from '../say.ts';
import type { Sentences } from '../sections.ts';
import type { ReportSource } from '../source.ts';
import { STATE_WORDS } from '../words.ts';
import { difficultySentences, proposalSentences } from './difficulties.ts';
import { measureLines } from './measures.ts';
import { comparedParagraph, filing, sentInWords, taskSentence } from './shared.ts';
import { yearSentences } from './year.ts';

/** Dimension -> the figures that speak of it. */
const FIGURES_OF_DIMENSION: Readonly<Record<string, readonly string[]>> = {
  '2': ['ck_hn', 'ck_ns', 'ck_dat'],
  '3': ['tcd_luot', 'kn_tc', 'pakn', 'pakn_tra_loi', 'tl_pakn'],
  '4': ['ky_luat'],
  '5': ['hs_ky_truoc', 'hs_tiep_nhan', 'hs_truoc_dung', 'hs_qua', 'tl_dung_han'],
  '8': ['dvc_truc_tuyen', 'tl_truc_tuyen', 'dvc_thanh_toan', 'tl_thanh_toan'],
};

export function quarterSentences(form: QuarterForm, source: ReportSource): Sentences {
  const { figures, settings } = source;
  const lines = measureLines(form, source);
  const dimensions = dimensionsOf(settings.papiYear).map(({ code }) => {
    const own = FIGURES_OF_DIMENSION[code] ?? [];
    const tasks: Block = paragraph`${taskSentence(`dimension.${code}`, 'thuộc nội dung này', figures)}`;
    return [`contents.${code}`, [tasks, ...lines(own)]] as const;
  });
  return {
    'direction.papers': [
      ...lines(['vb_chi_dao']),
      paragraph`Nhóm nhiệm vụ quán triệt, nâng cao nhận thức: ${withFirst(lowerFirst, taskSentence('group.3', 'thuộc nhóm này', figures))}`,
    ],
    'direction.reporting': [
      ...filing('report', 'báo cáo', source),
      paragraph`Về kế hoạch cải thiện Chỉ số PAPI của năm, ${sentInWords('plan', 'all', 'kế hoạch', figures)}.`,
      paragraph`Tiến độ của từng đơn vị nêu tại Phụ lục I; đơn vị gửi chậm, chưa gửi nêu tại Phụ lục IV.`,
    ],
    contents: [
      paragraph`${taskSentence('all', 'trong kế hoạch của các đơn vị', figures)}`,
      ...comparedTasks(source),
      paragraph`${figures.value('tasks.all.total') === 0 ? '' : 'Một nhiệm vụ phục vụ nhiều nội dung được tính ở từng nội dung. '}Số liệu tổng hợp nêu tại Phụ lục II.`,
    ],
    ...Object.fromEntries(dimensions),
    'communication.public': lines(['tt_tin_bai', 'tt_phat_thanh', 'tt_mang_xa_hoi', 'tt_cuoc', 'tt_luot']),
    'communication.training': lines(['th_lop', 'th_nguoi']),
    inspection: lines(['kt_cuoc', 'kt_don_vi', 'kt_vi_pham', 'kt_khac_phuc']),
    'apologies.sent': [...lines(['hs_tre_hen', 'hs_sai_sot', 'thu_xin_loi', 'tl_xin_loi']), ...apologyGap(figures)],
    'apologies.rewards': lines(['kt_tap_the', 'kt_ca_nhan', 'sang_kien', 'ky_luat']),
    shortcomings: shortcomings(figures),
    'difficulties.met': difficultySentences(source, 'III'),
    'difficulties.proposals': proposalSentences(source, 'III'),
    ...(form === 'q4' ? yearSentences(source) : { next: nextTasks(form, source) }),
  };
}

function comparedTasks({ comparison }: ReportSource): readonly Block[] {
  if (comparison === undefined) return [];
  const moved = (['done', 'late', 'unreported'] as const).map((state) =>
    comparison.moved(`tasks.all.${state}`, STATE_WORDS[state].noun),
  );
  return comparedParagraph(moved, comparison.quarter);
}

function apologyGap(figures: Figures): readonly Block[] {
  if (figures.value('apologies.gap') === 0) return [];
  return [
    paragraph`So với số hồ sơ trễ hẹn, sai sót, ${figures.count('apologies.unitsWithGap', 'đơn vị chưa xin lỗi đủ')}, tổng cộng còn thiếu ${figures.count('apologies.gap', 'thư, phiếu xin lỗi')}.`,
  ];
}

function shortcomings(figures: Figures): readonly Block[] {
  const named = (parts: Parameters<Figures['counts']>[0]) => {
    const met = figures.counts(parts);
    return met.length === 0 ? [] : [dash(list(met))];
  };
  return [
    ...named([
      ['report.all.missing', 'đơn vị chưa gửi báo cáo'],
      ['report.all.late', 'đơn vị gửi báo cáo chậm'],
      ['plan.all.missing', 'đơn vị chưa gửi kế hoạch của năm'],
    ]),
    ...named([
      ['tasks.all.late', 'nhiệm vụ chậm tiến độ'],
      ['tasks.all.not-started', 'nhiệm vụ chưa thực hiện'],
      ['tasks.all.unreported', 'nhiệm vụ chưa được báo cáo'],
    ]),
    ...named([
      ['figures.hs_qua.period', 'hồ sơ thủ tục hành chính giải quyết quá hạn'],
      ['apologies.unitsWithGap', 'đơn vị chưa xin lỗi đủ khi trễ hẹn, sai sót'],
    ]),
  ];
}

function nextTasks(form: QuarterForm, { figures, settings }: ReportSource): readonly Block[] {
  const next = QUARTER_FORMS.find((one) => quarterOf(one) > quarterOf(form)) ?? 'q4';
  const owed = figures.counts([
    ['report.all.missing', 'đơn vị chưa gửi báo cáo'],
    ['tasks.all.late', 'nhiệm vụ chậm tiến độ'],
  ]);
  return [
    paragraph`Trong ${quarterName(next)} năm ${reference(String(settings.cycle))}, Sở Nội vụ tập trung thực hiện các nhiệm vụ sau:`,
    dash(say`Theo dõi, đôn đốc các đơn vị thực hiện kế hoạch cải thiện Chỉ số PAPI của năm`),
    ...(owed.length === 0 ? [] : [dash(say`Đôn đốc ${list(owed, ' và ')}`)]),
    dash(say`Lồng ghép kiểm tra việc thực hiện vào kế hoạch kiểm tra cải cách hành chính`),
  ];
}
