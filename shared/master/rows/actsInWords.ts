/** Entries of the ledger in the words of "Nhật ký": what was done, by whom, and what it says. */
import { lastDayInTime } from '../../calendar/periods.ts';
import type { DifficultyAnswer } from '../../forms/context.ts';
import type { Entry } from '../../ledger/entry.ts';
import type {
  AnswerPayload,
  ClaimDecisionPayload,
  ClaimPayload,
  ExtensionPayload,
  FreezePayload,
  IssuePayload,
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

/** Nobody is identified where it was typed. */
const MASTER = { by: 'master', inWords: 'Ghi trong bảng tổng hợp' } as const;

/** @returns `undefined` for what the log does not tell: seals, the calendar's acts, submissions. */
export function unitAct(entry: Entry, own: UnitState): ActInWords | undefined {
  const by = entry.by === MASTER.by ? MASTER.inWords : entry.by;
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

/** Of the province's own chain. */
export function provinceAct({ kind, by, payload }: Entry): ActInWords | undefined {
  const said = (act: string, detail: string): ActInWords => ({ act, by, detail });
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
      const { form, version, reason } = JSON.parse(payload) as FreezePayload;
      const why = reason === undefined ? '' : `; ${reason}`;
      return said('Chốt số liệu', `${form.toUpperCase()}, bản ${version}${why}`);
    }
    case 'issue': {
      const { number, date, link } = JSON.parse(payload) as IssuePayload;
      const where = link === undefined ? '' : `; ${link}`;
      return said('Ghi văn bản đã ký', `Số ${number} ngày ${formatShortDate(date)}${where}`);
    }
    case 'submission':
    case 'review':
    case 'extension':
    case 'answer':
    case 'claim':
    case 'claimDecision':
    case 'calendar':
    case 'reminders':
    case 'seal':
      return undefined;
  }
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
