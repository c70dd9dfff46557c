/**
 * The filter views of each table: the few lists that Sở Nội vụ asks for again and again, and the rows behind the figures of
 * "Tổng quan". Titles are what people choose from; numbers are for ever.
 */
import { QUARTER_FORMS, type Form, type QuarterForm } from '../../calendar/form.ts';
import { LEVELS, type Level } from '../../calendar/level.ts';
import { labelOf, SETTLING_LEVEL_CHOICES, TASK_STATE_CHOICES } from '../../forms/choices.ts';
import type { TaskState } from '../../forms/content.ts';
import { AFTER_FREEZE } from '../../summaries/afterFreeze.ts';
import { CURRENT, LEVEL_NAMES, PROPOSED, VERDICT_NAMES, WITHDRAWN } from '../rows/source.ts';
import { CHANGED } from '../frozen/table.ts';
import { STANDING_NAMES } from '../standing.ts';
import type { LinkCell, MasterTabId } from '../table.ts';
import { filterViewId, type FilterView } from './filterViews.ts';

export type DueForm = Exclude<Form, 'kk'>;

/** Of a form, in the headers of "Tiến độ nộp" and the titles of its views. */
export const SHORT_FORM_NAMES: Readonly<Record<DueForm, string>> = {
  ...{ plan: 'Kế hoạch', q1: 'Quý I', q2: 'Quý II', q3: 'Quý III', q4: 'Quý IV' },
};

const DUE_FORMS = ['plan', ...QUARTER_FORMS] as const satisfies readonly DueForm[];
const FIGURES = ['submitted', 'onTime', 'late', 'missing', 'overdue', 'returned', 'accepted'] as const;
export type ProgressFigure = (typeof FIGURES)[number];

/** Units of "Tiến độ nộp" that a figure of a form counts. */
export function progressView(form: DueForm, figure: ProgressFigure): FilterView {
  const column = (name: 'Status' | 'Date' | 'Late') => `${form}${name}`;
  const number = 10 * (1 + DUE_FORMS.indexOf(form)) + FIGURES.indexOf(figure);
  const view = (title: string, where: FilterView['where'], sort: readonly string[] = []): FilterView => ({
    ...{ number, title: `${SHORT_FORM_NAMES[form]}: ${title}`, where, sort },
  });
  // "Chấp nhận, sau chốt" is accepted too.
  const standing = (name: 'overdue' | 'returned' | 'accepted') => ({
    [column('Status')]: { startsWith: STANDING_NAMES[name] },
  });
  switch (figure) {
    case 'submitted':
      return view('đã nộp', { [column('Date')]: 'filled' }, [column('Date')]);
    case 'onTime':
      return view('nộp đúng hạn', { [column('Date')]: 'filled', [column('Late')]: 'blank' }, [column('Date')]);
    case 'late':
      return view('trễ hạn, trễ nhiều trước', { [column('Late')]: { above: 0 } }, [`-${column('Late')}`]);
    case 'missing':
      return view('chưa nộp', { [column('Date')]: 'blank' }, ['parentName']);
    case 'overdue':
      return view('quá hạn, chưa nộp', standing('overdue'), ['parentName']);
    case 'returned':
      return view('đang trả lại', standing('returned'));
    case 'accepted':
      return view('đã chấp nhận', standing('accepted'));
  }
}

export function levelView(level: Level): FilterView {
  return {
    ...{ number: 1 + LEVELS.indexOf(level), title: `Cấp ${LEVEL_NAMES[level].toLowerCase()}` },
    where: { level: { is: LEVEL_NAMES[level] } },
  };
}

/** Of reports that count: what was returned or left out is in no figure. */
const state = (value: TaskState) => ({
  state: { is: labelOf(TASK_STATE_CHOICES, value) },
  status: { is: CURRENT },
});

export const TASK_VIEWS = {
  current: { number: 1, title: 'Đang có hiệu lực', where: { status: { is: CURRENT } } },
  withdrawn: { number: 2, title: 'Đã rút', where: { status: { is: WITHDRAWN } } },
  proposed: { number: 3, title: 'Chờ duyệt', where: { status: { is: PROPOSED } } },
  byDeadline: { number: 4, title: 'Theo hạn hoàn thành', where: { status: { is: CURRENT } }, sort: ['finish'] },
  byGroup: { number: 5, title: 'Theo nhóm nhiệm vụ', where: { status: { is: CURRENT } }, sort: ['group'] },
} as const satisfies Readonly<Record<string, FilterView>>;

