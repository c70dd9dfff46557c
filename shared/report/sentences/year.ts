/** What the report of the year says of the next one: what Sở Nội vụ will do, and what falls to those who lead a weak content. */
import type { Lead } from '../../units/assignments.ts';
import { unitById } from '../../units/registry.ts';
import type { Block, Run } from '../document.ts';
import { dash, list, paragraph, reference, say } from '../say.ts';
import type { Sentences } from '../sections.ts';
import type { ReportSource } from '../source.ts';
import { LEVEL_GROUPS } from '../words.ts';

export function yearSentences(source: ReportSource): Sentences {
  return { 'next.tasks': nextYear(source), 'next.duties': duties(source) };
}

/** The result of a year is published in spring of the next one; the plan answers it (DOMAIN 1.6). */
function nextYear({ figures, settings }: ReportSource): readonly Block[] {
  const [year, next] = [settings.cycle, settings.cycle + 1].map((one) => reference(String(one)));
  const unfinished = figures.counts([
    ['tasks.all.late', 'nhiệm vụ chậm tiến độ'],
    ['tasks.all.in-progress', 'nhiệm vụ đang thực hiện'],
    ['tasks.all.not-started', 'nhiệm vụ chưa thực hiện'],
  ]);
  const owed = figures.counts([['report.all.missing', 'đơn vị chưa gửi báo cáo']]);
  return [
    paragraph`Trong năm ${next ?? ''}, Sở Nội vụ tập trung thực hiện các nhiệm vụ sau:`,
    ...owed.map((runs) => dash(say`Đôn đốc ${runs}`)),
    ...(unfinished.length === 0
      ? []
      : [
          dash(
            say`Yêu cầu các đơn vị tiếp tục hoàn thành hoặc chuyển sang kế hoạch năm ${next ?? ''}: ${list(unfinished)}`,
          ),
        ]),
    dash(
      say`Khi Chỉ số PAPI năm ${year ?? ''} được công bố, hướng dẫn các đơn vị rà soát kết quả, xây dựng kế hoạch cải thiện Chỉ số PAPI năm ${next ?? ''}`,
    ),
    dash(say`Theo dõi, đôn đốc, tổng hợp, báo cáo việc thực hiện hằng quý theo quy định`),
    dash(say`Lồng ghép kiểm tra việc thực hiện vào kế hoạch kiểm tra cải cách hành chính năm ${next ?? ''}`),
  ];
}

function duties({ state, settings, registry }: ReportSource): readonly Block[] {
  const nameOf = (lead: Lead): readonly Run[] => {
    if (lead.kind === 'level') return say`${LEVEL_GROUPS[lead.level]}`;
    const name = unitById(registry, lead.unit)?.name;
    return name === undefined ? [] : [reference(name)];
  };
  const led = settings.contents
    .filter(({ verdict }) => verdict === 'weak')
    .flatMap(({ code, name }) => {
      const leads = state.assignments?.find(({ content }) => content === code)?.leads ?? [];
      const names = leads.map(nameOf).filter(({ length }) => length > 0);
      return names.length === 0 ? [] : [dash(say`${reference(name)}: ${list(names)}`)];
    });
  return [
    paragraph`Các sở, ban, ngành, Ủy ban nhân dân các cấp tiếp tục thực hiện nhiệm vụ được phân công, gửi kế hoạch, báo cáo đúng thời hạn${led.length === 0 ? '.' : '; tập trung các nội dung cần cải thiện, do các cơ quan, đơn vị sau chủ trì:'}`,
    ...led,
  ];
}
