/** What must be said of a document before anybody signs it: that its data is simulated, that its figures are not final. */
import type { ReportSource } from './source.ts';

export function caveatsOf({ settings, summary, moment }: ReportSource): readonly string[] {
  return [
    ...(settings.simulated ? ['(Dữ liệu mô phỏng)'] : []),
    ...(summary.status === 'preliminary' ? [`(Số liệu chưa chốt, tính đến ${moment.text})`] : []),
  ];
}
