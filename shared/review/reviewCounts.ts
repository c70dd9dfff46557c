/** What the queue says of a unit's newest revision before it is opened: how many flags, and what became of the remarks. */
import type { Form } from '../calendar/form.ts';
import { latestRevision, openReturn, type UnitState } from '../ledger/state.ts';
import type { QueueItem } from '../office/views.ts';
import { contentRows } from './contentRows.ts';
import { flaggedAgainst } from './earlierRevisions.ts';
import { flagsOf } from './flags.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';

/** `remarks` is absent where no return is open. */
export function reviewCounts(state: UnitState, form: Form): Pick<QueueItem, 'flags' | 'remarks'> {
  const newest = latestRevision(state, form);
  if (newest === undefined) return { flags: 0 };
  const flags = flagsOf(form, newest.content, flaggedAgainst(state, form)).length;
  const outcomes = openOutcomes(state, form);
  if (outcomes === undefined) return { flags };
  const mended = outcomes.filter(({ outcome }) => outcome === 'mended').length;
  return { flags, remarks: { mended, open: outcomes.length - mended } };
}

/** Of each remark of the open return in the newest revision; `undefined` where no return is open. */
export function openOutcomes(state: UnitState, form: Form): readonly Outcome[] | undefined {
  const newest = latestRevision(state, form);
  const returned = openReturn(state, form);
  if (newest === undefined || returned === undefined) return undefined;
  const { revision, review } = returned;
  return outcomesOf(review.remarks, contentRows(form, revision.content), contentRows(form, newest.content));
}
