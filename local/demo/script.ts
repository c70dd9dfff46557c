/**
 * The year as it happens: who sends what, when by the business clock, with which mistake, who is late, who is returned, who
 * sends again, who never sends. Made from a seed, so that every run tells the same story.
 */
import { SCHEDULES } from '../../functions/schedules.ts';
import { calendarActs } from '../../shared/calendar/acts.ts';
import type { DueForm } from '../../shared/calendar/form.ts';
import type { Unit } from '../../shared/units/registry.ts';
import { CALENDAR_2023 } from './province.ts';
import type { Random } from './random.ts';
import { PLAN_ROUND, QUARTER_ROUNDS, type Round } from './rounds.ts';
import type { Scene } from './scenes.ts';
import { shuffle } from './script/deal.ts';
import { difficultyScenes } from './script/difficulties.ts';
import { scheduled, workingDays } from './script/hours.ts';
import { planScenes } from './script/plan.ts';
import { quarterScenes } from './script/quarter.ts';

/** Units that never send a plan, and so have nothing to report on. */
const WITHOUT_PLAN = 3;

export function script(units: readonly Unit[], random: Random): readonly Scene[] {
  const planned = shuffle(units, random.fork('order')).slice(WITHOUT_PLAN);
  const scenes: readonly Scene[] = [
    ...planScenes(planned, random),
    ...mornings('plan', PLAN_ROUND),
    ...QUARTER_ROUNDS.flatMap((round, index) => [
      ...difficultyScenes(round, QUARTER_ROUNDS.slice(0, index), planned, random),
      ...quarterScenes(round, planned, random),
      ...mornings(round.form, round),
    ]),
  ];
  return [...days(units, scenes), ...scenes].sort((a, b) => a.at - b.at);
}

/** With the daily work of every working day of a round. */
function mornings(form: DueForm, { reminders }: Round): readonly Scene[] {
  return workingDays(reminders).map((day) => ({ kind: 'remind', at: scheduled(SCHEDULES.daily, day), form }));
}

/** The first morning after the cycle was set up. */
const FIRST_RUN = '2023-07-26';

/** Of the daily work, the days on which something opened, falls due or closes. */
function days(units: readonly Unit[], scenes: readonly Scene[]): readonly Scene[] {
  const extensions = scenes.filter((scene) => scene.kind === 'extend');
  const acts = calendarActs(
    CALENDAR_2023,
    units.map(({ id, level }) => ({
      ...{ id, level },
      extensions: Object.fromEntries(
        extensions.filter(({ unit }) => unit.id === id).map(({ form, due }) => [form, due]),
      ),
    })),
  );
  const end = Math.max(...scenes.map(({ at }) => at));
  return [...new Set(acts.map(({ date }) => (date < FIRST_RUN ? FIRST_RUN : date)))]
    .map((date): Scene => ({ kind: 'sweep', at: scheduled(SCHEDULES.daily, date) }))
    .filter(({ at }) => at <= end);
}
