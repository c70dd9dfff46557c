/** What must be said of a report before anybody signs it: that its data is simulated, that its figures are not final. */
import type { Summary } from '../summaries/summary.ts';
import type { ReportSource } from './source.ts';

/** @param status of the form that the report is about. */
export function caveatsOf(
  { settings, moment, paragraphsOfBefore }: ReportSource,
  status: Summary['status'],
): readonly string[] {
  return [
    ...(settings.simulated ? [SIMULATED] : []),
    ...(paragraphsOfBefore === true ? ['(Chưa đọc được bảng tổng hợp: phần viết lấy theo lần đọc trước)'] : []),
    ...(status === 'preliminary' ? [`(Số liệu chưa chốt, tính đến ${moment.text})`] : []),
  ];
}

export const SIMULATED = '(Dữ liệu mô phỏng)';
