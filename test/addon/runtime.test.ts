/** The built add-on in local Apps Script, over local Google: menu, first paint, building, checking, mending, sending. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAddon } from '../../addon/build.ts';
import { MASTER_MENU, MENU } from '../../addon/server/menu.ts';
import { MASTER_SHEET_ID } from '../../addon/server/sheets/master.ts';
import type {
  Answer,
  CheckView,
  FixView,
  ReceiptView,
  SendingView,
  SidebarView,
  StepView,
} from '../../addon/server/views.ts';
import type { AppsScript, OpenDocument } from '../../local/appsscript/contract.ts';
import { startAppsScript } from '../../local/appsscript/start.ts';
import { startLocalGoogle, type LocalGoogle } from '../../local/google/start.ts';
import { makeWindow, type Window } from '../local/appsscript/scriptUnderTest.ts';
import { CONTEXT } from '../shared/forms/sample.ts';
import { OFFICE } from '../browser/sidebar/office/views.ts';
import { OFFICER, startStage, type Stage } from './server/stage.ts';

const NOW = new Date('2023-08-01T02:00:00.000Z');
const UNIT = CONTEXT.unit.id;
const STRANGER = 'la@example.vn';

let folder: string;
let google: LocalGoogle;
let script: AppsScript;
let stage: Stage;
let window: Window;
let document: OpenDocument;
let spreadsheetId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-papi-runtime-'));
  await buildAddon(folder);
  let ids = 0;
  google = await startLocalGoogle({
    clock: () => NOW,
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    accounts: [OFFICER, STRANGER].map((email) => ({ email })),
  });
  stage = startStage();
  script = await startAppsScript({
    ...{ folder, googleUrl: google.url, clientId: 'addon', clock: () => NOW },
    accessToken: (email) => google.accessToken(email),
    identityToken: ({ email }) => Promise.resolve(email),
    scriptProperties: { API_URL: 'https://api.example/' },
    fetch: (input, init) => Promise.resolve(province(new Request(input, init))),
  });
  window = makeWindow();
  spreadsheetId = await newSpreadsheet();
  document = await script.open({ spreadsheetId, account: OFFICER, ui: window.ui });
});
afterAll(async () => {
  await script.close();
  await google.close();
  await rm(folder, { recursive: true, force: true });
});

async function province(request: Request): Promise<Response> {
  if (stage.cut === 'before') throw new TypeError('fetch failed');
  const token = (request.headers.get('authorization') ?? '').replace('Bearer ', '');
  const body = request.method === 'POST' ? await request.text() : undefined;
  const { status, text } = stage.respond({
    ...{ method: body === undefined ? 'get' : 'post', url: request.url, token },
    ...(body === undefined ? {} : { body }),
  });
  if (stage.cut === 'after') throw new TypeError('fetch failed');
  return new Response(text, { status });
}

/** @param sheetId of its only sheet. */
async function newSpreadsheet(sheetId = 0): Promise<string> {
  const response = await fetch(`${google.url}/v4/spreadsheets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${google.accessToken(OFFICER)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ properties: { title: 'Sổ mới' }, sheets: [{ properties: { sheetId, title: 'Trang' } }] }),
  });
  return ((await response.json()) as { spreadsheetId: string }).spreadsheetId;
}

async function type(range: string, value: string): Promise<void> {
  await fetch(
    `${google.url}/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`,
    {
      method: 'PUT',
      headers: { authorization: `Bearer ${google.accessToken(OFFICER)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ values: [[value]] }),
    },
  );
}

async function call<Value>(name: string, ...args: readonly unknown[]): Promise<Answer<Value>> {
  const { outcome, log } = await document.call(name, args);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.message}`);
  expect(log, name).toEqual([]);
  return outcome.value as Answer<Value>;
}

async function valueOf<Value>(name: string, ...args: readonly unknown[]): Promise<Value> {
  const answer = await call<Value>(name, ...args);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`);
  return answer.value;
}

