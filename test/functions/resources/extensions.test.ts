/** Extensions: a later day for one unit and one form, given at any time, by Sở Nội vụ alone. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';
import { planBody } from '../submissionBody.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterEach(() => stage.setClock(PLAN_TIME));
afterAll(() => stage.close());

const AFTER_GRACE = '2023-08-10T01:00:00.000Z';
const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;
const extend = (
  unit: string,
  due: string,
  requestId = `extend-${unit}-${due}`,
  more: object = {},
  email = HOME_AFFAIRS_EMAIL,
) => stage.call('POST', '/v1/extensions', email, { requestId, unit, form: 'plan', due, reason: 'Lũ lụt', ...more });
const given = async (unit: string) =>
  (await stage.ledger.readChain(unit)).filter(({ kind }) => kind === 'extension').map(({ payload }) => payload);

describe('an extension', () => {
  test('opens the frozen form again, for that unit and that form only', async () => {
    const [body, other] = await Promise.all(
      ['19330', '19333'].map(async (unit) => planBody(await stage.workbook(unit), `plan-${unit}`)),
    );
    stage.setClock(AFTER_GRACE);
    const submit = (what: typeof body, unit: string) => stage.call('POST', '/v1/submissions', officerEmail(unit), what);
    expect(codeOf(await submit(body, '19330'))).toBe('period-closed');
    const answer = await extend('19330', '2023-08-12');
    expect(answer).toMatchObject({ status: 200, body: { due: '2023-08-12', dueInWords: 'hết ngày 12/8/2023' } });
    expect(codeOf(await submit(other, '19333'))).toBe('period-closed');
    expect((await submit(body, '19330')).body).toMatchObject({ revision: 1, minutesLate: 0 });
    const forms = (await stage.workbook('19330')).forms.filter(({ form }) => form !== 'kk');
    expect(forms.map(({ dueInWords }) => dueInWords)).toEqual([
      ...['hết ngày 12/8/2023', undefined, undefined, 'hết ngày 18/9/2023', 'hết ngày 18/12/2023'],
    ]);
  });
  test('asked for again is the same one', async () => {
    const [first, again] = [await extend('19336', '2023-08-12'), await extend('19336', '2023-08-12')];
    expect(again.body['at']).toBe(first.body['at']);
    expect(await given('19336')).toHaveLength(1);
  });
  test('asked for again after its day is over is still the same one', async () => {
    await extend('19339', '2023-08-12');
    stage.setClock('2023-08-20T01:00:00.000Z');
    expect((await extend('19339', '2023-08-12')).status).toBe(200);
    expect(await given('19339')).toHaveLength(1);
  });
  test('can be followed by a later one, not by an earlier or the same day', async () => {
    expect((await extend('19342', '2023-08-12')).status).toBe(200);
    expect(codeOf(await extend('19342', '2023-08-12', 'the-same-day'))).toBe('extension-not-later');
    expect(codeOf(await extend('19342', '2023-08-10'))).toBe('extension-not-later');
    expect((await extend('19342', '2023-08-13')).status).toBe(200);
    expect(await given('19342')).toHaveLength(2);
  });
  test('of two at once with one day, one is taken', async () => {
    const answers = await Promise.all(
      ['one', 'two', 'six'].map((id) => extend('19345', '2023-08-12', `at-once-${id}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await given('19345')).toHaveLength(1);
  });
  test('of several at once with different days, the latest counts in the end', async () => {
    await Promise.all(['12', '15', '13', '14'].map((day) => extend('19348', `2023-08-${day}`)));
    expect((await given('19348')).at(-1)).toContain('2023-08-15');
    expect((await stage.workbook('19348')).forms[0]?.due).toBe('2023-08-15');
  });

  const check = (title: string, expected: string, due: string, more: object, email = HOME_AFFAIRS_EMAIL) =>
    test(`${title}: ${expected}`, async () => {
      stage.setClock(AFTER_GRACE);
      expect(codeOf(await extend('19351', due, 'refused-extension', more, email))).toBe(expected);
      expect(await given('19351')).toEqual([]);
    });
  check('before the day that stands', 'extension-not-later', '2023-08-07', {});
  check('to a day that is over', 'extension-over', '2023-08-09', {});
  check('of an unknown form', 'form-unknown', '2023-08-12', { form: 'q5' });
  check('of difficulties, which have no due date', 'body-wrong-shape', '2023-08-12', { form: 'kk' });
  check('of a form that the cycle does not have', 'period-not-applicable', '2023-08-12', { form: 'q1' });
  check('to no date', 'body-wrong-shape', '12/8/2023', {});
  check('to a day that is none', 'body-wrong-shape', '2023-08-32', {});
  check('without a reason', 'body-wrong-shape', '2023-08-12', { reason: '' });
  check('with blanks for a reason', 'body-wrong-shape', '2023-08-12', { reason: '   ' });
  check('of an unknown unit', 'unit-unknown', '2023-08-12', { unit: '99999' });
  check('by a leader', 'role-forbidden', '2023-08-12', {}, 'lanh-dao@quangtri.example');
  check('by the unit', 'role-forbidden', '2023-08-12', {}, officerEmail('19351'));
});
