/**
 * `GET /v1/holidays`: the table of days off now in force, as CSV for a person to edit. `POST /v1/holidays`: such a file takes its
 * place; with `preview: true` it is only said what that would change.
 */
import { holidaysCsv } from '../../shared/calendar/holidaysCsv.ts';
import { identify, readyProvince } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { optional, record, requestId, text, yesNo } from '../http/shape.ts';
import { changeHolidays, previewHolidays } from '../settings/importHolidays.ts';

const bodyShape = record({ requestId, csv: text({ min: 1, max: 200_000 }), preview: optional(yesNo) });

export const getHolidays: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { settings } = readyProvince(caller.province, services.config.cycle);
  return {
    status: 200,
    bytes: new TextEncoder().encode(holidaysCsv(settings.calendar.holidays)),
    contentType: 'text/csv; charset=utf-8',
    fileName: 'ngay-nghi.csv',
  };
};

export const postHolidays: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { preview = false, ...body } = bodyShape(request.json(), '');
  const order = { ...body, by: caller.email, today: caller.today };
  if (preview) return ok({ ...(await previewHolidays(order)(services)), written: false });
  return ok(await changeHolidays(order)(services));
};
