/** The sentences of the urging letter (công văn đôn đốc). */
import type { Form } from '../../calendar/form.ts';
import { LEVELS } from '../../calendar/settings.ts';
import { periodOf } from '../../calendar/periods.ts';
import { endOfLocalDay } from '../../calendar/dates.ts';
import type { Block, Run } from '../document.ts';
import type { Owing } from '../owing.ts';
import { dash, list, paragraph, reference, say, shortDate, type Said } from '../say.ts';
import { formInWords, type ReportSource } from '../source.ts';
import { LEVEL_GROUPS } from '../words.ts';
import { sentInWords } from './shared.ts';

export function urgingBlocks(form: Form, owing: readonly Owing[], source: ReportSource): readonly Block[] {
  const { figures, settings, summary, moment, names } = source;
  const prefix = form === 'plan' ? 'plan' : 'report';
  const owed = figures.counts([
    [`${prefix}.all.missing`, 'đơn vị chưa gửi'],
    [`${prefix}.all.returned`, 'đơn vị được trả lại, chưa gửi lại'],
  ]);
  const what = formInWords(form, settings.cycle);
  const returned = owing.some(({ standing }) => standing === 'returned');
  const contact = /\d/.test(settings.contactOfHomeAffairs)
    ? reference(settings.contactOfHomeAffairs)
    : settings.contactOfHomeAffairs;
  const asks: readonly (readonly Run[])[] = [
    say`Khẩn trương hoàn thành, gửi ${what} về Sở Nội vụ ${by(lastDayTaken(form, source), Date.parse(summary.asOf))}`,
    ...(returned
      ? [
          say`Đơn vị có ${form === 'plan' ? 'kế hoạch' : 'báo cáo'} được trả lại: hoàn thiện theo ý kiến của Sở Nội vụ và gửi lại`,
        ]
      : []),
    say`Làm rõ nguyên nhân chậm và có giải pháp khắc phục, không để lặp lại ở kỳ sau`,
    ...(owing.some(({ unit }) => unit.parent !== undefined)
      ? [say`Ủy ban nhân dân cấp huyện đôn đốc các xã, phường, thị trấn thuộc địa bàn có tên tại Phụ lục`]
      : []),
  ];
  return [
    paragraph`Thực hiện chế độ theo dõi, đôn đốc, báo cáo việc cải thiện Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI), các đơn vị gửi ${what} về Sở Nội vụ theo thời hạn: ${list(dues(form, source))}.`,
    paragraph`Đến ${moment}, toàn ${names.kind} ${list([sentInWords(prefix, 'all', form === 'plan' ? 'kế hoạch' : 'báo cáo', figures), ...owed])}. Các đơn vị chưa hoàn thành có tên tại Phụ lục kèm theo.`,
    paragraph`Để bảo đảm tiến độ tổng hợp, báo cáo ${names.committee}, Sở Nội vụ đề nghị Thủ trưởng các đơn vị có tên tại Phụ lục:`,
    ...asks.map((runs) => dash(runs)),
    paragraph`Trong quá trình thực hiện, nếu có vướng mắc, đề nghị đơn vị liên hệ ${contact} để được hướng dẫn.`,
  ];
}

/** The last days in time: one for all where the levels agree. */
function dues(form: Form, { settings, units }: ReportSource): readonly (readonly Run[])[] {
  const days = LEVELS.filter((level) => units.some((unit) => unit.level === level)).flatMap((level) => {
    const due = periodOf(form, level, settings.calendar)?.due;
    return due === undefined ? [] : [{ level, due }];
  });
  const [first] = days;
  if (first !== undefined && days.every(({ due }) => due === first.due)) return [say`hết ngày ${shortDate(first.due)}`];
  return days.map(({ level, due }) => say`${LEVEL_GROUPS[level]} hết ngày ${shortDate(due)}`);
}

/** The latest last day of grace over the levels. */
function lastDayTaken(form: Form, { settings }: ReportSource): string | undefined {
  return LEVELS.map((level) => periodOf(form, level, settings.calendar)?.grace ?? '')
    .sort()
    .findLast((day) => day !== '');
}

function by(day: string | undefined, nowMs: number): readonly Run[] {
  const open = day !== undefined && nowMs < endOfLocalDay(day);
  const words: Said = open ? say`chậm nhất hết ngày ${shortDate(day)}` : 'ngay sau khi nhận được Công văn này';
  return say`${words}`;
}
