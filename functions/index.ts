/**
 * What is deployed: six functions. Nothing is read or opened here, so that the CLI can discover them; the first request
 * composes the services.
 */
import { onRequest } from 'firebase-functions/https';
import { onSchedule } from 'firebase-functions/scheduler';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { once } from './once.ts';
import { MAIL_SECRETS } from './params.ts';
import { REGION } from './region.ts';
import { cronOf, SCHEDULES, TIME_ZONE, TYPED_EVERY_MINUTES } from './schedules.ts';
import type { RunRequest } from './services.ts';

const services = once(async () => (await import('./compose.ts')).compose(process.env));
const respond = once(async () => {
  const [{ endpoint }, { API_ROUTES }] = await Promise.all([import('./http/endpoint.ts'), import('./http/api.ts')]);
  return endpoint(API_ROUTES, services);
});

/** Apps Script reaches public functions only: the identity token is the lock (`identity/verifyToken.ts`). */
export const api = onRequest(
  {
    region: REGION,
    invoker: 'public',
    memory: '512MiB',
    timeoutSeconds: 60,
    concurrency: 40,
    maxInstances: 20,
    secrets: MAIL_SECRETS,
  },
  async (request, response) => {
    await (
      await respond()
    )(request, response);
  },
);

/** One at a time: the master has one writer. Nine tries over about half an hour; the daily sweep asks again. */
export const consolidate = onTaskDispatched<RunRequest>(
  {
    region: REGION,
    memory: '1GiB',
    timeoutSeconds: 540,
    retryConfig: { maxAttempts: 9, minBackoffSeconds: 2, maxBackoffSeconds: 600, maxDoublings: 8 },
    rateLimits: { maxConcurrentDispatches: 1, maxDispatchesPerSecond: 2 },
  },
  async ({ data }) => {
    const { consolidateTask } = await import('./tasks/consolidateTask.ts');
    await consolidateTask(data)(await services());
  },
);

export const daily = onSchedule(
  {
    ...{ region: REGION, schedule: cronOf(SCHEDULES.daily), timeZone: TIME_ZONE },
    ...{ timeoutSeconds: 540, memory: '512MiB' },
    secrets: MAIL_SECRETS,
  },
  async () => {
    const [{ sweep }, { remind }] = await Promise.all([import('./calendar/sweep.ts'), import('./mail/remind.ts')]);
    const all = await services();
    await sweep('calendar')(all);
    await remind(all);
  },
);

/** What the morning could not hand over: a server that was away, an address put off, a form returned since. */
export const reminders = onSchedule(
  {
    ...{ region: REGION, schedule: cronOf(SCHEDULES.reminders), timeZone: TIME_ZONE },
    ...{ timeoutSeconds: 540, memory: '512MiB' },
    secrets: MAIL_SECRETS,
  },
  async () => {
    const { remind } = await import('./mail/remind.ts');
    await remind(await services());
  },
);

/** What Sở Nội vụ types in the master reaches the units within minutes, without anybody asking. */
export const typed = onSchedule(
  {
    ...{ region: REGION, schedule: `every ${TYPED_EVERY_MINUTES} minutes`, timeZone: TIME_ZONE },
    ...{ timeoutSeconds: 120, memory: '512MiB' },
  },
  async () => {
    const { sweepTyped } = await import('./calendar/sweepTyped.ts');
    await sweepTyped(await services());
  },
);

export const quarterly = onSchedule(
  {
    ...{ region: REGION, schedule: cronOf(SCHEDULES.quarterly), timeZone: TIME_ZONE },
    ...{ timeoutSeconds: 300, memory: '512MiB' },
  },
  async () => {
    const { closeQuarters } = await import('./calendar/closeQuarters.ts');
    await closeQuarters('calendar')(await services());
  },
);
