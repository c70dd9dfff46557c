/** Clerks with the built add-on, over the whole stack: what goes wrong for people, and the one step that puts it right. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sentenceOf, stepOf } from '../../addon/sidebar/problems.ts';
import { planContent } from '../../local/demo/content.ts';
import { seededRandom } from '../../local/demo/random.ts';
import { typingOf, valueRanges } from '../../local/demo/typing.ts';
import { accepted } from '../../local/demo/api.ts';
import { HOME_AFFAIRS_EMAIL, officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import { startAddonStage, type AddonStage, type Clerk } from './addonStage.ts';
import { PLAN_TIME } from './province.ts';

const COMMUNES = QUANG_TRI_2023.units.filter(({ level }) => level === 'xa').map(({ id }) => id);
const SCOPES_WITHOUT_EMAIL = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.external_request',
  'https://www.googleapis.com/auth/script.container.ui',
  'openid',
];
const STRANGER = 'nguoi.moi@gmail.example';

let stage: AddonStage;
beforeAll(async () => {
  stage = await startAddonStage();
  stage.province.stack.google.addAccount({ email: STRANGER });
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.setWeather('fine');
  await stage.province.stack.setClock(PLAN_TIME);
});

let next = 0;
/** A commune that no other test has touched. */
function freshUnit(): { readonly unit: string; readonly account: string } {
  const unit = COMMUNES[next++] ?? '';
  return { unit, account: officerEmail(unit) };
}

async function withWorkbook(): Promise<Clerk & { readonly unit: string; readonly account: string }> {
  const { unit, account } = freshUnit();
  const clerk = await stage.open(account);
  await clerk.create(unit);
  return { ...clerk, unit, account };
}

/** A difficulty in its first row. The first data row of every tab is row 6. */
const difficulty = (words: string) => ({
  "'Khó khăn'!A6:G6": [['KK-01', '01/8/2023', '', words, '', 'Đề nghị cấp máy quét', 'Cấp tỉnh']],
});

async function typePlan(clerk: Clerk, unit: string): Promise<void> {
  const context = await stage.province.workbook(unit);
  const typing = typingOf(context, 'plan', planContent(context, seededRandom(`plan of ${unit}`)));
  const ranges = valueRanges(typing, new Map());
  await clerk.type(Object.fromEntries(ranges.map(({ range, values }) => [range, values])));
}

async function entriesOf(unit: string): Promise<number> {
  const text = await stage.province.stack.api.text('/v1/ledger', HOME_AFFAIRS_EMAIL);
  return text.split('\n').filter((line) => line.includes(`"unit":"${unit}"`) && line.includes('"submission"')).length;
}

describe('sending', () => {
  test('a difficulty is sent in mid-quarter, once, and an unchanged one says so', async () => {
    const clerk = await withWorkbook();
    await clerk.type(difficulty('Thiếu máy quét hồ sơ'));
    const { counts } = await clerk.call('checkForm', 'kk');
    expect(counts.errors).toBe(0);
    const receipt = await clerk.call('sendForm', 'kk');
    expect(receipt).toMatchObject({ form: 'kk', revision: 1, unchanged: false, by: clerk.account });
    expect(await clerk.call('sendForm', 'kk')).toMatchObject({ revision: 1, unchanged: true });
    expect(await entriesOf(clerk.unit)).toBe(1);
  });

  test.each(['lost before', 'lost after', 'error after'] as const)(
    'the connection is cut (%s): the click is kept, "Gửi lại" completes it, nothing is entered twice',
    async (weather) => {
      const clerk = await withWorkbook();
      await clerk.type(difficulty('Đường truyền chập chờn'));
      stage.setWeather(weather);
      const answer = await clerk.answer('sendForm', 'kk');
      expect(answer).toMatchObject({ ok: false, problem: { step: 'resend' } });
      expect((await clerk.call('getSidebar')).pending).toMatchObject({ form: 'kk', by: clerk.account });
      stage.setWeather('fine');
      expect(await clerk.call('resendPending')).toMatchObject({ form: 'kk', revision: 1 });
      expect((await clerk.call('getSidebar')).pending).toBeUndefined();
      expect(await entriesOf(clerk.unit)).toBe(1);
    },
  );

  test('two officers at once: the second is told who sent, and may send after looking', async () => {
    const clerk = await withWorkbook();
    await clerk.type(difficulty('Bản của người thứ nhất'));
    const other = await stage.open(clerk.account);
    await other.create(clerk.unit);
    await other.type(difficulty('Bản của người thứ hai'));
    const seen = (await other.call('getSidebar')).forms.find(({ form }) => form === 'kk')?.revision ?? 0;
    await clerk.call('sendForm', 'kk');
    const answer = await other.answer('sendForm', 'kk', seen);
    expect(answer.ok ? undefined : stepOf(answer.problem)).toBe('reload');
    expect(answer.ok ? '' : sentenceOf(answer.problem)).toContain(clerk.account);
    const now = (await other.call('getSidebar')).forms.find(({ form }) => form === 'kk')?.revision ?? 0;
    expect(await other.call('sendForm', 'kk', now)).toMatchObject({ revision: 2 });
  });
});

