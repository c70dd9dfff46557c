import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendedPaper, paperFaults, type SignedPaper } from '../../../shared/report/issue.ts';

const BOUNDS = { form: 'q3', opens: '2023-09-14', today: '2023-09-22' } as const;
const PAPER: SignedPaper = { number: '125/BC-SNV', date: '2023-09-22' };

const faultsOf = (change: Partial<SignedPaper>) => paperFaults(mendedPaper({ ...PAPER, ...change }), BOUNDS);

describe('the number', () => {
  const check = (number: string, sound: boolean) =>
    test(JSON.stringify(number), () => expect(faultsOf({ number })).toHaveLength(sound ? 0 : 1));
  check('125/BC-SNV', true);
  check(' 125/BC-SNV ', true);
  check('05/BC-SNV', true);
  check('125b/BC-SNV', true);
  check('15/2023/QĐ-UBND', true);
  check('1234/SNV-CCHC&TTr', true);
  check('125/QĐ-SNV'.normalize('NFD'), true);
  check('', false);
  check('125', false);
  check('125/', false);
  check('125/2023', false);
  check('/BC-SNV', false);
  check('125 /BC-SNV', false);
  check('số 125/BC-SNV', false);
  check('125/BC-SNV\u0000', false);
  check('125/BC\n-SNV', false);
  check('125/BC\u202e-SNV', false);
  check('=HYPERLINK("x")', false);
  check('125/<b>BC</b>', false);
  check(`125/${'B'.repeat(60)}`, false);
});

describe('the date', () => {
  const check = (date: string, ...expected: readonly string[]) =>
    test(date, () => expect(faultsOf({ date })).toEqual(expected));
  check('2023-09-14');
  check('2023-09-22');
  check('2023-09-13', 'Ngày văn bản 13/9/2023 sớm hơn ngày mở Báo cáo Quý III (14/9/2023).');
  check('2023-09-23', 'Ngày văn bản 23/9/2023 chưa đến, hôm nay là 22/9/2023.');
  check('2023-09-31', 'Ngày văn bản “2023-09-31” không có trong lịch.');
  check('22/9/2023', 'Ngày văn bản “22/9/2023” không có trong lịch.');
});

describe('the link', () => {
  const check = (link: string, sound: boolean) =>
    test(JSON.stringify(link), () => expect(faultsOf({ link })).toHaveLength(sound ? 0 : 1));
  check('https://vanban.quangtri.gov.vn/ho-so/125?id=7#trang-1', true);
  check('https://văn-bản.vn/Báo-cáo', true);
  check('https://drive.google.com:443/file/d/1', true);
  check('  ', true);
  check('http://vanban.quangtri.gov.vn/125', false);
  check('javascript:alert(1)', false);
  check('https://localhost', false);
  check('https://vanban.gov.vn@evil.example/125', false);
  check('https://vanban.gov.vn/a b', false);
  check('https://vanban.gov.vn/"><script>', false);
  check('https://vanban.gov.vn/\u0007', false);
  check(`https://vanban.gov.vn/${'a'.repeat(1_000)}`, false);
});

test('all faults are told at once, in the order of the paper', () => {
  const faults = faultsOf({ number: 'x'.repeat(99), date: '?', link: 'ftp://x' });
  expect(faults).toEqual([
    `Số ký hiệu “${'x'.repeat(40)}…” chưa đúng: cần số, gạch chéo rồi ký hiệu, không có dấu cách, ví dụ 125/BC-SNV.`,
    'Ngày văn bản “?” không có trong lịch.',
    'Đường dẫn “ftp://x” chưa đúng: cần một địa chỉ bắt đầu bằng https://.',
  ]);
});

test('whatever is typed, what is kept has no control characters and a sentence none either', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (number, link) => {
      const paper = mendedPaper({ ...PAPER, number, link });
      const faults = paperFaults(paper, BOUNDS);
      const control = /\p{Cc}/u;
      if (faults.length === 0) expect(`${paper.number}${paper.link ?? ''}`).not.toMatch(control);
      for (const fault of faults) expect(fault).not.toMatch(control);
    }),
  );
});
