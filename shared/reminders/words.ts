/**
 * A due in words: which form of which unit, until when, how late, what can still be done. One line each, whatever stands in the
 * registry or in a reason.
 */
import { FORM_NAMES } from '../calendar/form.ts';
import { formatDue, formatShortDate } from '../text/format.ts';
import { stripInvisibles } from '../text/normalize.ts';
import { unitById, type Registry, type Unit } from '../units/registry.ts';
import type { Due } from './plan.ts';

export type UnitName = (unit: Unit) => string;

const LONGEST_REASON = 300;

/** Text from elsewhere on one line, without anything that cannot be seen. */
export function oneLine(text: string): string {
  return stripInvisibles(text).replace(/\s+/g, ' ').trim();
}

export function shortened(text: string, longest: number): string {
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`;
}

/** "UBND xã Hải An, huyện Hải Lăng": the same name stands in several districts. */
export function unitNames(registry: Registry): UnitName {
  return ({ name, parent }) => {
    const above = parent === undefined ? undefined : unitById(registry, parent);
    return oneLine(above === undefined ? name : `${name}, ${above.name.replace(/^UBND /, '')}`);
  };
}

/** "Báo cáo Quý III của UBND xã A". */
export function subjectOf({ form, unit }: Due, nameOf: UnitName): string {
  return `${FORM_NAMES[form]} của ${nameOf(unit)}`;
}

/** "trễ 2 ngày", "bị trả lại", "còn 3 ngày làm việc". */
export function standingInWords({ returned, daysLate, due, workingDays }: Due, day: string): string {
  if (returned !== undefined) return `bị trả lại ngày ${formatShortDate(returned.on)}, chưa gửi lại`;
  if (daysLate > 0) return `trễ ${daysLate} ngày`;
  if (due === day) return 'hạn cuối là hôm nay';
  return workingDays === 0 ? 'không còn ngày làm việc nào trước hạn' : `còn ${-workingDays} ngày làm việc`;
}

/** For those who only need to know. */
export function dueInShort(due: Due, day: string, nameOf: UnitName): string {
  return `${subjectOf(due, nameOf)}: hạn ${formatDue(due.due)}, ${standingInWords(due, day)}`;
}

/** For those who are to do it. */
export function dueInWords(due: Due, day: string, nameOf: UnitName): string {
  const reason = due.returned === undefined ? '' : shortened(oneLine(due.returned.reason), LONGEST_REASON);
  return [
    dueInShort(due, day, nameOf),
    ...(reason === '' ? [] : [`lý do trả lại: ${reason}`]),
    ...takenInWords(due),
  ].join('; ');
}

/** What is not said of a form that is open and in time. */
function takenInWords({ period, opens, grace }: Due): readonly string[] {
  switch (period) {
    case 'not-open':
      return [`gửi được từ ngày ${formatShortDate(opens)}`];
    case 'grace':
      return [`còn nhận đến ${formatDue(grace)}`];
    case 'frozen':
      return ['đã hết thời gian nhận, cần Sở Nội vụ gia hạn mới gửi được'];
    case 'open':
    case 'not-applicable':
      return [];
  }
}
