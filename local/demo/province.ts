/**
 * Quảng Trị 2023, the worked example: real units, real PAPI 2022 scores, the calendar of the founding decision (QĐ 1732/QĐ-UBND,
 * 2023: plans "trước ngày 08/8/2023"; it began in July, so Quý I and Quý II don't apply). What units say is simulated.
 */
import { HOLIDAYS_2023_2026 } from '../../shared/calendar/holidays.ts';
import type { CalendarSettings } from '../../shared/calendar/settings.ts';
import { provinceCode, subBaselines } from '../../shared/catalogue/baseline.ts';
import type { SettingsPayload } from '../../shared/ledger/payloads.ts';

export const CYCLE = 2023;

export const CALENDAR_2023: CalendarSettings = {
  cycle: CYCLE,
  planOpens: '2023-07-25',
  planDue: { date: '2023-08-08', flag: 'before' },
  quarterRule: 'decree',
  quarterDueWorkingDays: { so: 2, huyen: 2, xa: 2 },
  graceWorkingDays: 2,
  notApplicable: ['q1', 'q2'],
  holidays: HOLIDAYS_2023_2026,
};

export function settings2023(masterSpreadsheetId: string): SettingsPayload {
  const code = provinceCode('Quảng Trị');
  if (code === undefined) throw new Error('the scores hold no Quảng Trị');
  return {
    ...{ province: 'Quảng Trị', cycle: CYCLE, papiYear: CYCLE - 1, calendar: CALENDAR_2023, masterSpreadsheetId },
    contactOfHomeAffairs: 'Phòng Cải cách hành chính, Sở Nội vụ (địa chỉ mô phỏng)',
    contents: subBaselines(CYCLE - 1, code).map(
      ({ code: content, name, score, rank, of, change, verdict, reason }) => ({
        ...{ code: content, name, verdict, reason },
        ...(score === undefined ? {} : { score }),
        ...(rank === undefined || of === undefined ? {} : { rank, of }),
        ...(change === undefined ? {} : { change }),
      }),
    ),
    simulated: true,
  };
}
