/** An act of Sở Nội vụ on the province's own chain: a whole new table of settings, units or assignments. */
import { PROVINCE_UNIT, type Act, type Entry } from '../../shared/ledger/entry.ts';
import type { PayloadOf } from '../../shared/ledger/payloads.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';

export interface ProvinceAct<K extends 'settings' | 'registry' | 'assignments'> {
  readonly requestId: string;
  readonly kind: K;
  readonly by: string;
  /** @param chain as the append sees it. @param isRetry then the chain is the one before the first try. */
  readonly payload: (chain: readonly Entry[], isRetry: boolean) => PayloadOf[K];
}

export const appendProvince =
  <K extends 'settings' | 'registry' | 'assignments'>({ requestId, kind, by, payload }: ProvinceAct<K>) =>
  async ({ ledger, now, queue }: Pick<Services, 'ledger' | 'now' | 'queue'>) => {
    const { entry } = await ledger.append({ unit: PROVINCE_UNIT, requestId }, (chain, earlier) => {
      const at = earlier ?? now().toISOString();
      const said = payload(chain, earlier !== undefined);
      const act: Act<K> = { unit: PROVINCE_UNIT, kind, form: null, revision: 0, at, by, requestId, payload: said };
      return { act };
    });
    return { hash: entry.hash, at: entry.at, generation: await askForRun({ ledger, queue }) };
  };
