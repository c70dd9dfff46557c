/**
 * What a province sets of its reminders: on which working days around a due date who is mailed.
 *
 * Steps are working days, as dues and grace are: nobody reads an office mailbox on a day off, and "T+1" is then the first day on
 * which a late unit can still do something about it.
 */
import type { SettingsFault } from '../calendar/settings.ts';

export interface ReminderSettings {
  /** False: the schedule mails nobody; by hand one still can. */
  readonly enabled: boolean;
  /** Working days before due on which the unit's officers are mailed, descending: 7, 3, 1. */
  readonly before: readonly number[];
  /** Working days after due on which they are mailed, ascending: 1, 3. */
  readonly after: readonly number[];
  /** Working days after due on which the unit's leaders and, for a xã, its huyện are told; 0 for never. */
  readonly leaderAfter: number;
  /** Working days after due on which Sở Nội vụ gets the list; 0 for never. */
  readonly homeAffairsAfter: number;
}

export const DEFAULT_REMINDERS: ReminderSettings = {
  ...{ enabled: true, before: [7, 3, 1], after: [1, 3], leaderAfter: 4, homeAffairsAfter: 5 },
};

const LONGEST = 60;
const MOST_STEPS = 10;
const MEMBERS: Readonly<Record<keyof ReminderSettings, true>> = {
  ...{ enabled: true, before: true, after: true, leaderAfter: true, homeAffairsAfter: true },
};

type Parsed =
  | { readonly ok: true; readonly settings: ReminderSettings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

/** @param json what stands in the settings; nothing at all means the defaults. */
export function parseReminderSettings(json: unknown): Parsed {
  if (json === undefined) return { ok: true, settings: DEFAULT_REMINDERS };
  const faults: SettingsFault[] = [];
  const fault = (member: string, sentence: string) => faults.push({ path: `reminders.${member}`, sentence });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, faults: [{ path: 'reminders', sentence: 'Phần "reminders" phải là một nhóm giá trị.' }] };
  }
  const record = json as Readonly<Record<string, unknown>>;
  for (const member of Object.keys(record)) {
    if (!Object.hasOwn(MEMBERS, member)) fault(member, `Không có thiết lập nhắc hạn nào tên là "${member}".`);
  }
  const days = (member: 'before' | 'after', what: string): readonly number[] => {
    const value = Object.hasOwn(record, member) ? record[member] : DEFAULT_REMINDERS[member];
    const whole = Array.isArray(value) && value.length <= MOST_STEPS && value.every((day) => isWhole(day, 1));
    if (whole) return [...new Set<number>(value)].sort((a, b) => (member === 'before' ? b - a : a - b));
    fault(member, `${what} phải là danh sách không quá ${MOST_STEPS} số nguyên từ 1 đến ${LONGEST} (ngày làm việc).`);
    return [];
  };
  const after = (member: 'leaderAfter' | 'homeAffairsAfter', what: string): number => {
    const value = Object.hasOwn(record, member) ? record[member] : DEFAULT_REMINDERS[member];
    if (isWhole(value, 0)) return value;
    fault(member, `${what} phải là số nguyên từ 0 đến ${LONGEST} (ngày làm việc; 0 là không gửi).`);
    return 0;
  };
  const enabled = Object.hasOwn(record, 'enabled') ? record['enabled'] : DEFAULT_REMINDERS.enabled;
  if (typeof enabled !== 'boolean') fault('enabled', 'Bật nhắc hạn phải là true (có) hoặc false (không).');
  const settings: ReminderSettings = {
    enabled: enabled === true,
    before: days('before', 'Ngày nhắc trước hạn'),
    after: days('after', 'Ngày nhắc sau hạn'),
    leaderAfter: after('leaderAfter', 'Ngày báo lãnh đạo đơn vị'),
    homeAffairsAfter: after('homeAffairsAfter', 'Ngày gửi danh sách cho Sở Nội vụ'),
  };
  return faults.length === 0 ? { ok: true, settings } : { ok: false, faults };
}

function isWhole(value: unknown, min: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= LONGEST;
}
