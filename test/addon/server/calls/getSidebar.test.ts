import { describe, expect, test } from 'vitest';
import { getSidebar } from '../../../../addon/server/calls/getSidebar.ts';
import { prepareSending, sendForm } from '../../../../addon/server/calls/sendForm.ts';
import { sentenceOf, stepOf } from '../../../../addon/sidebar/problems.ts';
import { EDITION } from '../../../../shared/forms/unitWorkbook.ts';
import { soundPlan } from '../../../functions/submissionBody.ts';
import { OFFICE } from '../../../browser/sidebar/office/views.ts';
import { CONTENT, CONTEXT } from '../../../shared/forms/sample.ts';
import { OFFICER, officerOf, SECOND_OFFICER, startStage } from '../stage.ts';

const { id, name } = CONTEXT.unit;
const OWN = { id, name };

describe('what the page shows first', () => {
  test('an officer in the unit’s workbook', () => {
    const stage = startStage();
    stage.content = CONTENT;
    const view = getSidebar(OFFICER)(stage.services(OFFICER));
    expect(view).toMatchObject({
      ...{ account: OFFICER, province: 'Quảng Trị', cycle: 2023, today: '2023-08-01', role: 'unit', units: [OWN] },
      ...{ contact: CONTEXT.contactOfHomeAffairs, workbook: { kind: 'ready', unit: OWN, damages: [] } },
      ...{ currentForm: 'plan', claims: [] },
      answers: [{ id: 'KK-01', difficulty: 'Thiếu máy quét', answer: 'Đã cấp trong tháng 9' }],
    });
    expect(view.problem).toBeUndefined();
    expect(view.forms.map(({ form, statusInWords }) => [form, statusInWords])).toEqual([
      ['plan', 'Còn 6 ngày'],
      ['q1', 'Không áp dụng'],
      ['q2', 'Không áp dụng'],
      ['q3', 'Chưa mở'],
      ['q4', 'Chưa mở'],
      ['kk', 'Gửi bất cứ ngày nào'],
    ]);
    expect(view.forms[0]).toMatchObject({ name: 'Kế hoạch', filling: { rows: 5 }, signedPaper: true, revision: 0 });
    expect(JSON.parse(JSON.stringify(view)), 'crosses to the page unchanged').toEqual(view);
    expect(stage.written, 'looks only').toEqual([]);
  });

  test('a spreadsheet without forms', () => {
    const stage = startStage();
    stage.identity = undefined;
    expect(getSidebar()(stage.services(OFFICER))).toMatchObject({
      workbook: { kind: 'none' },
      forms: [],
      units: [OWN],
    });
  });

  test('an officer with several units, and a unit with several officers', () => {
    const stage = startStage();
    const other = { id: '19345', name: 'UBND xã Hải Lệ' };
    stage.roles.set(OFFICER, [officerOf(other), officerOf(OWN)]);
    expect(getSidebar()(stage.services(OFFICER))).toMatchObject({ units: [other, OWN], workbook: { unit: OWN } });
    expect(getSidebar()(stage.services(SECOND_OFFICER))).toMatchObject({ units: [OWN], workbook: { unit: OWN } });
  });

  test('Sở Nội vụ and a leader speak for no unit', () => {
    const stage = startStage();
    stage.identity = undefined;
    stage.roles.set('snv@example.vn', [{ kind: 'home-affairs' }]);
    stage.roles.set('ct@example.vn', [{ kind: 'unit-leader', unit: id, unitName: name }]);
    expect(getSidebar()(stage.services('snv@example.vn'))).toMatchObject({ role: 'home-affairs', units: [] });
    expect(getSidebar()(stage.services('ct@example.vn'))).toMatchObject({ role: 'leader', units: [] });
  });

  test('what is told to the office of an account, whatever the file and its rights', () => {
    const stage = startStage();
    const staff = 'snv@example.vn';
    stage.roles.set(staff, [{ kind: 'home-affairs' }]);
    stage.offices.set(staff, OFFICE);
    stage.offices.set(OFFICER, { ...OFFICE, scope: 'district' });
    stage.editable = false;
    stage.identity = undefined;
    const view = getSidebar(staff)(stage.services(staff));
    expect(view).toMatchObject({ role: 'home-affairs', office: OFFICE });
    expect(view.problem).toBeUndefined();
    stage.editable = true;
    stage.identity = { unit: id, cycle: 2023, edition: EDITION };
    expect(getSidebar()(stage.services(OFFICER))).toMatchObject({
      ...{ role: 'unit', workbook: { kind: 'ready' }, office: { scope: 'district' } },
    });
    expect(getSidebar()(stage.services(SECOND_OFFICER)).office).toBeUndefined();
    expect(getSidebar()(stage.services(SECOND_OFFICER)).problem).toBeUndefined();
  });

  test('a unit’s own people ask nobody for an office that they have not', () => {
    const stage = startStage();
    const staff = 'snv@example.vn';
    stage.roles.set(staff, [{ kind: 'home-affairs' }]);
    stage.offices.set(staff, OFFICE);
    const heardOf = (email: string) => {
      stage.heard.length = 0;
      getSidebar()(stage.services(email));
      return stage.heard;
    };
    const own = ['/v1/me', '/v1/workbook', '/v1/workbook/repairs'];
    expect(heardOf(OFFICER)).toEqual(own);
    expect(heardOf(staff)).toEqual([...own, '/v1/office']);
    stage.identity = undefined;
    expect(heardOf(staff)).toEqual(['/v1/me', '/v1/office']);
  });

  test('why an office did not come is told to whoever has nothing else', () => {
    const stage = startStage();
    const staff = 'snv@example.vn';
    stage.identity = undefined;
    stage.roles.set(staff, [{ kind: 'home-affairs' }]);
    const answers = stage.services(staff).api;
    const office = { kind: 'lost', problem: { code: 'connection-lost' } } as const;
    const services = {
      ...stage.services(staff),
      api: { ...answers, firstPaint: () => ({ ...answers.firstPaint(), office }) },
    };
    expect(getSidebar()(services).problem).toEqual(office.problem);
  });

  test('a form that a return holds open, also once it was sent again', () => {
    const stage = startStage();
    stage.standing = (form) =>
      form === 'plan' ? { period: 'frozen', status: 'submitted', revision: 2, reopened: 'remarked' } : {};
    const [plan, q1] = getSidebar()(stage.services(OFFICER)).forms;
    expect(plan).toMatchObject({ period: 'frozen', statusInWords: 'Đã gửi', reopened: 'remarked' });
    expect(q1).not.toHaveProperty('reopened');
  });

  test('a returned form, its reason and its remarks where their rows stand now', () => {
    const stage = startStage();
    stage.content = CONTENT;
    const plan = CONTEXT.forms[0];
    stage.standing = (form) => (form === 'plan' && plan !== undefined ? plan : {});
    const { forms, currentForm } = getSidebar()(stage.services(OFFICER));
    expect(currentForm).toBe('plan');
    expect(forms[0]).toMatchObject({
      ...{
        statusInWords: 'Đã trả lại',
        returnReason: 'Chưa nêu nguyên nhân',
        submittedAtInWords: '16:30 ngày 04/8/2023',
      },
      remarks: [
        { text: 'Nêu cụ thể hơn', place: { tab: 'reviews', rowNumber: 6 } },
        { text: 'Thiếu nhóm nhiệm vụ 7', place: { tab: 'tasks' } },
      ],
    });
  });

  test('a returned form is whose turn it is, also after the freeze', () => {
    const stage = startStage();
    stage.content = { plan: soundPlan(CONTEXT) };
    const plan = CONTEXT.forms[0];
    const at = (over: object) => {
      stage.standing = (form) => (form === 'plan' && plan !== undefined ? { ...plan, period: 'frozen', ...over } : {});
      return getSidebar()(stage.services(OFFICER)).currentForm;
    };
    expect(at({ status: 'submitted', remarks: [] })).not.toBe('plan');
    expect(at({})).toBe('plan');
    expect(prepareSending('plan')(stage.services(OFFICER))).toMatchObject({ form: 'plan', revision: 2 });
  });

  test('the last receipt is shown as long as its revision stands', () => {
    const stage = startStage();
    stage.content = { plan: soundPlan(CONTEXT) };
    const receipt = sendForm('plan', 0)(stage.services(OFFICER));
    expect(getSidebar()(stage.services(OFFICER)).forms[0]?.receipt).toEqual(receipt);
    stage.standing = () => ({ revision: 2 });
    expect(getSidebar()(stage.services(OFFICER)).forms[0]?.receipt).toBeUndefined();
  });

  test('a submission without an answer is offered for completion, but not while a run may still wait for it', () => {
    const stage = startStage();
    stage.content = { plan: soundPlan(CONTEXT) };
    stage.cut = 'after';
    expect(() => sendForm('plan', 0)(stage.services(OFFICER))).toThrow('connection-timed-out');
    stage.cut = undefined;
    expect(getSidebar()(stage.services(SECOND_OFFICER)).pending).toEqual({
      ...{ form: 'plan', name: 'Kế hoạch', clickedAtInWords: '09:00 ngày 01/8/2023', by: OFFICER },
    });
    const sending = stage.properties.get('pending')?.replace('"lost"', '"sending"') ?? '';
    stage.properties.set('pending', sending);
    expect(getSidebar()(stage.services(OFFICER)).pending).toBeUndefined();
  });
});

