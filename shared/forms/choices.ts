/** Choices of the drop-downs: stored value <-> label. Order is the order shown. */
import type { Choice } from './declaration.ts';

/** The seven task groups are the seven tasks of the founding decision (QĐ 1732/QĐ-UBND, 2023), in short words of our own. */
export const TASK_GROUPS: readonly Choice[] = [
  { value: 1, label: '1. Rà soát kết quả năm trước' },
  { value: 2, label: '2. Xây dựng kế hoạch cải thiện' },
  { value: 3, label: '3. Quán triệt, nâng cao nhận thức' },
  { value: 4, label: '4. Thái độ phục vụ, xin lỗi người dân' },
  { value: 5, label: '5. Tuyên truyền' },
  { value: 6, label: '6. Tập huấn, bồi dưỡng' },
  { value: 7, label: '7. Khen thưởng' },
];

export const ASSESSMENT_CHOICES: readonly Choice[] = [
  { value: 'good', label: 'Tốt' },
  { value: 'met', label: 'Đạt' },
  { value: 'not-met', label: 'Chưa đạt' },
];

export const FOLLOW_UP_CHOICES: readonly Choice[] = [
  { value: 'continue', label: 'Tiếp tục' },
  { value: 'replace', label: 'Thay' },
  { value: 'drop', label: 'Bỏ' },
];

export const STATE_CHOICES: readonly Choice[] = [
  { value: 'done', label: 'Hoàn thành' },
  { value: 'in-progress', label: 'Đang thực hiện' },
  { value: 'late', label: 'Chậm tiến độ' },
  { value: 'not-started', label: 'Chưa thực hiện' },
  { value: 'nothing-to-report', label: 'Không phát sinh' },
];

export const SETTLING_CHOICES: readonly Choice[] = [
  { value: 'unit', label: 'Đơn vị' },
  { value: 'district', label: 'UBND cấp huyện' },
  { value: 'home-affairs', label: 'Sở Nội vụ' },
  { value: 'department', label: 'Sở, ngành khác' },
  { value: 'province', label: 'UBND tỉnh' },
  { value: 'central', label: 'Trung ương' },
];

/** Label of a stored value; the value itself where the choice is unknown (an older edition). */
export function labelOf(choices: readonly Choice[], value: string | number | undefined): string {
  return value === undefined ? '' : (choices.find((choice) => choice.value === value)?.label ?? String(value));
}
