import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../shared/units/csv.ts';

const HEADERS = { code: ['code', 'ma'], name: ['name', 'ten don vi'] };
const read = (text: string) => {
  const { rows, missing, faults } = readCsv(text, HEADERS);
  return {
    rows: rows.map(({ line, cells }) => `${line}: ${cells['code'] ?? '?'} | ${cells['name'] ?? '?'}`),
    missing,
    faults: faults.map(({ line, code }) => `${line} ${code}`),
  };
};

describe('a file of a person', () => {
  const check = (title: string, text: string, rows: readonly string[], faults: readonly string[] = []) =>
    test(title, () => expect(read(text)).toEqual({ rows, missing: [], faults }));
  check('plain', 'code,name\nA,Tên', ['2: A | Tên']);
  check('BOM and CRLF', '\ufeffcode,name\r\nA,Tên\r\n', ['2: A | Tên']);
  check('semicolons', 'Mã;Tên đơn vị\nA;Tên', ['2: A | Tên']);
  check('tabs', 'Mã\tTên đơn vị\nA\tTên', ['2: A | Tên']);
  check('semicolons beside names full of commas', 'Mã;Tên đơn vị\nA;Sở Văn hóa, Thể thao, Du lịch\nB;Sở X, Y', [
    '2: A | Sở Văn hóa, Thể thao, Du lịch',
    '3: B | Sở X, Y',
  ]);
  check('the line that Excel puts first', 'sep=;\ncode;name\nA;Tên', ['3: A | Tên']);
  check('quoted headers', '"code";"name"\n"A";"x;y"', ['2: A | x;y']);
  check('empty lines do not move line numbers', 'code,name\n\nA,Tên\n,\n\nB,Tên', ['3: A | Tên', '6: B | Tên']);
  check('a quoted cell over two lines', 'code,name\nA,"hai\ndòng"\nB,Tên', ['2: A | hai\ndòng', '4: B | Tên']);
  check('columns in another order, a stranger among them', 'Tên đơn vị,Ghi chú,Mã\nTên,x,A', ['2: A | Tên']);
  check('decomposed letters, odd blanks', 'code,name\nA,\u00a0Ho\u0300a  An ', ['2: A | Hòa An']);
  check('a comma without quotes', 'code,name\nA,Sở Văn hóa, Thể thao', ['2: A | Sở Văn hóa'], ['2 cells-too-many']);
  check('blank cells behind the last column', 'code,name\nA,Tên,,', ['2: A | Tên']);
  check('a quote never closed', 'code,name\nA,Tên\nB,"x', ['2: A | Tên', '3: B | x'], ['3 quotes-malformed']);
  check('a header twice', 'code,name,Mã\nA,Tên,B', ['2: A | Tên'], ['1 column-duplicate']);
});

test('missing columns are named', () => expect(read('x,y\n1,2').missing).toEqual(['code', 'name']));
test('nothing at all', () => expect(read('')).toEqual({ rows: [], missing: ['code', 'name'], faults: [] }));
test('names of members of Object are headers like any other', () => {
  expect(read('__proto__,constructor,code,name\nx,y,A,Tên').rows).toEqual(['2: A | Tên']);
});

test('whatever a person typed in plain words comes back, with its line', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9,;"' ]{1,12}$/).map((text) => text.trim().replace(/ {2,}/g, ' '));
  const cell = word.filter((text) => text !== '');
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (typed, delimiter, ending) => {
      const lines = typed.map((cells) => cells.map(quoted).join(delimiter));
      const { rows: found } = readCsv([`code${delimiter}name`, ...lines].join(ending), HEADERS);
      expect(found.map(({ cells }) => [cells['code'], cells['name']])).toEqual(typed);
      expect(found.map(({ line }) => line)).toEqual(typed.map((_, index) => index + 2));
    }),
  );
});
