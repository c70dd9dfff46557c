/** The sentences of the consolidated plan report, section by section; the keys are those of the outline. */
import { TASK_GROUP_CHOICES } from '../../forms/choices.ts';
import { lastDayInTime } from '../../calendar/periods.ts';
import type { Block } from '../document.ts';
import type { Figures } from '../figures.ts';
import { dimensionsOf } from '../outline.ts';
import { dash, list, lowerFirst, paragraph, say, shortDate } from '../say.ts';
import type { Sentences } from '../sections.ts';
import type { ReportSource } from '../source.ts';
import { difficultySentences, proposalSentences } from './difficulties.ts';
import { linesOf, type Line } from './lines.ts';
import { filing } from './shared.ts';

export function planSentences(source: ReportSource): Sentences {
  const { figures, settings } = source;
  const { planDue, holidays } = settings.calendar;
  const tasks = figures.value('tasks.all.total');
  const tasksOf = (name: string, scope: string): Line => {
    const key = `tasks.${scope}.total`;
    return { name, said: figures.amount(key), ...(figures.value(key) === 0 ? { nothing: 'chưa có nhiệm vụ' } : {}) };
  };
  return {
    'plan.filing': [
      paragraph`Hạn gửi kế hoạch: hết ngày ${shortDate(lastDayInTime(planDue, holidays))}.`,
      ...filing('plan', 'kế hoạch', source),
      ...reviewed(figures),
      paragraph`Tình hình của từng đơn vị nêu tại Phụ lục I; đơn vị gửi chậm, chưa gửi nêu tại Phụ lục IV.`,
    ],
    'plan.review': review(figures),
    'plan.content': [
      paragraph`${tasks === 0 ? 'Chưa có nhiệm vụ, giải pháp trong kế hoạch của các đơn vị' : say`Các đơn vị đề ra ${figures.count('tasks.all.total', 'nhiệm vụ, giải pháp')} trong năm`}. Số liệu tổng hợp nêu tại Phụ lục II.`,
    ],
    'plan.groups': linesOf(
      TASK_GROUP_CHOICES.map(({ value, label }) => tasksOf(lowerFirst(label.replace(/^\d\. /, '')), `group.${value}`)),
    ),
    'plan.dimensions': [
      ...linesOf([
        ...dimensionsOf(settings.papiYear).map(({ code, nameVi }) => tasksOf(lowerFirst(nameVi), `dimension.${code}`)),
        tasksOf('nhiệm vụ chung, không gắn với nội dung cụ thể', 'dimension.none'),
      ]),
      ...(tasks === 0 ? [] : [paragraph`Một nhiệm vụ phục vụ nhiều nội dung được tính ở từng nội dung.`]),
    ],
    'plan.weak': coverage(figures),
    shortcomings: shortcomings(figures),
    'difficulties.met': difficultySentences(source, 'III'),
    'difficulties.proposals': proposalSentences(source, 'III'),
    next: nextTasks(figures),
  };
}

function reviewed(figures: Figures): readonly Block[] {
  const decided = figures.counts([
    ['plan.all.accepted', 'kế hoạch đã được Sở Nội vụ chấp nhận'],
    ['plan.all.returned', 'kế hoạch được trả lại để hoàn thiện'],
  ]);
  return decided.length === 0 ? [] : [dash(say`Kết quả xem xét: ${list(decided)}`)];
}

function review(figures: Figures): readonly Block[] {
  const key = (rest: string) => `measures.${rest}`;
  if (figures.value(key('total')) === 0)
    return [paragraph`${figures.count(key('total'), 'giải pháp của năm trước được rà soát')}.`];
  return [
    paragraph`Các đơn vị rà soát ${figures.amount(key('total'))} theo nội dung được giao, trong đó: ${list(
      figures.counts([
        [key('assessment.good'), 'giải pháp được đánh giá tốt'],
        [key('assessment.met'), 'giải pháp đạt'],
        [key('assessment.not-met'), 'giải pháp chưa đạt'],
        [key('assessment.blank'), 'giải pháp chưa được đánh giá'],
      ]),
    )}.`,
    paragraph`Hướng xử lý: ${list(
      figures.counts([
        [key('followUp.continue'), 'giải pháp tiếp tục thực hiện'],
        [key('followUp.replace'), 'giải pháp được thay thế'],
        [key('followUp.drop'), 'giải pháp không thực hiện nữa'],
        [key('followUp.blank'), 'giải pháp chưa có hướng xử lý'],
      ]),
    )}.`,
  ];
}

function coverage(figures: Figures): readonly Block[] {
  const line = (name: string, whole: string, lacking: string, noun: string) => {
    const [all, without] = [`contents.${whole}`, `contents.${lacking}`];
    if (figures.value(all) === 0) return dash(say`${name}: ${figures.amount(all)}`);
    const every = figures.value(all) === 1 ? '' : 'đều ';
    const rest =
      figures.value(without) === 0
        ? say`${every}đã có ${noun}`
        : figures.value(without) === figures.value(all)
          ? say`${every}chưa có ${noun}`
          : say`trong đó ${figures.count(without, `nội dung chưa có ${noun}`)}`;
    return dash(say`${name}: ${figures.amount(all)}, ${rest}`);
  };
  return [
    line('Nội dung cần cải thiện được giao', 'weak.total', 'weak.withoutTask', 'nhiệm vụ'),
    line('Nội dung cần giữ vững được giao', 'strong.total', 'strong.withoutKeep', 'nhiệm vụ duy trì'),
    paragraph`Một nội dung giao cho nhiều đơn vị được tính ở từng đơn vị.`,
  ];
}

function shortcomings(figures: Figures): readonly Block[] {
  const met = figures.counts([
    ['plan.all.missing', 'đơn vị chưa gửi kế hoạch'],
    ['plan.all.late', 'đơn vị gửi kế hoạch chậm'],
    ['plan.all.returned', 'đơn vị phải hoàn thiện lại kế hoạch'],
    ['contents.weak.withoutTask', 'lượt nội dung cần cải thiện chưa có nhiệm vụ'],
  ]);
  return met.length === 0 ? [] : [dash(list(met))];
}

function nextTasks(figures: Figures): readonly Block[] {
  const owed = figures.counts([
    ['plan.all.missing', 'đơn vị chưa gửi kế hoạch'],
    ['plan.all.returned', 'đơn vị hoàn thiện kế hoạch được trả lại'],
  ]);
  return [
    ...(owed.length === 0 ? [] : [dash(say`Đôn đốc ${list(owed)}`)]),
    dash(say`Theo dõi, đôn đốc việc thực hiện kế hoạch và tổng hợp, báo cáo hằng quý theo quy định`),
    dash(say`Lồng ghép kiểm tra việc thực hiện vào kế hoạch kiểm tra cải cách hành chính`),
  ];
}
