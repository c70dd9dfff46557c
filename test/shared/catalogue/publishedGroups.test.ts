import { describe, expect, test } from 'vitest';
import { importGroups } from '../../../shared/catalogue/publishedGroups.ts';
import { scoreFaultSentence } from '../../../shared/catalogue/scoreFault.ts';
import { PROVINCES } from '../../../shared/catalogue/scores.ts';

const NAMES = new Map([...PROVINCES].map(([code, name]) => [code, [name]]));
const HEAD = 'Năm,Nội dung,Tỉnh,Nhóm\n';

test('labels are kept as that year printed them', () => {
  const read = importGroups(
    `${HEAD}2017,total,Quảng Trị,đạt điểm cao nhất\n2022,Tổng điểm,Quảng Trị,Trung bình cao\n2022,6,Huế,Cao`,
    new Map([...NAMES, ['P31', ['Thừa Thiên Huế', 'Huế']]]),
  );
  expect(read).toEqual({
    ok: true,
    groups: [
      { year: 2017, content: 'total', province: 'P30', label: 'đạt điểm cao nhất' },
      { year: 2022, content: 'total', province: 'P30', label: 'Trung bình cao' },
      { year: 2022, content: '6', province: 'P31', label: 'Cao' },
    ],
  });
});

describe('faults', () => {
  const check = (title: string, rows: string, expected: readonly string[]) =>
    test(title, () => {
      const read = importGroups(HEAD + rows, NAMES);
      expect(read.ok ? [] : read.faults.map(({ line, code }) => `${line} ${code}`)).toEqual(expected);
    });
  check('no year', 'hai hai,6,Quảng Trị,Cao', ['2 year-malformed']);
  check('a sub-dimension has no group', '2022,6.1,Quảng Trị,Cao', ['2 content-unknown']);
  check('a dimension that was not there yet', '2017,8,Quảng Trị,Cao', ['2 content-unknown']);
  check('no province', '2022,6,Quảng Trịnh,Cao', ['2 province-unknown']);
  check('no label', '2022,6,Quảng Trị,', ['2 group-missing']);
  check('twice', '2022,6,Quảng Trị,Cao\n2022,6,Tỉnh Quảng Trị,Thấp', ['3 group-duplicate']);
  test('in words', () => {
    const read = importGroups(`${HEAD}2022,6.1,Quảng Trị,Cao`, NAMES);
    expect(read.ok ? [] : read.faults.map(scoreFaultSentence)).toEqual([
      'Dòng 2, cột “content”: nội dung “6.1” không có trong năm này. Hãy ghi mã như 1, 6 hoặc total.',
    ]);
  });
});
