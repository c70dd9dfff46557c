/** A person whom the registry does not know asks for their unit; Sở Nội vụ decides; the newcomer works, the leaver does not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_ROUTES } from '../../../functions/http/api.ts';
import { endpoint, type WireResponse } from '../../../functions/http/endpoint.ts';
import { desiredTables } from '../../../shared/master/desired.ts';
import { verifyExport } from '../../../shared/ledger/verify.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { planBody } from '../submissionBody.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());

const NOTE = 'Lê Thị Hoa, công chức Văn phòng – thống kê';
const post = (path: string, body: unknown, email = HOME_AFFAIRS_EMAIL) => stage.call('POST', path, email, body);
const errorOf = ({ body }: Answer) => body['error'] as { code?: string; message?: string } | undefined;
const codeOf = (answer: Answer) => errorOf(answer)?.code;
const claim = (email: string, unit: string, requestId: string, more: object = {}) =>
  post('/v1/claims', { requestId, unit, note: NOTE, ...more }, email);
const decide = (unit: string, seq: unknown, requestId: string, more: object = { decision: 'approve' }) =>
  post('/v1/claims/decisions', { requestId, unit, claim: seq, ...more });
const claimsOf = async (email: string, query = '') =>
  (await stage.call('GET', `/v1/claims${query}`, email)).body['claims'] as readonly Record<string, unknown>[];
const registries = async () => (await stage.ledger.readEverything()).filter(({ kind }) => kind === 'registry');

describe('the search for a unit', () => {
  const find = async (query: string, email = 'la@gmail.com') =>
    (await stage.call('GET', `/v1/units?query=${encodeURIComponent(query)}`, email)).body['units'];
  test('answers whoever has a verified address, with names only', async () =>
    expect(await find('hai an')).toEqual([
      { id: expect.any(String) as string, name: 'UBND xã Hải An', level: 'xa', parentName: 'UBND huyện Hải Lăng' },
    ]));
  test('names twenty at most', async () => expect(await find('ubnd')).toHaveLength(20));
  test('of nothing finds nothing', async () => expect(await find(' ')).toEqual([]));
  test('needs an account and a query', async () => {
    expect(codeOf(await stage.call('GET', '/v1/units?query=a', undefined))).toBe('token-missing');
    expect(codeOf(await stage.call('GET', '/v1/units', 'la@gmail.com'))).toBe('body-wrong-shape');
  });
});

describe('a claim', () => {
  test('is where the problem of an unknown account points', async () =>
    expect(errorOf(await stage.call('GET', '/v1/me', 'la@gmail.com'))).toMatchObject({
      ...{ code: 'account-unknown', message: expect.stringContaining('“Tôi thuộc đơn vị…”') as string },
    }));

  const check = (title: string, body: object, expected: string, email = 'la@gmail.com') =>
    test(`${title}: ${expected}`, async () =>
      expect(
        codeOf(await post('/v1/claims', { requestId: 'refused-claim', unit: '19330', note: NOTE, ...body }, email)),
      ).toBe(expected));
  check('without a note', { note: '' }, 'body-wrong-shape');
  check('with blanks for a note', { note: '     ' }, 'body-wrong-shape');
  check('with a novel for a note', { note: 'ă'.repeat(301) }, 'body-wrong-shape');
  check('with broken text', { note: `${NOTE}\ud800` }, 'text-malformed');
  check('with no address to replace', { replaces: 'ông Nam' }, 'body-wrong-shape');
  check('with no real date', { from: '2023-02-30' }, 'body-wrong-shape');
  check('of no unit', { unit: '99999' }, 'unit-unknown');
  check('of the unit that one has', {}, 'claim-needless', officerEmail('19330'));

  test('is told as the person made it, once, however often it is sent', async () => {
    const more = { replaces: officerEmail('19333').toUpperCase(), from: '2023-08-05' };
    const first = await claim('hoa@gmail.com', '19333', 'hoa-claims', more);
    const view = {
      unit: { id: '19333', name: expect.stringMatching(/^UBND/) as string },
      ...{ seq: 1, state: 'waiting', at: PLAN_TIME, email: 'hoa@gmail.com', note: NOTE },
      ...{ replaces: officerEmail('19333'), from: '2023-08-05' },
    };
    expect([first.status, first.body]).toEqual([200, view]);
    expect((await claim('hoa@gmail.com', '19333', 'hoa-claims', more)).body).toEqual(view);
    expect((await claim('hoa@gmail.com', '19333', 'hoa-again', more)).body).toEqual(view);
    expect(await claimsOf('hoa@gmail.com')).toEqual([view]);
    expect(await stage.ledger.readChain('19333')).toHaveLength(1);
  });
  test('takes its request id once', async () =>
    expect(codeOf(await claim('hoa@gmail.com', '19333', 'hoa-claims', { from: '2023-09-01' }))).toBe(
      'request-id-reused',
    ));
  test("gives the same answer whether the address to replace is an officer's or nobody's", async () => {
    const [known, unknown] = [officerEmail('19336'), 'khong-ai@example.vn'];
    const answers = [
      await claim('do@gmail.com', '19336', 'probe-known', { replaces: known }),
      await claim('do@gmail.com', '19336', 'probe-nobody', { replaces: unknown }),
    ];
    const bare = answers.map(({ status, text }) => [status, text.replace(/"replaces":"[^"]*"|"seq":\d+/g, '')]);
    expect(bare[1]).toEqual(bare[0]);
  });
  test('waits with two others of the address at most', async () => {
    await claim('tham@gmail.com', '19339', 'too-many-1');
    await claim('tham@gmail.com', '19342', 'too-many-2');
    await claim('tham@gmail.com', '19345', 'too-many-3');
    const fourth = await claim('tham@gmail.com', '19348', 'too-many-4');
    expect([codeOf(fourth), errorOf(fourth)?.message]).toEqual(['claims-too-many', expect.stringMatching(/^Bạn.* 3 /)]);
    expect((await claim('tham@gmail.com', '19345', 'too-many-3')).status).toBe(200);
    await decide('19339', 1, 'make-room', { decision: 'refuse', reason: 'Không thuộc đơn vị' });
    expect((await claim('tham@gmail.com', '19348', 'too-many-4')).status).toBe(200);
  });
  test('waits with nineteen others of the unit at most, also when the last come at once', async () => {
    const ask = (n: number) => claim(`nguoi-${n}@gmail.com`, 'SO03', `crowded-${n}`);
    for (let n = 0; n < 14; n++) expect((await ask(n)).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => ask(14 + n)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(6);
    expect(new Set(answers.map(codeOf))).toEqual(new Set([undefined, 'claims-too-many']));
  });
});

describe('the list', () => {
  test('tells each their own', async () => {
    expect((await claimsOf('tham@gmail.com')).map(({ unit, state, reason }) => [unit, state, reason])).toEqual([
      [expect.objectContaining({ id: '19339' }), 'refused', 'Không thuộc đơn vị'],
      [expect.objectContaining({ id: '19342' }), 'waiting', undefined],
      [expect.objectContaining({ id: '19345' }), 'waiting', undefined],
      [expect.objectContaining({ id: '19348' }), 'waiting', undefined],
    ]);
    expect(await claimsOf('la@gmail.com')).toEqual([]);
    expect(await claimsOf(HOME_AFFAIRS_EMAIL)).toEqual([]);
  });
  test('tells Sở Nội vụ all that wait, and nobody else', async () => {
    const waiting = await claimsOf(HOME_AFFAIRS_EMAIL, '?all=1');
    expect(waiting).toHaveLength(1 + 2 + 3 + 20);
    expect(new Set(waiting.map(({ state }) => state))).toEqual(new Set(['waiting']));
    for (const email of ['hoa@gmail.com', officerEmail('19333'), 'lanh-dao@quangtri.example']) {
      expect(codeOf(await stage.call('GET', '/v1/claims?all=1', email))).toBe('role-forbidden');
    }
  });
});

describe('a decision', () => {
  test('is for Sở Nội vụ only', async () => {
    const body = { requestId: 'by-a-unit', unit: '19333', claim: 1, decision: 'approve' };
    expect(codeOf(await post('/v1/claims/decisions', body, officerEmail('19333')))).toBe('role-forbidden');
    expect(codeOf(await post('/v1/claims/decisions', body, 'hoa@gmail.com'))).toBe('account-unknown');
  });
  test('is of a claim', async () => expect(codeOf(await decide('19333', 7, 'of-nothing'))).toBe('claim-unknown'));
  test('to refuse needs a reason', async () =>
    expect(codeOf(await decide('19333', 1, 'no-reason', { decision: 'refuse', reason: ' ' }))).toBe(
      'body-wrong-shape',
    ));

  test('approves: the newcomer submits from their first day, the leaver until the day before', async () => {
    await post('/v1/submissions', planBody(await stage.workbook('19333'), 'plan-of-leaver'), officerEmail('19333'));
    const approved = await decide('19333', 1, 'approve-hoa');
    expect([approved.status, approved.body['state']]).toEqual([200, 'approved']);
    expect(codeOf(await stage.call('GET', '/v1/me', 'hoa@gmail.com'))).toBe('account-unknown');
    expect((await stage.call('GET', '/v1/workbook?unit=19333', officerEmail('19333'))).status).toBe(200);

    stage.setClock('2023-08-05T01:00:00.000Z');
    expect(codeOf(await stage.call('GET', '/v1/workbook?unit=19333', officerEmail('19333')))).toBe('account-unknown');
    const { body } = await stage.call('GET', '/v1/workbook?unit=19333', 'hoa@gmail.com');
    expect(body).toMatchObject({ officers: ['hoa@gmail.com'] });
    expect(body['forms']).toContainEqual(expect.objectContaining({ form: 'plan', submittedBy: officerEmail('19333') }));
    const difficulties = {
      form: 'kk',
      locale: 'vi_VN',
      identity: { unit: '19333', cycle: 2023, edition: 1 },
      tabs: [],
    };
    const sent = { requestId: 'kk-of-newcomer', unit: '19333', form: 'kk', baseRevision: 0, read: difficulties };
    expect(codeOf(await post('/v1/submissions', sent, 'hoa@gmail.com'))).toBe('submission-invalid');
    stage.setClock(PLAN_TIME);
  });
  test('is named with its author in the history of the registry', async () => {
    const newest = (await registries()).sort((a, b) => a.seq - b.seq).at(-1);
    expect(newest).toMatchObject({
      by: HOME_AFFAIRS_EMAIL,
      requestId: expect.stringMatching(/^19333:000001:/) as string,
    });
  });
  test('made again is the first one, also later and by another request', async () => {
    const before = await stage.ledger.readEverything();
    for (const requestId of ['approve-hoa', 'approve-hoa-again']) {
      expect((await decide('19333', 1, requestId)).body).toMatchObject({ state: 'approved', seq: 1 });
    }
    expect(await stage.ledger.readEverything()).toHaveLength(before.length);
  });
  test('stands: it is not turned round', async () => {
    const turned = await decide('19333', 1, 'turn-round', { decision: 'refuse', reason: 'Nhầm' });
    expect([codeOf(turned), errorOf(turned)?.message]).toEqual([
      'claim-decided',
      expect.stringContaining(`${HOME_AFFAIRS_EMAIL} đồng ý lúc 08:00 ngày 01/8/2023`),
    ]);
    expect(codeOf(await decide('19339', 1, 'turn-round'))).toBe('claim-decided');
  });
  test('cannot put someone in the place of a stranger', async () => {
    const [, probe] = (await claimsOf('do@gmail.com')) as readonly { readonly seq: number }[];
    const before = await registries();
    expect(codeOf(await decide('19336', probe?.seq, 'stranger-replaced'))).toBe('leaver-unknown');
    expect(await registries()).toHaveLength(before.length);
    expect((await claimsOf('do@gmail.com')).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });
  test('with the request id of another one changes nothing', async () => {
    const before = await registries();
    await claim('lan@gmail.com', '19333', 'lan-claims');
    const { seq } = (await claimsOf('lan@gmail.com'))[0] ?? {};
    expect(codeOf(await decide('19333', seq, 'approve-hoa'))).toBe('request-id-reused');
    expect(await registries()).toHaveLength(before.length);
  });
});

describe('what is cut or crossed', () => {
  /** The api over a ledger whose n-th append breaks, before or after it was taken. */
  function cutAt(nth: number, taken: boolean) {
    const seen = { appends: 0 };
    const append: Stage['ledger']['append'] = async (request, decision) => {
      const broken = ++seen.appends === nth;
      if (broken && !taken) throw new Error('cut');
      const appended = await stage.ledger.append(request, decision);
      if (broken) throw new Error('cut');
      return appended;
    };
    const services = { ...stage.services, ledger: { ...stage.ledger, append } };
    return endpoint(API_ROUTES, () => Promise.resolve(services));
  }
  async function decideCut(nth: number, taken: boolean, body: object): Promise<number> {
    const written = { status: 0 };
    const wire = { writeHead: (status: number) => (written.status = status), end: () => undefined };
    const headers = { authorization: `Bearer ${HOME_AFFAIRS_EMAIL.replace('@', '+at+')}` };
    const request = { method: 'POST', url: '/v1/claims/decisions', headers };
    const rawBody = new TextEncoder().encode(JSON.stringify(body));
    await cutAt(nth, taken)({ ...request, rawBody }, wire as unknown as WireResponse);
    return written.status;
  }

  test.each([
    ['before the registry', '19351', 1, false],
    ['after the registry', '19354', 1, true],
    ['before the decision', '19357', 2, false],
    ['after the decision', '19360', 2, true],
  ])('%s: sent again it is whole, and once', async (_, unit, nth, taken) => {
    const email = `nguoi-${unit}@gmail.com`;
    await claim(email, unit, `cut-claim-${unit}`, { replaces: officerEmail(unit) });
    const before = (await registries()).length;
    const body = { requestId: `cut-${unit}`, unit, claim: 1, decision: 'approve' };
    expect(await decideCut(nth, taken, body)).toBe(503);
    expect((await post('/v1/claims/decisions', body)).body).toMatchObject({ state: 'approved' });
    expect(await registries()).toHaveLength(before + 1);
    expect((await stage.ledger.readChain(unit)).map(({ kind }) => kind)).toEqual(['claim', 'claimDecision']);
    expect((await stage.call('GET', `/v1/workbook?unit=${unit}`, email)).body['officers']).toEqual([email]);
  });
  test('two approve at once: one registry more, one decision', async () => {
    await claim('hai@gmail.com', '19363', 'twice-claimed');
    const before = (await registries()).length;
    const answers = await Promise.all(['twice-a1', 'twice-b1'].map((requestId) => decide('19363', 1, requestId)));
    expect(answers.map(({ body }) => body['state'])).toEqual(['approved', 'approved']);
    expect(await registries()).toHaveLength(before + 1);
    expect(await stage.ledger.readChain('19363')).toHaveLength(2);
  });
  test('several approved at once: nobody is lost', async () => {
    const units = ['SO04', 'SO05', 'SO06', 'SO07'];
    const newcomerOf = (unit: string) => `cb-${unit.toLowerCase()}@gmail.com`;
    for (const unit of units) await claim(newcomerOf(unit), unit, `claim-of-${unit}`);
    await Promise.all(units.map((unit) => decide(unit, 1, `wide-approve-${unit}`)));
    for (const unit of units) {
      const { body } = await stage.call('GET', `/v1/workbook?unit=${unit}`, newcomerOf(unit));
      expect(body['officers']).toEqual([officerEmail(unit), newcomerOf(unit)]);
    }
  });
});

