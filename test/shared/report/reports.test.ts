import { describe, expect, test } from 'vitest';
import type { Annex, OfficialDocument, Row } from '../../../shared/report/document.ts';
import { imprintOf } from '../../../shared/report/letterhead.ts';
import { outlineOf, type Section } from '../../../shared/report/outline.ts';
import { officialReport, REPORT_FORMS } from '../../../shared/report/reports.ts';
import { plainText } from '../../../shared/report/say.ts';
import { romanNumeral } from '../../../shared/report/sections.ts';
import { urgingLetter } from '../../../shared/report/urgingLetter.ts';
import { act } from '../ledger/ledgerOf.ts';
import { IN_GRACE, LATE, MARKUP, sent, SILENT, smallInput } from './smallProvince.ts';

const report = officialReport('q3', smallInput());
const plan = officialReport('plan', smallInput());

const headings = ({ blocks }: OfficialDocument) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [`${block.number}. ${block.title}`] : []));
const wordsOf = ({ blocks }: OfficialDocument) =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? plainText(block.runs) : 'text' in block ? block.text : block.title,
  );
const rowsOf = ({ tables }: Annex): Row[] => tables.flatMap(({ rows }) => rows);
const textsOf = (row: Row): string[] =>
  row.kind === 'group' ? [plainText(row.runs)] : row.cells.map(({ runs }) => plainText(runs));
const annexOf = ({ annexes }: OfficialDocument, number: string) => {
  const found = annexes.find((annex) => annex.number === number);
  if (found === undefined) throw new Error(`no annex ${number}`);
  return found;
};

test('the outline of the quarterly report', () => {
  expect(headings(report)).toEqual([
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    'II. KẾT QUẢ THEO CÁC NỘI DUNG CỦA CHỈ SỐ PAPI',
    'III. CÔNG TÁC TUYÊN TRUYỀN; TẬP HUẤN, BỒI DƯỠNG',
    'IV. CÔNG TÁC KIỂM TRA VÀ KHẮC PHỤC',
    'V. XIN LỖI NGƯỜI DÂN; KHEN THƯỞNG; SÁNG KIẾN',
    'VI. ĐÁNH GIÁ CHUNG',
    'VII. KHÓ KHĂN, VƯỚNG MẮC; ĐỀ XUẤT, KIẾN NGHỊ',
    'VIII. NHIỆM VỤ TRỌNG TÂM KỲ TỚI',
  ]);
});

