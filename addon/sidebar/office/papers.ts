/**
 * What somebody is writing about a report before it is entered: why its figures are frozen again, and what stands on the signed
 * paper. Kept while they move about, through conflicts and failed calls. Pure.
 */
import type { DocumentForm, IssueRequest } from '../../../shared/office/closing.ts';
import { LINK_WANTS, NUMBER_WANTS, isPaperLink, isPaperNumber } from '../../../shared/report/paperRules.ts';
import type { OfficeState, Trouble } from './state.ts';

/** In the order of the page. */
export const ISSUE_FIELDS = ['number', 'date', 'link'] as const;
export type IssueField = (typeof ISSUE_FIELDS)[number];
/** As it was typed; blank: the empty string. */
export type TypedIssue = Readonly<Record<IssueField, string>>;

export interface PaperDraft {
  /** Why the frozen version does not stand. */
  readonly reason: string;
  /** Absent until somebody types: what was recorded last stands in the fields. */
  readonly issue?: TypedIssue;
}

/** What is asked about a report before it is done. */
export interface Asking {
  readonly form: DocumentForm;
  readonly what: 'freeze' | 'issue';
  /** Somebody tried to send: faults are shown. */
  readonly isChecked?: true;
}

export const BLANK_PAPER: PaperDraft = { reason: '' };
export const BLANK_ISSUE: TypedIssue = { number: '', date: '', link: '' };
/** What the api takes at least. */
export const SHORTEST_REASON = 3;

export function issueFieldId(field: IssueField): string {
  return `issue-${field}`;
}

/** Id of the button that asks. */
export function askId({ form, what }: Pick<Asking, 'form' | 'what'>): string {
  return `ask-${what}-${form}`;
}

export function isAsked({ asking }: Pick<OfficeState, 'asking'>, { form, what }: Asking): boolean {
  return asking?.form === form && asking.what === what;
}

/** As the api judges them; only the date is left to it alone, which knows the calendar. */
export function issueFaults(typed: TypedIssue): Readonly<Record<IssueField, string | undefined>> {
  const { number, date, link } = issueOf(typed);
  return {
    number: isPaperNumber(number) ? undefined : `Chưa đúng: ${NUMBER_WANTS}.`,
    date: date === '' ? 'Hãy chọn ngày ghi trên văn bản.' : undefined,
    link: link === undefined || isPaperLink(link) ? undefined : `Chưa đúng: ${LINK_WANTS}, hoặc để trống.`,
  };
}

export function firstFault(issue: TypedIssue): IssueField | undefined {
  const faults = issueFaults(issue);
  return ISSUE_FIELDS.find((field) => faults[field] !== undefined);
}

/** The field beside which a fault that the api found is told. */
export function faultyField({ act, problem }: Trouble): IssueField | undefined {
  return act.kind === 'issue' && problem.code === 'issue-faulty' ? 'date' : undefined;
}

/** Composed, without blanks around. */
export function issueOf({ number, date, link }: TypedIssue): Omit<IssueRequest, 'requestId'> {
  return { number: number.normalize('NFC').trim(), date, ...(link.trim() === '' ? {} : { link: link.trim() }) };
}
