/** Entries of the ledger in the words of "Nhật ký": what was done, by whom, and what it says. */
import { actsInWords } from '../../calendar/announce.ts';
import { lastDayInTime } from '../../calendar/periods.ts';
import type { DifficultyAnswer } from '../../forms/context.ts';
import type { Entry } from '../../ledger/entry.ts';
import type {
  AnswerPayload,
  CalendarPayload,
  ClaimDecisionPayload,
  ClaimPayload,
  ExtensionPayload,
  FreezePayload,
  IssuePayload,
  ReminderMail,
  RemindersPayload,
  ReviewPayload,
  SettingsPayload,
} from '../../ledger/payloads.ts';
import type { UnitState } from '../../ledger/state.ts';
import { formatDue, formatInteger, formatShortDate } from '../../text/format.ts';
import type { Assignments } from '../../units/assignments.ts';
import type { Registry } from '../../units/registry.ts';

export interface ActInWords {
  readonly act: string;
  readonly by: string;
  readonly detail: string | null;
}

/** Where nobody is identified: it was typed in the master, or is done by itself on its day. */
const NOBODY: Readonly<Record<string, string>> = { master: 'Ghi trong bảng tổng hợp', calendar: 'Lịch tự động' };

/** Who did it, as a person reads it. */
export function doerInWords(by: string): string {
  return NOBODY[by] ?? by;
}

/** @returns `undefined` for what is no act of the unit's own chain. */
export function unitAct(entry: Entry, own: UnitState): ActInWords | undefined {
  const by = doerInWords(entry.by);
  const said = (act: string, detail: string | null): ActInWords => ({ act, by, detail });
  switch (entry.kind) {
    case 'review': {
      const review = JSON.parse(entry.payload) as ReviewPayload;
      return review.decision === 'accept' ? said('Chấp nhận', null) : said('Trả lại', returnInWords(review));
    }
    case 'extension': {
      const { due, reason } = JSON.parse(entry.payload) as ExtensionPayload;
      return said('Gia hạn', `${formatDue(due)}; ${reason}`);
    }
    case 'answer':
      return said(
        'Trả lời khó khăn',
        (JSON.parse(entry.payload) as AnswerPayload).answers.map(answerInWords).join('. '),
      );
    case 'claim':
      return said('Xin phụ trách', claimInWords(JSON.parse(entry.payload) as ClaimPayload));
    case 'claimDecision': {
      const decision = JSON.parse(entry.payload) as ClaimDecisionPayload;
      const asked = own.claims.get(decision.claimSeq)?.by ?? '';
      return decision.decision === 'refuse'
        ? said('Từ chối', `${asked}: ${decision.reason}`)
        : said('Giao phụ trách', asked);
    }
    case 'submission':
    case 'settings':
    case 'registry':
    case 'assignments':
    case 'calendar':
    case 'freeze':
    case 'issue':
    case 'reminders':
    case 'seal':
      return undefined;
  }
}

/** Of the province's own chain. @returns `undefined` for seals, and for a day on which the calendar did nothing. */
export function provinceAct({ kind, by, payload }: Entry, unitName: (unit: string) => string): ActInWords | undefined {
  const said = (act: string, detail: string): ActInWords => ({ act, by: doerInWords(by), detail });
  switch (kind) {
    case 'settings': {
      const { calendar } = JSON.parse(payload) as SettingsPayload;
      const due = lastDayInTime(calendar.planDue, calendar.holidays);
      return said('Thiết lập', `Kế hoạch: ${formatDue(due)}; nhận muộn ${calendar.graceWorkingDays} ngày làm việc`);
    }
    case 'registry':
      return said('Danh sách đơn vị', `${formatInteger((JSON.parse(payload) as Registry).units.length)} đơn vị`);
    case 'assignments':
      return said('Phân công nội dung', `${formatInteger((JSON.parse(payload) as Assignments).length)} nội dung`);
    case 'freeze': {
      const { version, reason } = JSON.parse(payload) as FreezePayload;
      return said('Chốt số liệu', [`Bản ${version}`, ...(reason === undefined ? [] : [reason])].join('; '));
    }
    case 'issue': {
      const { number, date, link } = JSON.parse(payload) as IssuePayload;
      const where = link === undefined ? '' : `; ${link}`;
      return said('Ghi văn bản đã ký', `Số ${number} ngày ${formatShortDate(date)}${where}`);
    }
    case 'calendar': {
      const { date, acts } = JSON.parse(payload) as CalendarPayload;
      const words = actsInWords(acts, unitName).map((day) => day.words);
      return words.length === 0 ? undefined : said('Lịch', `Ngày ${formatShortDate(date)}: ${words.join('; ')}`);
    }
    case 'reminders':
      return said('Nhắc việc', remindersInWords(JSON.parse(payload) as RemindersPayload));
    case 'submission':
    case 'review':
    case 'extension':
    case 'answer':
    case 'claim':
    case 'claimDecision':
    case 'seal':
      return undefined;
  }
}

const OUTCOMES: readonly (readonly [outcome: ReminderMail['outcome'], words: string])[] = [
  ['refused', 'địa chỉ không nhận'],
  ['unsent', 'thư chưa gửi được trong ngày'],
  ['unknown', 'thư không rõ đã tới chưa'],
];

/** "Ngày 18/9/2023: đã gửi 23 thư, nhắc 40 đơn vị; 1 địa chỉ không nhận". */
function remindersInWords({ day, mails }: RemindersPayload): string {
  const of = (outcome: ReminderMail['outcome']) => mails.filter((mail) => mail.outcome === outcome);
  const units = new Set(of('sent').flatMap(({ about }) => about.map(({ unit }) => unit)));
  const others = OUTCOMES.flatMap(([outcome, words]) => {
    const count = of(outcome).length;
    return count === 0 ? [] : [`${formatInteger(count)} ${words}`];
  });
  const sent = `đã gửi ${formatInteger(of('sent').length)} thư, nhắc về ${formatInteger(units.size)} đơn vị`;
  return `Ngày ${formatShortDate(day)}: ${[sent, ...others].join('; ')}`;
}

function returnInWords({ reason, remarks }: Extract<ReviewPayload, { readonly decision: 'return' }>): string {
  return remarks.length === 0 ? reason : `${reason} (${remarks.length} nhận xét)`;
}

function answerInWords({ id, status, answer, agency, document }: DifficultyAnswer): string {
  const parts = [status, agency, document, answer].filter((part) => part !== undefined && part !== '');
  return `${id}: ${parts.length === 0 ? 'bỏ ý kiến trả lời' : parts.join('; ')}`;
}

function claimInWords({ note, replaces, from }: ClaimPayload): string {
  return [
    note,
    ...(replaces === undefined ? [] : [`thay ${replaces}`]),
    ...(from === undefined ? [] : [`từ ngày ${formatShortDate(from)}`]),
  ].join('; ');
}
