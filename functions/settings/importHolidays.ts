/**
 * A table of days off from CSV into the settings, which are whole each time: the newest ones with this table in place of theirs.
 *
 * What it changes is said before and after; a preview writes nothing. Of two at once the second is laid over what the first made.
 */
import { dayChanges, dueChanges } from '../../shared/calendar/holidayChanges.ts';
import { holidayFaultSentence, holidayNoteSentence } from '../../shared/calendar/holidayFault.ts';
import { importHolidays } from '../../shared/calendar/importHolidays.ts';
import { parseCalendarSettings } from '../../shared/calendar/settings.ts';
import { PROVINCE_UNIT } from '../../shared/ledger/entry.ts';
import type { SettingsPayload } from '../../shared/ledger/payloads.ts';
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { Problem } from '../../shared/problems/problem.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { newestSettings, settingsBefore, settingsOf } from './settingsBefore.ts';

export interface HolidayImport {
  readonly requestId: string;
  readonly csv: string;
  /** Verified e-mail. */
  readonly by: string;
  /** Local date. */
  readonly today: string;
}

/** Sentences; none of days means that the table in force says all that already. */
export interface HolidayChanges {
  /** "Thêm ngày nghỉ 02/01/2026 (Nghỉ hoán đổi với thứ Bảy 10/01)." */
  readonly days: readonly string[];
  /** "Hạn Báo cáo Quý IV của cấp xã chuyển từ 18/12/2023 sang 19/12/2023." */
  readonly dues: readonly string[];
  /** What is worth a look and hinders nothing. */
  readonly notes: readonly string[];
}

type ImportServices = Pick<Services, 'ledger' | 'now' | 'queue' | 'config'>;

/** What it would change now. @throws Problem `cycle-not-set-up`, `import-faulty`, `settings-faulty`. */
export const previewHolidays =
  ({ csv, today }: Pick<HolidayImport, 'csv' | 'today'>) =>
  async ({ ledger, config }: Pick<Services, 'ledger' | 'config'>): Promise<HolidayChanges> => {
    const state = await ledger.readState();
    return applied(csv, inForce(state, config.cycle), state, today).changes;
  };

/** @throws Problem `cycle-not-set-up`, `import-faulty`, `settings-faulty`, `request-id-reused`. */
export const changeHolidays =
  ({ requestId, csv, by, today }: HolidayImport) =>
  async ({ ledger, now, queue, config }: ImportServices) => {
    const state = await ledger.readState();
    const known = settingsBefore(state, requestId) ?? inForce(state, config.cycle);
    let made = applied(csv, known, state, today);
    const { entry, outcome } = await ledger.append({ unit: PROVINCE_UNIT, requestId }, (chain, earlier) => {
      const newest = newestSettings(chain);
      if (earlier === undefined && newest !== undefined) made = applied(csv, settingsOf(newest), state, today);
      if (newest !== undefined && made.changes.days.length === 0) return { unchanged: newest };
      const at = earlier ?? now().toISOString();
      const payload = made.settings;
      return { act: { unit: PROVINCE_UNIT, kind: 'settings', form: null, revision: 0, at, by, requestId, payload } };
    });
    if (outcome === 'unchanged') return { ...made.changes, written: false };
    const generation = await askForRun({ ledger, queue });
    return { ...made.changes, written: true, hash: entry.hash, at: entry.at, generation };
  };

function applied(
  csv: string,
  before: SettingsPayload,
  state: ProvinceState,
  today: string,
): { readonly settings: SettingsPayload; readonly changes: HolidayChanges } {
  const { calendar } = before;
  const { table, faults, notes } = importHolidays(csv, calendar.holidays, calendar.cycle);
  if (faults.length > 0) throw new Problem('import-faulty', { faults: faults.map(holidayFaultSentence) });
  const parsed = parseCalendarSettings({ ...calendar, holidays: table });
  if (!parsed.ok) throw new Problem('settings-faulty', { faults: parsed.faults.map(({ sentence }) => sentence) });
  const settings = { ...before, calendar: parsed.settings };
  return {
    settings,
    changes: {
      days: dayChanges(calendar.holidays, table),
      dues: dueChanges({ ...state, settings: before }, { ...state, settings }, today),
      notes: notes.map(holidayNoteSentence),
    },
  };
}

function inForce({ settings }: ProvinceState, cycle: number): SettingsPayload {
  if (settings === undefined) throw new Problem('cycle-not-set-up', { cycle: String(cycle) });
  return settings;
}
