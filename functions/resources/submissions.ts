/** `POST /v1/submissions`: a unit's officer submits a form. */
import type { Form } from '../../shared/calendar/form.ts';
import { identify, readyProvince } from '../identity/caller.ts';
import { requireOfficer } from '../identity/rights.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { optional, record, requestId, text, unitId, whole, wrongShape } from '../http/shape.ts';
import { formShape, readFormShape } from '../submissions/readFormShape.ts';
import { submit } from '../submissions/submit.ts';

const bodyShape = record({
  ...{ requestId, unit: unitId, form: formShape, baseRevision: whole(0, 100_000), read: readFormShape },
  /** When the clerk pressed the button, ISO by their own clock: for support, never for lateness. */
  clickedAt: optional(text({ max: 40 })),
  /** Id of the spreadsheet that it was read from. */
  workbook: optional(text({ max: 100 })),
});

export const postSubmissions: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  const body = bodyShape(request.json(), '');
  const unit = requireOfficer(caller, body.unit);
  requireSameForm(body.form, body.read.form);
  const province = readyProvince(caller.province, services.config.cycle);
  return ok(await submit({ ...body, unit, by: caller.email }, province)(services));
};

function requireSameForm(form: Form, read: string): void {
  if (form !== read) throw wrongShape('read.form');
}
