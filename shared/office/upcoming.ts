/** What the calendar will do by itself in the coming days, said in advance. */
import { actsBetween } from '../calendar/acts.ts';
import { announce } from '../calendar/announce.ts';
import { addDays, localDate } from '../calendar/dates.ts';
import { provinceActs } from '../calendar/provinceActs.ts';
import { unitById } from '../units/registry.ts';
import type { OfficeSource } from './source.ts';

const DAYS_AHEAD = 14;

export function upcoming({ state, nowMs }: OfficeSource): readonly string[] {
  const today = localDate(nowMs);
  const acts = actsBetween(provinceActs(state, today), today, addDays(today, DAYS_AHEAD));
  return announce(acts, (unit) => unitById(state.registry, unit)?.name ?? unit);
}
