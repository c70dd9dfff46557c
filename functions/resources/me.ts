/** `GET /v1/me`: who the caller is to this province. */
import { QUARTER_FORMS, type Form } from '../../shared/calendar/form.ts';
import { unitById, unitsUnder, type Registry, type Role } from '../../shared/units/registry.ts';
import { identify, type Caller } from '../identity/caller.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';

export const getMe: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  return ok(describe(caller, services.config.cycle));
};

function describe({ email, roles, province, today }: Caller, cycle: number) {
  const { registry, settings } = province;
  const name = (id: string) => (registry && unitById(registry, id)?.name) ?? id;
  return {
    ...{ email, today, cycle },
    ...(settings === undefined ? {} : { province: settings.province }),
    quarters: settings === undefined ? [] : applicableQuarters(settings.calendar.notApplicable),
    roles: roles.map((role) => ('unit' in role ? { ...role, unitName: name(role.unit) } : role)),
    reads: registry === undefined ? [] : readable(registry, roles),
  };
}

function applicableQuarters(notApplicable: readonly Form[]): readonly Form[] {
  return QUARTER_FORMS.filter((form) => !notApplicable.includes(form));
}

/** The xã that a huyện's people may read. */
function readable(registry: Registry, roles: readonly Role[]) {
  return roles
    .flatMap((role) => ('unit' in role ? unitsUnder(registry, role.unit) : []))
    .map(({ id, name }) => ({ unit: id, name }));
}
