/** The table of days off over HTTP: out as a file, in again as new settings, looked at before it is kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postSettings } from '../../../functions/resources/settings.ts';
import { settings2023 } from '../../../local/demo/province.ts';
import type { SettingsPayload } from '../../../shared/ledger/payloads.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { PLAN_TIME, startStage, type Answer, type Stage } from '../stage.ts';

/** Friday 15/12/2023, the day after the cut-off of Quý IV. */
const STORM = '15/12/2023;nghỉ;Nghỉ phòng, chống bão';
const MOVED = [
  'Hạn Báo cáo Quý IV của các sở, ban, ngành, cấp huyện, cấp xã chuyển từ 18/12/2023 sang 19/12/2023.',
  'Ngày cuối nhận muộn Báo cáo Quý IV của các sở, ban, ngành, cấp huyện, cấp xã chuyển từ 20/12/2023 sang 21/12/2023.',
];

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.setClock(PLAN_TIME);
});

const post = (body: object, email = HOME_AFFAIRS_EMAIL) => stage.call('POST', '/v1/holidays', email, body);
const errorOf = ({ body }: Answer) =>
  body['error'] as { code?: string; details?: { faults?: readonly string[] } } | undefined;

async function file(): Promise<string> {
  const { status, bytes } = await stage.call('GET', '/v1/holidays', HOME_AFFAIRS_EMAIL);
  expect(status).toBe(200);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function settingsEntries(): Promise<readonly SettingsPayload[]> {
  return (await stage.ledger.readAll())
    .filter(({ kind }) => kind === 'settings')
    .sort((a, b) => a.seq - b.seq)
    .map(({ payload }) => JSON.parse(payload) as SettingsPayload);
}

test('before the cycle is set up there is no table', async () => {
  expect(errorOf(await stage.call('GET', '/v1/holidays', HOME_AFFAIRS_EMAIL))?.code).toBe('cycle-not-set-up');
  expect(errorOf(await post({ requestId: 'too-early', csv: `ngày;loại;tên\n${STORM}` }))?.code).toBe(
    'cycle-not-set-up',
  );
  await stage.setUp();
});

test('the table in force is a file for Excel; sent back as it is, it changes nothing', async () => {
  const csv = await file();
  expect(csv.startsWith('\ufeffNgày;Loại;Tên;Nguồn\r\n02/01/2023;nghỉ;')).toBe(true);
  const answer = await post({ requestId: 'same-table', csv });
  expect(answer.body).toMatchObject({ days: [], dues: [], written: false });
  expect(await settingsEntries()).toHaveLength(1);
});

test('a preview says what would change and writes nothing', async () => {
  const csv = `${await file()}${STORM}\r\n`;
  const answer = await post({ requestId: 'storm-day', csv, preview: true });
  expect(answer.body).toEqual({
    written: false,
    days: ['Thêm ngày nghỉ 15/12/2023 (Nghỉ phòng, chống bão).'],
    dues: MOVED,
    notes: [2025, 2026, 2027].map((year) => expect.stringContaining(`năm ${year} không ảnh hưởng`) as string),
  });
  expect(await settingsEntries()).toHaveLength(1);
});

test('kept, it is one more entry of settings that differs in the table alone; a retry is the same act', async () => {
  const csv = `${await file()}${STORM}\r\n`;
  const body = { requestId: 'storm-day', csv };
  const [made, again] = [await post(body), await post(body)];
  expect(made.body).toMatchObject({ written: true, dues: MOVED });
  expect(again.body).toMatchObject({ written: true, dues: MOVED, hash: made.body['hash'] });
  const [before, after, ...more] = await settingsEntries();
  expect(more).toEqual([]);
  const { holidays, ...rest } = after!.calendar;
  expect({ ...after, calendar: { ...rest, holidays: before!.calendar.holidays } }).toEqual(before);
  expect(holidays.holidays).toContain('2023-12-15');
  expect(await file()).toContain(`\r\n${STORM};\r\n`);
  expect((await stage.workbook('19330')).forms.find(({ form }) => form === 'q4')?.dueInWords).toBe(
    'hết ngày 19/12/2023',
  );
});

test('settings that are sent without a table keep the one in force', async () => {
  const { calendar, ...settings } = settings2023('');
  const { holidays, ...days } = calendar;
  const body = { requestId: 'no-table', settings: { ...settings, calendar: days } };
  expect((await stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, body)).status).toBe(200);
  const kept = (await settingsEntries()).at(-1)?.calendar.holidays;
  expect(kept?.holidays).toEqual([...holidays.holidays, '2023-12-15'].sort());
  expect(kept?.details?.['2023-12-15']).toEqual({ name: 'Nghỉ phòng, chống bão' });
});

test('the same request with another file is refused', async () =>
  expect(errorOf(await post({ requestId: 'storm-day', csv: 'ngày;loại\n18/12/2023;nghỉ' }))?.code).toBe(
    'request-id-reused',
  ));

