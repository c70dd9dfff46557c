/** Dates and deadlines, always day before month; an en_US spreadsheet may have turned them round. */
import type { Deadline } from '../../forms/content.ts';
import { DEADLINE_PHRASES } from '../../forms/choices.ts';
import { isSwappable, parseVietnameseDate, swapDayAndMonth } from '../../text/dates.ts';
import { parseDeadline } from '../../text/deadlines.ts';
import { formatShortDate } from '../../text/format.ts';
import { shownCell } from '../report.ts';
import type { CellQuestion } from './cell.ts';

const WANTED = 'ngày/tháng/năm, ví dụ 08/8/2023';

/** ISO date. */
export function readDate(question: CellQuestion): string | undefined {
  const { cell, setting, say } = question;
  if (typeof cell === 'object' && 'date' in cell) return checkSwap(cell.date, question);
  const received = shownCell(cell);
  const parsed = parseVietnameseDate(received, setting.cycle);
  if (!parsed.ok || parsed.precision !== 'day') {
    say('type-date', { received, expected: WANTED });
    return undefined;
  }
  const date = parsed.lastDay;
  say(parsed.before ? 'type-date-inexact' : 'type-date-text', {
    ...{ received, expected: formatShortDate(date), fix: { date } },
  });
  return date;
}

export function readDeadline(question: CellQuestion): Deadline | undefined {
  const { cell, setting, say } = question;
  if (typeof cell === 'object' && 'date' in cell) return { kind: 'date', date: checkSwap(cell.date, question) };
  const received = shownCell(cell);
  const parsed = parseDeadline(received, setting.cycle);
  switch (parsed.kind) {
    case 'date': {
      const said = { received, expected: formatShortDate(parsed.date), fix: { date: parsed.date } };
      say(parsed.exact ? 'type-date-text' : 'type-date-inexact', said);
      return { kind: 'date', date: parsed.date };
    }
    case 'continuous':
    case 'quarterly': {
      const label = DEADLINE_PHRASES.find(({ value }) => value === parsed.kind)?.label ?? received;
      if (label !== received) say('choice-respelled', { received, expected: label, fix: label });
      return { kind: parsed.kind };
    }
    case 'fault':
      say('type-date', { received, expected: `${WANTED}, hoặc “Thường xuyên”, “Hằng quý”` });
      return undefined;
  }
}

function checkSwap(date: string, { setting, say }: CellQuestion): string {
  if (setting.american && isSwappable(date)) {
    say('type-date-swappable', { received: formatShortDate(date), expected: formatShortDate(swapDayAndMonth(date)) });
  }
  return date;
}
