/** What typing makes of a text, in vi_VN and en_US: the traps of codes, dates, thousands and percents. */
import { describe, expect, it } from 'vitest';
import { formattedValue } from '../../../../../local/google/sheets/format/formattedValue.ts';
import { rawInput, typedInput } from '../../../../../local/google/sheets/input/userEntered.ts';
import { localeRules } from '../../../../../local/google/sheets/locale/locale.ts';
import { dateOfSerial, serialOfDate } from '../../../../../local/google/sheets/locale/serial.ts';

const TODAY = serialOfDate(2023, 8, 1) ?? 0;

function typed(locale: string, text: string, textFormat = false) {
  return typedInput(text, { rules: localeRules(locale), today: TODAY, textFormat, formula: (formula) => formula });
}

/** The value as text: `n:1.5`, `d:2023-08-07`, `t:chữ`, `b:true`, `f:=A1`, `-` for nothing; then the pattern it brought. */
function shown(locale: string, text: string, textFormat = false): string {
  const { value, format } = typed(locale, text, textFormat);
  if (value === undefined) return '-';
  if (value.numberValue !== undefined) {
    const isDate = format?.type === 'DATE';
    const number = isDate
      ? `d:${dateOfSerial(value.numberValue).toISOString().slice(0, 10)}`
      : `n:${value.numberValue}`;
    return format === undefined ? number : `${number} ${format.pattern}`;
  }
  if (value.boolValue !== undefined) return `b:${String(value.boolValue)}`;
  return value.formulaValue === undefined ? `t:${value.stringValue ?? ''}` : `f:${value.formulaValue}`;
}

/** @param expected in vi_VN, then in en_US. */
function check(text: string, vietnamese: string, american: string): void {
  expect(shown('vi_VN', text), `${text} in vi_VN`).toBe(vietnamese);
  expect(shown('en_US', text), `${text} in en_US`).toBe(american);
}