describe('one workbook, from blank to receipt', () => {
  test('the menu opens the page, which is told who opened it and where to begin', async () => {
    expect(document.menus.flatMap(({ items }) => items)).toEqual(
      MENU.map(({ title, command }) => ({ kind: 'item', title, functionName: command })),
    );
    await document.runMenuItem('menuCheck');
    const page = window.shown.find(({ what }) => what === 'sidebar');
    expect(page).toMatchObject({ title: 'Sổ PAPI' });
    expect(page?.['html']).toContain(
      `data-opening="{&quot;step&quot;:&quot;check&quot;,&quot;account&quot;:&quot;${OFFICER}&quot;}"`,
    );
  });

  test('a blank spreadsheet has no forms yet', async () => {
    expect(await valueOf<SidebarView>('getSidebar', OFFICER)).toMatchObject({
      ...{ account: OFFICER, role: 'unit', units: [{ id: UNIT }], workbook: { kind: 'none' }, forms: [] },
    });
  });

  test('is built a tab a call, and is then as laid out', async () => {
    let step: StepView | undefined;
    do step = await valueOf<StepView>('createWorkbook', UNIT, ...(step?.next === undefined ? [] : [step.next]));
    while (step.next !== undefined);
    expect(step.done).toBe(step.of);
    const view = await valueOf<SidebarView>('getSidebar', OFFICER);
    expect(view.problem).toBeUndefined();
    expect(view.workbook).toEqual({ kind: 'ready', unit: { id: UNIT, name: CONTEXT.unit.name }, damages: [] });
    expect(view.forms.map(({ form }) => form)).toEqual(['plan', 'q1', 'q2', 'q3', 'q4', 'kk']);
  }, 180_000);

  test('a cell is typed, found, shown, mended, and taken back', async () => {
    await type('Khó khăn!A6', 'KK-02');
    await type('Khó khăn!B6', "'20.7.2023");
    await type('Khó khăn!D6', 'Thiếu máy quét hồ sơ tại bộ phận một cửa');
    await type('Khó khăn!F6', 'Cấp thêm một máy quét');
    await type('Khó khăn!G6', 'Sở Nội vụ');
    const { findings } = await valueOf<CheckView>('checkForm', 'kk');
    const date = findings.find(({ cell }) => cell === 'B6');
    expect(date).toMatchObject({ code: 'type-date-text', fix: '20/7/2023' });
    await valueOf('showPlace', date?.place);
    expect(window.shown.at(-1)).toMatchObject({ what: 'select', range: 'B6' });
    const { mended, undo, check } = await valueOf<FixView>('applyFixes', 'kk', []);
    expect(mended).toBeGreaterThan(0);
    expect(check.findings.some(({ code }) => code === 'type-date-text')).toBe(false);
    const undone = await valueOf<FixView>('undoFixes', 'kk', undo);
    expect(undone.check.findings.some(({ code }) => code === 'type-date-text')).toBe(true);
    await valueOf('applyFixes', 'kk', []);
  });

  test('is sent, over a network that is cut, once', async () => {
    expect(await valueOf<SendingView>('prepareSending', 'kk', 0)).toMatchObject({ what: '1 khó khăn, vướng mắc' });
    stage.cut = 'after';
    const lost = await call<ReceiptView>('sendForm', 'kk', 0);
    expect(lost).toMatchObject({ ok: false, problem: { step: 'resend' } });
    stage.cut = undefined;
    expect((await valueOf<SidebarView>('getSidebar', OFFICER)).pending).toMatchObject({ form: 'kk', by: OFFICER });
    expect(await valueOf<ReceiptView>('resendPending')).toMatchObject({ revision: 1, by: OFFICER, unchanged: false });
    expect(stage.entries).toHaveLength(1);
    expect(await valueOf<ReceiptView>('sendForm', 'kk', 1)).toMatchObject({ revision: 1, unchanged: true });
    const { forms, pending } = await valueOf<SidebarView>('getSidebar', OFFICER);
    expect(pending).toBeUndefined();
    expect(forms.at(-1)).toMatchObject({ form: 'kk', revision: 1, receipt: { revision: 1 } });
  });
});

describe('the master workbook', () => {
  const titlesOf = ({ menus }: OpenDocument) =>
    menus.flatMap(({ items }) => items.map((item) => ('title' in item ? item.title : '')));

  test('has a menu and a page of its own, once the add-on may look into it', async () => {
    const master = await newSpreadsheet(MASTER_SHEET_ID);
    const first = await script.open({ spreadsheetId: master, account: OFFICER, ui: window.ui });
    expect(titlesOf(first)).toEqual(MENU.map(({ title }) => title));
    await first.runMenuItem('menuOpen');
    expect(window.shown.at(-1)).toMatchObject({ what: 'sidebar', title: 'Sổ PAPI' });
    expect(window.shown.at(-1)?.['html']).toContain('Xác nhận trả lại');
    const again = await script.open({ spreadsheetId: master, account: OFFICER, ui: window.ui });
    expect(titlesOf(again)).toEqual(MASTER_MENU.map(({ title }) => title));
    await again.runMenuItem('menuConsolidate');
    expect(window.shown.at(-1)?.['html']).toContain('&quot;step&quot;:&quot;consolidate&quot;');
  });

  test('tells an office to whoever has one, and asks the api through the relay', async () => {
    const master = await newSpreadsheet(MASTER_SHEET_ID);
    stage.offices.set(OFFICER, OFFICE);
    const open = await script.open({ spreadsheetId: master, account: OFFICER, ui: window.ui });
    const valueIn = async (name: string, ...args: readonly unknown[]) => (await open.call(name, args)).outcome;
    const answered = (value: object) => ({ ok: true, value: { ok: true, value } });
    expect(await valueIn('getSidebar', OFFICER)).toMatchObject(
      answered({ office: OFFICE, workbook: { kind: 'none' } }),
    );
    expect(await valueIn('askOffice', '/v1/office')).toMatchObject(answered(OFFICE));
    stage.offices.delete(OFFICER);
    expect(await valueIn('askOffice', '/v1/office')).toMatchObject({
      ...{ ok: true, value: { ok: false, problem: { code: 'role-forbidden' } } },
    });
  });
});

describe('account care', () => {
  test('calls that run as another account than the menu did', async () => {
    await fetch(`${google.url}/drive/v3/files/${spreadsheetId}/permissions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${google.accessToken(OFFICER)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'user', role: 'writer', emailAddress: STRANGER }),
    });
    const mixed = await script.open({ spreadsheetId, account: OFFICER, defaultAccount: STRANGER, ui: window.ui });
    const { outcome } = await mixed.call('getSidebar', [OFFICER]);
    expect(outcome).toMatchObject({ ok: true, value: { ok: true, value: { problem: { code: 'accounts-mixed' } } } });
  });
});
