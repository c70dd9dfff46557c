import { describe, expect, test } from 'vitest';
import { coverageInWords, cumulativeInWords } from '../../../shared/report/coverage.ts';
import type { OfficialDocument } from '../../../shared/report/document.ts';
import { officialReport } from '../../../shared/report/reports.ts';
import { plainText } from '../../../shared/report/say.ts';
import type { QuarterForm } from '../../../shared/calendar/form.ts';
import type { ReportInput } from '../../../shared/report/source.ts';
import { CALENDAR_2023 } from '../../../local/demo/province.ts';
import { nineMonthsInput, smallInput, yearInput } from './smallProvince.ts';

const wordsOf = ({ blocks }: OfficialDocument) =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? plainText(block.runs) : 'text' in block ? block.text : block.title,
  );
const tableOf = ({ annexes }: OfficialDocument, caption: RegExp) =>
  annexes.flatMap(({ tables }) => tables).find((table) => caption.test(table.caption ?? ''));
const rowOf = (document: OfficialDocument, caption: RegExp, name: string) =>
  tableOf(document, caption)?.rows.flatMap((row) => {
    const cells = row.kind === 'cells' ? row.cells.map(({ runs }) => plainText(runs)) : [];
    return cells[0] === name ? [cells] : [];
  })[0];

const FIGURES = /Số liệu do các đơn vị báo cáo/;

describe('what a report speaks of', () => {
  const from = (notApplicable: readonly QuarterForm[]) => ({
    cycle: 2023,
    calendar: { ...CALENDAR_2023, notApplicable },
  });
  const check = (form: QuarterForm, lacking: readonly QuarterForm[], title: string, cumulative: string) =>
    test(`${form} of a cycle without ${lacking.join(', ') || 'a gap'}`, () => {
      expect(plainText(coverageInWords(form, from(lacking)))).toBe(title);
      expect(plainText(cumulativeInWords(form, from(lacking)))).toBe(cumulative);
    });
  check('q1', [], 'Quý I năm 2023', 'lũy kế từ đầu năm');
  check('q2', [], 'Quý II và 6 tháng đầu năm 2023', 'lũy kế 6 tháng');
  check('q3', [], 'Quý III và 9 tháng đầu năm 2023', 'lũy kế 9 tháng');
  check('q4', [], 'Quý IV và năm 2023', 'lũy kế cả năm');
  check('q3', ['q1', 'q2'], 'Quý III năm 2023', 'lũy kế từ đầu chu kỳ');
  check('q4', ['q1', 'q2'], 'Quý IV và năm 2023', 'lũy kế từ đầu chu kỳ');
  check('q3', ['q1'], 'Quý III năm 2023', 'lũy kế từ đầu chu kỳ');
});

