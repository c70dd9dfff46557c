/** Sentences that the quarterly report and the plan report share: who sent, how tasks stand. */
import { LEVELS } from '../../calendar/settings.ts';
import type { Block, Run } from '../document.ts';
import type { Figures } from '../figures.ts';
import { dash, list, paragraph, say } from '../say.ts';
import type { ReportSource } from '../source.ts';
import { LEVEL_GROUPS, STATE_WORDS, STATES } from '../words.ts';

type Filing = 'report' | 'plan';

/** @param what "báo cáo", "kế hoạch". */
export function filing(prefix: Filing, what: string, source: ReportSource): readonly Block[] {
  const { figures, moment, names, comparison } = source;
  const key = (scope: string, count: string) => `${prefix}.${scope}.${count}`;
  const said = (scope: string) => {
    const owing = figures.counts([
      [key(scope, 'missing'), 'đơn vị chưa gửi'],
      [key(scope, 'returned'), 'đơn vị đang được yêu cầu bổ sung, hoàn thiện'],
    ]);
    const sent = say`${sentInWords(prefix, scope, what, figures)}${punctual(prefix, scope, figures)}`;
    return figures.value(key(scope, 'submitted')) === 0 ? sent : list([sent, ...owing]);
  };
  const levels = LEVELS.filter((level) => (figures.value(key(level, 'asked')) ?? 0) > 0);
  const several = levels.length > 1;
  const moved = (comparison === undefined ? [] : MOVED_FILING).map(
    ([count, noun]) => comparison?.moved(key('all', count), noun) ?? [],
  );
  return [
    paragraph`Đến ${moment}, toàn ${names.kind} ${said('all')}${several ? '. Cụ thể:' : '.'}`,
    ...(several ? levels.map((level) => dash(say`${LEVEL_GROUPS[level]}: ${said(level)}`)) : []),
    ...comparedParagraph(moved, comparison?.quarter),
  ];
}

const MOVED_FILING = [
  ['submitted', 'đơn vị đã gửi'],
  ['onTime', 'đơn vị gửi đúng hạn'],
  ['late', 'đơn vị gửi chậm'],
] as const;

/** "150/155 đơn vị đã gửi báo cáo (đạt 96,77%)", "chưa có đơn vị nào trong 155 đơn vị gửi báo cáo". */
export function sentInWords(prefix: Filing, scope: string, what: string, figures: Figures): readonly Run[] {
  const number = (count: string) => figures.number(`${prefix}.${scope}.${count}`);
  if (figures.value(`${prefix}.${scope}.asked`) === 0) return say`không có đơn vị phải gửi ${what}`;
  if (figures.value(`${prefix}.${scope}.submitted`) === 0)
    return say`chưa có đơn vị nào gửi ${what} trong tổng số ${number('asked')} đơn vị`;
  return say`có ${number('submitted')}/${number('asked')} đơn vị đã gửi ${what} (đạt ${number('reportingRate')})`;
}

/** Of those that sent: ", trong đó …", ", đều đúng hạn". */
function punctual(prefix: Filing, scope: string, figures: Figures): readonly Run[] {
  const key = (count: string) => `${prefix}.${scope}.${count}`;
  const [sent, onTime, late] = ['submitted', 'onTime', 'late'].map((count) => figures.value(key(count)));
  if (sent === 0) return [];
  const all = sent === 1 ? '' : 'đều ';
  if (late === 0) return say`, ${all}đúng hạn`;
  if (onTime === 0) return say`, ${all}gửi chậm`;
  return say`, trong đó ${figures.count(key('onTime'), 'đơn vị gửi đúng hạn')} (đạt ${figures.number(key('timeliness'))} tổng số đơn vị), ${figures.count(key('late'), 'đơn vị gửi chậm')}`;
}

/** @param moved those that are empty did not move. */
export function comparedParagraph(moved: readonly (readonly Run[])[], quarter = ''): readonly Block[] {
  const own = moved.filter(({ length }) => length > 0);
  return own.length === 0 ? [] : [paragraph`So với ${quarter}: ${list(own)}.`];
}

/**
 * "Tổng số 150 nhiệm vụ thuộc nội dung này, trong đó: …"; states that no task is in are left out, but that none is late is said.
 *
 * @param where "thuộc nội dung này".
 */
export function taskSentence(scope: string, where: string, figures: Figures): readonly Run[] {
  const key = (count: string) => `tasks.${scope}.${count}`;
  const total = figures.value(key('total'));
  if (total === 0) return say`${figures.count(key('total'), `nhiệm vụ ${where}`)}.`;
  const met = STATES.filter((state) => figures.value(key(state)) !== 0);
  const [only, ...others] = met;
  if (only !== undefined && others.length === 0) {
    const { said } = STATE_WORDS[only];
    return total === 1
      ? say`Có ${figures.amount(key('total'))} ${where}, ${said}.`
      : say`Tổng số ${figures.amount(key('total'))} ${where}, đều ${said}.`;
  }
  const shown = met.includes('late') ? met : [...met, 'late' as const];
  const parts = shown.map((state) => figures.count(key(state), STATE_WORDS[state].noun));
  return say`Tổng số ${figures.amount(key('total'))} ${where}, trong đó: ${list(parts)}.`;
}
