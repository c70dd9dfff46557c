/** What the figures of a quarter's report span, when they were frozen, which they replace, and what they are compared with. */
import { quarterOf, type QuarterForm } from '../../calendar/form.ts';
import { quarterSpan } from '../../calendar/periods.ts';
import { momentInWords } from '../../text/moment.ts';
import type { ChangePlaces } from '../annexes/summary.ts';
import { cumulativeInWords, earlierQuarters, lackingQuarters, quarterName } from '../coverage.ts';
import type { Block, Run } from '../document.ts';
import { paragraph, reference, say, shortDate } from '../say.ts';
import type { ReportSource } from '../source.ts';

export function scopeSentences(form: QuarterForm, source: ReportSource, places: ChangePlaces): readonly Block[] {
  const { settings } = source;
  const { start, end } = spanOf(form, source);
  const [first] = earlierQuarters(form, settings);
  const quarter = quarterName(form);
  const lacking = lackingQuarters(form, settings).map(quarterName).join(', ');
  const cycle = reference(String(settings.cycle));
  return [
    paragraph`Số liệu ${quarter} tính từ ngày ${shortDate(start)} đến ngày ${shortDate(end)}, ${frozenInWords(source)}.`,
    ...(first === undefined
      ? lacking === ''
        ? []
        : [
            paragraph`Chu kỳ năm ${cycle} không có kỳ báo cáo ${lacking}; ${quarter} là kỳ đầu tiên nên chưa có số liệu lũy kế và số liệu kỳ trước để so sánh.`,
          ]
      : [
          paragraph`Số liệu ${cumulativeInWords(form, settings)} tính từ ngày ${shortDate(spanOf(first, source).start)} đến ngày ${shortDate(end)}${lacking === '' ? '' : say`; chu kỳ năm ${cycle} không có kỳ báo cáo ${lacking}`}. ${comparedWith(form, source)}.`,
        ]),
    ...replacement(source, places.get('sinceVersion')),
    ...lateSentence(source, places.get('ofQuartersBefore')),
    ...changedSentence(places.get('sinceFreeze')),
  ];
}

function spanOf(form: QuarterForm, { settings }: ReportSource) {
  return quarterSpan(settings.cycle, quarterOf(form), settings.calendar.quarterRule);
}

function frozenInWords({ freeze, moment }: ReportSource): readonly Run[] {
  if (freeze === undefined) return say`tổng hợp đến ${moment}, chưa chốt`;
  return freeze.version > 1 ? say`chốt ${time(freeze.version)} lúc ${moment}` : say`chốt lúc ${moment}`;
}

function comparedWith(form: QuarterForm, { comparison, settings }: ReportSource): readonly Run[] {
  const last = earlierQuarters(form, settings).at(-1);
  if (comparison === undefined)
    return say`Số liệu ${last === undefined ? 'kỳ trước' : quarterName(last)} chưa chốt nên không so sánh`;
  const { quarter, before } = comparison;
  const version = before.version > 1 ? say` ${time(before.version)}` : '';
  return say`Kỳ so sánh là ${quarter}, số liệu chốt${version} lúc ${reference(momentInWords(before.summary.asOf))}`;
}

function replacement({ freeze, replaced }: ReportSource, changedIn: string | undefined): readonly Block[] {
  if (freeze === undefined || replaced === undefined) return [];
  const reason = freeze.reason === undefined ? '' : say`, lý do: ${reference(freeze.reason.replace(/[.\s]+$/, ''))}`;
  const changed =
    changedIn === undefined ? '' : say`. Số liệu thay đổi so với ${time(replaced.version)} nêu tại ${changedIn}`;
  return [
    paragraph`Số liệu chốt ${time(freeze.version)} thay cho số liệu chốt ${time(replaced.version)} lúc ${reference(momentInWords(replaced.summary.asOf))}${reason}${changed}.`,
  ];
}

function lateSentence({ comparison }: ReportSource, place: string | undefined): readonly Block[] {
  if (place === undefined || comparison === undefined) return [];
  return [
    paragraph`Số lũy kế gồm cả số liệu ${comparison.quarter} do đơn vị gửi thêm hoặc gửi lại sau khi chốt, nêu tại ${place}.`,
  ];
}

function changedSentence(place: string | undefined): readonly Block[] {
  if (place === undefined) return [];
  return [
    paragraph`Sau khi chốt, một số số liệu đã thay đổi do đơn vị gửi thêm hoặc gửi lại. Báo cáo này giữ số đã chốt; số hiện nay nêu tại ${place}.`,
  ];
}

function time(version: number): Run {
  return reference(`lần ${version}`);
}
