/** An act of Sở Nội vụ on the province's own chain: a whole new table of settings, units or assignments. */
import type { Act } from '../../shared/ledger/entry.ts';
import { PROVINCE_UNIT } from '../../shared/ledger/entry.ts';
import type { PayloadOf } from '../../shared/ledger/payloads.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';

export interface ProvinceAct<K extends 'settings' | 'registry' | 'assignments'> {
  readonly requestId: string;
  readonly kind: K;
  readonly by: string;
  readonly payload: PayloadOf[K];
}

export const appendProvince =
  <K extends 'settings' | 'registry' | 'assignments'>({ requestId, kind, by, payload }: ProvinceAct<K>) =>
  async ({ ledger, now, queue }: Pick<Services, 'ledger' | 'now' | 'queue'>) => {
    const { entry } = await ledger.append({ unit: PROVINCE_UNIT, requestId }, (_, earlier) => {
      const at = earlier ?? now().toISOString();
      const act: Act<K> = { unit: PROVINCE_UNIT, kind, form: null, revision: 0, at, by, requestId, payload };
      return { act };
    });
    return { hash: entry.hash, at: entry.at, generation: await askForRun({ ledger, queue }) };
  };
