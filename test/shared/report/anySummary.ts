/** A summary with any numbers that agree with each other: none, one, all, many, unknown. */
import { LEVELS } from '../../../shared/calendar/settings.ts';
import { FIGURES } from '../../../shared/forms/figures.ts';
import { percent } from '../../../shared/summaries/figureBook.ts';
import type { FrozenFigure, FrozenSummary } from '../../../shared/summaries/freeze.ts';
import { seededRandom } from '../../../local/demo/random.ts';
import { STATES } from '../../../shared/report/words.ts';

/** @param nothing how likely a count is 0, from 0 to 1. */
export function anySummary(like: FrozenSummary, seed: number, nothing: number): FrozenSummary {
  const random = seededRandom(String(seed));
  const figures: Record<string, FrozenFigure> = { ...like.figures };
  const valueOf = (key: string) => figures[key]?.value ?? 0;
  const set = (key: string, value: number | null) => {
    const known = figures[key];
    if (known === undefined) throw new RangeError(`no figure ${key}`);
    figures[key] = { ...known, value };
    return value ?? 0;
  };
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + valueOf(key), 0);
  const draw = () => (random.chance(nothing) ? 0 : random.pick([1, 1, 2, 9, 10, 57, 12_345]));
  for (const [key, { unit }] of Object.entries(like.figures)) if (unit !== '%') set(key, draw());

  for (const prefix of ['report', 'plan']) {
    const counts = ['onTime', 'late', 'missing', 'returned', 'accepted'];
    for (const count of counts)
      set(`${prefix}.all.${count}`, sum(LEVELS.map((level) => `${prefix}.${level}.${count}`)));
    for (const scope of [...LEVELS, 'all']) {
      const key = (count: string) => `${prefix}.${scope}.${count}`;
      const sent = set(key('submitted'), sum([key('onTime'), key('late')]));
      const asked = set(key('asked'), sent + valueOf(key('missing')));
      set(key('reportingRate'), percent(sent, asked));
      set(key('timeliness'), percent(valueOf(key('onTime')), asked));
    }
  }
  for (const key of Object.keys(figures).filter((one) => /^tasks\..*\.total$/.test(one)))
    set(key, sum(STATES.map((state) => key.replace(/total$/, state))));
  // One of several that add up to the same holds all.
  const partition = (total: string, parts: readonly string[], others: readonly string[]) => {
    const whole = set(total, sum(parts));
    const holder = random.whole(0, others.length - 1);
    others.forEach((key, index) => set(key, index === holder ? whole : 0));
  };
  const keysOf = (prefix: string) => Object.keys(figures).filter((key) => key.startsWith(prefix));
  partition('difficulties.total', keysOf('difficulties.level.'), keysOf('difficulties.age.'));
  partition('measures.total', keysOf('measures.assessment.'), keysOf('measures.followUp.'));
  for (const [whole, part] of [
    ['contents.weak.total', 'contents.weak.withoutTask'],
    ['contents.strong.total', 'contents.strong.withoutKeep'],
  ] as const)
    set(part, Math.min(valueOf(whole), valueOf(part)));
  for (const span of ['period', 'cumulative']) {
    const key = (figure: string) => `figures.${figure}.${span}`;
    for (const { key: own, entered, aggregation } of FIGURES) {
      const units = entered ? valueOf(`${key(own)}.units`) : 1;
      if (units === 0 && aggregation.kind !== 'share-of-units') set(key(own), 0);
      if (aggregation.kind === 'share-of-units') {
        const [yes, no] = [valueOf(`${key(own)}.yes`), valueOf(`${key(own)}.no`)];
        set(`${key(own)}.units`, yes + no);
        set(key(own), percent(yes, yes + no));
      }
    }
    for (const { key: own, aggregation } of FIGURES)
      if (aggregation.kind === 'ratio')
        set(key(own), percent(sum(aggregation.numerator.map(key)), sum(aggregation.denominator.map(key))));
  }
  for (const { key, entered, aggregation } of FIGURES) {
    if (!entered || aggregation.kind !== 'sum') continue;
    const [period, cumulative] = [`figures.${key}.period`, `figures.${key}.cumulative`];
    set(cumulative, Math.max(valueOf(cumulative), valueOf(period)));
    set(`${cumulative}.units`, Math.max(valueOf(`${cumulative}.units`), valueOf(`${period}.units`)));
  }
  return { ...like, figures };
}
