import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { changed, planBody, soundPlan, type SubmissionBody } from '../submissionBody.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const submit = (body: SubmissionBody, email = officerEmail(body.unit)) =>
  stage.call('POST', '/v1/submissions', email, body);
const codeOf = ({ body }: Answer) => (body['error'] as { code?: string } | undefined)?.code;
const chainOf = (unit: string) => stage.ledger.readChain(unit);

describe('a plan', () => {
  test('is taken with a receipt, and the run that will show it is asked for', async () => {
    const context = await stage.workbook('19330');
    const { status, body } = await submit(planBody(context, 'first-plan'));
    expect(status).toBe(200);
    const [entry] = await chainOf('19330');
    expect(body).toMatchObject({
      ...{ unit: '19330', form: 'plan', revision: 1, hash: entry?.hash, at: PLAN_TIME, by: officerEmail('19330') },
      ...{ minutesLate: 0, unchanged: false, generation: 1 },
    });
    expect(stage.asked.at(-1)).toEqual({ after: 0, full: false });
    expect((await stage.workbook('19330')).basePlan?.tasks.length).toBeGreaterThan(0);
  });

  test('sent again with the same request id gets the first receipt and adds nothing', async () => {
    const body = planBody(await stage.workbook('19333'), 'lost-answer');
    const first = await submit(body);
    stage.setClock('2023-08-02T01:00:00.000Z');
    const second = await submit(body);
    stage.setClock(PLAN_TIME);
    expect(second.body).toEqual(first.body);
    expect(await chainOf('19333')).toHaveLength(1);
  });

  test('the same request id with another content is refused', async () => {
    const context = await stage.workbook('19336');
    await submit(planBody(context, 'reused-id'));
    const other = planBody(context, 'reused-id', changed(soundPlan(context), 'Một việc khác hẳn của xã'));
    expect(codeOf(await submit(other))).toBe('request-id-reused');
    expect(await chainOf('19336')).toHaveLength(1);
  });

  test('the spreadsheet that it came from is kept; what is no id of one is left out, and refuses nothing', async () => {
    const context = await stage.workbook('19360');
    await submit({ ...planBody(context, 'from-a-sheet'), workbook: 'https://evil.example/"><b>' });
    const plan = changed(soundPlan(context), 'Việc sửa lại sau khi gửi lần đầu');
    await submit({ ...planBody(await stage.workbook('19360'), 'from-a-sheet-2', plan), workbook: 'sheet_of-19360' });
    const kept = (await chainOf('19360')).map(({ payload }) => (JSON.parse(payload) as { workbook?: string }).workbook);
    expect(kept).toEqual([undefined, 'sheet_of-19360']);
  });

  test('unchanged is said to be so, whatever revision the clerk last saw', async () => {
    const context = await stage.workbook('19339');
    await submit(planBody(context, 'unchanged-1'));
    const again = await submit(planBody(context, 'unchanged-2'));
    expect(again).toMatchObject({ status: 200, body: { unchanged: true, revision: 1 } });
    expect(await chainOf('19339')).toHaveLength(1);
  });

  test('on an old revision is a conflict that names who and when', async () => {
    const context = await stage.workbook('19342');
    await submit(planBody(context, 'conflict-1'));
    const late = planBody(context, 'conflict-2', changed(soundPlan(context), 'Việc của người thứ hai gửi'));
    const answer = await submit(late);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      error: {
        code: 'revision-conflict',
        details: { revision: 1, by: officerEmail('19342'), at: '08:00 ngày 01/8/2023' },
      },
    });
  });

  test('of ten at once, one is taken', async () => {
    const context = await stage.workbook('19345');
    const bodies = Array.from({ length: 10 }, (_, index) =>
      planBody(context, `race-${index}-of-ten`, changed(soundPlan(context), `Nhiệm vụ gửi cùng lúc số ${index}`)),
    );
    const statuses = (await Promise.all(bodies.map((body) => submit(body)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(9);
    expect(await chainOf('19345')).toHaveLength(1);
  });

  test('with errors is refused with all of them, each at its cell', async () => {
    const context = await stage.workbook('19348');
    const body = planBody(context, 'with-errors');
    const read = {
      ...body.read,
      tabs: body.read.tabs.map((tab) =>
        tab.tab === 'tasks'
          ? { ...tab, rows: tab.rows.map((row) => ({ ...row, cells: { ...row.cells, finish: '31/02/2023' } })) }
          : tab,
      ),
    };
    const answer = await submit({ ...body, read });
    expect(answer.status).toBe(422);
    const { details } = answer.body['error'] as { details: { errors: number; findings: { column?: string }[] } };
    expect(details.errors).toBeGreaterThanOrEqual(soundPlan(context).tasks.length);
    expect(details.findings.filter(({ column }) => column === 'finish').length).toBe(soundPlan(context).tasks.length);
    expect(await chainOf('19348')).toEqual([]);
  });
});

describe('periods', () => {
  const at = async (iso: string, unit: string) => {
    const body = planBody(await stage.workbook(unit), `at-${iso.slice(0, 13)}`);
    stage.setClock(iso);
    const answer = await submit(body);
    stage.setClock(PLAN_TIME);
    return answer;
  };
  test('before its first day a plan is not open', async () =>
    expect(codeOf(await at('2023-07-24T16:59:59.000Z', '19351'))).toBe('period-not-open'));
  test('one second after the last day in time it is a minute late', async () =>
    expect((await at('2023-08-07T17:00:01.000Z', '19354')).body).toMatchObject({ minutesLate: 1 }));
  test('after grace it is closed', async () =>
    expect(codeOf(await at('2023-08-09T17:00:00.000Z', '19357'))).toBe('period-closed'));
  test('an extension opens it again', async () => {
    stage.setClock('2023-08-10T01:00:00.000Z');
    const extension = { requestId: 'extend-19357', unit: '19357', form: 'plan', due: '2023-08-15', reason: 'Lũ lụt' };
    expect(await stage.call('POST', '/v1/extensions', HOME_AFFAIRS_EMAIL, extension)).toMatchObject({ status: 200 });
    expect((await at('2023-08-15T10:00:00.000Z', '19357')).body).toMatchObject({ revision: 1, minutesLate: 0 });
  });
  test('an extension never shortens', async () => {
    const extension = { requestId: 'shorten-19357', unit: '19357', form: 'plan', due: '2023-08-07', reason: 'Nhầm' };
    expect(codeOf(await stage.call('POST', '/v1/extensions', HOME_AFFAIRS_EMAIL, extension))).toBe(
      'extension-not-later',
    );
  });
  test.each([
    ['q1', 'period-not-applicable'],
    ['q4', 'period-not-open'],
  ])('%s: %s', async (form, code) => {
    const body = planBody(await stage.workbook('19351'), 'another-form');
    expect(codeOf(await submit({ ...body, form, read: { ...body.read, form } }))).toBe(code);
  });
});

describe('whose', () => {
  test('another unit is out of reach, for writing and reading', async () => {
    const body = planBody(await stage.workbook('19351'), 'other-unit-1');
    expect(codeOf(await submit(body, officerEmail('19354')))).toBe('unit-forbidden');
    const read = await stage.call('GET', '/v1/workbook?unit=19351', officerEmail('19354'));
    expect(codeOf(read)).toBe('unit-forbidden');
  });
  test('Sở Nội vụ reads a unit and submits for none', async () => {
    const body = planBody(await stage.workbook('19351'), 'other-unit-2');
    expect(codeOf(await submit(body, HOME_AFFAIRS_EMAIL))).toBe('unit-forbidden');
    expect((await stage.call('GET', '/v1/workbook?unit=19351', HOME_AFFAIRS_EMAIL)).status).toBe(200);
  });
  test("another unit's workbook is refused by name", async () => {
    const body = planBody(await stage.workbook('19351'), 'their-workbook');
    const answer = await submit({ ...body, unit: '19354' });
    expect(answer.body).toMatchObject({ error: { code: 'workbook-not-yours' } });
    const { form, locale, tabs } = body.read;
    expect(codeOf(await submit({ ...body, read: { form, locale, tabs } }))).toBe('workbook-not-yours');
  });
});

describe('hostile bodies', () => {
  const check = (title: string, change: (body: SubmissionBody) => unknown, expected: string) =>
    test(title, async () => {
      const body = planBody(await stage.workbook('19351'), 'hostile-body');
      expect(codeOf(await stage.call('POST', '/v1/submissions', officerEmail('19351'), change(body)))).toBe(expected);
      expect(await chainOf('19351')).toEqual([]);
    });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const withRows = ({ read, ...body }: SubmissionBody, rows: unknown) => ({
    ...body,
    read: { ...read, tabs: read.tabs.map((tab) => (tab.tab === 'tasks' ? { ...tab, rows } : tab)) },
  });
  const withCells = (body: SubmissionBody, cells: unknown) => withRows(body, [{ rowNumber: 8, cells }]);

  check('no JSON', () => bytes('{"requestId":'), 'body-malformed');
  check('no UTF-8', () => new Uint8Array([0x22, 0xff, 0x22]), 'body-malformed');
  check('nothing', () => undefined, 'body-malformed');
  check('four megabytes and a byte', () => bytes(`"${'a'.repeat(4 * 1024 * 1024)}"`), 'body-too-large');
  check('an array', () => [], 'body-wrong-shape');
  check('nested a million deep', () => bytes('['.repeat(1e6) + ']'.repeat(1e6)), 'body-wrong-shape');
  check('an unknown form', (body) => ({ ...body, form: 'q5' }), 'form-unknown');
  check('another form inside', (body) => ({ ...body, form: 'q3' }), 'body-wrong-shape');
  check('a number as text', (body) => ({ ...body, baseRevision: '0' }), 'body-wrong-shape');
  check('a unit with a slash', (body) => ({ ...body, unit: '../_' }), 'body-wrong-shape');
  check('the chain of the province', (body) => ({ ...body, unit: '_' }), 'body-wrong-shape');
  check('a lone surrogate', (body) => withCells(body, { task: 'x\ud800' }), 'text-malformed');
  check('NUL', (body) => withCells(body, { task: 'x\0' }), 'text-malformed');
  check('a broken key', (body) => withCells(body, { 'task\0': 'x' }), 'text-malformed');
  check('a column that is none', (body) => withCells(body, { sql: 'x' }), 'body-wrong-shape');
  check('a cell that is none', (body) => withCells(body, { task: { nested: {} } }), 'body-wrong-shape');
  check(
    'a hundred thousand rows',
    (body) =>
      withRows(
        body,
        Array.from({ length: 100_000 }, () => ({ rowNumber: 9, cells: {} })),
      ),
    'rows-too-many',
  );
  check(
    '__proto__ as a key, in cells',
    (body) => bytes(JSON.stringify(withCells(body, { KEY: 'x' })).replace('"KEY"', '"__proto__"')),
    'body-wrong-shape',
  );
  test('__proto__ elsewhere is passed over', async () => {
    const body = planBody(await stage.workbook('19360'), 'proto-in-body');
    const text = JSON.stringify(body).replace(
      '{',
      '{"__proto__":{"unit":"19354"},"constructor":{"prototype":{"x":1}},',
    );
    const answer = await stage.call('POST', '/v1/submissions', officerEmail('19360'), bytes(text));
    expect(answer).toMatchObject({ status: 200, body: { unit: '19360' } });
    expect(({} as { unit?: string; x?: number }).unit).toBeUndefined();
    expect(({} as { unit?: string; x?: number }).x).toBeUndefined();
  });
});
