/** What can be wrong, or worth a look, in an imported table of days off: where, what, and what to do, in Vietnamese. */
import { importFaultSentence, type ImportFault } from '../units/importFault.ts';

/** Nothing is imported while there is one. */
const FAULTS = {
  'date-impossible': ({ received, expected }) =>
    expected === undefined
      ? `ngày “${received}” không có trong lịch. Hãy kiểm tra lại ngày và tháng.`
      : `ngày “${received}” không có trong lịch, có lẽ là ${expected}. Hãy ghi ngày trước, tháng sau.`,
  'day-both': ({ received, expected = '' }) =>
    `${received} ở đây và ở dòng ${expected} vừa là ngày nghỉ vừa là ngày làm bù. Hãy giữ một dòng.`,
  'day-kind-unknown': ({ received }) => `loại “${received}” không rõ. Hãy ghi: nghỉ hoặc làm bù.`,
  'day-repeated': ({ received, expected = '' }) => `${received} đã có ở dòng ${expected}. Hãy bỏ một dòng.`,
  'name-too-long': ({ received }) => `ô bắt đầu bằng “${received}” quá dài. Hãy ghi ngắn hơn 200 ký tự.`,
  'worked-weekday': ({ received }) =>
    `ngày làm bù ${received} không phải thứ Bảy hay Chủ nhật. Hãy kiểm tra lại ngày hoặc loại.`,
} as const satisfies Readonly<Record<string, (details: HolidayDetails) => string>>;

const NOTES = {
  'off-weekend': ({ received }) =>
    `ngày nghỉ ${received} là thứ Bảy hay Chủ nhật nên không đổi hạn nào. Nếu được nghỉ bù, hãy ghi ngày nghỉ bù.`,
  'tet-short': ({ received, expected = '' }) =>
    `năm ${received} có ${expected} ngày làm việc được nghỉ Tết Âm lịch (thường là 05 ngày). Hãy bổ sung khi có thông báo.`,
  'year-far': ({ received, expected = '' }) =>
    `năm ${received} không ảnh hưởng đến chu kỳ ${expected}. Hãy kiểm tra lại nếu ghi nhầm năm.`,
} as const satisfies Readonly<Record<string, (details: HolidayDetails) => string>>;

interface HolidayDetails {
  /** 1-based line of the file. */
  readonly line: number;
  readonly received: string;
  readonly expected?: string;
}

export type HolidayFault = (HolidayDetails & { readonly code: keyof typeof FAULTS }) | ImportFault;

/** It hinders nothing. */
export interface HolidayNote extends HolidayDetails {
  readonly code: keyof typeof NOTES;
}

/** In the order of the catalogue. */
export const HOLIDAY_FAULT_CODES = Object.keys(FAULTS) as readonly (keyof typeof FAULTS)[];
export const HOLIDAY_NOTE_CODES = Object.keys(NOTES) as readonly HolidayNote['code'][];

export function holidayFaultSentence(fault: HolidayFault): string {
  return isOwn(fault) ? `Dòng ${fault.line}: ${FAULTS[fault.code](fault)}` : importFaultSentence(fault);
}

export function holidayNoteSentence(note: HolidayNote): string {
  return `Dòng ${note.line}: ${NOTES[note.code](note)}`;
}

function isOwn(fault: HolidayFault): fault is Exclude<HolidayFault, ImportFault> {
  return Object.hasOwn(FAULTS, fault.code);
}