describe('account care: each its own sentence, with the one step', () => {
  const check = (
    change: (
      stage: ReturnType<typeof startStage>,
    ) => { readonly email?: string; readonly openedBy?: string } | undefined,
    code: string,
    step: string | undefined,
  ) => {
    const stage = startStage();
    const { email = OFFICER, openedBy } = change(stage) ?? {};
    const { problem } = getSidebar(openedBy)(stage.services(email));
    expect(problem?.code).toBe(code);
    expect(problem && stepOf(problem)).toBe(step);
    return problem;
  };
  const stranger = 'la@example.vn';
  test('several accounts in one browser', () => {
    const problem = check(() => ({ email: stranger, openedBy: OFFICER }), 'accounts-mixed', undefined);
    expect(problem && sentenceOf(problem)).toContain(`mở bằng ${OFFICER} nhưng tiện ích chạy bằng ${stranger}`);
    check(() => ({ email: stranger, openedBy: stranger.toUpperCase() }), 'account-wrong', 'claim');
  });
  test('an address that is not told', () => {
    const problem = check(
      (stage) => {
        stage.missingScopes = true;
        return { email: '', openedBy: OFFICER };
      },
      'account-hidden',
      'authorize',
    );
    expect(problem?.url).toBe('https://accounts.example/consent');
  });
  test('a right that is not granted', () => {
    const missing = (stage: ReturnType<typeof startStage>) => {
      stage.missingScopes = true;
      return undefined;
    };
    expect(check(missing, 'scope-missing', 'authorize')?.url).toBe('https://accounts.example/consent');
  });
  test('an account that nobody registered, in a unit’s workbook and in a blank one', () => {
    const problem = check(() => ({ email: stranger }), 'account-wrong', 'claim');
    expect(problem && sentenceOf(problem)).toContain('UBND xã Hải Thử');
    check(
      (stage) => {
        stage.identity = undefined;
        return { email: stranger };
      },
      'account-unknown',
      'claim',
    );
  });
  test('a workbook of another unit, and one of another year', () => {
    const problem = check(
      (stage) => {
        stage.identity = { unit: '99999', cycle: 2023, edition: EDITION };
        return undefined;
      },
      'workbook-foreign',
      undefined,
    );
    expect(problem && sentenceOf(problem)).toContain('UBND xã Hải Thử, huyện Hải Lăng, năm 2023');
    check(
      (stage) => {
        stage.identity = { unit: id, cycle: 2022, edition: EDITION };
        return undefined;
      },
      'workbook-foreign',
      undefined,
    );
  });
  test('a file that may only be read', () => {
    const readOnly = (stage: ReturnType<typeof startStage>) => {
      stage.editable = false;
      return undefined;
    };
    check(readOnly, 'file-read-only', 'reload');
  });
  test('a workbook of an older edition, and of a newer one', () => {
    const ofEdition = (edition: number) => (stage: ReturnType<typeof startStage>) => {
      stage.identity = { unit: id, cycle: 2023, edition };
      return undefined;
    };
    check(ofEdition(EDITION - 1), 'edition-older', 'create');
    check(ofEdition(EDITION + 1), 'edition-newer', 'reload');
  });
  test('no connection', () => {
    check(
      (stage) => {
        stage.cut = 'before';
        return undefined;
      },
      'connection-lost',
      'reload',
    );
  });
});

test('what an unknown account asked for is shown', () => {
  const stage = startStage();
  stage.claims.push({ unit: OWN, state: 'refused', reason: 'Không rõ họ tên' });
  expect(getSidebar()(stage.services('la@example.vn'))).toMatchObject({
    ...{ role: 'unknown', units: [], claims: [{ unit: OWN, state: 'refused', reason: 'Không rõ họ tên' }] },
  });
});
