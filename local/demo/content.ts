/** What a simulated unit says: a plan, a report, difficulties, all sound. Faults are typed in later (`faults.ts`). */
import { addDays, daysBetween } from '../../shared/calendar/dates.ts';
import type { QuarterForm } from '../../shared/calendar/form.ts';
import { dimensionOf } from '../../shared/catalogue/contents.ts';
import type {
  Deadline,
  DifficultyContent,
  Figure,
  PlanContent,
  ReportContent,
  ReportRow,
  ReviewRow,
  TaskGroup,
  TaskRow,
} from '../../shared/forms/content.ts';
import type { AssignedContent, WorkbookContext } from '../../shared/forms/context.ts';
import { figuresAskedOf } from '../../shared/forms/figures.ts';
import { CONTENT_TEXTS, GROUP_TEXTS, type TaskText } from './planTexts.ts';
import type { Random } from './random.ts';

const GROUPS: readonly TaskGroup[] = [1, 2, 3, 4, 5, 6, 7];

export function planContent(context: WorkbookContext, random: Random): PlanContent {
  const { contents, unit } = context;
  const texts: (TaskText & { readonly contents: readonly string[] })[] = [];
  for (const content of contents) {
    if (content.verdict !== 'weak' && !random.chance(0.35)) continue;
    for (const text of CONTENT_TEXTS[content.code]?.tasks ?? []) texts.push({ ...text, contents: [content.code] });
  }
  for (const group of GROUPS) {
    if (!texts.some((text) => text.group === group)) texts.push({ ...GROUP_TEXTS[group], contents: [] });
  }
  return {
    reviews: contents.map((content) => review(content, random)),
    tasks: texts.map((text, index): TaskRow => ({
      id: `NV-${String(index + 1).padStart(2, '0')}`,
      ...text,
      lead: random.pick(
        unit.level === 'xa'
          ? ['Công chức Văn phòng - Thống kê', 'Công chức Tư pháp - Hộ tịch', 'Chủ tịch UBND']
          : ['Văn phòng', 'Phòng Nghiệp vụ', 'Thanh tra'],
      ),
      partners: random.pick(
        unit.level === 'xa'
          ? ['Các thôn, tổ dân phố', 'Ủy ban Mặt trận Tổ quốc xã', 'Các đoàn thể']
          : ['Các phòng, đơn vị trực thuộc', 'UBND cấp huyện'],
      ),
      start: addDays('2023-08-01', random.whole(0, 20)),
      finish: finish(random),
      ...(random.chance(0.3) ? { budget: random.whole(2, 60) } : {}),
    })),
    ...(random.chance(0.8) ? { paper: paper(random.whole(11, 320), 'KH', context) } : {}),
  };
}

function finish(random: Random): Deadline {
  if (random.chance(0.15)) return { kind: 'continuous' };
  if (random.chance(0.1)) return { kind: 'quarterly' };
  return { kind: 'date', date: random.pick(['2023-08-31', '2023-09-10', '2023-09-30', '2023-11-15', '2023-12-10']) };
}

function review({ code, verdict }: AssignedContent, random: Random): ReviewRow {
  const text = CONTENT_TEXTS[code];
  const notMet = verdict === 'weak' ? random.chance(0.4) : random.chance(0.05);
  return {
    ...{
      content: code,
      measure: text?.measure ?? `Thực hiện nội dung ${code} theo kế hoạch chung`,
      result: text?.result ?? 'Đã thực hiện',
    },
    assessment: notMet ? 'not-met' : random.chance(0.4) ? 'good' : 'met',
    followUp: verdict === 'strong' ? 'continue' : random.pick(['continue', 'continue', 'replace', 'drop']),
    ...(notMet || verdict === 'weak'
      ? {
          shortcoming: `Ở nội dung ${code}, chưa tiếp cận được nhiều người dân`,
          cause: `Nhân lực và kinh phí cho nội dung ${code} còn ít`,
        }
      : {}),
  };
}

/** Signed on the day of sending. */
function paper(number: number, symbol: string, { unit, today: date }: WorkbookContext) {
  const by = unit.level === 'so' ? 'CQ' : 'UBND';
  return {
    number: `${String(number).padStart(2, '0')}/${symbol}-${by}`,
    date,
    signer: 'Người ký (mô phỏng)',
    link: `https://vanban.example/${unit.id}/${number}`,
  };
}

export function reportContent(
  context: WorkbookContext,
  form: QuarterForm,
  cutOff: string,
  random: Random,
): ReportContent {
  const tasks = (context.basePlan?.tasks ?? []).map((task) => reportRow(task, cutOff, random));
  return {
    tasks,
    figures: figures(context, random),
    ...(random.chance(0.75) ? { paper: paper(random.whole(40, 600), 'BC', context) } : {}),
  };
}

function reportRow({ id, finish: due, contents, targetUnit }: TaskRow, cutOff: string, random: Random): ReportRow {
  const overdue = due.kind === 'date' && daysBetween(due.date, cutOff) > 0;
  const about =
    contents[0] === undefined
      ? 'việc chung'
      : `nội dung ${contents.join(', ')} thuộc lĩnh vực ${dimensionOf(contents[0])}`;
  if (overdue ? random.chance(0.7) : random.chance(0.25)) {
    return {
      id,
      state: 'done',
      percent: 100,
      result: `Đã hoàn thành ${about}, đạt chỉ tiêu ${targetUnit ?? ''}`.trim(),
      evidence: `Báo cáo số ${random.whole(12, 300)}/BC-UBND`,
    };
  }
  if (overdue) {
    return {
      ...{ id, state: 'late', percent: random.whole(30, 85), result: `Đang làm ${about}, chưa xong đúng hạn` },
      ...{ lateReason: 'Thiếu kinh phí và phải chờ hướng dẫn', remedy: 'Hoàn thành trong tháng 10' },
    };
  }
  if (random.chance(0.06)) return { id, state: 'nothing-to-report' };
  if (random.chance(0.15)) return { id, state: 'not-started' };
  return { id, state: 'in-progress', percent: random.whole(20, 90), result: `Đang thực hiện ${about}` };
}

