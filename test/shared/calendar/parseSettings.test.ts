import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/dates.ts';
import { HOLIDAY_ROWS } from '../../../shared/calendar/holidayRows.ts';
import { HOLIDAYS_2023_2026, holidayTable } from '../../../shared/calendar/holidays.ts';
import { parseCalendarSettings, type CalendarSettings } from '../../../shared/calendar/settings.ts';

const sound: CalendarSettings = {
  cycle: 2023,
  planOpens: '2023-07-25',
  planDue: { date: '2023-08-08', flag: 'before' },
  quarterRule: 'decree',
  quarterDueWorkingDays: { so: 2, huyen: 2, xa: 1 },
  quarterDueFixed: { q4: { so: { date: '2023-12-20', flag: 'by' } } },
  graceWorkingDays: 3,
  notApplicable: ['q1', 'q2'],
  holidays: HOLIDAYS_2023_2026,
};

describe('calendar settings from outside', () => {
  test('sound settings come back as they were', () =>
    expect(parseCalendarSettings(JSON.parse(JSON.stringify(sound)))).toEqual({ ok: true, settings: sound }));

  const check = (title: string, change: Readonly<Record<string, unknown>>, paths: readonly string[]) =>
    test(title, () => {
      const parsed = parseCalendarSettings({ ...sound, ...change });
      expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(paths);
      for (const { sentence } of parsed.ok ? [] : parsed.faults) expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    });
  check('a year as text', { cycle: '2023' }, ['cycle']);
  check('no real day', { planOpens: '2023-02-30' }, ['planOpens']);
  check('a day month first', { planDue: { date: '8/31/2023', flag: 'before' } }, ['planDue.date']);
  check('no flag', { planDue: { date: '2023-08-08' } }, ['planDue.flag']);
  check('an unknown rule', { quarterRule: 'lunar' }, ['quarterRule']);
  check('due on the cut-off day', { quarterDueWorkingDays: { so: 0, huyen: 2, xa: 1 } }, ['quarterDueWorkingDays.so']);
  check('a level without days', { quarterDueWorkingDays: { so: 2, xa: 1 } }, ['quarterDueWorkingDays.huyen']);
  check('negative grace', { graceWorkingDays: -1 }, ['graceWorkingDays']);
  check('difficulties are never left out', { notApplicable: ['kk'] }, ['notApplicable']);
  check('an unknown form', { notApplicable: ['q5'] }, ['notApplicable']);
  check('an unknown member', { quarterRules: 'decree' }, ['quarterRules']);
  check('holidays missing', { holidays: undefined }, ['holidays', 'holidays.holidays', 'holidays.workedInstead']);
  check('a holiday that is no day', { holidays: { holidays: ['2023-01-01', 'Tết'], workedInstead: [] } }, [
    'holidays.holidays[1]',
  ]);
  check('a fixed due of no quarter', { quarterDueFixed: { plan: {} } }, ['quarterDueFixed.plan']);
  check('a fixed due of no level', { quarterDueFixed: { q3: { tinh: sound.planDue } } }, ['quarterDueFixed.q3.tinh']);
  check('a plan due before it opens', { planDue: { date: '2023-07-25', flag: 'before' } }, ['planDue.date']);
  check('a fixed due on the cut-off day', { quarterDueFixed: { q3: { so: { date: '2023-09-14', flag: 'by' } } } }, [
    'quarterDueFixed.q3.so',
  ]);
  check(
    '"trước ngày" the first working day after',
    { quarterDueFixed: { q3: { so: { date: '2023-09-15', flag: 'before' } } } },
    ['quarterDueFixed.q3.so'],
  );
  check('a weekday worked in exchange', { holidays: { holidays: [], workedInstead: ['2023-09-14'] } }, [
    'holidays.workedInstead',
  ]);

  const checkTable = (title: string, change: object, sentences: readonly string[]) =>
    test(`a table of days off: ${title}`, () => {
      const parsed = parseCalendarSettings({ ...sound, holidays: { ...sound.holidays, ...change } });
      expect(parsed.ok ? [] : parsed.faults.map(({ sentence }) => sentence)).toEqual(sentences);
    });
  checkTable('a day off twice', { holidays: ['2023-09-01', '2023-09-04', '2023-09-01', '2023-09-01'] }, [
    'Bảng ngày nghỉ ghi ngày 01/9/2023 hai lần.',
  ]);
  checkTable(
    'a worked day twice, and off too',
    { holidays: ['2023-09-02'], workedInstead: ['2023-09-02', '2023-09-02'] },
    ['Bảng ngày làm bù ghi ngày 02/9/2023 hai lần.', 'Ngày 02/9/2023 vừa là ngày nghỉ vừa là ngày làm bù.'],
  );
  checkTable('each fault of each list', { holidays: ['2023-02-30', 20230901], workedInstead: 'không' }, [
    'Bảng ngày nghỉ, dòng 1, phải là một ngày có thật, viết dạng năm-tháng-ngày, ví dụ 2023-08-08.',
    'Bảng ngày nghỉ, dòng 2, phải là một ngày có thật, viết dạng năm-tháng-ngày, ví dụ 2023-08-08.',
    'Bảng ngày làm bù phải là một danh sách ngày.',
  ]);
  checkTable(
    'longer than any province needs',
    { holidays: Array.from({ length: 1_001 }, (_, index) => addDays('2023-01-01', index)) },
    ['Bảng ngày nghỉ và ngày làm bù có quá 1000 ngày.'],
  );
  checkTable('a day off on a Sunday does no harm', { holidays: ['2023-09-03'] }, []);
  checkTable(
    'what a day is, not as text',
    { details: { '2023-09-01': { name: 1 }, '2023-09-04': { name: 'Bù', source: 2 } } },
    [
      'Tên và nguồn của ngày 2023-09-01 phải là chữ, không quá 200 ký tự.',
      'Tên và nguồn của ngày 2023-09-04 phải là chữ, không quá 200 ký tự.',
    ],
  );
  test('a table of days off comes back with what each day is', () => {
    const holidays = holidayTable(HOLIDAY_ROWS);
    expect(parseCalendarSettings({ ...sound, holidays })).toEqual({ ok: true, settings: { ...sound, holidays } });
  });

  const checkWhole = (title: string, json: unknown) =>
    test(title, () => expect(parseCalendarSettings(json)).toMatchObject({ ok: false, faults: [{ path: 'calendar' }] }));
  checkWhole('nothing', undefined);
  checkWhole('null', null);
  checkWhole('a list', []);
  checkWhole('text', '{}');

  test('every fault of an empty record at once', () => {
    const parsed = parseCalendarSettings({});
    expect(parsed.ok ? 0 : parsed.faults.length).toBeGreaterThanOrEqual(10);
  });
  test('a hostile key does not pass', () => {
    const parsed = parseCalendarSettings(JSON.parse(JSON.stringify(sound).replace('{', '{"__proto__":{"x":1},')));
    expect(parsed).toMatchObject({ ok: false, faults: [{ path: '__proto__' }] });
  });
});