describe('afterwards', () => {
  test('"Nhật ký" says who asked, for what, and who decided', async () => {
    const tables = desiredTables(await stage.ledger.readState(), PLAN_TIME);
    const log = tables.find(({ table }) => table.id === 'log');
    const acts = log?.rows.filter(({ cells }) => JSON.stringify(cells).includes('19333')) ?? [];
    expect(acts.length).toBeGreaterThan(3);
    const told = JSON.stringify(acts);
    for (const words of [
      `${NOTE}; thay ${officerEmail('19333')}; từ ngày 05/8/2023`,
      ...['Xin phụ trách', 'Giao phụ trách', 'hoa@gmail.com', HOME_AFFAIRS_EMAIL],
    ]) {
      expect(told).toContain(words);
    }
  });
  test('the export is whole', async () =>
    expect(verifyExport((await stage.call('GET', '/v1/ledger', HOME_AFFAIRS_EMAIL)).text)).toMatchObject({ ok: true }));
  test('the units are those of before', async () => {
    const { registry } = await stage.ledger.readProvince();
    expect(registry?.units.map(({ id }) => id)).toEqual(QUANG_TRI_2023.units.map(({ id }) => id));
    expect(registry?.staff).toEqual(QUANG_TRI_2023.staff);
  });
  test('the log holds no address and no note', () => expect(stage.logged()).not.toMatch(/gmail|Hoa|phụ trách/));
});