export const REPORT_VIEWS = {
  late: { number: 1, title: 'Chậm tiến độ', where: state('late') },
  notStarted: { number: 2, title: 'Chưa thực hiện', where: state('not-started') },
  inProgress: { number: 3, title: 'Đang thực hiện, % thấp trước', where: state('in-progress'), sort: ['percent'] },
  done: { number: 4, title: 'Hoàn thành', where: state('done') },
  afterFreeze: { number: 5, title: 'Gửi sau chốt', where: { afterFreeze: 'filled' } },
} as const satisfies Readonly<Record<string, FilterView>>;

export const REVIEW_VIEWS = {
  weak: { number: 1, title: 'Nội dung yếu', where: { verdict: { is: VERDICT_NAMES.weak } } },
  unmet: { number: 2, title: 'Giải pháp chưa đạt', where: { assessment: { is: 'Chưa đạt' } } },
} as const satisfies Readonly<Record<string, FilterView>>;

export const LOG_VIEWS = {
  newest: { number: 1, title: 'Mới nhất trước', where: {}, sort: ['-at'] },
  returns: { number: 2, title: 'Trả lại', where: { act: { is: 'Trả lại' } } },
  extensions: { number: 3, title: 'Gia hạn', where: { act: { is: 'Gia hạn' } } },
  answers: { number: 4, title: 'Trả lời khó khăn', where: { act: { is: 'Trả lời khó khăn' } } },
  late: { number: 5, title: 'Nộp trễ', where: { act: { is: 'Nộp' }, late: { above: 0 } } },
  afterFreeze: { number: 6, title: 'Sau chốt', where: { detail: { startsWith: AFTER_FREEZE } } },
  freezes: { number: 7, title: 'Chốt số liệu', where: { act: { is: 'Chốt số liệu' } } },
} as const satisfies Readonly<Record<string, FilterView>>;

/** Of the tab of a frozen quarter. */
export const FROZEN_VIEWS = {
  changed: { number: 1, title: 'Số liệu đã đổi sau chốt', where: { detail: { is: CHANGED } } },
  afterFreeze: { number: 2, title: 'Gửi sau chốt', where: { section: { is: AFTER_FREEZE } } },
} as const satisfies Readonly<Record<string, FilterView>>;

/** A difficulty that waits has an age; one that is settled or taken back has none. */
export const DIFFICULTY_VIEWS = {
  open: { number: 1, title: 'Chưa trả lời, cũ nhất trước', where: { days: 'filled' }, sort: ['date'] },
  openForProvince: {
    ...{ number: 2, title: 'Trình UBND tỉnh: chưa trả lời, cũ nhất trước', sort: ['date'] },
    where: { settlingLevel: { is: labelOf(SETTLING_LEVEL_CHOICES, 'province') }, days: 'filled' },
  },
  settled: { number: 3, title: 'Đã trả lời', where: { status: { is: CURRENT }, days: 'blank' } },
  current: { number: 4, title: 'Đang có hiệu lực', where: { status: { is: CURRENT } } },
  withdrawn: { number: 5, title: 'Đã rút', where: { status: { is: WITHDRAWN } } },
} as const satisfies Readonly<Record<string, FilterView>>;

export const PETITION_VIEWS = {
  toPrint: { number: 1, title: 'Bản in: chỉ những khó khăn chưa trả lời', where: { order: 'filled' } },
} as const satisfies Readonly<Record<string, FilterView>>;

const OTHERS: Readonly<Partial<Record<MasterTabId, readonly FilterView[]>>> = {
  reviews: Object.values(REVIEW_VIEWS),
  tasks: Object.values(TASK_VIEWS),
  difficulties: Object.values(DIFFICULTY_VIEWS),
  petitions: Object.values(PETITION_VIEWS),
  scores: [{ number: 1, title: 'Nội dung yếu', where: { verdict: { is: VERDICT_NAMES.weak } } }],
  log: Object.values(LOG_VIEWS),
};

/** @param forms that the cycle has: those that it has not would fill the menu in vain. */
export function declaredViews(id: MasterTabId, forms: readonly DueForm[]): readonly FilterView[] {
  if (id === 'progress') {
    return [...LEVELS.map(levelView), ...forms.flatMap((form) => FIGURES.map((figure) => progressView(form, figure)))];
  }
  if (isQuarterTab(id)) return forms.includes(id) ? Object.values(REPORT_VIEWS) : [];
  if (id.startsWith('frozen-')) return Object.values(FROZEN_VIEWS);
  return OTHERS[id] ?? [];
}

function isQuarterTab(id: MasterTabId): id is QuarterForm {
  return QUARTER_FORMS.some((form) => form === id);
}

/** "Xem": leads to a view of a tab, or to the whole tab. */
export function linkTo(table: { readonly sheetId: number }, view?: FilterView): LinkCell {
  const link = { label: 'Xem', sheetId: table.sheetId };
  return view === undefined ? link : { ...link, filterViewId: filterViewId(table, view.number) };
}
