/** The life of a submission: spreadsheet -> ledger -> task -> master, over the emulators' HTTP, against the built bundle. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, makeWorkbook, submit, type Clerk } from '../../local/demo/clerk.ts';
import { stageOf } from '../../local/demo/stageOfStack.ts';
import { typingOf } from '../../local/demo/typing.ts';
import type { ReportContent } from '../../shared/forms/content.ts';
import { TABS } from '../../shared/forms/unitWorkbook.ts';
import { columnLetters } from '../../shared/forms/workbookModel.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import type { SubmissionPayload } from '../../shared/ledger/payloads.ts';
import { verifyExport } from '../../shared/ledger/verify.ts';
import { HIDDEN_COLUMNS } from '../../shared/master/table.ts';
import { MASTER_TABLES } from '../../shared/master/tables.ts';
import type { Summary } from '../../shared/summaries/summary.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import { unitById } from '../../shared/units/registry.ts';
import { changed, planBody, soundPlan, soundReport } from '../functions/submissionBody.ts';
import { codeOf, startProvince, type Province } from './province.ts';

let province: Province;
beforeAll(async () => {
  province = await startProvince({ shared: false });
});
afterAll(() => province.stack.close());

const send = (body: { readonly unit: string }) =>
  province.stack.api.call('POST', '/v1/submissions', officerEmail(body.unit), body);
const ledger = async (): Promise<readonly Entry[]> => {
  const text = await province.stack.api.text('/v1/ledger', HOME_AFFAIRS_EMAIL);
  expect(verifyExport(text)).toMatchObject({ ok: true });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
};
const chainOf = async (unit: string) => (await ledger()).filter((entry) => entry.unit === unit);

/** Rows of a master table as shown, without its header. */
async function masterRows(table: keyof typeof MASTER_TABLES): Promise<string[][]> {
  const sheets = stageOf(province.stack, () => undefined).sheetsAs(HOME_AFFAIRS_EMAIL);
  const range = `'${MASTER_TABLES[table].title}'`;
  const { data } = await sheets.spreadsheets.values.get({ spreadsheetId: province.masterId, range });
  return (data.values ?? []) as string[][];
}

describe('the task', () => {
  test('fails twice while nobody has shared the master, says why, and goes on with its own run', async () => {
    const failed = await province.runUntil(1, ({ status, tries = 0 }) => status === 'failing' && tries >= 2);
    expect(failed.reason).toBe(
      'Chưa mở được bảng tổng hợp: không có quyền chỉnh sửa. Hãy kiểm tra bảng đã được chia sẻ quyền chỉnh sửa cho tài khoản dịch vụ.',
    );
    await province.shareMaster();
    const done = await province.runUntil(1, ({ status }) => status === 'done');
    expect(done.tries).toBeGreaterThanOrEqual(3);
    expect(done.outcome).toBe('written');
  });
  test('brings every unit into the master', async () => {
    await province.consolidated();
    const rows = await masterRows('progress');
    const names = new Set(rows.flat());
    expect(QUANG_TRI_2023.units.filter(({ id }) => !names.has(id))).toEqual([]);
  });
});

describe('a submission', () => {
  test('is enqueued, consolidated and shown without anyone asking', async () => {
    const context = await province.workbook('19330');
    const plan = changed(soundPlan(context), 'Niêm yết công khai danh sách ứng cử trưởng thôn');
    const { status, body } = await send(planBody(context, 'journey-first', plan));
    expect([status, body['revision']]).toEqual([200, 1]);
    await province.runUntil(Number(body['generation']), (run) => run.status === 'done');
    expect((await masterRows('tasks')).flat()).toContain('Niêm yết công khai danh sách ứng cử trưởng thôn');
  });
  test('sent twice is one entry and one receipt', async () => {
    const body = planBody(await province.workbook('19333'), 'journey-replay');
    const [first, second] = [await send(body), await send(body)];
    expect({ ...second.body, generation: 0 }).toEqual({ ...first.body, generation: 0 });
    expect(await chainOf('19333')).toHaveLength(1);
  });
  test('of two colleagues at once: one is taken, the other is told who was first', async () => {
    const context = await province.workbook('19336');
    const bodies = ['một', 'hai'].map((who, index) =>
      planBody(context, `journey-race-${index}`, changed(soundPlan(context), `Việc do người thứ ${who} ghi`)),
    );
    const answers = await Promise.all(bodies.map(send));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      error: { code: 'revision-conflict', details: { revision: 1, by: officerEmail('19336') } },
    });
  });
  test('is returned, sent again, and accepted; a changed one waits for a review of its own', async () => {
    const context = await province.workbook('19339');
    await send(planBody(context, 'journey-return-1'));
    const review = { unit: '19339', form: 'plan', revision: 1, decision: 'return', reason: 'Chưa rõ chỉ tiêu' };
    expect((await province.post('/v1/reviews', { requestId: 'journey-return', ...review })).status).toBe(200);
    const seen = await province.workbook('19339');
    expect(seen.forms[0]).toMatchObject({ status: 'returned', returnReason: 'Chưa rõ chỉ tiêu' });
    const better = changed(soundPlan(context), 'Việc đã nêu rõ chỉ tiêu');
    expect((await send(planBody(seen, 'journey-return-2', better))).body).toMatchObject({ revision: 2 });
    const accept = { requestId: 'journey-accept', ...review, revision: 2, decision: 'accept' };
    expect((await province.post('/v1/reviews', accept)).status).toBe(200);
    const third = planBody(await province.workbook('19339'), 'journey-return-3');
    expect((await send(third)).body).toMatchObject({ revision: 3 });
    const told = await province.workbook('19339');
    expect([told.forms[0]?.status, told.basePlan?.tasks[0]?.task]).toEqual(['submitted', 'Việc đã nêu rõ chỉ tiêu']);
    expect((await chainOf('19339')).map(({ kind }) => kind)).toEqual([
      ...['submission', 'review', 'submission', 'review', 'submission'],
    ]);
  });
  test('is closed after grace and open again after an extension', async () => {
    const body = planBody(await province.workbook('19342'), 'journey-extended');
    await province.stack.setClock(Date.parse('2023-08-20T01:00:00Z'));
    expect(codeOf(await send(body))).toBe('period-closed');
    const extension = { requestId: 'journey-extend', unit: '19342', form: 'plan', due: '2023-08-25', reason: 'Lũ lụt' };
    expect((await province.post('/v1/extensions', extension)).status).toBe(200);
    expect((await send(body)).body).toMatchObject({ revision: 1, minutesLate: 0 });
    await province.stack.setClock(Date.parse('2023-08-01T01:00:00Z'));
  });
});

