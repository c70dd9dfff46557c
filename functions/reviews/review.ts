/** A review concerns the newest revision only: an older one was replaced before anyone decided. */
import type { Form } from '../../shared/calendar/form.ts';
import { fold } from '../../shared/ledger/fold.ts';
import type { ReviewPayload } from '../../shared/ledger/payloads.ts';
import { latestRevision } from '../../shared/ledger/state.ts';
import { Problem } from '../../shared/problems/problem.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';

export interface Review {
  readonly requestId: string;
  readonly unit: Unit;
  readonly form: Form;
  readonly revision: number;
  readonly by: string;
  readonly payload: ReviewPayload;
}

/** @throws Problem `nothing-to-review`, `review-superseded`. */
export const review =
  ({ requestId, unit, form, revision, by, payload }: Review) =>
  async ({ ledger, now, queue }: Pick<Services, 'ledger' | 'now' | 'queue'>) => {
    const { entry } = await ledger.append({ unit: unit.id, requestId }, (chain, earlier) => {
      const latest = latestRevision(fold(chain).units.get(unit.id), form)?.revision;
      if (latest === undefined || revision > latest) throw new Problem('nothing-to-review', { form });
      if (revision < latest) throw new Problem('review-superseded', { form, revision, latest });
      const at = earlier ?? now().toISOString();
      return { act: { unit: unit.id, kind: 'review', form, revision, at, by, requestId, payload } };
    });
    const generation = await askForRun({ ledger, queue });
    return { unit: unit.id, form, revision, decision: payload.decision, hash: entry.hash, at: entry.at, generation };
  };
