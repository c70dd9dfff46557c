import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freezeQuarters } from '../../../functions/calendar/freeze.ts';
import { settings2023 } from '../../../local/demo/province.ts';
import type { MasterTabId } from '../../../shared/master/table.ts';
import type { TableAnnotations } from '../../../shared/master/annotations.ts';
import type { DocumentFile, DocumentsView, DocumentView } from '../../../shared/office/closing.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { readDocx } from '../report/readDocx.ts';
import { startStage, type Answer, type Stage } from '../stage.ts';
import { planBody, readOf, soundReport } from '../submissionBody.ts';

const LEADER = 'lanh-dao@quangtri.example';
const UNIT = '19330';
const REPORTED_AT = '2023-09-15T01:00:00.000Z';
const FROZEN_AT = '2023-09-20T17:30:00.000Z';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
  await send(planBody(await stage.workbook(UNIT), 'plan-of-the-unit'));
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.setClock(FROZEN_AT);
});

async function send(body: unknown): Promise<void> {
  const { status, text } = await stage.call('POST', '/v1/submissions', officerEmail(UNIT), body);
  if (status !== 200) throw new Error(`${status} ${text}`);
}

const get = (path: string, email = LEADER): Promise<Answer> => stage.call('GET', `/v1/office/documents${path}`, email);
const codeOf = ({ body }: Answer): unknown => (body['error'] as { code?: unknown } | undefined)?.code;

async function documents(): Promise<readonly DocumentView[]> {
  const { body } = await get('');
  return (body as unknown as DocumentsView).documents;
}

describe('who is told', () => {
  for (const path of ['', '/report?form=q3', '/urging?form=q3'])
    test(`a unit is not told of "${path}"`, async () =>
      expect(codeOf(await get(path, officerEmail(UNIT)))).toBe('role-forbidden'));
  test('a form that has no document', async () =>
    expect(codeOf(await get('/report?form=kk'))).toBe('body-wrong-shape'));
  test('a quarter that has not come', async () => expect(codeOf(await get('/report?form=q4'))).toBe('period-not-open'));
});

describe('how each document stands', () => {
  const check = (title: string, at: string, expected: readonly (readonly [form: string, standing: string])[]) =>
    test(title, async () => {
      stage.setClock(at);
      expect((await documents()).map(({ form, standingInWords }) => [form, standingInWords])).toEqual(expected);
    });
  check('while plans come in', '2023-08-01T01:00:00.000Z', [
    ['plan', 'Còn nhận Kế hoạch đến hết ngày 09/8/2023; báo cáo lấy số liệu lúc tạo'],
  ]);
  const PLAN = ['plan', 'Đã hết thời gian nhận Kế hoạch; báo cáo lấy số liệu lúc tạo'] as const;
  check('before the cut-off of a quarter', '2023-09-13T01:00:00.000Z', [PLAN]);
  check('from its cut-off on', '2023-09-14T01:00:00.000Z', [
    PLAN,
    ['q3', 'Số liệu chưa chốt: sẽ chốt sau hết ngày 20/9/2023'],
  ]);
  check('after midnight, before the nightly work', '2023-09-20T17:10:00.000Z', [
    PLAN,
    ['q3', 'Số liệu chưa chốt: sẽ chốt trong đêm tới'],
  ]);
});

test('once frozen: the version, what the ledger says otherwise since, and how many owe', async () => {
  await freezeQuarters('calendar')(stage.services);
  const [, before] = await documents();
  expect(before).toMatchObject({
    ...{ form: 'q3', name: 'Báo cáo Quý III năm 2023', owing: 155 },
    standingInWords: 'Đã chốt lần 1 lúc 00:30 ngày 21/9/2023',
    freeze: { version: 1, changes: 0 },
  });
  expect(before?.freeze).not.toHaveProperty('changesInWords');

  stage.setClock(REPORTED_AT);
  const context = await stage.workbook(UNIT);
  const read = readOf(context, 'q3', soundReport(context));
  await send({ requestId: 'report-of-the-unit', unit: UNIT, form: 'q3', baseRevision: 0, read });
  stage.setClock(FROZEN_AT);
  const [, after] = await documents();
  const { changes = 0, changesInWords = '' } = after?.freeze ?? {};
  expect(after?.owing).toBe(154);
  expect(changes).toBeGreaterThan(3);
  expect(changesInWords).toMatch(
    new RegExp(
      `^${changes} số liệu đã đổi sau khi chốt: Báo cáo, Ủy ban nhân dân cấp xã: Đã gửi; .+; .+; ${changes - 3} số liệu khác\\.$`,
    ),
  );

  const again = { reason: 'Bổ sung báo cáo của đơn vị', after: 1 };
  expect((await stage.call('POST', '/v1/quarters/q3/freezes', HOME_AFFAIRS_EMAIL, again)).status).toBe(200);
  const [, third] = await documents();
  expect(third?.freeze).toEqual({ version: 2, changes: 0, reason: again.reason });
});

test('the folder is led to once the settings name one', async () => {
  expect((await get('')).body).not.toHaveProperty('folderLink');
  const settings = { ...settings2023(''), reportFolderId: 'thu-muc_bao-cao' };
  const body = { requestId: 'a-folder-of-reports', settings };
  expect((await stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, body)).status).toBe(200);
  expect((await get('')).body).toMatchObject({ folderLink: 'https://drive.google.com/drive/folders/thu-muc_bao-cao' });
});

test('sections that people write are named until they are written', async () => {
  const unwritten = async () => (await documents()).map((one) => [one.form, one.unwritten]);
  expect(await unwritten()).toEqual([
    ['plan', ['Ưu điểm', 'Nguyên nhân']],
    ['q3', ['Ưu điểm', 'Nguyên nhân']],
  ]);
  const written: TableAnnotations = new Map([
    ['q3/strengths', ['Các đơn vị triển khai nghiêm túc.']],
    ['q3/causes', [' \u200b\n ']],
  ]);
  const known = await stage.ledger.readAnnotations();
  await stage.ledger.noteAnnotations(new Map<MasterTabId, TableAnnotations>([['reportText', written]]), known);
  expect(await unwritten()).toEqual([
    ['plan', ['Ưu điểm', 'Nguyên nhân']],
    ['q3', ['Nguyên nhân']],
  ]);
});

test('a document comes in base64, byte for byte what the download gives', async () => {
  for (const [path, download, name] of [
    ['/report?form=q3', '/v1/reports/q3', 'bao-cao-quy-3-2023.docx'],
    ['/urging?form=q3', '/v1/reports/urging?form=q3', 'cong-van-don-doc-quy-3-2023.docx'],
  ] as const) {
    const file = (await get(path)).body as unknown as DocumentFile;
    expect(file).toMatchObject({
      ...{ name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    });
    const other = await stage.call('GET', download, LEADER);
    const part = (bytes: Uint8Array) => readDocx(bytes).part('word/document.xml');
    expect(part(Buffer.from(file.base64, 'base64'))).toBe(part(other.bytes));
  }
});