describe('typed input', () => {
  it('turns codes into numbers or days', () => {
    check('1.1', 'd:2023-01-01 d"."m', 'n:1.1');
    check('5.4', 'd:2023-04-05 d"."m', 'n:5.4');
    check('1/2', 'd:2023-02-01 d/m', 'd:2023-01-02 m/d');
    check('3-4', 'd:2023-04-03 d"-"m', 'd:2023-03-04 m"-"d');
    check('12/3', 'd:2023-03-12 d/m', 'd:2023-12-03 m/d');
    check('01', 'n:1', 'n:1');
    check('00004', 'n:4', 'n:4');
    check('5.14', 't:5.14', 'n:5.14');
    check('40.62', 't:40.62', 'n:40.62');
    check('NV-07', 't:NV-07', 't:NV-07');
    check('12/3/A', 't:12/3/A', 't:12/3/A');
  });

  it('reads numbers with the separators of the locale', () => {
    check('1,5', 'n:1.5', 't:1,5');
    check('1.5', 'd:2023-05-01 d"."m', 'n:1.5');
    check('19.630', 'n:19630 #,##0', 'n:19.63');
    check('1.234', 'n:1234 #,##0', 'n:1.234');
    check('1,234', 'n:1.234', 'n:1234 #,##0');
    check('1.234.567,891', 'n:1234567.891 #,##0.00', 't:1.234.567,891');
    check('1,234,567.891', 't:1,234,567.891', 'n:1234567.891 #,##0.00');
    check('1.23.456', 't:1.23.456', 't:1.23.456');
    check('-3', 'n:-3', 'n:-3');
    check('- 3', 'n:-3', 'n:-3');
    check('(5)', 'n:-5', 'n:-5');
    check(' 7 ', 'n:7', 'n:7');
    check('+84912345678', 'n:84912345678', 'n:84912345678');
    check('1e5', 'n:100000 0.00E+00', 'n:100000 0.00E+00');
    check('01 lớp', 't:01 lớp', 't:01 lớp');
    check('1 234', 't:1 234', 't:1 234');
    check('.', 't:.', 't:.');
    check('-', 't:-', 't:-');
  });

  it('reads percents and money', () => {
    check('95,67%', 'n:0.9567 0.00%', 't:95,67%');
    check('95.67%', 't:95.67%', 'n:0.9567 0.00%');
    check('3 %', 'n:0.03 0%', 'n:0.03 0%');
    check('-12%', 'n:-0.12 0%', 'n:-0.12 0%');
    check('5.000 ₫', 'n:5000 #,##0\\ "₫"', 't:5.000 ₫');
    check('$5.50', 't:$5.50', 'n:5.5 "$"#,##0.00');
    check('-$5', 't:-$5', 'n:-5 "$"#,##0');
  });

  it('reads dates by the order of the locale, ISO order everywhere', () => {
    check('7/8/2023', 'd:2023-08-07 d/m/yyyy', 'd:2023-07-08 m/d/yyyy');
    check('07/08/2023', 'd:2023-08-07 dd/mm/yyyy', 'd:2023-07-08 mm/dd/yyyy');
    check('08/8/2023', 'd:2023-08-08 dd/m/yyyy', 'd:2023-08-08 mm/d/yyyy');
    check('13/1/2023', 'd:2023-01-13 d/m/yyyy', 't:13/1/2023');
    check('8-8-2023', 'd:2023-08-08 d"-"m"-"yyyy', 'd:2023-08-08 m"-"d"-"yyyy');
    check('8.8.23', 'd:2023-08-08 d"."m"."yy', 't:8.8.23');
    check('1/1/45', 'd:1945-01-01 d/m/yy', 'd:1945-01-01 m/d/yy');
    check('2023-08-07', 'd:2023-08-07 yyyy"-"mm"-"dd', 'd:2023-08-07 yyyy"-"mm"-"dd');
    check('30/2/2023', 't:30/2/2023', 't:30/2/2023');
    check('29/2/2024', 'd:2024-02-29 d/m/yyyy', 't:29/2/2024');
    check('Jan 5, 2024', 't:Jan 5, 2024', 'd:2024-01-05 mmm d, yyyy');
    check('7 tháng 8, 2023', 'd:2023-08-07 d mmmm, yyyy', 't:7 tháng 8, 2023');
    check('Thường xuyên', 't:Thường xuyên', 't:Thường xuyên');
  });

  it('reads times', () => {
    check('14:30', 'n:0.6041666666666666 h:mm', 'n:0.6041666666666666 h:mm');
    check('06:00', 'n:0.25 hh:mm', 'n:0.25 hh:mm');
    check('6:00 PM', 'n:0.75 h:mm am/pm', 'n:0.75 h:mm am/pm');
    check('25:00', 'n:1.0416666666666667 [h]:mm', 'n:1.0416666666666667 [h]:mm');
    check('14:75', 't:14:75', 't:14:75');
    check('1/2/2023 6:00', 'n:44958.25 d/m/yyyy h:mm', 'n:44928.25 m/d/yyyy h:mm');
  });

  it('reads truths, formulas and the apostrophe', () => {
    check('TRUE', 'b:true', 'b:true');
    check('false', 'b:false', 'b:false');
    expect(shown('de_DE', 'WAHR')).toBe('b:true');
    check('Đúng', 't:Đúng', 't:Đúng');
    check('=A1+1', 'f:=A1+1', 'f:=A1+1');
    check('=', 't:=', 't:=');
    check('+A1', 'f:=+A1', 'f:=+A1');
    check("'5.4", 't:5.4', 't:5.4');
    check("'=A1", 't:=A1', 't:=A1');
    check('', '-', '-');
  });

  it('keeps a text under the text format', () => {
    for (const text of ['5.4', '01', '1/2', '=A1', 'TRUE', '95%']) {
      expect(shown('vi_VN', text, true)).toBe(`t:${text}`);
    }
  });

  it('shows what was typed', () => {
    for (const text of [
      '1.1',
      '5.4',
      '1/2',
      '3-4',
      '19.630',
      '95,67%',
      '7/8/2023',
      '07/08/2023',
      '8.8.23',
      '14:30',
      '7/8/2023 14:30',
    ]) {
      const { value, format } = typed('vi_VN', text);
      expect(formattedValue(value, format?.pattern, localeRules('vi_VN'))).toBe(text);
    }
  });
});

describe('RAW input', () => {
  it('keeps what it is given', () => {
    expect(rawInput('=A1').value).toEqual({ stringValue: '=A1' });
    expect(rawInput('1/2').value).toEqual({ stringValue: '1/2' });
    expect(rawInput("'x").value).toEqual({ stringValue: "'x" });
    expect(rawInput(1.5).value).toEqual({ numberValue: 1.5 });
    expect(rawInput(true).value).toEqual({ boolValue: true });
    expect(rawInput('').value).toBeUndefined();
  });
});
