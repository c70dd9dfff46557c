/** `POST /v1/settings`: the settings of the cycle, whole each time. Loads the table of scores only when it is called. */
import { HOLIDAYS_2023_2026 } from '../../shared/calendar/holidays.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { isRecord, record, requestId } from '../http/shape.ts';
import { appendProvince } from '../settings/appendProvince.ts';

const bodyShape = record({ requestId });

export const postSettings: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const body = request.json();
  const { requestId: id } = bodyShape(body, '');
  const { parseSettings } = await import('../settings/parseSettings.ts');
  const holidays = caller.province.settings?.calendar.holidays ?? HOLIDAYS_2023_2026;
  const payload = parseSettings(isRecord(body) ? body['settings'] : undefined, services.config.cycle, holidays);
  return ok(await appendProvince({ requestId: id, kind: 'settings', by: caller.email, payload })(services));
};
