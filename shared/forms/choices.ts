/**
 * The closed lists of the forms: value <-> Vietnamese label. The seven task groups are the seven tasks of Quảng Trị's Quyết
 * định 1732/QĐ-UBND of 2023, in the project's own short words.
 */
import { FORM_NAMES, type Form } from '../calendar/form.ts';
import type { Choice } from './declaration.ts';
import type { Assessment, FollowUp, SettlingLevel, TaskGroup, TaskState } from './content.ts';

export const ASSESSMENT_CHOICES: readonly Choice<Assessment>[] = [
  { value: 'good', label: 'Tốt' },
  { value: 'met', label: 'Đạt' },
  { value: 'not-met', label: 'Chưa đạt', also: ['Không đạt'] },
];

export const FOLLOW_UP_CHOICES: readonly Choice<FollowUp>[] = [
  { value: 'continue', label: 'Tiếp tục', also: ['Tiếp tục thực hiện'] },
  { value: 'replace', label: 'Thay', also: ['Thay thế', 'Thay bằng giải pháp khác'] },
  { value: 'drop', label: 'Bỏ', also: ['Bỏ qua', 'Không thực hiện nữa'] },
];

export const TASK_GROUP_CHOICES: readonly Choice<TaskGroup>[] = [
  taskGroup(1, 'Rà soát kết quả năm trước', 'Rà soát'),
  taskGroup(2, 'Xây dựng kế hoạch cải thiện', 'Xây dựng kế hoạch'),
  taskGroup(3, 'Quán triệt, nâng cao nhận thức', 'Quán triệt'),
  taskGroup(4, 'Thái độ phục vụ, xin lỗi người dân', 'Thái độ phục vụ'),
  taskGroup(5, 'Tuyên truyền'),
  taskGroup(6, 'Tập huấn, bồi dưỡng', 'Tập huấn'),
  taskGroup(7, 'Khen thưởng'),
];

/** Known by its number, its name, or the name's beginning. */
function taskGroup(value: TaskGroup, name: string, ...shorter: readonly string[]): Choice<TaskGroup> {
  return { value, label: `${value}. ${name}`, also: [String(value), name, ...shorter] };
}

export const TASK_STATE_CHOICES: readonly Choice<TaskState>[] = [
  { value: 'done', label: 'Hoàn thành', also: ['Đã hoàn thành', 'Xong'] },
  { value: 'in-progress', label: 'Đang thực hiện', also: ['Đang triển khai', 'Đang làm'] },
  { value: 'late', label: 'Chậm tiến độ', also: ['Chậm', 'Trễ hạn', 'Quá hạn'] },
  { value: 'not-started', label: 'Chưa thực hiện', also: ['Chưa triển khai', 'Chưa làm'] },
  { value: 'nothing-to-report', label: 'Không phát sinh' },
];

export const SETTLING_LEVEL_CHOICES: readonly Choice<SettlingLevel>[] = [
  { value: 'unit', label: 'Đơn vị tự giải quyết', also: ['Đơn vị', 'Tự giải quyết'] },
  { value: 'district', label: 'UBND cấp huyện', also: ['Cấp huyện', 'Huyện', 'UBND huyện'] },
  { value: 'home-affairs', label: 'Sở Nội vụ', also: ['SNV'] },
  { value: 'department', label: 'Sở, ngành khác', also: ['Sở, ngành', 'Sở khác'] },
  { value: 'province', label: 'UBND tỉnh', also: ['Cấp tỉnh', 'Tỉnh'] },
  { value: 'central', label: 'Cơ quan trung ương', also: ['Trung ương', 'Bộ, ngành trung ương'] },
];

/** What a "Hoàn thành" cell may say instead of a date. */
export const DEADLINE_PHRASES: readonly Choice<'continuous' | 'quarterly'>[] = [
  { value: 'continuous', label: 'Thường xuyên', also: ['Liên tục'] },
  { value: 'quarterly', label: 'Hằng quý', also: ['Hàng quý', 'Mỗi quý'] },
];

/** What a cell of "Số liệu" may say instead of a number. */
export const FIGURE_PHRASES: readonly Choice<'yes' | 'no' | 'nothing-to-report'>[] = [
  { value: 'yes', label: 'Có', also: ['Đã niêm yết', 'Đã thực hiện', 'x'] },
  { value: 'no', label: 'Không', also: ['Chưa', 'Chưa niêm yết'] },
  { value: 'nothing-to-report', label: 'Không phát sinh', also: ['KPS', 'Không có phát sinh'] },
];

/** Shown in the cells of a quarter before the cycle began. */
export const NOT_APPLICABLE = 'Không áp dụng';

/** Names of the forms, as the tab "Văn bản" and the guide write them. */
export const FORM_CHOICES: readonly Choice<Form>[] = [
  { value: 'plan', label: FORM_NAMES.plan },
  { value: 'q1', label: FORM_NAMES.q1, also: ['Quý I', 'Báo cáo Q1'] },
  { value: 'q2', label: FORM_NAMES.q2, also: ['Quý II', 'Báo cáo Q2', 'Báo cáo 6 tháng'] },
  { value: 'q3', label: FORM_NAMES.q3, also: ['Quý III', 'Báo cáo Q3', 'Báo cáo 9 tháng'] },
  { value: 'q4', label: FORM_NAMES.q4, also: ['Quý IV', 'Báo cáo Q4', 'Báo cáo năm'] },
  { value: 'kk', label: FORM_NAMES.kk, also: ['Khó khăn'] },
];

/**
 * @returns the label of a value.
 * @throws RangeError for a value outside the list: a fault of the program.
 */
export function labelOf<V extends string | number>(choices: readonly Choice<V>[], value: V): string {
  const choice = choices.find((candidate) => candidate.value === value);
  if (choice === undefined) throw new RangeError(`no choice ${value}`);
  return choice.label;
}
