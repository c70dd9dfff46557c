import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { IssuePayload } from '../../../shared/ledger/payloads.ts';
import { verifyExport } from '../../../shared/ledger/verify.ts';
import type { DocumentsView, IssueView } from '../../../shared/office/closing.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { startStage, type Answer, type Stage } from '../stage.ts';

const LEADER = 'lanh-dao@quangtri.example';
const ISSUED_AT = '2023-09-22T02:12:00.000Z';
const PAPER = { number: '125/BC-SNV', date: '2023-09-22', link: 'https://vanban.quangtri.example/125' };

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.setClock(ISSUED_AT);
});

const record = (body: unknown, { email = HOME_AFFAIRS_EMAIL, form = 'q3' } = {}): Promise<Answer> =>
  stage.call('POST', `/v1/reports/${form}/issues`, email, body);
const codeOf = ({ body }: Answer): unknown => (body['error'] as { code?: unknown } | undefined)?.code;

async function issues(): Promise<readonly IssuePayload[]> {
  return (await stage.ledger.readAll())
    .filter(({ kind }) => kind === 'issue')
    .sort((a, b) => a.seq - b.seq)
    .map(({ payload }) => JSON.parse(payload) as IssuePayload);
}

async function shown(form: string): Promise<IssueView | undefined> {
  const { body } = await stage.call('GET', '/v1/office/documents', LEADER);
  return (body as unknown as DocumentsView).documents.find((one) => one.form === form)?.issue;
}

describe('what is refused leaves nothing behind', () => {
  const sound = { requestId: 'refused-paper', ...PAPER };
  const check = (title: string, body: unknown, expected: string, who: Parameters<typeof record>[1] = {}) =>
    test(title, async () => {
      expect(codeOf(await record(body, who))).toBe(expected);
      expect(await issues()).toEqual([]);
    });
  check('a leader reads only', sound, 'role-forbidden', { email: LEADER });
  check('a unit', sound, 'role-forbidden', { email: officerEmail('19330') });
  check('a form that has no report', sound, 'body-wrong-shape', { form: 'kk' });
  check('a quarter that the cycle lacks', sound, 'period-not-applicable', { form: 'q1' });
  check('a quarter that has not come', sound, 'period-not-open', { form: 'q4' });
  check('no number', { requestId: 'no-number', date: PAPER.date }, 'body-wrong-shape');
  check('a number with a line break', { ...sound, number: '125/BC-SNV\r\nBcc: x' }, 'issue-faulty');
  check('tomorrow', { ...sound, date: '2023-09-23' }, 'issue-faulty');
  check('before the quarter was over', { ...sound, date: '2023-09-13' }, 'issue-faulty');
  check('a link that runs', { ...sound, link: 'javascript:alert(1)' }, 'issue-faulty');
  check('half a letter', { ...sound, number: '1/\ud800' }, 'text-malformed');
});

test('a refusal says every fault and what to do', async () => {
  const { body } = await record({ requestId: 'all-faults', number: '125', date: '2023-02-30', link: 'x' });
  expect(body['error']).toMatchObject({
    message:
      'Chưa ghi nhận văn bản đã ký của Báo cáo Quý III. Số ký hiệu “125” chưa đúng: cần số, gạch chéo rồi ký hiệu, không có dấu cách, ví dụ 125/BC-SNV. Ngày văn bản “2023-02-30” không có trong lịch. Đường dẫn “x” chưa đúng: cần một địa chỉ bắt đầu bằng https://. Hãy sửa rồi ghi lại.',
  });
});

test('a paper is recorded once, however often it is sent, also after midnight', async () => {
  const body = { requestId: 'paper-of-q3', ...PAPER };
  const before = stage.asked.length;
  const [first, second] = await Promise.all([record(body), record(body)]);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(first.body).toEqual({
    ...PAPER,
    inWords: `Số 125/BC-SNV ngày 22/9/2023, ghi lúc 09:12 ngày 22/9/2023 bởi ${HOME_AFFAIRS_EMAIL}`,
  });
  stage.setClock('2023-09-23T02:00:00.000Z');
  expect((await record(body)).body).toEqual(first.body);
  expect(await issues()).toEqual([{ form: 'q3', ...PAPER }]);
  expect(await shown('q3')).toEqual(first.body);
  expect(stage.asked.length).toBeGreaterThan(before);
  expect(codeOf(await record({ ...body, number: '126/BC-SNV' }))).toBe('request-id-reused');
});

test('another one takes its place, both are kept; each report has its own', async () => {
  const other = { requestId: 'second-paper', number: '126/BC-SNV', date: '2023-09-21' };
  expect((await record(other)).status).toBe(200);
  const ofPlan = { requestId: 'paper-of-plan', number: '99/BC-SNV', date: '2023-08-15', link: '  ' };
  expect((await record(ofPlan, { form: 'plan' })).status).toBe(200);
  expect((await issues()).map(({ form, number }) => [form, number])).toEqual([
    ['q3', '125/BC-SNV'],
    ['q3', '126/BC-SNV'],
    ['plan', '99/BC-SNV'],
  ]);
  expect(await shown('q3')).toMatchObject({ number: '126/BC-SNV' });
  expect(await shown('q3')).not.toHaveProperty('link');
  expect(await shown('plan')).toMatchObject({ number: '99/BC-SNV', date: '2023-08-15' });
});

test('the export of the ledger holds them and is whole', async () => {
  const { text } = await stage.call('GET', '/v1/ledger', HOME_AFFAIRS_EMAIL);
  expect(text).toContain('126/BC-SNV');
  expect(verifyExport(text)).toMatchObject({ ok: true });
});
