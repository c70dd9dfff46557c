/** What a reviewer is shown of a unit's form, read from the unit's chain alone. */
import type { Form } from '../../shared/calendar/form.ts';
import { fold } from '../../shared/ledger/fold.ts';
import type { SubmissionView } from '../../shared/office/views.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { submissionView } from '../../shared/review/submissionView.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { ReadyProvince } from '../identity/caller.ts';
import type { Services } from '../services.ts';
import { workbookContext } from '../workbook/context.ts';

/** @throws Problem `nothing-to-review`. */
export const viewSubmission =
  ({ unit, form }: { readonly unit: Unit; readonly form: Form }, province: ReadyProvince) =>
  async ({ ledger, now }: Pick<Services, 'ledger' | 'now'>): Promise<SubmissionView> => {
    const state = fold(await ledger.readChain(unit.id)).units.get(unit.id);
    const context = workbookContext(province, unit, state, now().getTime());
    const view = state === undefined ? undefined : submissionView(context.unit, form, state, context);
    if (view === undefined) throw new Problem('nothing-to-review', { form });
    return view;
  };