describe('accounts', () => {
  test('Google does not tell the address: the step is to grant it', async () => {
    const { account } = freshUnit();
    const clerk = await stage.open(account);
    stage.script.setConsent(account, SCOPES_WITHOUT_EMAIL);
    const view = await clerk.call('getSidebar');
    expect(view.problem && stepOf(view.problem)).toBe('authorize');
    expect(view.account).toBe('');
  });

  test('the wrong account opens a workbook: who it is of is said, nothing can be sent', async () => {
    const clerk = await withWorkbook();
    const other = officerEmail(freshUnit().unit);
    await stage.province.share(clerk.account, clerk.spreadsheetId, other);
    const wrong = await stage.open(other, { spreadsheetId: clerk.spreadsheetId });
    const { problem } = await wrong.call('getSidebar');
    expect(problem && sentenceOf(problem)).toContain(other);
    await clerk.type(difficulty('Không phải của tôi'));
    expect(await wrong.answer('sendForm', 'kk')).toMatchObject({ ok: false });
    expect(await entriesOf(clerk.unit)).toBe(0);
  });

  test('a workbook copied from another unit is known by its identity', async () => {
    const clerk = await withWorkbook();
    const { account } = freshUnit();
    await stage.province.share(clerk.account, clerk.spreadsheetId, account);
    const copy = await stage.copyAs(account, clerk.spreadsheetId);
    const own = await stage.open(account, { spreadsheetId: copy });
    expect((await own.call('getSidebar')).workbook).toMatchObject({ kind: 'foreign' });
    await own.type(difficulty('Bản sao'));
    expect(await own.answer('sendForm', 'kk')).toMatchObject({ ok: false });
  });

  test('someone unknown claims a unit, is approved, and makes its workbook', async () => {
    const { unit } = freshUnit();
    const clerk = await stage.open(STRANGER);
    const { problem } = await clerk.call('getSidebar');
    expect(problem && stepOf(problem)).toBe('claim');
    const name = QUANG_TRI_2023.units.find(({ id }) => id === unit)?.name ?? '';
    expect((await clerk.call('findUnits', name)).map(({ id }) => id)).toContain(unit);
    const [claim] = await clerk.call('claimUnit', { unit, note: 'Nguyễn Văn A, công chức Văn phòng' });
    expect(claim).toMatchObject({ unit: { id: unit }, state: 'waiting' });
    const { claims } = accepted(
      await stage.province.stack.api.call('GET', '/v1/claims?all=1', HOME_AFFAIRS_EMAIL),
      'claims',
    ) as unknown as { claims: readonly { readonly unit: { readonly id: string }; readonly seq: number }[] };
    const seq = claims.find((one) => one.unit.id === unit)?.seq ?? 0;
    const decision = { requestId: 'approve-stranger', unit, claim: seq, decision: 'approve' };
    accepted(await stage.province.post('/v1/claims/decisions', decision), 'decision');
    await clerk.create(unit);
    expect((await clerk.call('getSidebar')).workbook).toMatchObject({ kind: 'ready', unit: { id: unit } });
  });
});

describe('a returned form', () => {
  test('each remark stands in its cell and in the list, until the form is sent again', async () => {
    const clerk = await withWorkbook();
    await typePlan(clerk, clerk.unit);
    const check = await clerk.call('checkForm', 'plan');
    expect(check.findings.filter(({ severity }) => severity === 'error').map(({ sentence }) => sentence)).toEqual([]);
    await clerk.call('sendForm', 'plan');
    const remark = { tab: 'tasks', row: 'NV-01', column: 'target', reason: 'Ghi rõ con số.' };
    const review = {
      ...{ requestId: 'return-plan-01', unit: clerk.unit, form: 'plan', revision: 1, decision: 'return' },
      ...{ reason: 'Chỉ tiêu chưa cụ thể', remarks: [remark] },
    };
    accepted(await stage.province.post('/v1/reviews', review), 'review');

    const returned = (await clerk.call('getSidebar')).forms.find(({ form }) => form === 'plan');
    expect(returned).toMatchObject({ status: 'returned', returnReason: 'Chỉ tiêu chưa cụ thể' });
    expect(returned?.remarks.map(({ text }) => text).join()).toContain('Ghi rõ con số.');
    await clerk.create(clerk.unit);
    const place = returned?.remarks[0]?.place;
    const cell = `'Kế hoạch'!${String.fromCharCode(64 + (place?.columnNumber ?? 0))}${String(place?.rowNumber ?? 0)}`;
    expect(await clerk.note(cell)).toContain('Ghi rõ con số.');

    await clerk.type({ [cell]: [['95']] });
    expect(await clerk.call('sendForm', 'plan')).toMatchObject({ revision: 2 });
    await clerk.create(clerk.unit);
    expect(await clerk.note(cell)).not.toContain('Ghi rõ con số.');
  });
});
