import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freezeQuarters } from '../../../functions/calendar/freeze.ts';
import { settings2023 } from '../../../local/demo/province.ts';
import { lastFreeze } from '../../../shared/ledger/state.ts';
import { stateAt } from '../../../shared/report/stateAt.ts';
import { summarize } from '../../../shared/summaries/summarize.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail } from '../../../shared/units/quangTri2023.ts';
import { digitFaults } from '../report/digitFaults.ts';
import { paragraphsOf, readDocx, textOf, type Docx } from '../report/readDocx.ts';
import { startStage, type Answer, type Stage } from '../stage.ts';
import { planBody, readOf, soundReport } from '../submissionBody.ts';

const LEADER = 'lanh-dao@quangtri.example';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const [FIRST, SECOND] = ['19330', '19336'] as const;
const FROZEN_AT = '2023-09-20T17:30:00.000Z';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.setUp();
  for (const unit of [FIRST, SECOND]) await send(unit, planBody(await stage.workbook(unit), `plan-of-${unit}`));
  stage.setClock('2023-09-15T01:00:00.000Z');
  await sendReport(FIRST);
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.setClock(FROZEN_AT);
});

async function send(unit: string, body: unknown): Promise<void> {
  const { status, text } = await stage.call('POST', '/v1/submissions', officerEmail(unit), body);
  if (status !== 200) throw new Error(`${unit}: ${status} ${text}`);
}

async function sendReport(unit: string): Promise<void> {
  const context = await stage.workbook(unit);
  const read = readOf(context, 'q3', soundReport(context));
  await send(unit, { requestId: `report-of-${unit}`, unit, form: 'q3', baseRevision: 0, read });
}

const get = (path: string, email = HOME_AFFAIRS_EMAIL): Promise<Answer> =>
  stage.call('GET', `/v1/reports/${path}`, email);
const codeOf = ({ body }: Answer): unknown => (body['error'] as { code?: unknown } | undefined)?.code;
const wordsOf = ({ sections }: Docx): string => sections.flatMap(paragraphsOf).map(textOf).join('\n');

describe('who asks for what', () => {
  const check = (title: string, path: string, email: string, expected: string) =>
    test(title, async () => expect(codeOf(await get(path, email))).toBe(expected));
  check('a unit gets no report', 'q3', officerEmail(FIRST), 'role-forbidden');
  check('a unit gets no letter', 'urging?form=q3', officerEmail(FIRST), 'role-forbidden');
  check('a quarter that the cycle lacks', 'q1', LEADER, 'period-not-applicable');
  check('a quarter that has not come', 'q4', LEADER, 'period-not-open');
  check('difficulties have no report', 'kk', LEADER, 'body-wrong-shape');
  check('a letter about nothing', 'urging', LEADER, 'body-wrong-shape');
});

test('a letter is written when somebody owes, and only then', async () => {
  stage.setClock('2023-08-07T01:00:00.000Z');
  expect(codeOf(await get('urging?form=plan'))).toBe('nobody-owes');
  stage.setClock('2023-08-08T01:00:00.000Z');
  const answer = await get('urging?form=plan', LEADER);
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'Content-Type': DOCX,
    'Content-Disposition': 'attachment; filename="cong-van-don-doc-ke-hoach-2023.docx"',
  });
  const words = wordsOf(readDocx(answer.bytes));
  expect(words).toContain('UBND huyện Vĩnh Linh');
  expect(words).not.toContain('UBND phường Đông Giang');
});

test('before the freeze the report says that it is preliminary', async () => {
  stage.setClock('2023-09-19T01:00:00.000Z');
  const answer = await get('q3', LEADER);
  expect(answer.headers).toMatchObject({ 'Content-Disposition': 'attachment; filename="bao-cao-quy-3-2023.docx"' });
  expect(wordsOf(readDocx(answer.bytes))).toContain('(Số liệu chưa chốt, tính đến 08:00 ngày 19/9/2023)');
});

test('grace alone freezes nothing: until the night it still says so', async () => {
  stage.setClock('2023-09-20T17:10:00.000Z');
  const words = wordsOf(readDocx((await get('q3', LEADER)).bytes));
  expect(words).toContain('(Số liệu chưa chốt, tính đến 00:10 ngày 21/9/2023)');
  expect(words).toContain('tổng hợp đến 00:10 ngày 21/9/2023, chưa chốt.');
});

test('afterwards it keeps the frozen figures, whatever is sent since, and names what changed', async () => {
  await freezeQuarters('calendar')(stage.services);
  const before = readDocx((await get('q3')).bytes);
  stage.setClock('2023-09-21T02:00:00.000Z');
  const extension = { requestId: 'more-time', unit: SECOND, form: 'q3', due: '2023-09-22', reason: 'Bão' };
  expect((await stage.call('POST', '/v1/extensions', HOME_AFFAIRS_EMAIL, extension)).status).toBe(200);
  await sendReport(SECOND);

  const state = await stage.ledger.readState();
  const frozen = lastFreeze(state, 'q3');
  if (frozen === undefined) throw new Error('nothing is frozen');
  const then = stateAt(await stage.ledger.readAll(), frozen.summary);
  expect(summarize(then, 'q3', frozen.summary.asOf).hash).toBe(frozen.summary.hash);

  const after = readDocx((await get('q3')).bytes);
  expect(digitFaults(after, frozen.summary)).toEqual([]);
  const [wordsBefore, wordsAfter] = [wordsOf(before), wordsOf(after)];
  expect(wordsBefore).not.toContain('Số liệu thay đổi sau khi chốt');
  expect(wordsAfter).toContain('Báo cáo này giữ số đã chốt; số hiện nay nêu tại mục E Phụ lục II.');
  expect(wordsAfter).toMatch(/Tổng cộng: Đã gửi\n1\n2\n\+1\n/);
  const annex = (docx: Docx) => docx.sections[1]?.flatMap((block) => paragraphsOf([block])).map(textOf);
  expect(annex(after)).toEqual(annex(before));
});

test('what is frozen again while an extension runs is frozen', async () => {
  stage.setClock('2023-09-21T03:00:00.000Z');
  const again = { reason: 'Xã gửi sau khi được gia hạn', after: 1 };
  expect((await stage.call('POST', '/v1/quarters/q3/freezes', HOME_AFFAIRS_EMAIL, again)).status).toBe(200);
  const words = wordsOf(readDocx((await get('q3')).bytes));
  expect(words).toContain('chốt lần 2 lúc 10:00 ngày 21/9/2023.');
  expect(words).not.toContain('chưa chốt');
});

test('who signs is set by the province', async () => {
  const signed = {
    ...settings2023(''),
    letterhead: { authority: 'KT. Giám đốc', post: 'Phó Giám đốc', signer: 'Trần Thị B' },
  };
  const body = { requestId: 'a-new-signer', settings: signed };
  expect((await stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, body)).status).toBe(200);
  const words = wordsOf(readDocx((await get('q3')).bytes));
  expect(words).toContain('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Thị B');
  const faulty = { requestId: 'a-faulty-one', settings: { ...signed, letterhead: { post: 7 } } };
  expect(codeOf(await stage.call('POST', '/v1/settings', HOME_AFFAIRS_EMAIL, faulty))).toBe('body-wrong-shape');
});
