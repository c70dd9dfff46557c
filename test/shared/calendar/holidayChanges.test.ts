import { describe, expect, test } from 'vitest';
import { dayChanges, dueChanges } from '../../../shared/calendar/holidayChanges.ts';
import { HOLIDAYS_2023_2026, holidayTable, type HolidayTable } from '../../../shared/calendar/holidays.ts';
import { HOLIDAY_ROWS } from '../../../shared/calendar/holidayRows.ts';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import { SETTINGS, stateOf } from '../reminders/province.ts';
import { act } from '../ledger/ledgerOf.ts';

const plus = (...holidays: string[]): HolidayTable => ({
  ...HOLIDAYS_2023_2026,
  holidays: [...HOLIDAYS_2023_2026.holidays, ...holidays].sort(),
});

describe('days', () => {
  const check = (title: string, after: HolidayTable, expected: readonly string[]) =>
    test(title, () => expect(dayChanges(HOLIDAYS_2023_2026, after)).toEqual(expected));
  check('the same table, told with names', holidayTable(HOLIDAY_ROWS), []);
  check('one more', plus('2026-11-24'), ['Thêm ngày nghỉ 24/11/2026 (Ngày nghỉ).']);
  check(
    'an exchange taken back',
    holidayTable(HOLIDAY_ROWS.filter(({ date }) => date !== '2026-01-02' && date !== '2026-01-10')),
    ['Bỏ ngày nghỉ 02/01/2026 (Nghỉ hoán đổi với thứ Bảy 10/01).', 'Bỏ ngày làm bù 10/01/2026 (Làm bù cho 02/01).'],
  );
  check(
    'another kind, another name',
    holidayTable(
      HOLIDAY_ROWS.map((row) => {
        if (row.date === '2026-08-22') return { ...row, kind: 'off', name: 'Bão số 5' };
        return row.date === '2026-01-01' ? { ...row, name: 'Năm mới' } : row;
      }),
    ),
    ['Ngày 01/01/2026: ghi lại tên hoặc nguồn (Năm mới).', 'Ngày 22/8/2026: ngày làm bù thành ngày nghỉ (Bão số 5).'],
  );
});

describe('last days', () => {
  /** Two working days after cut-off for everybody, one for a xã; two of grace. */
  const withTable = (holidays: HolidayTable, more: Partial<ProvinceState> = {}): ProvinceState => {
    const quarterDueWorkingDays = { so: 2, huyen: 2, xa: 1 };
    const calendar = { ...SETTINGS.calendar, notApplicable: ['q1', 'q2'] as const, quarterDueWorkingDays, holidays };
    return stateOf([], { settings: { ...SETTINGS, calendar }, ...more });
  };
  const check = (title: string, after: HolidayTable, expected: readonly string[]) =>
    test(title, () =>
      expect(dueChanges(withTable(HOLIDAYS_2023_2026), withTable(after), '2023-08-01')).toEqual(expected),
    );
  check('that don’t move', plus('2023-10-10'), []);
  // Friday 15/12 off: a xã's one day becomes Monday 18/12, a huyện's two Tuesday 19/12; grace two more.
  check('moved by a day off after the cut-off of Quý IV', plus('2023-12-15'), [
    'Hạn Báo cáo Quý IV của cấp huyện chuyển từ 18/12/2023 sang 19/12/2023.',
    'Hạn Báo cáo Quý IV của cấp xã chuyển từ 15/12/2023 sang 18/12/2023.',
    'Ngày cuối nhận muộn Báo cáo Quý IV của cấp huyện chuyển từ 20/12/2023 sang 21/12/2023.',
    'Ngày cuối nhận muộn Báo cáo Quý IV của cấp xã chuyển từ 19/12/2023 sang 20/12/2023.',
  ]);
  // Tuesday 19/9 off: of a xã (due Friday 15/9, grace 18/9 and 19/9) and of a huyện (due 18/9) grace alone moves.
  check('of grace alone', plus('2023-09-19'), [
    'Ngày cuối nhận muộn Báo cáo Quý III của cấp huyện chuyển từ 20/9/2023 sang 21/9/2023.',
    'Ngày cuối nhận muộn Báo cáo Quý III của cấp xã chuyển từ 19/9/2023 sang 20/9/2023.',
  ]);
  // Grace after 07/8 is 08/8 and 09/8 for everybody.
  check('alike for all levels', plus('2023-08-08'), [
    'Ngày cuối nhận muộn Kế hoạch của cấp huyện, cấp xã chuyển từ 09/8/2023 sang 10/8/2023.',
  ]);
  test('of a unit that has an extension', () => {
    const extension = act('xa1', 'extension', { due: '2023-12-22', reason: 'Bão' }, { form: 'q4' });
    const { units } = stateOf([extension]);
    // Monday 25/12 off: 22/12 and two working days end on Wednesday 27/12.
    expect(
      dueChanges(withTable(HOLIDAYS_2023_2026, { units }), withTable(plus('2023-12-25'), { units }), '2023-08-01'),
    ).toEqual(['Ngày cuối nhận muộn Báo cáo Quý IV của UBND xã xa1 chuyển từ 26/12/2023 sang 27/12/2023.']);
  });
  test('none before settings and units are there', () =>
    expect(dueChanges(stateOf([], { registry: { units: [], staff: [] } }), stateOf(), '2023-08-01')).toEqual([]));
});
