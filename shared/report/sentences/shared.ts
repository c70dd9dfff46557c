/** Sentences that the quarterly report and the plan report share: who sent, how tasks stand, which difficulties were met. */
import { LEVELS } from '../../calendar/settings.ts';
import type { Block, Run } from '../document.ts';
import type { Figures } from '../figures.ts';
import { dash, list, paragraph, reference, say } from '../say.ts';
import type { ReportSource } from '../source.ts';
import { LEVEL_GROUPS, SETTLERS, STATE_WORDS, STATES } from '../words.ts';

/** @param prefix "report" or "plan". @param what "báo cáo", "kế hoạch". */
export function filing(prefix: 'report' | 'plan', what: string, source: ReportSource): readonly Block[] {
  const { figures, moment, names } = source;
  const key = (scope: string, count: string) => `${prefix}.${scope}.${count}`;
  const sent = (scope: string) =>
    say`${figures.number(key(scope, 'submitted'))}/${figures.number(key(scope, 'asked'))} đơn vị đã gửi ${what} (đạt ${figures.number(key(scope, 'reportingRate'))})`;
  const punctual = (scope: string) => [
    say`${figures.count(key(scope, 'onTime'), 'đơn vị gửi đúng hạn')} (${figures.number(key(scope, 'timeliness'))})`,
    figures.count(key(scope, 'late'), 'đơn vị gửi chậm'),
    figures.count(key(scope, 'missing'), 'đơn vị chưa gửi'),
    ...figures.counts([[key(scope, 'returned'), 'đơn vị đang được yêu cầu bổ sung, hoàn thiện']]),
  ];
  const levels = LEVELS.filter((level) => (figures.value(key(level, 'asked')) ?? 0) > 0);
  return [
    paragraph`Đến ${moment}, toàn ${names.kind} có ${sent('all')}; trong đó: ${list(punctual('all'))}. Cụ thể:`,
    ...levels.map((level) => dash(say`${LEVEL_GROUPS[level]}: ${sent(level)}; ${list(punctual(level))}`)),
  ];
}

/**
 * "Tổng số 150 nhiệm vụ thuộc nội dung này, trong đó: …"; states that no task is in are left out, but that none is late is said.
 *
 * @param where "thuộc nội dung này".
 */
export function taskSentence(scope: string, where: string, figures: Figures): readonly Run[] {
  const key = (count: string) => `tasks.${scope}.${count}`;
  if (figures.value(key('total')) === 0) return say`${figures.count(key('total'), `nhiệm vụ ${where}`)}.`;
  const shown = STATES.filter((state) => state === 'late' || figures.value(key(state)) !== 0);
  const parts = shown.map((state) => figures.count(key(state), STATE_WORDS[state].noun));
  return say`Tổng số ${figures.amount(key('total'))} ${where}, trong đó: ${list(parts)}.`;
}

export function difficultySentences(source: ReportSource, annex: string): readonly Block[] {
  const { figures } = source;
  const total = 'difficulties.total';
  if (figures.value(total) === 0)
    return [
      paragraph`Đến ${source.moment}, ${figures.count(total, 'khó khăn, vướng mắc')} được các đơn vị gửi đến Sở Nội vụ.`,
    ];
  const settled = figures.counts(SETTLERS.map(([level, noun]) => [`difficulties.level.${level}`, noun]));
  const ages = [
    say`${figures.count('difficulties.age.upTo7', 'khó khăn nêu trong')} ${reference('07')} ngày gần nhất`,
    say`${figures.count('difficulties.age.upTo30', 'khó khăn nêu từ')} ${reference('08 đến 30')} ngày trước`,
    say`${figures.count('difficulties.age.over30', 'khó khăn nêu quá')} ${reference('30')} ngày`,
  ];
  return [
    paragraph`Đến ${source.moment}, các đơn vị nêu ${figures.count(total, 'khó khăn, vướng mắc')}, gồm: ${list(settled)}.`,
    paragraph`Theo thời gian: ${list(ages)}. Nội dung từng khó khăn, vướng mắc nêu tại Phụ lục ${annex}.`,
  ];
}

export function proposalSentences({ figures, names }: ReportSource, annex: string): readonly Block[] {
  if (figures.value('difficulties.level.province') === 0) return [];
  const count = figures.count('difficulties.level.province', 'kiến nghị thuộc thẩm quyền');
  return [
    paragraph`Sở Nội vụ kính đề nghị ${names.committee} xem xét, chỉ đạo giải quyết ${count}, nêu tại Phụ lục ${annex}.`,
  ];
}
