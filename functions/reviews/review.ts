/**
 * A review concerns the newest revision only, and is made on what the reviewer saw: an older revision was replaced before anyone
 * decided, and another decision in the meantime is told, never overwritten unseen. The last decision on a revision stands.
 */
import type { Form } from '../../shared/calendar/form.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import type { ReviewPayload } from '../../shared/ledger/payloads.ts';
import { latestRevision, type Revision, type UnitState } from '../../shared/ledger/state.ts';
import type { ReviewRequest, TabView } from '../../shared/office/views.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { placeInWords } from '../../shared/review/place.ts';
import { isPlaced, tabViews } from '../../shared/review/tabViews.ts';
import { momentInWords } from '../../shared/text/moment.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { ReadyProvince } from '../identity/caller.ts';
import { wrongShape } from '../http/shape.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { workbookContext } from '../workbook/context.ts';

export interface Review {
  readonly requestId: string;
  readonly unit: Unit;
  readonly form: Form;
  readonly revision: number;
  /** What the reviewer saw decided. */
  readonly after?: ReviewRequest['decision'];
  readonly by: string;
  readonly payload: ReviewPayload;
}

/** @throws Problem `nothing-to-review`, `review-superseded`, `review-conflict`, `remark-misplaced`. */
export const review =
  (asked: Review, province: ReadyProvince) =>
  async ({ ledger, now, queue }: Pick<Services, 'ledger' | 'now' | 'queue'>) => {
    const { requestId, unit, form, revision, by, payload } = asked;
    const { entry } = await ledger.append({ unit: unit.id, requestId }, (chain, earlier) => {
      const state = fold(chain).units.get(unit.id);
      const latest = reviewedRevision(asked, state);
      const standing = standingDecision(asked, latest, chain);
      if (standing !== undefined) return { unchanged: standing };
      const at = earlier ?? now().toISOString();
      requirePlaced(asked, () =>
        tabViews(form, latest.content, workbookContext(province, unit, state, Date.parse(at))),
      );
      return { act: { unit: unit.id, kind: 'review', form, revision, at, by, requestId, payload } };
    });
    const generation = await askForRun({ ledger, queue });
    return { unit: unit.id, form, revision, decision: payload.decision, hash: entry.hash, at: entry.at, generation };
  };

function reviewedRevision({ form, revision }: Review, state: UnitState | undefined): Revision {
  const latest = latestRevision(state, form);
  if (latest === undefined || revision > latest.revision) throw new Problem('nothing-to-review', { form });
  if (revision < latest.revision) throw new Problem('review-superseded', { form, revision, latest: latest.revision });
  return latest;
}

/** @returns the acceptance that stands, where the reviewer saw it and accepts again. */
function standingDecision(
  { form, revision, after, payload }: Review,
  { review: decided }: Revision,
  chain: readonly Entry[],
): Entry | undefined {
  if (decided?.decision !== after) {
    // No client can have seen a decision that the ledger never had.
    if (decided === undefined) throw wrongShape('after');
    const { decision, by, at } = decided;
    throw new Problem('review-conflict', { form, revision, decision, by, at: momentInWords(at) });
  }
  if (decided?.decision !== 'accept' || payload.decision !== 'accept') return undefined;
  return chain.findLast((entry) => entry.kind === 'review' && entry.form === form && entry.revision === revision);
}

function requirePlaced({ form, payload }: Review, views: () => readonly TabView[]): void {
  if (payload.decision === 'accept' || payload.remarks.length === 0) return;
  const standing = views();
  payload.remarks.forEach((remark, index) => {
    if (isPlaced(remark, standing)) return;
    throw new Problem('remark-misplaced', { form, number: index + 1, place: placeInWords(remark) });
  });
}
