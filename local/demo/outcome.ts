/** What came of the demonstration: units and forms, finding codes and their counts, as one table. */
import type { Form } from '../../shared/calendar/form.ts';
import type { Finding } from '../../shared/problems/finding.ts';
import type { FindingCode } from '../../shared/problems/findingCatalogue.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { formatInteger } from '../../shared/text/format.ts';
import { CODES_OF_2023 } from './faults.ts';

export class Outcome {
  readonly #units: readonly Unit[];
  readonly #late = new Map<string, number>();
  readonly #returned = new Set<string>();
  readonly #accepted = new Set<string>();
  readonly #extended = new Set<string>();
  #answers = 0;
  #notes = 0;
  #mails = 0;
  readonly #codes = new Map<string, number>();
  masterRows = 0;

  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  findings(findings: readonly Finding[]): void {
    for (const { code } of findings) this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
  }

  /** The first sending decides on lateness. */
  sent(unit: string, form: Form, minutesLate: number): void {
    const key = `${form}/${unit}`;
    if (!this.#late.has(key)) this.#late.set(key, minutesLate);
  }

  reviewed(unit: string, form: Form, decision: 'accept' | 'return'): void {
    (decision === 'return' ? this.#returned : this.#accepted).add(`${form}/${unit}`);
  }

  extended(unit: string, form: Form): void {
    this.#extended.add(`${form}/${unit}`);
  }

  answered(difficulties: number): void {
    this.#answers += difficulties;
  }

  mailed(mails: number): void {
    this.#mails += mails;
  }

  noted(rows: number): void {
    this.#notes += rows;
  }

  /** Codes that a clerk can cause in this year and none did. */
  missingCodes(): FindingCode[] {
    return CODES_OF_2023.filter((code) => !this.#codes.has(code));
  }

  table(figures: { readonly sheetsRequests: number; readonly seconds: number }): string {
    const rows: string[][] = [['', 'Đơn vị', 'Đúng hạn', 'Trễ', 'Không nộp', 'Trả lại', 'Chấp nhận', 'Gia hạn']];
    for (const [form, name] of [
      ['plan', 'Kế hoạch'],
      ['q3', 'Báo cáo Quý III'],
    ] as const) {
      const count = (forms: ReadonlySet<string>) =>
        String(this.#units.filter(({ id }) => forms.has(`${form}/${id}`)).length);
      const late = this.#units.map(({ id }) => this.#late.get(`${form}/${id}`));
      rows.push([
        name,
        String(this.#units.length),
        String(late.filter((minutes) => minutes === 0).length),
        String(late.filter((minutes) => minutes !== undefined && minutes > 0).length),
        String(late.filter((minutes) => minutes === undefined).length),
        ...[this.#returned, this.#accepted, this.#extended].map(count),
      ]);
    }
    const codes = [...this.#codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => [code, String(count)]);
    return [
      aligned(rows),
      '',
      aligned([['Loại phát hiện', 'Số lần'], ...codes]),
      '',
      aligned([
        ['Khó khăn được trả lời, xem xét', formatInteger(this.#answers)],
        ['Ghi chú của Sở Nội vụ', formatInteger(this.#notes)],
        ['Thư nhắc hạn', formatInteger(this.#mails)],
        ['Dòng trong bảng tổng hợp', formatInteger(this.masterRows)],
        ['Yêu cầu gửi Sheets', formatInteger(figures.sheetsRequests)],
        ['Giây', formatInteger(figures.seconds)],
      ]),
    ].join('\n');
  }
}

/** First column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
