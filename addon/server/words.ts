/** Short words of the sidebar's views: where a form stands, what is sent, how timely. Problems have their own catalogue. */
import { daysBetween } from '../../shared/calendar/dates.ts';
import { isQuarterForm, type Form } from '../../shared/calendar/form.ts';
import type { ContentOf } from '../../shared/forms/content.ts';
import type { FormStanding } from '../../shared/forms/context.ts';

export const APP_NAME = 'Sổ PAPI';

/** @param today local date, ISO. */
export function statusInWords(standing: FormStanding, today: string): string {
  const { form, period, status, due } = standing;
  if (period === 'not-applicable') return 'Không áp dụng';
  if (status === 'accepted') return 'Đã chấp nhận';
  if (status === 'returned') return 'Đã trả lại';
  if (status === 'submitted') return 'Đã gửi';
  if (form === 'kk') return 'Gửi bất cứ ngày nào';
  if (period === 'not-open') return 'Chưa mở';
  if (period === 'frozen') return 'Đã khóa, chưa gửi';
  const left = due === undefined ? 0 : daysBetween(today, due);
  if (left < 0) return `Trễ ${-left} ngày`;
  return left === 0 ? 'Hạn cuối hôm nay' : `Còn ${left} ngày`;
}

/** "3 nội dung rà soát, 12 nhiệm vụ". */
export function contentInWords(form: Form, content: ContentOf[Form]): string {
  const count = (key: string): number => {
    const part = (content as unknown as Readonly<Record<string, unknown>>)[key];
    return typeof part === 'object' && part !== null ? Object.keys(part).length : 0;
  };
  if (form === 'plan') return `${count('reviews')} nội dung rà soát, ${count('tasks')} nhiệm vụ`;
  if (isQuarterForm(form)) return `${count('tasks')} nhiệm vụ, ${count('figures')} số liệu`;
  return `${count('difficulties')} khó khăn, vướng mắc`;
}

/** Of what is to be sent today: "đúng hạn (hết ngày 07/8/2023)". */
export function timelinessToday({ form, due, dueInWords }: FormStanding, today: string): string {
  if (form === 'kk' || due === undefined) return 'gửi bất cứ ngày nào';
  const late = daysBetween(due, today);
  return `${late > 0 ? `trễ ${late} ngày` : 'đúng hạn'} (${dueInWords ?? due})`;
}

/** Of what the server took. */
export function timelinessOf(minutesLate: number): string {
  if (minutesLate === 0) return 'đúng hạn';
  if (minutesLate < 60) return `trễ ${minutesLate} phút`;
  return minutesLate < 1440 ? `trễ ${Math.ceil(minutesLate / 60)} giờ` : `trễ ${Math.ceil(minutesLate / 1440)} ngày`;
}

/** Of a workbook whose unit's name is not known here. */
export function madeForInWords(unitName: string | undefined, unit: string, cycle: number): string {
  return `${unitName ?? `đơn vị mã ${unit}`}, năm ${cycle}`;
}

export function homeAffairsOf(province: string): string {
  return `Sở Nội vụ (${province})`;
}

export function building(tab: string): string {
  return `Đang dựng trang ${tab}`;
}

export const BUILT = 'Đã dựng xong biểu mẫu';

export const HELP = [
  '1. Tạo biểu mẫu: dựng các trang để điền; bấm lại bất cứ lúc nào để sửa chỗ hỏng, nội dung đã điền được giữ nguyên.',
  '2. Kiểm tra: mỗi chỗ sai được chỉ đúng ô và cách sửa. Lỗi phải sửa, cảnh báo thì xem lại.',
  '3. Gửi: xem lại rồi xác nhận; biên nhận ghi lần gửi và giờ nhận. Cần sửa thì sửa rồi gửi lại trước hạn.',
  'Mất mạng khi đang gửi: bấm Gửi lại, hệ thống không ghi hai lần.',
].join('\n\n');
