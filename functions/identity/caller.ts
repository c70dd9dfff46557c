/** Who calls: the verified address, the roles that the registry gives it today, and the province as it stands. */
import { localDate } from '../../shared/calendar/dates.ts';
import type { SettingsPayload } from '../../shared/ledger/payloads.ts';
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { rolesOf, type Registry, type Role } from '../../shared/units/registry.ts';
import type { ApiRequest } from '../http/request.ts';
import type { Services } from '../services.ts';

export interface Caller {
  readonly email: string;
  readonly roles: readonly Role[];
  /** Settings, registry and assignments; no units. */
  readonly province: ProvinceState;
  /** Local business date. */
  readonly today: string;
}

type IdentityServices = Pick<Services, 'verifyToken' | 'ledger' | 'now' | 'config'>;

/** Anyone with a verified address, also one whom the registry gives no role. @throws Problem `token-…`, `cycle-not-set-up`. */
export const meet =
  ({ token }: Pick<ApiRequest, 'token'>) =>
  async ({ verifyToken, ledger, now, config }: IdentityServices): Promise<Caller> => {
    if (token === undefined) throw new Problem('token-missing', {});
    const email = await verifyToken(token);
    const province = await ledger.readProvince();
    const today = localDate(now().getTime());
    const roles =
      province.registry === undefined ? foundersRoles(email, config) : rolesOf(province.registry, email, today);
    return { email, roles, province, today };
  };

/** Someone whom the registry knows. @throws Problem `token-…`, `account-unknown`, `cycle-not-set-up`. */
export const identify =
  (request: Pick<ApiRequest, 'token'>) =>
  async (services: IdentityServices): Promise<Caller> => {
    const caller = await meet(request)(services);
    if (caller.roles.length === 0) throw new Problem('account-unknown', { email: caller.email });
    return caller;
  };

function foundersRoles(email: string, { founders, cycle }: Services['config']): Role[] {
  if (!founders.includes(email)) throw new Problem('cycle-not-set-up', { cycle: String(cycle) });
  return [{ kind: 'home-affairs' }];
}

/** A cycle that can be worked in. */
export interface ReadyProvince extends ProvinceState {
  readonly settings: SettingsPayload;
  readonly registry: Registry;
}

/** @throws Problem `cycle-not-set-up`. */
export function readyProvince(province: ProvinceState, cycle: number): ReadyProvince {
  const { settings, registry } = province;
  if (settings === undefined || registry === undefined) throw new Problem('cycle-not-set-up', { cycle: String(cycle) });
  return { ...province, settings, registry };
}