describe('the report of the year', () => {
  const input = yearInput();
  const year = officialReport('q4', input);
  const check = (sentence: string) => test(sentence, () => expect(wordsOf(year)).toContain(sentence));
  test('names both in its subject', () => expect(plainText(year.subject)).toMatch(/\(PAPI\) Quý IV và năm 2023$/));
  check('Số liệu Quý IV tính từ ngày 15/9/2023 đến ngày 14/12/2023, chốt lúc 00:10 ngày 21/12/2023.');
  check(
    'Số liệu lũy kế từ đầu chu kỳ tính từ ngày 15/6/2023 đến ngày 14/12/2023; chu kỳ năm 2023 không có kỳ báo cáo Quý I, Quý II. Kỳ so sánh là Quý III, số liệu chốt lúc 00:10 ngày 21/9/2023.',
  );
  check('- Tin, bài, phóng sự: 2.580 tin, bài (tăng 520 so với Quý III); lũy kế từ đầu chu kỳ: 4.640 tin, bài.');
  check('- Hồ sơ tiếp nhận mới: 5.880 hồ sơ (giảm 370 so với Quý III); lũy kế từ đầu chu kỳ: 12.130 hồ sơ.');
  check(
    '- Văn bản chỉ đạo, triển khai đã ban hành: trong quý không có (giảm 15 so với Quý III); lũy kế từ đầu chu kỳ: 15 văn bản.',
  );
  check('- Xử lý vi phạm, nhũng nhiễu: từ đầu chu kỳ đến nay không có.');
  check('- Đơn khiếu nại, tố cáo thuộc thẩm quyền: 12 đơn; lũy kế từ đầu chu kỳ: 12 đơn.');
  check('- Chưa có số liệu: lượt tiếp công dân; phản ánh, kiến nghị đã trả lời.');
  check('- Niêm yết danh sách hộ nghèo: 06 đơn vị đang niêm yết; tỷ lệ niêm yết 100% (bằng Quý III).');
  check(
    'So với Quý III: số nhiệm vụ hoàn thành tăng 07; số nhiệm vụ chậm tiến độ tăng 01; số nhiệm vụ chưa được báo cáo giảm 08.',
  );
  check('Trong năm 2024, Sở Nội vụ tập trung thực hiện các nhiệm vụ sau:');
  test('says whose the next year is', () => {
    const words = wordsOf(year);
    expect(words).toContain('PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM SAU');
    expect(words[words.indexOf('Trách nhiệm của các ngành, các cấp') + 1]).toMatch(/^Các sở, ban, ngành/);
  });
  test('its annex has the quarter before, the quarter, the change and what came together', () => {
    expect(tableOf(year, FIGURES)?.columns.map(({ title }) => title)).toEqual([
      ...['Chỉ tiêu', 'Đơn vị tính', 'Quý III', 'Trong quý', 'Tăng, giảm so với Quý III', 'Lũy kế từ đầu chu kỳ'],
      'Số đơn vị báo cáo',
    ]);
    expect(rowOf(year, FIGURES, 'Hồ sơ tiếp nhận mới')).toEqual([
      'Hồ sơ tiếp nhận mới',
      'hồ sơ',
      '6.250',
      '5.880',
      '-370',
      '12.130',
      '6',
    ]);
    expect(rowOf(year, FIGURES, 'Đơn khiếu nại, tố cáo thuộc thẩm quyền')).toEqual([
      'Đơn khiếu nại, tố cáo thuộc thẩm quyền',
      'đơn',
      '–',
      '12',
      '–',
      '12',
      '6',
    ]);
    expect(rowOf(year, /so với Quý III/, 'Đơn vị gửi chậm')).toEqual(['Đơn vị gửi chậm', 'đơn vị', '1', '0', '-1']);
  });
});

describe('the report of nine months', () => {
  const report = officialReport('q3', nineMonthsInput());
  test('says so in its subject and of its figures', () => {
    expect(plainText(report.subject)).toMatch(/\(PAPI\) Quý III và 9 tháng đầu năm 2023$/);
    expect(wordsOf(report)).toContain(
      'Số liệu lũy kế 9 tháng tính từ ngày 15/12/2022 đến ngày 14/9/2023. Kỳ so sánh là Quý II, số liệu chốt lúc 00:10 ngày 21/9/2023.',
    );
    expect(wordsOf(report)).toContain('- Hồ sơ tiếp nhận mới: 6.250 hồ sơ (bằng Quý II); lũy kế 9 tháng: 6.250 hồ sơ.');
    expect(wordsOf(report)).toContain('- Xử lý vi phạm, nhũng nhiễu: từ đầu năm đến nay không có.');
    expect(tableOf(report, FIGURES)?.columns.map(({ title }) => title)).toContain('Lũy kế 9 tháng');
  });
});

describe('the first quarter of a cycle that began in July', () => {
  const words = wordsOf(officialReport('q3', smallInput()));
  test('says why it compares with nothing', () =>
    expect(words).toContain(
      'Chu kỳ năm 2023 không có kỳ báo cáo Quý I, Quý II; Quý III là kỳ đầu tiên nên chưa có số liệu lũy kế và số liệu kỳ trước để so sánh.',
    ));
  test('speaks of no nine months', () => {
    expect(words.join()).not.toMatch(/tháng đầu năm|chín tháng|9 tháng|; lũy kế|so với Quý/);
  });
});

test('without a frozen quarter before, nothing is compared, and that is said', () => {
  const { state, settings, registry, summary } = yearInput();
  const report = officialReport('q4', { state, settings, registry, summary });
  expect(wordsOf(report).join('\n')).toContain('Số liệu Quý III chưa chốt nên không so sánh.');
  expect(wordsOf(report).join('\n')).not.toMatch(/so với Quý|bằng Quý/i);
  expect(tableOf(report, FIGURES)?.columns).toHaveLength(5);
});

test('a summary of before that lacks a figure is not compared with it', () => {
  const { before, ...input } = yearInput();
  const figures = Object.fromEntries(
    Object.entries(before.summary.figures).filter(([key]) => key !== 'figures.hs_tiep_nhan.period'),
  );
  const report = officialReport('q4', { ...input, before: { ...before, summary: { ...before.summary, figures } } });
  expect(wordsOf(report)).toContain('- Hồ sơ tiếp nhận mới: 5.880 hồ sơ; lũy kế từ đầu chu kỳ: 12.130 hồ sơ.');
});

