/** The unit that a caller asks about, and what the province says to it now. */
import { fold } from '../../shared/ledger/fold.ts';
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
    return { unit, province, context: workbookContext(province, unit, state, now().getTime()) };
  };