test('a retry after other settings came in between is still the same act', async () => {
  const settings = { ...settings2023(''), contactOfHomeAffairs: 'Phòng mới' };
  expect(
    (await stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, { requestId: 'other-phone', settings })).status,
  ).toBe(200);
  const shipped = '\ufeffNgày;Loại;Tên;Nguồn\r\n';
  const csv = `${shipped}${STORM}`;
  const [one, two] = await Promise.all([
    post({ requestId: 'year-alone', csv }),
    post({ requestId: 'year-alone', csv }),
  ]);
  expect([one.status, two.status]).toEqual([200, 200]);
  expect(one.body['hash']).toBe(two.body['hash']);
  await stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, { requestId: 'phone-again', settings });
  expect((await post({ requestId: 'year-alone', csv })).body).toMatchObject({ hash: one.body['hash'], written: true });
  expect((await settingsEntries()).at(-1)?.calendar.holidays).toEqual(settings.calendar.holidays);
});

describe('settings without a table, sent while another brings one', () => {
  const { calendar, ...others } = settings2023('');
  const { holidays: shipped, ...days } = calendar;
  const bodyOf = (requestId: string) => ({ requestId, settings: { ...others, calendar: days } });
  const send = (requestId: string) => stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, bodyOf(requestId));
  const csvOf = (day: string) => `ngày;loại;tên\n${day};nghỉ;Bão`;

  test('a retry is the same act, whatever table came in between', async () => {
    const first = await send('sent-before');
    expect((await post({ requestId: 'in-between', csv: csvOf('17/03/2025') })).status).toBe(200);
    const again = await send('sent-before');
    expect([again.status, again.body['hash']]).toEqual([200, first.body['hash']]);
  });
  test('read before it, entered behind it, keep it', async () => {
    const [province, state] = await Promise.all([stage.ledger.readProvince(), stage.ledger.readState()]);
    expect((await post({ requestId: 'meanwhile', csv: csvOf('18/03/2025') })).status).toBe(200);
    const ledger = {
      ...stage.ledger,
      readProvince: () => Promise.resolve(province),
      readState: () => Promise.resolve(state),
    };
    const request = { token: HOME_AFFAIRS_EMAIL, json: () => bodyOf('read-before') };
    await postSettings({ method: 'POST', path: '/v1/settings', query: {}, parameters: {}, ...request })({
      ...stage.services,
      ledger,
    });
    expect(await file()).toContain('\r\n18/3/2025;nghỉ;Bão;');
  });
  test('then the shipped one is put back', async () => {
    const settings = { ...others, contactOfHomeAffairs: 'Phòng mới', calendar: { ...days, holidays: shipped } };
    const answer = await stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, {
      requestId: 'shipped-again',
      settings,
    });
    expect(answer.status).toBe(200);
  });
});

test('two tables at once: the second is laid over the first', async () => {
  const csv = (day: string) => `ngày;loại;tên\n${day};nghỉ;Bão`;
  const answers = await Promise.all([
    post({ requestId: 'table-of-2025', csv: csv('14/03/2025') }),
    post({ requestId: 'table-of-2026', csv: csv('13/03/2026') }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const { holidays } = (await settingsEntries()).at(-1)!.calendar.holidays;
  expect(holidays.filter((date) => date >= '2025' && date < '2027')).toEqual(['2025-03-14', '2026-03-13']);
  expect((await settingsEntries()).at(-1)?.contactOfHomeAffairs).toBe('Phòng mới');
});

test('a faulty file is refused with every fault by its line, and nothing is kept', async () => {
  const before = await settingsEntries();
  const csv = 'ngày;loại\n30/2/2024;nghỉ\n03/5/2024;làm bù\n01/5/2024;nghỉ\n01/5/2024;làm bù\n;nghỉ';
  for (const preview of [true, false]) {
    const answer = await post({ requestId: 'faulty-table', csv, preview });
    expect([answer.status, errorOf(answer)?.code]).toEqual([422, 'import-faulty']);
    expect(errorOf(answer)?.details?.faults?.map((sentence) => sentence.slice(0, 7))).toEqual([
      'Dòng 2:',
      'Dòng 3:',
      'Dòng 5:',
      'Dòng 5:',
      'Dòng 6:',
    ]);
  }
  expect(await settingsEntries()).toEqual(before);
});

test('a table under which a fixed due would be on the cut-off’s heels is refused as settings are', async () => {
  const settings = settings2023('');
  const quarterDueFixed = { q4: { so: { date: '2023-12-15', flag: 'by' } } };
  const fixed = { ...settings, calendar: { ...settings.calendar, quarterDueFixed } };
  await stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, { requestId: 'fixed-due', settings: fixed });
  const answer = await post({ requestId: 'storm-on-due', csv: `ngày;loại;tên\n${STORM}` });
  expect([answer.status, errorOf(answer)?.code]).toEqual([422, 'settings-faulty']);
});

test('a unit and a leader neither see nor change it', async () => {
  const csv = `ngày;loại;tên\n${STORM}`;
  for (const email of [officerEmail('19330'), 'lanh-dao@quangtri.example']) {
    expect(errorOf(await post({ requestId: 'not-mine', csv, preview: true }, email))?.code).toBe('role-forbidden');
    expect(errorOf(await stage.call('GET', '/v1/holidays', email))?.code).toBe('role-forbidden');
  }
});
