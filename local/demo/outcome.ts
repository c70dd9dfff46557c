/** What came of the demonstration: units and forms, finding codes and their counts, freezes, as a few tables. */
import { FORM_NAMES, type DueForm, type Form, type QuarterForm } from '../../shared/calendar/form.ts';
import type { Finding } from '../../shared/problems/finding.ts';
import type { FindingCode } from '../../shared/problems/findingCatalogue.ts';
import { formatInteger } from '../../shared/text/format.ts';
import { momentInWords } from '../../shared/text/moment.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { CODES_OF_2023 } from './faults.ts';

export interface FrozenVersion {
  readonly form: QuarterForm;
  readonly version: number;
  /** ISO instant of the business clock. */
  readonly asOf: string;
  /** Of the summary. */
  readonly hash: string;
  /** Figures that differ from the version before. */
  readonly changes?: number;
}

interface FirstSending {
  readonly minutesLate: number;
  readonly afterFreeze: boolean;
}

export class Outcome {
  readonly #units: readonly Unit[];
  /** Key "form/unit"; the first sending decides on lateness. */
  readonly #sent = new Map<string, FirstSending>();
  readonly #returned = new Set<string>();
  readonly #accepted = new Set<string>();
  readonly #extended = new Set<string>();
  readonly #mails = new Map<Form, number>();
  readonly #freezes: FrozenVersion[] = [];
  readonly #codes = new Map<string, number>();
  #answers = 0;
  #notes = 0;
  masterRows = 0;

  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  findings(findings: readonly Finding[]): void {
    for (const { code } of findings) this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
  }

  sent(unit: string, form: Form, minutesLate: number): void {
    const key = `${form}/${unit}`;
    const afterFreeze = this.#freezes.some((frozen) => frozen.form === form);
    if (!this.#sent.has(key)) this.#sent.set(key, { minutesLate, afterFreeze });
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

  mailed(form: Form, mails: number): void {
    this.#mails.set(form, (this.#mails.get(form) ?? 0) + mails);
  }

  noted(rows: number): void {
    this.#notes += rows;
  }

  froze(frozen: FrozenVersion): void {
    this.#freezes.push(frozen);
  }

  /** Units that sent the plan and both reports, in protocol order. */
  complete(): readonly Unit[] {
    return this.#units.filter(({ id }) => DUE_FORMS.every((form) => this.#sent.has(`${form}/${id}`)));
  }

  /** Codes that a clerk can cause in this year and none did. */
  missingCodes(): FindingCode[] {
    return CODES_OF_2023.filter((code) => !this.#codes.has(code));
  }

  table(figures: { readonly sheetsRequests: number; readonly seconds: number }): string {
    const codes = [...this.#codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => [code, String(count)]);
    return [
      aligned([['Loại phát hiện', 'Số lần'], ...codes]),
      aligned([HEADER, ...DUE_FORMS.map((form) => this.#row(form))]),
      aligned([['Chốt số liệu', 'Lần', 'Lúc', 'Mã', 'Số liệu đổi'], ...this.#freezes.map(freezeRow)]),
      aligned([
        ['Khó khăn được trả lời, xem xét', formatInteger(this.#answers)],
        ['Ghi chú của Sở Nội vụ', formatInteger(this.#notes)],
        ['Dòng trong bảng tổng hợp', formatInteger(this.masterRows)],
        ['Yêu cầu gửi Sheets', formatInteger(figures.sheetsRequests)],
        ['Giây', formatInteger(figures.seconds)],
      ]),
    ].join('\n\n');
  }

  #row(form: DueForm): string[] {
    const sent = this.#units.map(({ id }) => this.#sent.get(`${form}/${id}`));
    const inTime = sent.filter((one) => one?.afterFreeze === false);
    const counts = [
      this.#units.length,
      inTime.filter((one) => one?.minutesLate === 0).length,
      inTime.filter((one) => one !== undefined && one.minutesLate > 0).length,
      sent.filter((one) => one?.afterFreeze === true).length,
      sent.filter((one) => one === undefined).length,
      ...[this.#returned, this.#accepted, this.#extended].map(
        (forms) => this.#units.filter(({ id }) => forms.has(`${form}/${id}`)).length,
      ),
      this.#mails.get(form) ?? 0,
    ];
    return [FORM_NAMES[form], ...counts.map((count) => formatInteger(count))];
  }
}

const DUE_FORMS = ['plan', 'q3', 'q4'] as const satisfies readonly DueForm[];

const HEADER = [
  ...['', 'Đơn vị', 'Đúng hạn', 'Trễ', 'Sau chốt', 'Chưa nộp'],
  ...['Trả lại', 'Chấp nhận', 'Gia hạn', 'Thư đã gửi'],
];

function freezeRow({ form, version, asOf, hash, changes }: FrozenVersion): string[] {
  const changed = changes === undefined ? '' : formatInteger(changes);
  return [FORM_NAMES[form], String(version), momentInWords(asOf), hash.slice(0, 12), changed];
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
