/** Tables of days off as a person of Sở Nội vụ makes them: read, faults by line, and the file that goes out and comes back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HOLIDAY_FAULT_CODES,
  HOLIDAY_NOTE_CODES,
  holidayFaultSentence,
  holidayNoteSentence,
} from '../../../shared/calendar/holidayFault.ts';
import { fromDayNumber, weekday } from '../../../shared/calendar/dates.ts';
import { HOLIDAY_ROWS } from '../../../shared/calendar/holidayRows.ts';
import { HOLIDAYS_2023_2026, holidayRows, holidayTable } from '../../../shared/calendar/holidays.ts';
import { holidaysCsv } from '../../../shared/calendar/holidaysCsv.ts';
import { importHolidays } from '../../../shared/calendar/importHolidays.ts';
import { normalizeVietnamese } from '../../../shared/text/normalize.ts';

const CYCLE = 2024;
const read = (csv: string, cycle = CYCLE) => importHolidays(csv, HOLIDAYS_2023_2026, cycle);
const of2024 = (csv: string) => {
  const { table, faults } = read(csv);
  expect(faults).toEqual([]);
  return holidayRows(table).filter(({ date }) => date.startsWith('2024'));
};

describe('a file of a person', () => {
  const check = (title: string, csv: string, expected: readonly string[]) =>
    test(title, () =>
      expect(of2024(csv).map(({ date, kind, name, source }) => [date, kind, name, source ?? '-'].join(' | '))).toEqual(
        expected,
      ),
    );
  check('plain', 'ngày,loại,tên\n18/4/2024,nghỉ,Giỗ Tổ\n04/05/2024,làm bù,Làm bù cho 29/4', [
    '2024-04-18 | off | Giỗ Tổ | -',
    '2024-05-04 | worked | Làm bù cho 29/4 | -',
  ]);
  check(
    'as Excel set up for Vietnam saves it: BOM, semicolons, CRLF, a comma in a name',
    '\ufeffNgày;Loại;Tên;Nguồn\r\n8/2/2024;Nghỉ;Tết, ngày 29;Thông báo 5015\r\n;;;\r\n',
    ['2024-02-08 | off | Tết, ngày 29 | Thông báo 5015'],
  );
  check('ISO dates, columns in another order, a stranger among them', 'Tên,Ghi chú,LOẠI,NGÀY\nX,?,nghỉ bù,2024-05-02', [
    '2024-05-02 | off | X | -',
  ]);
  check('days out of order, no names', 'ngày;loại\n01/5/2024;nghỉ\n30-4-2024;nghỉ lễ\n04.05.2024;đi làm bù', [
    '2024-04-30 | off | Ngày nghỉ | -',
    '2024-05-01 | off | Ngày nghỉ | -',
    '2024-05-04 | worked | Làm bù | -',
  ]);
  check('in decomposed letters', 'ngày;loại;tên\n01/5/2024;làm bù;Lễ'.normalize('NFD').replace('01/5', '04/5'), [
    '2024-05-04 | worked | Lễ | -',
  ]);

  test('speaks for the years that it names and leaves the others', () => {
    const { table } = read('ngày;loại\n01/01/2024;nghỉ');
    const other = ({ date }: { readonly date: string }) => !date.startsWith('2024');
    expect(holidayRows(table).filter(other)).toEqual(HOLIDAY_ROWS.filter(other));
    expect(table.holidays.filter((date) => date.startsWith('2024'))).toEqual(['2024-01-01']);
  });
  test('adds a year that no table had', () => {
    const { table } = read('ngày;loại\n09/02/2028;nghỉ');
    expect([...HOLIDAYS_2023_2026.holidays, '2028-02-09']).toEqual(table.holidays);
  });
});

const FAULTS: readonly (readonly [title: string, csv: string, sentences: readonly string[]])[] = [
  [
    'nothing at all',
    '',
    [
      'Dòng 1: thiếu cột “ngày”. Hãy thêm cột này vào dòng tiêu đề.',
      'Dòng 1: thiếu cột “loại”. Hãy thêm cột này vào dòng tiêu đề.',
    ],
  ],
  ['a header alone', 'ngày,loại,tên', ['Dòng 1: bảng không có dòng nào. Hãy kiểm tra lại tệp.']],
  ['no date', 'ngày;loại\nTết;nghỉ', ['Dòng 2: ngày “Tết” không đọc được. Hãy ghi dạng 01/7/2023.']],
  [
    'a month is no day',
    'ngày;loại\ntháng 2/2024;nghỉ',
    ['Dòng 2: ngày “tháng 2/2024” không đọc được. Hãy ghi dạng 01/7/2023.'],
  ],
  ['no year', 'ngày;loại\n30/4;nghỉ', ['Dòng 2: ngày “30/4” không đọc được. Hãy ghi dạng 01/7/2023.']],
  [
    'a number that a spreadsheet made of a date',
    'ngày;loại\n45322;nghỉ',
    ['Dòng 2: ngày “45322” không đọc được. Hãy ghi dạng 01/7/2023.'],
  ],
  [
    'the 30th of February',
    'ngày;loại\n30/2/2024;nghỉ',
    ['Dòng 2: ngày “30/2/2024” không có trong lịch. Hãy kiểm tra lại ngày và tháng.'],
  ],
  [
    'the 29th of February of a common year, in ISO',
    'ngày;loại\n2023-02-29;nghỉ',
    ['Dòng 2: ngày “2023-02-29” không có trong lịch. Hãy kiểm tra lại ngày và tháng.'],
  ],
  [
    'month first',
    'ngày;loại\n4/30/2024;nghỉ',
    ['Dòng 2: ngày “4/30/2024” không có trong lịch, có lẽ là 30/4/2024. Hãy ghi ngày trước, tháng sau.'],
  ],
  [
    'a day twice, and a third time',
    'ngày;loại\n30/4/2024;nghỉ\n2024-04-30;nghỉ\n30.4.2024;nghỉ',
    [
      'Dòng 3: ngày 30/4/2024 đã có ở dòng 2. Hãy bỏ một dòng.',
      'Dòng 4: ngày 30/4/2024 đã có ở dòng 2. Hãy bỏ một dòng.',
    ],
  ],
  [
    'off and worked',
    'ngày;loại\n04/5/2024;làm bù\n04/5/2024;nghỉ',
    ['Dòng 3: ngày 04/5/2024 ở đây và ở dòng 2 vừa là ngày nghỉ vừa là ngày làm bù. Hãy giữ một dòng.'],
  ],
  [
    'a weekday worked instead',
    'ngày;loại\n03/5/2024;làm bù',
    ['Dòng 2: ngày làm bù 03/5/2024 không phải thứ Bảy hay Chủ nhật. Hãy kiểm tra lại ngày hoặc loại.'],
  ],
  ['an unknown kind', 'ngày;loại\n01/5/2024;học', ['Dòng 2: loại “học” không rõ. Hãy ghi: nghỉ hoặc làm bù.']],
  [
    'a blank cell',
    'ngày;loại;tên\n;nghỉ;A\n01/5/2024;;B',
    ['Dòng 2: ô “ngày” để trống. Hãy điền giá trị.', 'Dòng 3: ô “loại” để trống. Hãy điền giá trị.'],
  ],
  [
    'a name like a paragraph',
    `ngày;loại;tên\n01/5/2024;nghỉ;${'Lễ '.repeat(80)}`,
    ['Dòng 2: ô bắt đầu bằng “Lễ Lễ Lễ Lễ Lễ Lễ Lễ Lễ Lễ Lễ ” quá dài. Hãy ghi ngắn hơn 200 ký tự.'],
  ],
  [
    'a quote that is never closed',
    'ngày;loại;tên\n01/5/2024;nghỉ;"Lễ',
    ['Dòng 2: dấu ngoặc kép của một ô không đóng hoặc đặt sai chỗ. Hãy lưu lại tệp CSV từ bảng tính.'],
  ],
];

describe('faults', () => {
  test.each(FAULTS)('%s', (_, csv, sentences) => expect(read(csv).faults.map(holidayFaultSentence)).toEqual(sentences));
  test('all at once, by line', () => {
    const csv = 'ngày;loại\n31/4/2024;nghỉ\n01/5/2024;?\n02/5/2024;làm bù\n02/5/2024;nghỉ\nTết;';
    expect(read(csv).faults.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 date-impossible',
      '3 day-kind-unknown',
      '4 worked-weekday',
      '5 day-both',
      '6 date-malformed',
      '6 cell-required',
    ]);
  });
  test('of the catalogue occur above', () => {
    const codes = new Set(FAULTS.flatMap(([, csv]) => read(csv).faults.map(({ code }) => code)));
    expect(HOLIDAY_FAULT_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });
});

const TET_2024 = '08/02/2024;nghỉ\n09/02/2024;nghỉ\n12/02/2024;nghỉ\n13/02/2024;nghỉ\n14/02/2024;nghỉ';
const NOTES: readonly (readonly [title: string, csv: string, sentences: readonly string[]])[] = [
  ['nothing to say', `ngày;loại\n${TET_2024}`, []],
  [
    'a day off on a Sunday',
    `ngày;loại\n${TET_2024}\n01/9/2024;nghỉ`,
    [
      'Dòng 7: ngày nghỉ 01/9/2024 là thứ Bảy hay Chủ nhật nên không đổi hạn nào. Nếu được nghỉ bù, hãy ghi ngày nghỉ bù.',
    ],
  ],
  [
    'a year without Tết',
    'ngày;loại\n01/01/2024;nghỉ\n01/5/2024;nghỉ',
    ['Dòng 3: năm 2024 có 0 ngày làm việc được nghỉ Tết Âm lịch (thường là 05 ngày). Hãy bổ sung khi có thông báo.'],
  ],
  [
    'two days of Tết lost',
    `ngày;loại\n${TET_2024.split('\n').slice(0, 3).join('\n')}`,
    ['Dòng 4: năm 2024 có 3 ngày làm việc được nghỉ Tết Âm lịch (thường là 05 ngày). Hãy bổ sung khi có thông báo.'],
  ],
  [
    'a year that the cycle has nothing of',
    'ngày;loại\n01/5/2042;nghỉ',
    ['Dòng 2: năm 2042 không ảnh hưởng đến chu kỳ 2024. Hãy kiểm tra lại nếu ghi nhầm năm.'],
  ],
];

describe('what is worth a look', () => {
  test.each(NOTES)('%s', (_, csv, sentences) => {
    const { notes, faults } = read(csv);
    expect(notes.map(holidayNoteSentence)).toEqual(sentences);
    expect(faults).toEqual([]);
  });
  test('also the year of the cycle that neither the file nor the table in force has', () =>
    expect(read('ngày;loại\n01/01/2029;nghỉ', 2028).notes.map(({ received }) => received)).toEqual(['2028', '2029']));
  test('of the catalogue occurs above', () => {
    const codes = new Set(NOTES.flatMap(([, csv]) => read(csv).notes.map(({ code }) => code)));
    expect(HOLIDAY_NOTE_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('the file that goes out', () => {
  test('opens in Excel and holds every day with its source', () => {
    const lines = holidaysCsv(HOLIDAYS_2023_2026).split('\r\n');
    expect(lines.slice(0, 2)).toEqual([
      '\ufeffNgày;Loại;Tên;Nguồn',
      '02/01/2023;nghỉ;Nghỉ bù Tết Dương lịch (01/01 là Chủ nhật);Bộ luật Lao động 2019, Điều 111 khoản 3',
    ]);
    expect(lines).toContain('04/5/2024;làm bù;Làm bù cho 29/4;Văn bản 2450/VPCP-KGVX ngày 12/4/2024');
    expect(lines).toHaveLength(HOLIDAY_ROWS.length + 2);
  });
  test('comes back as the same table, whatever the days are called', () => {
    const isWeekend = (date: string) => [0, 6].includes(weekday(date));
    const text = fc.string({
      minLength: 1,
      maxLength: 20,
      unit: fc.constantFrom('T', 'ế', ';', ',', '"', '=', '+', '-', '@', "'", ' ', '1', '\n'),
    });
    // An apostrophe of one's own before a sign is not kept.
    const name = text.map(normalizeVietnamese).filter((typed) => typed !== '' && !/^'[=+\-@]/.test(typed));
    const row = fc
      .record({ date: fc.integer({ min: 19_358, max: 20_800 }).map(fromDayNumber), name, source: name })
      .map((one) => ({ ...one, kind: isWeekend(one.date) ? ('worked' as const) : ('off' as const) }));
    fc.assert(
      fc.property(fc.uniqueArray(row, { minLength: 1, maxLength: 30, selector: ({ date }) => date }), (rows) => {
        const table = holidayTable(rows);
        const { table: back, faults } = importHolidays(holidaysCsv(table), { holidays: [], workedInstead: [] }, CYCLE);
        expect(faults).toEqual([]);
        expect(back).toEqual(table);
      }),
      { numRuns: 200 },
    );
  });
  test.each([
    ['=HYPERLINK("x")', `;"'=HYPERLINK(""x"")";`],
    ['=1+1\nhai dòng', `;"'=1+1\nhai dòng";`],
    ['\t=1+1', `;"'\t=1+1";`],
  ])('%j is no formula', (name, expected) => {
    expect(holidaysCsv(holidayTable([{ date: '2024-05-01', kind: 'off', name }]))).toContain(expected);
  });
});

test('whatever a file holds, reading it ends in a table or in faults', () => {
  const piece = fc.constantFrom(
    'ngày',
    'loại',
    ';',
    ',',
    '\n',
    '"',
    '01/5/2024',
    '2024-05-04',
    'nghỉ',
    'làm bù',
    '=1',
    '\u0000',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      (csv) => {
        const { table, faults } = read(csv);
        expect(table.holidays.every((date) => typeof date === 'string')).toBe(true);
        for (const fault of faults) expect(holidayFaultSentence(fault)).toMatch(/^Dòng \d+: .*Hãy /su);
      },
    ),
    { numRuns: 300 },
  );
});
