/** Words that several sections and annexes share. */
import type { Level } from '../calendar/level.ts';
import type { SettlingLevel, TaskState } from '../forms/content.ts';

export const LEVEL_GROUPS: Readonly<Record<Level, string>> = {
  so: 'Sở, ban, ngành',
  huyen: 'Ủy ban nhân dân cấp huyện',
  xa: 'Ủy ban nhân dân cấp xã',
};

interface StateWords {
  /** In a sentence that counts. */
  readonly noun: string;
  /** Of the one task, or of all of them. */
  readonly said: string;
  /** Over a column. */
  readonly head: string;
}

/** States of a task as the summary counts them. */
export const STATE_WORDS: Readonly<Record<TaskState | 'unreported', StateWords>> = {
  done: { noun: 'nhiệm vụ hoàn thành', said: 'đã hoàn thành', head: 'Hoàn thành' },
  'in-progress': { noun: 'nhiệm vụ đang thực hiện', said: 'đang thực hiện', head: 'Đang thực hiện' },
  late: { noun: 'nhiệm vụ chậm tiến độ', said: 'chậm tiến độ', head: 'Chậm tiến độ' },
  'not-started': { noun: 'nhiệm vụ chưa thực hiện', said: 'chưa thực hiện', head: 'Chưa thực hiện' },
  'nothing-to-report': {
    ...{ noun: 'nhiệm vụ không phát sinh trong kỳ', said: 'không phát sinh trong kỳ', head: 'Không phát sinh' },
  },
  unreported: { noun: 'nhiệm vụ chưa được báo cáo', said: 'chưa được báo cáo', head: 'Chưa báo cáo' },
};
export const STATES = ['done', 'in-progress', 'late', 'not-started', 'nothing-to-report', 'unreported'] as const;

/** By whom a difficulty must be settled; who is above comes first. */
export const SETTLERS: readonly (readonly [level: SettlingLevel, noun: string])[] = [
  ['central', 'thuộc thẩm quyền của cơ quan trung ương'],
  ['province', 'thuộc thẩm quyền của Ủy ban nhân dân cấp tỉnh'],
  ['department', 'thuộc trách nhiệm của các sở, ngành'],
  ['home-affairs', 'thuộc trách nhiệm của Sở Nội vụ'],
  ['district', 'thuộc thẩm quyền của Ủy ban nhân dân cấp huyện'],
  ['unit', 'do đơn vị tự giải quyết'],
];
