/** Words and big numbers of the board's page, each a row: the page itself only points at them (`page.ts`). */
import { FORM_NAMES } from '../../calendar/form.ts';
import { localDate } from '../../calendar/dates.ts';
import { SCORES_SOURCE } from '../../catalogue/scores.ts';
import { baseRevision } from '../../ledger/state.ts';
import { formCounts } from '../../progress/formCounts.ts';
import { isSettled } from '../../progress/settling.ts';
import { shareInWords } from '../../progress/words.ts';
import { formatInteger, formatShortDate } from '../../text/format.ts';
import type { RowContext } from '../rows/source.ts';
import type { Section, SectionRow } from './section.ts';
import { currentForm, currentQuarter } from './submissions.ts';
import { taskCounts } from './taskCounts.ts';

export const BIG_NUMBERS = ['units', 'submitted', 'onTime', 'tasks', 'done', 'difficulties'] as const;

export const pageRows: Section = (context) => [
  ...words(context).map(([key, label]) => ({ key, values: { label } })),
  ...bigNumbers(context),
];

function words(context: RowContext): readonly (readonly [key: string, words: string])[] {
  const { settings, lastAt } = context.state;
  const { province = '', cycle = '', papiYear = '', simulated = false } = settings ?? {};
  const until = lastAt === '' ? '' : `Số liệu ghi nhận đến hết ngày ${formatShortDate(localDate(Date.parse(lastAt)))}`;
  const quarter = currentQuarter(context);
  const since = quarter === undefined ? 'chưa đến kỳ báo cáo quý' : `tiến độ theo ${FORM_NAMES[quarter]}`;
  return [
    ['title', `Cải thiện Chỉ số PAPI tỉnh ${province} năm ${cycle}`],
    ['date', until === '' ? '' : `${until}; ${since}`],
    ['notice', simulated ? 'Dữ liệu mô phỏng' : ''],
    ['source', `${SCORES_SOURCE} (điểm PAPI ${papiYear}); trung vị cả nước: tính từ số liệu`],
  ];
}

function bigNumbers(context: RowContext): readonly SectionRow[] {
  const form = currentForm(context);
  const { expected, submitted, onTime } = formCounts(form, context.units, context);
  const { done, total } = taskCounts(currentQuarter(context), context).all;
  const number = (key: (typeof BIG_NUMBERS)[number], label: string, text: string) => ({
    ...{ key, values: { label, text } },
  });
  return [
    number('units', 'Đơn vị phải báo cáo', formatInteger(context.units.length)),
    number('submitted', `Đã nộp ${FORM_NAMES[form]}`, `${formatInteger(submitted)}/${formatInteger(expected)}`),
    number('onTime', 'Nộp đúng hạn', shareInWords(onTime, expected)),
    number('tasks', 'Nhiệm vụ đang có hiệu lực', formatInteger(total)),
    number('done', 'Nhiệm vụ hoàn thành', shareInWords(done, total)),
    number('difficulties', 'Khó khăn chưa được trả lời', formatInteger(openDifficulties(context))),
  ];
}

function openDifficulties({ state, units }: RowContext): number {
  return units.reduce((count, { id }) => {
    const own = state.units.get(id);
    const sent = baseRevision(own, 'kk')?.content.difficulties ?? [];
    return count + sent.filter(({ id: difficulty }) => !isSettled(own?.answers.get(difficulty))).length;
  }, 0);
}
