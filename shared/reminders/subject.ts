/** The subject of a reminder: the one thing it is about, or how many of each. One line, of a length that mail programs show. */
import { formatDue, formatShortDate } from '../text/format.ts';
import type { Due, Reminder } from './plan.ts';
import { shortened, subjectOf, type UnitName } from './words.ts';

const LONGEST = 150;

export function subjectLine(reminder: Reminder, day: string, nameOf: UnitName): string {
  const { officer = [], leader = [], district = [], 'home-affairs': province } = reminder.dues;
  const others = [...leader, ...district].filter((due) => !officer.includes(due));
  const words =
    province !== undefined
      ? `Tổng hợp chậm gửi đến ngày ${formatShortDate(day)}: ${countUnits(province)} đơn vị`
      : officer.length > 0
        ? ofOfficer(officer, nameOf)
        : ofOthers(others, day, nameOf);
  return shortened(`[Sổ PAPI] ${words}`, LONGEST);
}

function ofOfficer(dues: readonly Due[], nameOf: UnitName): string {
  const returned = dues.filter((due) => due.returned !== undefined);
  const late = dues.filter(({ daysLate }) => daysLate > 0);
  const [only, second] = dues;
  if (only !== undefined && second === undefined) {
    if (only.returned !== undefined) return `Cần sửa và gửi lại: ${subjectOf(only, nameOf)}`;
    if (only.daysLate > 0) return `Đôn đốc: ${subjectOf(only, nameOf)} trễ ${only.daysLate} ngày`;
    return `Nhắc hạn: ${subjectOf(only, nameOf)}, ${formatDue(only.due)}`;
  }
  const coming = dues.length - returned.length - late.length;
  const counts = [
    ...(late.length === 0 ? [] : [`${late.length} biểu quá hạn`]),
    ...(returned.length === 0 ? [] : [`${returned.length} biểu bị trả lại`]),
    ...(coming === 0 ? [] : [`${coming} biểu sắp đến hạn`]),
  ];
  return `${late.length > 0 ? 'Đôn đốc' : 'Nhắc hạn'}: ${counts.join(', ')}`;
}

function ofOthers(dues: readonly Due[], day: string, nameOf: UnitName): string {
  const [only, second] = dues;
  if (only !== undefined && second === undefined) {
    return `Đôn đốc: ${subjectOf(only, nameOf)} ${only.daysLate > 0 ? `trễ ${only.daysLate} ngày` : 'chưa gửi lại'}`;
  }
  return `Đôn đốc: ${countUnits(dues)} đơn vị chậm gửi đến ngày ${formatShortDate(day)}`;
}

function countUnits(dues: readonly Due[]): number {
  return new Set(dues.map(({ unit }) => unit.id)).size;
}
