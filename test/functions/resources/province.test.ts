/** Setting a cycle up, and what everyone may ask of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings2023 } from '../../../local/demo/province.ts';
import { HOLIDAYS_2023_2026 } from '../../../shared/calendar/holidays.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { REGISTRY_CSV } from '../registryCsv.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const post = (path: string, body: unknown, email = HOME_AFFAIRS_EMAIL) => stage.call('POST', path, email, body);
const errorOf = ({ body }: Answer) => body['error'] as { code?: string; message?: string } | undefined;

describe('before there is a registry', () => {
  test('a unit is told that the cycle is not set up', async () =>
    expect(errorOf(await stage.call('GET', '/v1/me', officerEmail('19330')))?.code).toBe('cycle-not-set-up'));
  test('a founder is Sở Nội vụ', async () =>
    expect((await stage.call('GET', '/v1/me', HOME_AFFAIRS_EMAIL)).body).toMatchObject({
      roles: [{ kind: 'home-affairs' }],
    }));
  test('assignments need units and settings first', async () =>
    expect(errorOf(await post('/v1/assignments', { requestId: 'too-early', csv: 'content,leads' }))?.code).toBe(
      'cycle-not-set-up',
    ));
});

describe('settings', () => {
  const settings = { ...settings2023('master'), contents: undefined };
  test('faulty ones are refused with every fault', async () => {
    const calendar = { ...settings.calendar, planOpens: '2023-02-30', graceWorkingDays: -1 };
    const answer = await post('/v1/settings', { requestId: 'faulty-settings', settings: { ...settings, calendar } });
    expect(answer.status).toBe(422);
    expect(errorOf(answer)?.message).toMatch(/Thiết lập có 2 chỗ sai/);
  });
  test('of another cycle are refused', async () => {
    const calendar = {
      ...settings.calendar,
      cycle: 2024,
      planOpens: '2024-07-25',
      planDue: { date: '2024-08-08', flag: 'by' },
    };
    expect(
      errorOf(await post('/v1/settings', { requestId: 'other-cycle', settings: { ...settings, calendar } })),
    ).toMatchObject({ code: 'body-wrong-shape', details: { path: 'settings.calendar.cycle' } });
  });
  test('name who may change what is written in the master, by address', async () => {
    const named = (...masterEditors: string[]) => ({ ...settings, masterEditors });
    const faulty = await post('/v1/settings', { requestId: 'no-address', settings: named('a@b.vn', 'chị Hoa') });
    expect(errorOf(faulty)).toMatchObject({ details: { path: 'settings.masterEditors[1]' } });
    await post('/v1/settings', { requestId: 'named-editors', settings: named('Hoa@SNV.example') });
    expect((await stage.ledger.readProvince()).settings?.masterEditors).toEqual(['hoa@snv.example']);
  });
  test('without a table of days off take the one that ships', async () => {
    const calendar = { ...settings.calendar, holidays: undefined };
    const body = { requestId: 'shipped-table', settings: { ...settings, calendar } };
    expect((await post('/v1/settings', body)).status).toBe(200);
    const { settings: stored } = await stage.ledger.readProvince();
    expect(stored?.calendar.holidays).toEqual(HOLIDAYS_2023_2026);
  });
  test('name every fault of a table of days off', async () => {
    const holidays = { holidays: ['2023-09-01', '2023-09-01'], workedInstead: ['2023-09-06', '2023-09-32'] };
    const calendar = { ...settings.calendar, holidays };
    const answer = await post('/v1/settings', { requestId: 'faulty-table', settings: { ...settings, calendar } });
    expect([answer.status, errorOf(answer)?.code]).toEqual([422, 'settings-faulty']);
    expect(errorOf(answer)?.message).toContain('Bảng ngày làm bù, dòng 2, phải là một ngày có thật');
    const days = { ...settings.calendar, holidays: { ...holidays, workedInstead: ['2023-09-06'] } };
    const again = await post('/v1/settings', { requestId: 'faulty-days', settings: { ...settings, calendar: days } });
    expect(errorOf(again)?.message).toMatch(/ngày 01\/9\/2023 hai lần.*Ngày làm bù 06\/9\/2023 không phải thứ Bảy/);
  });
  test('without contents take the published baseline', async () => {
    expect((await post('/v1/settings', { requestId: 'own-settings', settings })).status).toBe(200);
    const { settings: stored } = await stage.ledger.readProvince();
    expect(stored).toEqual(settings2023('master'));
  });
});

describe('the registry', () => {
  test('names every fault of the file', async () => {
    const csv = 'order,code,name,level\n1,A,Sở A,sở\n2,A,Sở B,sở\n3,C,,tỉnh';
    const answer = await post('/v1/registry', { requestId: 'faulty-registry', csv, staff: QUANG_TRI_2023.staff });
    expect(errorOf(answer)).toMatchObject({ code: 'import-faulty' });
    expect(errorOf(answer)?.message).toMatch(/Dòng 3: mã “A”/);
  });
  test('that would lock Sở Nội vụ out is refused', async () => {
    const answer = await post('/v1/registry', { requestId: 'locked-out', csv: REGISTRY_CSV, staff: [] });
    expect(errorOf(answer)).toMatchObject({ code: 'body-wrong-shape', details: { path: 'staff' } });
  });
  test('counts its units; from then on it alone says who may do what', async () => {
    const body = { requestId: 'own-registry', csv: REGISTRY_CSV, staff: QUANG_TRI_2023.staff };
    expect((await post('/v1/registry', body)).body).toMatchObject({ units: 155 });
    expect((await post('/v1/registry', body)).body).toMatchObject({ units: 155 });
    expect((await stage.ledger.readEverything()).filter(({ kind }) => kind === 'registry')).toHaveLength(1);
    expect(errorOf(await post('/v1/registry', body, officerEmail('SO02')))?.code).toBe('role-forbidden');
    expect(errorOf(await post('/v1/registry', body, 'stranger@gmail.com'))?.code).toBe('account-unknown');
  });
});

describe('assignments', () => {
  test('name who is unknown', async () => {
    const csv = 'content,leads\n1.3,Sở Không Có\n9.9,Sở Nội vụ';
    const answer = await post('/v1/assignments', { requestId: 'faulty-assignments', csv });
    expect(errorOf(answer)?.message).toMatch(/2 chỗ sai.*Sở Không Có.*9\.9/);
  });
  test('know the units of the day only', async () => {
    stage.setClock('2025-08-01T01:00:00.000Z');
    const csv = 'content,leads\n1.3,UBND huyện Hải Lăng';
    const registered = await post('/v1/registry', {
      requestId: 'without-districts',
      csv: 'order,code,name,level,valid to\n1,465,UBND huyện Hải Lăng,huyện,30/6/2025\n2,SO02,Sở Nội vụ,sở,',
      staff: QUANG_TRI_2023.staff,
    });
    expect(registered.status).toBe(200);
    const answer = await post('/v1/assignments', { requestId: 'to-a-district', csv });
    expect(errorOf(answer)?.message).toMatch(/không tìm thấy đơn vị “UBND huyện Hải Lăng”/);
    stage.setClock(PLAN_TIME);
    expect((await post('/v1/assignments', { requestId: 'to-a-district', csv })).status).toBe(200);
    const body = { requestId: 'registry-again', csv: REGISTRY_CSV, staff: QUANG_TRI_2023.staff };
    expect((await post('/v1/registry', body)).status).toBe(200);
  });
  test('reach the workbook with the baseline', async () => {
    const csv = 'content,leads\n1.3,UBND cấp xã\n5.4,UBND cấp xã; SO02';
    expect((await post('/v1/assignments', { requestId: 'own-assignments', csv })).body).toMatchObject({ contents: 2 });
    const context = await stage.workbook('19330');
    expect(context.contents.map(({ code }) => code)).toEqual(['1.3', '5.4']);
    expect(context.contents[0]).toMatchObject({ name: 'Chất lượng bầu cử', of: 62 });
    expect(context.forms.map(({ form, period }) => `${form} ${period}`)).toEqual([
      ...['plan open', 'q1 not-applicable', 'q2 not-applicable', 'q3 not-open', 'q4 not-open', 'kk open'],
    ]);
    expect(context.forms[0]?.dueInWords).toBe('hết ngày 07/8/2023');
    expect(context.unit).toMatchObject({
      id: '19330',
      level: 'xa',
      parentName: expect.stringMatching(/^UBND/) as string,
    });
  });
});

describe('GET /v1/me', () => {
  test('tells a unit its role and the quarters of the cycle', async () =>
    expect((await stage.call('GET', '/v1/me', officerEmail('19330'))).body).toMatchObject({
      ...{ province: 'Quảng Trị', cycle: 2023, today: '2023-08-01', quarters: ['q3', 'q4'], reads: [] },
      roles: [{ kind: 'officer', unit: '19330', unitName: expect.stringMatching(/^UBND/) as string }],
    }));
  test('tells a huyện which xã it reads', async () => {
    const [xa] = QUANG_TRI_2023.units.filter(({ level }) => level === 'xa');
    const { body } = await stage.call('GET', '/v1/me', officerEmail(xa?.parent ?? ''));
    expect(body['reads']).toContainEqual({ unit: xa?.id, name: xa?.name });
  });
});

describe('the wire', () => {
  test('nothing is cached or sniffed', async () =>
    expect((await stage.call('GET', '/v1/me', HOME_AFFAIRS_EMAIL)).headers).toMatchObject({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': 'application/json; charset=utf-8',
    }));
  test.each([
    ['GET', '/v1/nothing', 404, 'not-found'],
    ['GET', '/v1/consolidations/1/2', 404, 'not-found'],
    ['DELETE', '/v1/me', 405, 'method-not-allowed'],
  ])('%s %s: %i', async (method, path, status, code) => {
    const answer = await stage.call(method, path, HOME_AFFAIRS_EMAIL);
    expect([answer.status, errorOf(answer)?.code]).toEqual([status, code]);
  });
  test('without a token nothing is told', async () =>
    expect(errorOf(await stage.call('GET', '/v1/me', undefined))?.code).toBe('token-missing'));
  test('an exception that nobody foresaw shows nothing of itself', async () => {
    const before = stage.services.ledger.readProvince;
    const { call } = await brokenStage('secret row 0912345678');
    const answer = await call();
    expect(answer.status).toBe(503);
    expect(answer.text).not.toMatch(/secret|stack|Error/);
    expect(stage.logged()).toMatch(/"message":"unexpected"/);
    expect(stage.logged()).not.toMatch(/secret row/);
    expect(stage.services.ledger.readProvince).toBe(before);
  });
  test('the log holds no token, address or row', () =>
    expect(stage.logged()).not.toMatch(/Bearer|example|Chất lượng|19330/));
});

async function brokenStage(words: string) {
  const { endpoint } = await import('../../../functions/http/endpoint.ts');
  const { API_ROUTES } = await import('../../../functions/http/api.ts');
  const services = {
    ...stage.services,
    ledger: { ...stage.ledger, readProvince: () => Promise.reject(new Error(words)) },
  };
  const answer = endpoint(API_ROUTES, () => Promise.resolve(services));
  return {
    call: async () => {
      const written = { status: 0, text: '' };
      const wire = {
        writeHead: (status: number) => (written.status = status),
        end: (text: string) => (written.text = text),
      } as unknown as Parameters<typeof answer>[1];
      await answer({ method: 'GET', url: '/v1/me', headers: { authorization: 'Bearer a' } }, wire);
      return written;
    },
  };
}
