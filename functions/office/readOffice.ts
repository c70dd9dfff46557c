/** The ledger as it stands, for the views of someone of the office. Folded once a request. */
import type { OfficeSource } from '../../shared/office/source.ts';
import { readyProvince, type Caller } from '../identity/caller.ts';
import { officeScope } from '../identity/rights.ts';
import type { Services } from '../services.ts';

/** @throws Problem `role-forbidden`, `cycle-not-set-up`. */
export const readOffice =
  (caller: Caller) =>
  async ({ ledger, config, now }: Pick<Services, 'ledger' | 'config' | 'now'>): Promise<OfficeSource> => {
    const scope = officeScope(caller);
    const state = readyProvince(await ledger.readState(), config.cycle);
    return { state, scope, nowMs: now().getTime() };
  };
