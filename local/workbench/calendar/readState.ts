/** The ledger as Sở Nội vụ may export it, folded: what the clock looks ahead by. */
import type { Entry } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import type { Api } from '../../demo/api.ts';

/** @param officer account of Sở Nội vụ. */
export async function readState(api: Pick<Api, 'text'>, officer: string): Promise<ProvinceState> {
  const lines = (await api.text('/v1/ledger', officer)).split('\n').filter((line) => line !== '');
  return fold(lines.map((line) => JSON.parse(line) as Entry));
}
