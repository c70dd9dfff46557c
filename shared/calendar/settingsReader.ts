/** Settings from outside, read one member at a time: what is wrong is gathered, each with its path and a Vietnamese sentence. */
import { isDate } from './dates.ts';
import type { FixedDue } from './settings.ts';

export interface SettingsFault {
  readonly path: string;
  readonly sentence: string;
}

const DATE_HINT = 'viết dạng năm-tháng-ngày, ví dụ 2023-08-08';

/** Reads one member at a time. */
export class SettingsReader {
  readonly faults: SettingsFault[] = [];

  fault(path: string, sentence: string): void {
    this.faults.push({ path, sentence });
  }

  record(value: unknown, path: string): Readonly<Record<string, unknown>> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
    this.fault(path, `Thiếu phần "${path}" hoặc phần này không phải là một nhóm giá trị.`);
    return {};
  }

  whole(value: unknown, min: number, max: number, path: string, what: string): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
    this.fault(path, `${what} phải là số nguyên từ ${min} đến ${max}.`);
    return min;
  }

  date(value: unknown, path: string, what: string): string {
    if (typeof value === 'string' && isDate(value)) return value;
    this.fault(path, `${what} phải là một ngày có thật, ${DATE_HINT}.`);
    return '1970-01-01';
  }

  due(value: unknown, path: string, what: string): FixedDue {
    const record = this.record(value, path);
    const { flag } = record;
    const known = flag === 'before' || flag === 'by';
    if (!known) this.fault(`${path}.flag`, `${what} phải ghi rõ "before" (trước ngày) hoặc "by" (chậm nhất).`);
    return { date: this.date(record['date'], `${path}.date`, what), flag: known ? flag : 'by' };
  }

  dates(value: unknown, path: string, what: string): readonly string[] {
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => this.date(item, `${path}[${index}]`, `${what}, dòng ${index + 1},`));
    }
    this.fault(path, `${what} phải là một danh sách ngày.`);
    return [];
  }
}
