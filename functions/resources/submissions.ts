/**
 * `POST /v1/submissions`: a unit's officer submits a form. `POST /v1/submissions/rehearsals`: whether it would be taken now; the same
 * body, and nothing is added.
 */
import type { Form } from '../../shared/calendar/form.ts';
import { identify, readyProvince, type ReadyProvince } from '../identity/caller.ts';
import { requireOfficer } from '../identity/rights.ts';
import { ok, type ApiRequest } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { optional, record, requestId, text, unitId, whole, wrongShape } from '../http/shape.ts';
import type { Services } from '../services.ts';
import { formShape, readFormShape } from '../submissions/readFormShape.ts';
import { rehearse, submit, type Submission } from '../submissions/submit.ts';

const bodyShape = record({
  ...{ requestId, unit: unitId, form: formShape, baseRevision: whole(0, 100_000), read: readFormShape },
  /** When the clerk pressed the button, ISO by their own clock: for support, never for lateness. */
  clickedAt: optional(text({ max: 40 })),
  /** Id of the spreadsheet that it was read from. */
  workbook: optional(text({ max: 100 })),
});

export const postSubmissions: Handler = (request) => async (services) => {
  const [submission, province] = await submissionOf(request)(services);
  return ok(await submit(submission, province)(services));
};

export const postRehearsals: Handler = (request) => async (services) => {
  const [submission, province] = await submissionOf(request)(services);
  await rehearse(submission, province)(services);
  return ok({});
};

const submissionOf =
  (request: ApiRequest) =>
  async (services: Services): Promise<readonly [Submission, ReadyProvince]> => {
    const caller = await identify(request)(services);
    const body = bodyShape(request.json(), '');
    const unit = requireOfficer(caller, body.unit);
    requireSameForm(body.form, body.read.form);
    return [{ ...body, unit, by: caller.email }, readyProvince(caller.province, services.config.cycle)];
  };

function requireSameForm(form: Form, read: string): void {
  if (form !== read) throw wrongShape('read.form');
}
