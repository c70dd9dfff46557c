/** `POST /v1/settings`: the settings of the cycle, whole each time. Loads the table of scores only when it is called. */
import { HOLIDAYS_2023_2026 } from '../../shared/calendar/holidays.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { identify } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { isRecord, record, requestId } from '../http/shape.ts';
import { appendProvince } from '../settings/appendProvince.ts';
import { newestSettings, settingsBefore, settingsOf } from '../settings/settingsBefore.ts';

const bodyShape = record({ requestId });

export const postSettings: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const body = request.json();
  const { requestId: id } = bodyShape(body, '');
  const { parseSettings } = await import('../settings/parseSettings.ts');
  const given = isRecord(body) ? body['settings'] : undefined;
  const firstOver = settingsBefore(await services.ledger.readState(), id);
  const payload = (chain: readonly Entry[], isRetry: boolean) => {
    const newest = newestSettings(chain);
    const before = isRetry || newest === undefined ? firstOver : settingsOf(newest);
    return parseSettings(given, services.config.cycle, before?.calendar.holidays ?? HOLIDAYS_2023_2026);
  };
  return ok(await appendProvince({ requestId: id, kind: 'settings', by: caller.email, payload })(services));
};
