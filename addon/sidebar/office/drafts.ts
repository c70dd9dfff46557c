/**
 * What a reviewer is writing about one form of one unit, before it is sent: kept while they move about, through conflicts and
 * failed calls, until the return is entered. Pure.
 */
import type { Form } from '../../../shared/calendar/form.ts';
import type { TabView } from '../../../shared/office/views.ts';

/** What a remark is about: a cell, a row, or a tab. */
export interface Place {
  readonly tab: string;
  readonly row?: string;
  readonly column?: string;
  /** "Kế hoạch, NV-02, Chỉ tiêu". */
  readonly words: string;
}

export interface DraftRemark {
  readonly place: Place;
  readonly reason: string;
}

export interface Draft {
  /** Why the form goes back, as a whole. */
  readonly reason: string;
  /** One a place at most. */
  readonly remarks: readonly DraftRemark[];
  /** The remark in hand; `at` is the id of the button that began it, of which one place may have several. */
  readonly writing?: DraftRemark & { readonly at: string };
}

export const BLANK: Draft = { reason: '', remarks: [] };

export function draftKey(unit: string, form: Form): string {
  return `${unit}:${form}`;
}

export function remarkAt({ remarks }: Draft, place: Place): DraftRemark | undefined {
  return remarks.find((one) => isSame(one.place, place));
}

/** What was in hand is kept first. */
export function begun(draft: Draft, at: string, place: Place): Draft {
  const { reason, remarks } = kept(draft);
  return { reason, remarks, writing: { at, place, reason: remarkAt({ ...draft, remarks }, place)?.reason ?? '' } };
}

export function typed(draft: Draft, text: string): Draft {
  return draft.writing === undefined ? draft : { ...draft, writing: { ...draft.writing, reason: text } };
}

/** A remark without a reason is none. */
export function kept(draft: Draft): Draft {
  const { writing, reason, remarks } = draft;
  if (writing === undefined) return draft;
  const text = writing.reason.trim();
  if (text === '') return left(draft);
  const remark = { place: writing.place, reason: text };
  const isNew = remarkAt(draft, writing.place) === undefined;
  return {
    reason,
    remarks: isNew ? [...remarks, remark] : remarks.map((one) => (isSame(one.place, writing.place) ? remark : one)),
  };
}

export function left({ reason, remarks }: Draft): Draft {
  return { reason, remarks };
}

export function removed(draft: Draft, place: Place): Draft {
  return { ...draft, remarks: draft.remarks.filter((one) => !isSame(one.place, place)) };
}

/** A remark must name what stands in the revision: a row that was withdrawn has no cell in the unit's sheet to say it in. */
export function isStanding({ tab, row }: Place, tabs: readonly TabView[]): boolean {
  return tabs.some(
    (one) => one.tab === tab && (row === undefined || one.rows.some((standing) => standing.row === row)),
  );
}

function isSame(a: Place, b: Place): boolean {
  return a.tab === b.tab && a.row === b.row && a.column === b.column;
}