test('keys of sections are given once', () => {
  const keysOf = (sections: readonly Section[]): string[] =>
    sections.flatMap(({ key, parts = [] }) => [key, ...keysOf(parts)]);
  for (const outline of REPORT_FORMS.map((form) => outlineOf(form, 2022))) {
    const keys = keysOf(outline);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

describe('what the report says', () => {
  const check = (sentence: string) => test(sentence, () => expect(wordsOf(report)).toContain(sentence));
  check(
    'Đến 00:10 ngày 21/9/2023, toàn tỉnh có 06/07 đơn vị đã gửi báo cáo (đạt 85,71%), trong đó 05 đơn vị gửi đúng hạn (đạt 71,43% tổng số đơn vị), 01 đơn vị gửi chậm; 01 đơn vị chưa gửi; 01 đơn vị đang được yêu cầu bổ sung, hoàn thiện. Cụ thể:',
  );
  check('- Sở, ban, ngành: có 02/02 đơn vị đã gửi báo cáo (đạt 100%), đều đúng hạn.');
  check('Không có nhiệm vụ thuộc nội dung này.');
  check('- Hồ sơ tiếp nhận mới: 6.250 hồ sơ.');
  check('- Tỷ lệ giải quyết trước và đúng hạn: 99,42%.');
  check('- Phản ánh, kiến nghị đã nhận: không có.');
  check(
    '- Chưa có số liệu: lượt tiếp công dân; đơn khiếu nại, tố cáo thuộc thẩm quyền; phản ánh, kiến nghị đã trả lời.',
  );
  check('- Hồ sơ kỳ trước chuyển sang: chưa có số liệu.');
  check('- Chưa có số liệu: hồ sơ tiếp nhận trực tuyến; hồ sơ thanh toán trực tuyến.');
  check('- Xử lý vi phạm, nhũng nhiễu: không có.');
  check('- Niêm yết danh sách hộ nghèo: 05 đơn vị đang niêm yết; tỷ lệ niêm yết 100%.');
  check('So với số hồ sơ trễ hẹn, sai sót, 05 đơn vị chưa xin lỗi đủ, tổng cộng còn thiếu 10 thư, phiếu xin lỗi.');
  check('Chưa có nội dung: Sở Nội vụ viết mục “Ưu điểm”.');
  check(
    'Đến 00:10 ngày 21/9/2023, các đơn vị nêu 02 khó khăn, vướng mắc, gồm: 01 thuộc thẩm quyền của Ủy ban nhân dân cấp tỉnh; 01 thuộc thẩm quyền của Ủy ban nhân dân cấp huyện.',
  );
  check('Trong Quý IV năm 2023, Sở Nội vụ tập trung thực hiện các nhiệm vụ sau:');
});

test('a ratio of which nobody reported the upper part is unknown, not 0', () => {
  const rows = rowsOf(annexOf(report, 'II')).map(textsOf);
  expect(rows).toContainEqual(['Tỷ lệ hồ sơ trực tuyến', '%', '–', '–', '']);
  expect(wordsOf(report).join()).not.toContain('Tỷ lệ hồ sơ trực tuyến');
});

describe('what the committee is asked to settle', () => {
  const asked = (answered: readonly string[]) => {
    const answers = answered.map((id) => ({ id, status: 'Đã trả lời', answer: 'Đã bố trí' }));
    const difficulties = ['KK-01', 'KK-02'].map((id) => ({
      ...{ id, date: '2023-09-01', difficulty: 'Thiếu máy', proposal: 'Bố trí', level: 'province' as const },
    }));
    const more = [
      sent('19336', 'kk', { difficulties }),
      act('19336', 'answer', { answers }, { form: 'kk', at: '2023-09-17T02:00:00.000Z' }),
    ];
    return wordsOf(officialReport('q3', smallInput(undefined, { more })));
  };
  test('what waits', () =>
    expect(asked([])).toContain(
      'Sở Nội vụ kính đề nghị Ủy ban nhân dân tỉnh xem xét, chỉ đạo giải quyết 03 kiến nghị thuộc thẩm quyền, nêu tại Phụ lục III, trừ kiến nghị đã có ý kiến trả lời ghi tại Phụ lục này.',
    ));
  test('nothing where all is answered', () =>
    expect(asked(['KK-01', 'KK-02'])).toContain(
      '03 kiến nghị thuộc thẩm quyền giải quyết của Ủy ban nhân dân tỉnh đã có ý kiến trả lời, nêu tại Phụ lục III.',
    ));
});

test('what people wrote stands behind the figures of its section, and in place of the remark', () => {
  const written = officialReport('q3', {
    ...smallInput(),
    paragraphs: { strengths: 'Chủ động.', inspection: 'Hai đợt.' },
  });
  const words = wordsOf(written);
  expect(words[words.indexOf('Ưu điểm') + 1]).toBe('Chủ động.');
  expect(words[words.indexOf('XIN LỖI NGƯỜI DÂN; KHEN THƯỞNG; SÁNG KIẾN') - 1]).toBe('Hai đợt.');
  expect(words.join()).not.toContain('mục “Ưu điểm”');
});

test('old words are not passed off as new', () => {
  const { caveats } = officialReport('q3', { ...smallInput(), paragraphsOfBefore: true });
  expect(caveats).toContain('(Chưa đọc được bảng tổng hợp: phần viết lấy theo lần đọc trước)');
});

describe('the annexes', () => {
  test('add up: the units of the first to the totals, which are the figures of the summary', () => {
    for (const document of [report, plan]) {
      const rows = rowsOf(annexOf(document, 'I'));
      const numbers = (row: Row) => textsOf(row).slice(4).map(Number);
      const units = rows.filter((row): row is Row & { kind: 'cells' } => row.kind === 'cells' && row.strong !== true);
      const total = rows.at(-1);
      if (total === undefined) throw new Error('no total');
      expect(units).toHaveLength(7);
      const sums = numbers(total).map((_, column) => units.reduce((sum, row) => sum + (numbers(row)[column] ?? 0), 0));
      expect(sums).toEqual(numbers(total));
      expect(sums[0]).toBe(18);
    }
  });
  test('name who is late, who was returned and who sent nothing', () => {
    expect(rowsOf(annexOf(report, 'IV')).map(textsOf)).toEqual([
      ['Chưa gửi'],
      ['1', 'UBND huyện Vĩnh Linh', '18/9/2023', '', 'Chưa gửi'],
      ['Đã trả lại, chưa gửi lại'],
      ['1', 'UBND phường 1 (thành phố Đông Hà)', '18/9/2023', '15/9/2023', 'Đúng hạn'],
      ['Gửi chậm'],
      ['1', 'UBND phường Đông Lễ (thành phố Đông Hà)', '18/9/2023', '19/9/2023', 'Trễ 1 ngày'],
    ]);
  });
  test('carry difficulties as typed, with what became of them', () => {
    expect(rowsOf(annexOf(report, 'III')).map(textsOf)).toEqual([
      ['Thẩm quyền, trách nhiệm giải quyết: UBND tỉnh'],
      [
        ...['1', 'UBND phường Đông Giang (thành phố Đông Hà)', '12/9/2023', '5.1', MARKUP, '', 'Bố trí 02 máy quét'],
        'Đã trả lời; Đã bố trí kinh phí; Văn bản: 2156/STC-NS',
      ],
      ['Thẩm quyền, trách nhiệm giải quyết: UBND cấp huyện'],
      [
        '1',
        'UBND phường Đông Giang (thành phố Đông Hà)',
        '01/8/2023',
        '',
        'Đường truyền yếu',
        '',
        'Nâng cấp',
        'Chưa xử lý',
      ],
    ]);
  });
});

describe('the urging letter', () => {
  const letter = urgingLetter('q3', smallInput(IN_GRACE));
  test('goes to who is overdue or was returned, with the last day', () => {
    expect(letter?.addressees.map(plainText)).toEqual(['UBND huyện Vĩnh Linh', 'UBND phường 1 (thành phố Đông Hà)']);
    expect(letter === undefined ? [] : wordsOf(letter)).toContain(
      '- Khẩn trương hoàn thành, gửi Báo cáo Quý III năm 2023 về Sở Nội vụ chậm nhất hết ngày 20/9/2023.',
    );
  });
  test('once grace is over it asks for it at once', () => {
    const late = urgingLetter('q3', smallInput());
    expect(late === undefined ? [] : wordsOf(late)).toContain(
      '- Khẩn trương hoàn thành, gửi Báo cáo Quý III năm 2023 về Sở Nội vụ ngay sau khi nhận được Công văn này.',
    );
  });
  test('names many in the annex alone', () => {
    const late = urgingLetter('q4', smallInput('2023-12-20T02:00:00.000Z'));
    expect(late?.addressees.map(plainText)).toEqual(['Các đơn vị có tên tại Phụ lục kèm theo']);
    expect(late?.annexes.flatMap(rowsOf).map(textsOf).join()).toContain('UBND phường Đông Lễ');
  });
  test('is not written when nobody owes', () => {
    const more = [sent(SILENT, 'plan', { reviews: [], tasks: [] })];
    expect(urgingLetter('plan', smallInput('2023-08-08T02:00:00.000Z', { more }))).toBeUndefined();
  });
  test('a unit that was only late owes nothing', () => {
    expect(letter?.annexes.flatMap(rowsOf).map(textsOf).join()).not.toContain(LATE);
    expect(letter?.annexes.flatMap(rowsOf).map(textsOf).join()).not.toContain('Đông Lễ');
  });
});

describe('who issues', () => {
  const check = (province: string, superior: string, place: string) =>
    test(province, () =>
      expect(imprintOf('report', 2023, province)).toMatchObject({ superior, place, issuer: 'SỞ NỘI VỤ' }),
    );
  check('Quảng Trị', 'UBND TỈNH QUẢNG TRỊ', 'Quảng Trị');
  check('Đà Nẵng', 'UBND THÀNH PHỐ ĐÀ NẴNG', 'thành phố Đà Nẵng');
  test('a setting has the last word', () => {
    const set = {
      superior: 'Ủy ban nhân dân tỉnh Quảng Trị',
      reportSymbol: 'BC-SNV-CCHC',
      recipients: ['Lưu hồ sơ'],
      archive: 'VT',
    };
    expect(imprintOf('report', 2023, 'Quảng Trị', set)).toMatchObject({
      ...{ superior: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ', symbol: 'BC-SNV-CCHC' },
      recipients: ['Như trên', 'Lưu hồ sơ', 'Lưu: VT'],
    });
  });
  test('a letter has its own symbol', () => expect(imprintOf('letter', 2023, 'Quảng Trị').symbol).toBe('SNV-CCHC'));
});

test('Roman numerals', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14].map(romanNumeral).join(' ')).toBe('I II III IV V VI VII VIII IX X XIV');
});