/** Wholes are never smaller than their parts, and every late or faulty file has its apology, or the gap is real. */
function figures({ unit }: WorkbookContext, random: Random): Record<string, Figure> {
  const scale = unit.level === 'xa' ? 1 : 6;
  const received = random.whole(60, 420) * scale;
  const overdue = random.chance(0.5) ? random.whole(0, 6) : 0;
  const faulty = random.chance(0.2) ? random.whole(1, 3) : 0;
  const complaints = random.whole(0, 9);
  const found = random.whole(0, 4);
  const audience = random.whole(1, 4);
  const classes = random.whole(0, 3);
  const typical: Readonly<Record<string, number>> = {
    ...{
      vb_chi_dao: random.whole(1, 9),
      tt_tin_bai: random.whole(0, 30),
      tt_phat_thanh: random.whole(0, 60),
      tt_mang_xa_hoi: random.whole(0, 40),
    },
    ...{
      tt_cuoc: audience,
      tt_luot: audience * random.whole(30, 120),
      th_lop: classes,
      th_nguoi: classes * random.whole(10, 45),
    },
    ...{
      hs_ky_truoc: random.whole(0, 12),
      hs_tiep_nhan: received,
      hs_truoc_dung: received - overdue - random.whole(0, 9),
      hs_qua: overdue,
    },
    ...{
      hs_tre_hen: overdue,
      hs_sai_sot: faulty,
      thu_xin_loi: overdue + faulty - (overdue > 3 && random.chance(0.5) ? 1 : 0),
    },
    ...{ dvc_truc_tuyen: Math.floor(received * 0.6), dvc_thanh_toan: Math.floor(received * 0.25) },
    ...{
      tcd_luot: random.whole(0, 30),
      kn_tc: random.whole(0, 5),
      pakn: complaints,
      pakn_tra_loi: Math.max(0, complaints - random.whole(0, 2)),
    },
    ...{
      kt_cuoc: random.whole(0, 2),
      kt_don_vi: random.whole(0, 3),
      kt_vi_pham: found,
      kt_khac_phuc: Math.min(found, random.whole(0, 4)),
    },
    ...{ kt_tap_the: random.whole(0, 2), kt_ca_nhan: random.whole(0, 5), sang_kien: random.whole(0, 1), ky_luat: 0 },
  };
  const said: Record<string, Figure> = {};
  for (const { key, kind } of figuresAskedOf(unit.level).filter((figure) => figure.entered)) {
    if (kind === 'yes-no') said[key] = { kind: random.chance(0.9) ? 'yes' : 'no' };
    else if (/^(th_|kt_|sang_kien|ky_luat)/.test(key) && random.chance(0.3)) said[key] = { kind: 'nothing-to-report' };
    else said[key] = { kind: 'value', value: typical[key] ?? random.whole(0, 9) };
  }
  // A class that did not take place was attended by nobody; an inspection that was not made found nothing.
  if (said['th_lop']?.kind === 'nothing-to-report' && said['th_nguoi'] !== undefined)
    said['th_nguoi'] = { kind: 'nothing-to-report' };
  if (said['kt_cuoc']?.kind === 'nothing-to-report') {
    for (const key of ['kt_don_vi', 'kt_vi_pham', 'kt_khac_phuc'])
      if (said[key] !== undefined) said[key] = { kind: 'nothing-to-report' };
  }
  return said;
}

export function difficultyContent(context: WorkbookContext, random: Random): DifficultyContent {
  const all = [
    {
      difficulty: 'Trang thiết bị bộ phận một cửa xuống cấp, máy quét thường hỏng',
      proposal: 'Bố trí kinh phí thay thế',
      level: 'province' as const,
    },
    {
      difficulty: 'Người dân vùng xa khó nộp hồ sơ trực tuyến do mạng yếu',
      proposal: 'Phối hợp doanh nghiệp viễn thông phủ sóng',
      level: 'department' as const,
    },
    {
      difficulty: 'Một công chức kiêm nhiều việc, không đủ thời gian cập nhật số liệu',
      proposal: 'Hướng dẫn rút gọn biểu mẫu',
      level: 'home-affairs' as const,
    },
    {
      difficulty: 'Kinh phí tuyên truyền của xã rất hạn chế',
      proposal: 'UBND cấp huyện hỗ trợ kinh phí',
      level: 'district' as const,
    },
  ];
  const count = random.whole(1, 2);
  const start = random.whole(0, all.length - 1);
  return {
    difficulties: Array.from({ length: count }, (_, index) => ({
      id: `KK-${String(index + 1).padStart(2, '0')}`,
      date: addDays('2023-08-10', random.whole(0, 30)),
      ...(context.contents[0] === undefined ? {} : { content: context.contents[0].code }),
      ...(all[(start + index) % all.length] ?? {
        difficulty: 'Thiếu nhân lực',
        proposal: 'Bổ sung nhân lực',
        level: 'province' as const,
      }),
      cause: 'Nguồn lực hạn chế',
    })),
  };
}
