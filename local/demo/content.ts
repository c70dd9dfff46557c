/** What a simulated unit plans, and what is difficult for it, all sound. Faults are typed in later (`faults.ts`). */
import { addDays } from '../../shared/calendar/dates.ts';
import type { Deadline, PlanContent, ReviewRow, TaskGroup, TaskRow } from '../../shared/forms/content.ts';
import type { AssignedContent, WorkbookContext } from '../../shared/forms/context.ts';
import { signedPaper } from './paper.ts';
import { CONTENT_TEXTS, GROUP_TEXTS } from './planTexts.ts';
import type { TaskText } from './planTexts/taskText.ts';
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
    ...(random.chance(0.8) ? { paper: signedPaper(random.whole(11, 320), 'KH', context) } : {}),
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
