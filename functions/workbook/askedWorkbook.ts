/** The unit that a caller asks about, and what the province says to it now. */
import { FORMS } from '../../shared/calendar/form.ts';
import type { ContentOf } from '../../shared/forms/content.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { latestRevision, type UnitState } from '../../shared/ledger/state.ts';
import { readyProvince, type Caller } from '../identity/caller.ts';
import { requireReader } from '../identity/rights.ts';
import type { Services } from '../services.ts';
import { workbookContext } from './context.ts';

/** @throws Problem `unit-forbidden`, `unit-unknown`, `cycle-not-set-up`. */
export const askedWorkbook =
  (caller: Caller, unitId: string) =>
  async ({ ledger, config, now }: Pick<Services, 'ledger' | 'config' | 'now'>) => {
    const unit = requireReader(caller, unitId);
    const province = readyProvince(caller.province, config.cycle);
    const state = fold(await ledger.readChain(unit.id)).units.get(unit.id);
    const context = workbookContext(province, unit, state, now().getTime());
    return { unit, province, context, content: submittedContent(state) };
  };

/** What the unit last sent of each form: remarks and answers stand beside its rows. */
function submittedContent(state: UnitState | undefined): Partial<ContentOf> {
  return Object.fromEntries(
    FORMS.flatMap((form) => {
      const latest = latestRevision(state, form);
      return latest === undefined ? [] : [[form, latest.content]];
    }),
  );
}
