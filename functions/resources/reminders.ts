/**
 * `GET /v1/reminders`: whom a run would mail now; nothing is sent. `POST /v1/reminders`: sends what today has not sent yet.
 *
 * Both by the ladder, or with `occasion: "owing"` to every officer who owes; a person is mailed once a day either way.
 */
import { Problem } from '../../shared/problems/problem.ts';
import { OCCASIONS } from '../../shared/reminders/plan.ts';
import { ok } from '../http/request.ts';
import type { Handler } from '../http/routes.ts';
import { oneOf, optional, record } from '../http/shape.ts';
import { identify, readyProvince } from '../identity/caller.ts';
import { requireHomeAffairs } from '../identity/rights.ts';
import { previewReminders } from '../mail/preview.ts';
import { sendReminders } from '../mail/sendReminders.ts';

const orderShape = record({ occasion: optional(oneOf(OCCASIONS)) });

/** A request ends after a minute. */
const BUDGET_MS = 40_000;

export const getReminders: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { occasion = 'ladder' } = orderShape(request.query, '');
  readyProvince(caller.province, services.config.cycle);
  return ok(await previewReminders(occasion)(services));
};

export const postReminders: Handler = (request) => async (services) => {
  const caller = await identify(request)(services);
  requireHomeAffairs(caller);
  const { occasion = 'ladder' } = orderShape(request.json(), '');
  readyProvince(caller.province, services.config.cycle);
  const { mailer } = services;
  if (mailer === undefined) throw new Problem('mail-not-set-up', {});
  return ok(await sendReminders({ by: caller.email, occasion, budgetMs: BUDGET_MS })({ ...services, mailer }));
};
