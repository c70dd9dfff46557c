/**
 * What another table of days off changes, in words and before it is kept: which days, and which last days of whom.
 *
 * "Hạn Báo cáo Quý IV của cấp xã chuyển từ 18/12/2023 sang 19/12/2023."
 */
import type { ProvinceState } from '../ledger/state.ts';
import { formatShortDate } from '../text/format.ts';
import { unitById } from '../units/registry.ts';
import { addDays } from './dates.ts';
import { FORM_NAMES, FORMS, type Form } from './form.ts';
import type { HolidayRow } from './holidayRows.ts';
import { holidayRows, type HolidayTable } from './holidays.ts';
import { LEVELS, type Level } from './level.ts';
import { provinceActs } from './provinceActs.ts';

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  so: 'các sở, ban, ngành',
  huyen: 'cấp huyện',
  xa: 'cấp xã',
};

const LAST_DAY_WORDS = { due: 'Hạn', grace: 'Ngày cuối nhận muộn' } as const;

const KIND_WORDS: Readonly<Record<HolidayRow['kind'], string>> = { off: 'ngày nghỉ', worked: 'ngày làm bù' };

/** By date. */
export function dayChanges(before: HolidayTable, after: HolidayTable): readonly string[] {
  const [old, fresh] = [byDate(before), byDate(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((date) => {
    const [was, is] = [old.get(date), fresh.get(date)];
    const day = formatShortDate(date);
    if (was === undefined) return is === undefined ? [] : [`Thêm ${KIND_WORDS[is.kind]} ${day} (${is.name}).`];
    if (is === undefined) return [`Bỏ ${KIND_WORDS[was.kind]} ${day} (${was.name}).`];
    if (was.kind !== is.kind)
      return [`Ngày ${day}: ${KIND_WORDS[was.kind]} thành ${KIND_WORDS[is.kind]} (${is.name}).`];
    return was.name === is.name && was.source === is.source
      ? []
      : [`Ngày ${day}: ghi lại tên hoặc nguồn (${is.name}).`];
  });
}

function byDate(table: HolidayTable): ReadonlyMap<string, HolidayRow> {
  return new Map(holidayRows(table).map((row) => [row.date, row]));
}

/** In the order of the year; levels whose day moves alike share a sentence. @param today on which units report. */
export function dueChanges(before: ProvinceState, after: ProvinceState, today: string): readonly string[] {
  const old = lastDays(before, today);
  const moves = new Map<string, { readonly what: string; readonly move: string; readonly who: string[] }>();
  for (const [key, is] of lastDays(after, today)) {
    const was = old.get(key);
    if (was === undefined || was.day === is.day) continue;
    const what = `${LAST_DAY_WORDS[is.what]} ${FORM_NAMES[is.form]}`;
    const move = `chuyển từ ${formatShortDate(was.day)} sang ${formatShortDate(is.day)}`;
    const alike = moves.get(what + move) ?? { what, move, who: [] };
    alike.who.push(whose(is, after));
    moves.set(what + move, alike);
  }
  return [...moves.values()].map(({ what, move, who }) => `${what} của ${who.join(', ')} ${move}.`);
}

interface LastDay {
  readonly what: 'due' | 'grace';
  readonly form: Form;
  readonly level: Level;
  readonly unit: string | undefined;
  readonly day: string;
}

/** By form, due before grace, level and unit. */
function lastDays(state: ProvinceState, today: string): ReadonlyMap<string, LastDay> {
  const days = provinceActs(state, today).flatMap(({ date, kind, form, level, unit }): LastDay[] => {
    if (kind !== 'late' && kind !== 'closes') return [];
    return [{ what: kind === 'late' ? 'due' : 'grace', form, level, unit, day: addDays(date, -1) }];
  });
  days.sort((a, b) => place(a) - place(b));
  return new Map(days.map((day) => [`${day.what}/${day.form}/${day.unit ?? day.level}`, day]));
}

function whose({ level, unit }: LastDay, { registry }: ProvinceState): string {
  if (unit === undefined) return LEVEL_WORDS[level];
  return registry === undefined ? unit : (unitById(registry, unit)?.name ?? unit);
}

function place({ what, form, level }: LastDay): number {
  return FORMS.indexOf(form) * 100 + (what === 'due' ? 0 : 10) + LEVELS.indexOf(level);
}