describe('a figure that was said otherwise', () => {
  const changed = (input: ReportInput, key: string, value: number) => ({
    ...input.summary,
    figures: { ...input.summary.figures, [key]: { value, unit: 'hồ sơ' } },
  });
  const input = yearInput();
  const KEY = 'figures.hs_tiep_nhan.period';
  test('by the version before is named, with the reason', () => {
    const report = officialReport('q4', {
      ...input,
      freeze: { form: 'q4', version: 2, summary: input.summary, reason: 'Xã gửi lại báo cáo.' },
      replaced: { form: 'q4', version: 1, summary: changed(input, KEY, 5_000) },
    });
    expect(wordsOf(report)).toContain(
      'Số liệu Quý IV tính từ ngày 15/9/2023 đến ngày 14/12/2023, chốt lần 2 lúc 00:10 ngày 21/12/2023.',
    );
    expect(wordsOf(report)).toContain(
      'Số liệu chốt lần 2 thay cho số liệu chốt lần 1 lúc 00:10 ngày 21/12/2023, lý do: Xã gửi lại báo cáo. Số liệu thay đổi so với lần 1 nêu tại mục F Phụ lục II.',
    );
    expect(tableOf(report, /^F\. Số liệu thay đổi so với lần chốt trước/)?.columns.map(({ title }) => title)).toEqual([
      'Số liệu',
      'Chốt lần 1',
      'Chốt lần 2',
      'Chênh lệch',
    ]);
    expect(rowOf(report, /^F\./, 'Hồ sơ tiếp nhận mới: Trong quý')?.slice(1)).toEqual(['5.000', '5.880', '+880']);
  });
  test('where nobody had reported it was not nought', () => {
    const said = changed(input, KEY, 0);
    const nobody = { ...said, figures: { ...said.figures, [`${KEY}.units`]: { value: 0, unit: 'đơn vị' } } };
    const report = officialReport('q4', {
      ...input,
      freeze: { form: 'q4', version: 2, summary: input.summary, reason: 'Xã gửi lại báo cáo.' },
      replaced: { form: 'q4', version: 1, summary: nobody },
    });
    expect(rowOf(report, /^F\./, 'Hồ sơ tiếp nhận mới: Trong quý')?.slice(1)).toEqual(['–', '5.880', '–']);
  });
  test('of the quarter before since its freeze is in "lũy kế", and named', () => {
    const { before } = input;
    const summary = {
      ...before.summary,
      figures: { ...before.summary.figures, 'figures.hs_tiep_nhan.cumulative': { value: 5_250, unit: 'hồ sơ' } },
    };
    const report = officialReport('q4', { ...input, before: { ...before, summary } });
    expect(wordsOf(report)).toContain(
      'Số lũy kế gồm cả số liệu Quý III do đơn vị gửi thêm hoặc gửi lại sau khi chốt, nêu tại mục F Phụ lục II.',
    );
    expect(rowOf(report, /^F\./, 'Hồ sơ tiếp nhận mới')?.slice(1)).toEqual(['5.250', '6.250', '+1.000']);
  });
  test('of a quarter before in which nobody had reported it', () => {
    const { before } = input;
    const KEY_SO_FAR = 'figures.hs_tiep_nhan.cumulative';
    const nobody = { [KEY_SO_FAR]: { value: 0, unit: 'hồ sơ' }, [`${KEY_SO_FAR}.units`]: { value: 0, unit: 'đơn vị' } };
    const summary = { ...before.summary, figures: { ...before.summary.figures, ...nobody } };
    const report = officialReport('q4', { ...input, before: { ...before, summary } });
    expect(rowOf(report, /^F\./, 'Hồ sơ tiếp nhận mới')?.slice(1)).toEqual(['–', '6.250', '–']);
  });
  test('by the ledger since the freeze is named behind the others', () => {
    const report = officialReport('q4', { ...input, current: changed(input, KEY, 5_900) });
    expect(wordsOf(report).join('\n')).toContain('số hiện nay nêu tại mục F Phụ lục II.');
    expect(rowOf(report, /^F\. Số liệu thay đổi sau khi chốt/, 'Hồ sơ tiếp nhận mới: Trong quý')?.slice(1)).toEqual([
      '5.880',
      '5.900',
      '+20',
    ]);
  });
});
