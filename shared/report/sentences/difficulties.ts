/** What the units met, who must settle it, and what the province's committee is asked for. */
import { isSettled } from '../../progress/settling.ts';
import { reportedDifficulties } from '../difficulties.ts';
import type { Block } from '../document.ts';
import { list, paragraph, reference, say } from '../say.ts';
import type { ReportSource } from '../source.ts';
import { SETTLERS } from '../words.ts';

export function difficultySentences(source: ReportSource, annex: string): readonly Block[] {
  const { figures } = source;
  const total = 'difficulties.total';
  if (figures.value(total) === 0)
    return [paragraph`Đến ${source.moment}, Sở Nội vụ chưa nhận được khó khăn, vướng mắc của các đơn vị.`];
  const settled = figures.counts(SETTLERS.map(([level, noun]) => [`difficulties.level.${level}`, noun]));
  const ages = AGES.filter(([age]) => figures.value(`difficulties.age.${age}`) !== 0).map(
    ([age, noun, days, rest]) => say`${figures.count(`difficulties.age.${age}`, noun)} ${reference(days)} ${rest}`,
  );
  return [
    paragraph`Đến ${source.moment}, các đơn vị nêu ${figures.count(total, 'khó khăn, vướng mắc')}, gồm: ${list(settled)}.`,
    paragraph`Theo thời gian: ${list(ages)}. Nội dung từng khó khăn, vướng mắc nêu tại Phụ lục ${annex}.`,
  ];
}

const AGES = [
  ['upTo7', 'khó khăn nêu trong', '07', 'ngày gần nhất'],
  ['upTo30', 'khó khăn nêu từ', '08 đến 30', 'ngày trước'],
  ['over30', 'khó khăn nêu quá', '30', 'ngày'],
] as const;

/** Whether some or all of those are answered already is said; how many is no figure of the summary. */
export function proposalSentences(source: ReportSource, annex: string): readonly Block[] {
  const { figures, names } = source;
  const key = 'difficulties.level.province';
  if (figures.value(key) === 0)
    return [paragraph`Không có kiến nghị thuộc thẩm quyền giải quyết của ${names.committee}.`];
  const own = reportedDifficulties(source).filter(({ row }) => row.level === 'province');
  const settled = own.filter(({ answer }) => isSettled(answer));
  const count = figures.count(key, 'kiến nghị thuộc thẩm quyền');
  if (settled.length > 0 && settled.length === own.length)
    return [paragraph`${count} giải quyết của ${names.committee} đã có ý kiến trả lời, nêu tại Phụ lục ${annex}.`];
  const but = settled.length === 0 ? '' : ', trừ kiến nghị đã có ý kiến trả lời ghi tại Phụ lục này';
  return [
    paragraph`Sở Nội vụ kính đề nghị ${names.committee} xem xét, chỉ đạo giải quyết ${count}, nêu tại Phụ lục ${annex}${but}.`,
  ];
}
