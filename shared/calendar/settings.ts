/**
 * What a province sets of its calendar. Nothing of it is law: the founding decision sets no quarterly due date (DOMAIN 2.1),
 * and NĐ 09/2019, Điều 8.5 leaves deadlines to the issuing body, at least one working day after cut-off.
 */
import { isDate } from './dates.ts';
import { isForm, type Form } from './form.ts';
import type { HolidayTable } from './holidays.ts';

export const LEVELS = ['so', 'huyen', 'xa'] as const;
export type Level = (typeof LEVELS)[number];

/** "trước ngày X" excludes X; "chậm nhất ngày X" includes it. */
export interface FixedDue {
  readonly date: string;
  readonly flag: 'before' | 'by';
}

export interface CalendarSettings {
  /** Year of the cycle. */
  readonly cycle: number;
  /** ISO date on which the plan form opens. */
  readonly planOpens: string;
  readonly planDue: FixedDue;
  /** `decree`: 15th of the month before to 14th of the last month (NĐ 09/2019, Điều 12); `calendar`: whole months. */
  readonly quarterRule: 'decree' | 'calendar';
  /** Working days from cut-off to due, per level; at least 1. */
  readonly quarterDueWorkingDays: Readonly<Record<Level, number>>;
  /** Working days from due to freeze. */
  readonly graceWorkingDays: number;
  /** Forms that the cycle does not have (a cycle that began in July has no Q1, Q2). */
  readonly notApplicable: readonly Form[];
  readonly holidays: HolidayTable;
}

export type SettingsFault = { readonly path: string; readonly sentence: string };

/** Reads settings from outside. Every fault at once, each with the member's path and a Vietnamese sentence. */
export function parseCalendarSettings(
  json: unknown,
):
  | { readonly ok: true; readonly settings: CalendarSettings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] } {
  const faults: SettingsFault[] = [];
  const record = asRecord(json);
  const want = (holds: boolean, path: string, sentence: string) => {
    if (!holds) faults.push({ path, sentence });
  };
  const due = asRecord(record['planDue']);
  const days = asRecord(record['quarterDueWorkingDays']);
  const holidays = asRecord(record['holidays']);

  want(isWhole(record['cycle'], 2009, 2100), 'cycle', 'Năm của chu kỳ phải là số nguyên từ 2009 đến 2100.');
  want(
    isIsoDate(record['planOpens']),
    'planOpens',
    'Ngày mở Kế hoạch phải viết dạng năm-tháng-ngày, ví dụ 2023-07-25.',
  );
  want(isIsoDate(due['date']), 'planDue.date', 'Hạn nộp Kế hoạch phải viết dạng năm-tháng-ngày, ví dụ 2023-08-08.');
  want(
    due['flag'] === 'before' || due['flag'] === 'by',
    'planDue.flag',
    'Hạn nộp Kế hoạch phải ghi rõ "before" (trước ngày) hoặc "by" (chậm nhất).',
  );
  want(
    record['quarterRule'] === 'decree' || record['quarterRule'] === 'calendar',
    'quarterRule',
    'Quy tắc chốt quý là "decree" (NĐ 09/2019) hoặc "calendar" (quý dương lịch).',
  );
  for (const level of LEVELS) {
    want(
      isWhole(days[level], 1, 60),
      `quarterDueWorkingDays.${level}`,
      'Hạn báo cáo quý phải sau ngày chốt từ 1 đến 60 ngày làm việc.',
    );
  }
  want(
    isWhole(record['graceWorkingDays'], 0, 60),
    'graceWorkingDays',
    'Thời gian gia hạn chung phải từ 0 đến 60 ngày làm việc.',
  );
  want(
    isListOf(record['notApplicable'], isForm),
    'notApplicable',
    'Danh sách biểu không áp dụng chỉ gồm plan, q1, q2, q3, q4, kk.',
  );
  want(
    isListOf(holidays['holidays'], isIsoDate),
    'holidays.holidays',
    'Bảng ngày nghỉ có ngày viết sai; viết dạng năm-tháng-ngày.',
  );
  want(
    isListOf(holidays['workedInstead'], isIsoDate),
    'holidays.workedInstead',
    'Bảng ngày làm bù có ngày viết sai; viết dạng năm-tháng-ngày.',
  );
  return faults.length === 0 ? { ok: true, settings: json as CalendarSettings } : { ok: false, faults };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isWhole(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

function isIsoDate(value: unknown): boolean {
  return typeof value === 'string' && isDate(value);
}

function isListOf(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}