describe("one cell of a clerk's spreadsheet", () => {
  const unit = unitById(QUANG_TRI_2023, '19345')!;
  const email = officerEmail(unit.id);
  const tcd = async () =>
    ((await province.post('/v1/summaries', { form: 'q3' })).body as unknown as Summary).figures[
      'figures.tcd_luot.period'
    ];

  test('changed there, it is another in ledger, master and summary', async () => {
    const sheets = stageOf(province.stack, () => undefined).sheetsAs(email);
    const forPlan = await province.workbook(unit.id);
    await send(planBody(forPlan, 'cell-plan'));
    await province.stack.setClock(Date.parse('2023-09-15T02:00:00Z'));
    const context = await province.workbook(unit.id);
    const spreadsheetId = await makeWorkbook(sheets, context);
    const clerk: Clerk = { unit, email, sheets, api: province.stack.api, spreadsheetId };
    await fill(clerk, typingOf(context, 'q3', soundReport(context)));
    const first = await submit(clerk, 'q3', { requestId: 'cell-first', baseRevision: 0 });
    expect(first).toMatchObject({ taken: true, minutesLate: 0 });
    expect(await tcd()).toEqual({ value: 21, unit: 'lượt', rows: ['Số liệu!19345/q3'] });

    await sheets.spreadsheets.values.update({
      ...{ spreadsheetId, range: await cellOf(sheets, spreadsheetId), valueInputOption: 'USER_ENTERED' },
      requestBody: { values: [['34']] },
    });
    expect(await submit(clerk, 'q3', { requestId: 'cell-second', baseRevision: 1 })).toMatchObject({ revision: 2 });

    const { content } = JSON.parse((await chainOf(unit.id)).at(-1)?.payload ?? '{}') as SubmissionPayload;
    expect((content as ReportContent).figures['tcd_luot']).toEqual({ kind: 'value', value: 34 });
    await province.consolidated();
    const row = (await masterRows('figures')).find((cells) => cells.includes(unit.id));
    expect(row).toContain('34');
    expect(row).not.toContain('21');
    expect((await tcd())?.value).toBe(34);
    await province.stack.setClock(Date.parse('2023-08-01T01:00:00Z'));
  });
});

/** Where the clerk reads "21" in "Số liệu", as A1. */
async function cellOf(sheets: Clerk['sheets'], spreadsheetId: string): Promise<string> {
  const title = TABS.figures.title;
  const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: `'${title}'` });
  const rows = (data.values ?? []) as string[][];
  const rowIndex = rows.findIndex((row) => row.includes('tcd_luot'));
  const columnIndex = rows[rowIndex]?.lastIndexOf('21') ?? -1;
  expect([rowIndex, columnIndex].every((index) => index >= 0)).toBe(true);
  return `'${title}'!${String.fromCharCode(65 + columnIndex)}${rowIndex + 1}`;
}

test('the sweep puts a cell that was edited by hand right, leaves what people typed, and seals', async () => {
  await province.consolidated();
  const sheets = stageOf(province.stack, () => undefined).sheetsAs(HOME_AFFAIRS_EMAIL);
  const { title, columns } = MASTER_TABLES.tasks;
  const a1 = (id: string) => `'${title}'!${columnLetters(HIDDEN_COLUMNS + columns.findIndex((one) => one.id === id))}2`;
  const read = async () => {
    const ranges = [a1('task'), a1('note')];
    const { data } = await sheets.spreadsheets.values.batchGet({ spreadsheetId: province.masterId, ranges });
    return (data.valueRanges ?? []).map(({ values }) => (values as string[][] | undefined)?.[0]?.[0]);
  };
  const [task] = await read();
  expect(task).toMatch(/\S/);
  await sheets.spreadsheets.values.batchUpdate({
    spreadsheetId: province.masterId,
    requestBody: {
      valueInputOption: 'USER_ENTERED',
      data: [
        { range: a1('task'), values: [['Sửa tay']] },
        { range: a1('note'), values: [['Đã gọi điện 10/8']] },
      ],
    },
  });
  const { generation } = (await province.post('/v1/sweeps', {})).body as { readonly generation: number };
  await province.runUntil(generation, ({ status }) => status === 'done');
  expect(await read()).toEqual([task, 'Đã gọi điện 10/8']);
  expect((await ledger()).at(-1)).toMatchObject({ unit: '_', kind: 'seal' });
});
