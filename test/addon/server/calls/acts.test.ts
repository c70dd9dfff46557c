import { describe, expect, test } from 'vitest';
import { applyFixes, checkForm, showPlace, undoFixes } from '../../../../addon/server/calls/checkForm.ts';
import { claimUnit, findUnits } from '../../../../addon/server/calls/claims.ts';
import { createWorkbook } from '../../../../addon/server/calls/createWorkbook.ts';
import { getSidebar } from '../../../../addon/server/calls/getSidebar.ts';
import { prepareSending, sendForm } from '../../../../addon/server/calls/sendForm.ts';
import type { FormStanding } from '../../../../shared/forms/context.ts';
import { EDITION } from '../../../../shared/forms/unitWorkbook.ts';
import { Problem } from '../../../../shared/problems/problem.ts';
import { soundPlan } from '../../../functions/submissionBody.ts';
import { CONTENT, CONTEXT } from '../../../shared/forms/sample.ts';
import { refusedFor } from '../refusedFor.ts';
import { OFFICER, SECOND_OFFICER, startStage } from '../stage.ts';

const { id: UNIT } = CONTEXT.unit;

describe('“Tạo biểu mẫu”', () => {
  test('goes on where the last answer says, a tab at a time', () => {
    const stage = startStage();
    stage.identity = undefined;
    const services = stage.services(OFFICER);
    const labels: string[] = [];
    let step: string | undefined;
    do {
      const view = createWorkbook(UNIT, step)(services);
      labels.push(`${view.done}/${view.of} ${view.label}`);
      step = view.next;
    } while (step !== undefined);
    expect(labels[0]).toBe('1/12 Đang dựng trang _SoPAPI');
    expect(labels[3]).toBe('4/12 Đang dựng trang Kế hoạch');
    expect(labels.at(-1)).toBe('12/12 Đã dựng xong biểu mẫu');
    expect(stage.written.at(-1)).toBe('finish Sổ PAPI 2023 – UBND xã Hải Thử');
  });
  test('never builds over what is another unit’s or another year’s, nor where one may only read', () => {
    const stage = startStage();
    const services = stage.services(OFFICER);
    const check = (code: string) => {
      expect(refusedFor(() => createWorkbook(UNIT)(services)).code).toBe(code);
    };
    stage.identity = { unit: '99999', cycle: 2023, edition: EDITION };
    check('workbook-not-yours');
    stage.identity = { unit: UNIT, cycle: 2022, edition: EDITION };
    check('workbook-not-yours');
    stage.identity = { unit: UNIT, cycle: 2023, edition: EDITION + 1 };
    check('edition-newer');
    stage.editable = false;
    check('file-read-only');
    expect(refusedFor(() => createWorkbook('99999')(startStage().services(OFFICER))).code).toBe('unit-forbidden');
    expect(stage.written).toEqual([]);
  });
});

describe('“Kiểm tra”', () => {
  test('tells, marks and counts', () => {
    const stage = startStage();
    stage.content = CONTENT;
    const services = stage.services(OFFICER);
    const { counts, findings, filling } = checkForm('plan')(services);
    expect(findings.length).toBe(counts.errors + counts.warnings + counts.hints);
    expect(findings[0]?.sentence).toMatch(/^(Ô [A-Z]+\d+|Dòng \d+|Trang) .+: .+\. Hãy .+\.$/u);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(filling.rows).toBe(5);
    expect(stage.written).toEqual([`mark plan ${findings.length}`]);
    expect(getSidebar()(services).forms[0]?.check).toEqual(counts);
  });
  test('of a form that is open for remarks alone asks whether it would be taken', () => {
    const stage = startStage();
    stage.content = { plan: soundPlan(CONTEXT) };
    stage.refused = new Problem('outside-remarks', { form: 'plan', changes: ['Kế hoạch, NV-03, Chỉ tiêu'], count: 1 });
    const check = (standing: Partial<FormStanding>, expected: string | undefined) => {
      stage.standing = (form) => (form === 'plan' ? standing : {});
      const { counts, refusal } = checkForm('plan')(stage.services(OFFICER));
      expect([counts.errors, refusal?.code]).toEqual([0, expected]);
      if (refusal !== undefined) expect(refusal.sentence).toContain('Kế hoạch, NV-03, Chỉ tiêu');
    };
    check({ period: 'frozen', status: 'returned', reopened: 'remarked' }, 'outside-remarks');
    check({ period: 'frozen', status: 'submitted', reopened: 'remarked' }, 'outside-remarks');
    check({ period: 'frozen', status: 'returned', reopened: 'whole' }, undefined);
    check({}, undefined);
    stage.refused = undefined;
    check({ period: 'frozen', status: 'returned', reopened: 'remarked' }, undefined);
    expect(stage.heard.filter((path) => path.endsWith('/rehearsals'))).toHaveLength(3);
    expect(stage.entries).toEqual([]);
  });
  test('mends only what is certain, and of that what is chosen', () => {
    const stage = startStage();
    const [task] = CONTENT.plan?.tasks ?? [];
    if (task === undefined) throw new Error('the sample has a task');
    const decomposed = { ...task, task: 'Rà soát quy trình bầu trưởng thôn'.normalize('NFD') };
    stage.content = { plan: { reviews: [], tasks: [decomposed, { ...decomposed, id: 'NV-02' }] } };
    const services = stage.services(OFFICER);
    const certain = checkForm('plan')(services).findings.filter(({ certain }) => certain === true);
    expect(certain.length).toBeGreaterThan(1);
    expect(applyFixes('plan', [])(services)).toMatchObject({ mended: certain.length, undo: 'undo-1' });
    expect(applyFixes('plan', [certain[0]?.id ?? ''])(services).mended).toBe(1);
    expect(applyFixes('plan', ['no-such-finding'])(services).undo).toBeUndefined();
    expect(undoFixes('plan', 'undo-1')(services).mended).toBe(1);
    expect(stage.written).toContain('undo undo-1');
  });
  test('mends what a person must read first only when it is asked for', () => {
    const stage = startStage();
    const [task] = CONTENT.plan?.tasks ?? [];
    if (task === undefined) throw new Error('the sample has a task');
    stage.content = { plan: { reviews: [], tasks: [{ ...task, task: 'KÕ ho¹ch c¶i thiÖn ChØ sè' }] } };
    const services = stage.services(OFFICER);
    const legacy = checkForm('plan')(services).findings.filter(({ code }) => code === 'text-legacy');
    expect(legacy.map(({ fix, certain }) => [fix, certain])).toEqual([['Kế hoạch cải thiện Chỉ số', false]]);
    expect(applyFixes('plan', [])(services).mended).toBe(0);
    expect(applyFixes('plan', [legacy[0]?.id ?? ''])(services).mended).toBe(1);
  });
  test('a click on a finding moves the sheet', () => {
    const stage = startStage();
    showPlace({ tab: 'tasks', rowNumber: 12, columnNumber: 5 })(stage.services(OFFICER));
    expect(stage.written).toEqual(['show tasks 12']);
  });
  test('has nothing to look at in a spreadsheet without forms', () => {
    const stage = startStage();
    stage.identity = undefined;
    expect(refusedFor(() => checkForm('plan')(stage.services(OFFICER)))).toMatchObject({ code: 'workbook-none' });
  });
});

describe('“Gửi”', () => {
  test('what is confirmed, and the receipt', () => {
    const stage = startStage();
    stage.content = { plan: soundPlan(CONTEXT) };
    const services = stage.services(OFFICER);
    expect(prepareSending('plan', 0)(services)).toEqual({
      ...{ form: 'plan', name: 'Kế hoạch', what: '3 nội dung rà soát, 10 nhiệm vụ', to: 'Sở Nội vụ (Quảng Trị)' },
      ...{ timeliness: 'đúng hạn (hết ngày 07/8/2023)', late: false, warnings: 0, revision: 1, signedPaper: false },
      unit: { id: UNIT, name: CONTEXT.unit.name },
    });
    const receipt = sendForm('plan', 0)(services);
    expect(receipt).toMatchObject({
      ...{ form: 'plan', revision: 1, by: OFFICER, atInWords: '09:00 ngày 01/8/2023', timeliness: 'đúng hạn' },
      ...{ unchanged: false, unit: { id: UNIT } },
    });
    expect(receipt.shortHash).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
    expect(sendForm('plan', 1)(services)).toMatchObject({ revision: 1, unchanged: true });
    expect(stage.entries).toHaveLength(1);
  });
  test('errors are found before anything is sent', () => {
    const stage = startStage();
    expect(refusedFor(() => prepareSending('plan')(stage.services(OFFICER)))).toMatchObject({ code: 'form-faulty' });
  });
  test('and again by the server, which leaves nothing pending', () => {
    const stage = startStage();
    expect(refusedFor(() => sendForm('plan', 0)(stage.services(OFFICER)))).toMatchObject({
      code: 'submission-invalid',
    });
    expect(stage.properties.has('pending')).toBe(false);
  });
  test('of two officers at once, the second sees who was first', () => {
    const stage = startStage();
    const plan = soundPlan(CONTEXT);
    stage.content = { plan };
    sendForm('plan', 0)(stage.services(OFFICER));
    stage.content = { plan: { ...plan, tasks: plan.tasks.map((task) => ({ ...task, note: 'thêm' })) } };
    const second = stage.services(SECOND_OFFICER);
    expect(refusedFor(() => prepareSending('plan', 0)(second))).toMatchObject({ code: 'revision-newer' });
    const problem = refusedFor(() => sendForm('plan', 0)(second));
    expect(problem).toMatchObject({ code: 'revision-conflict' });
    expect(problem.sentence).toContain(OFFICER);
    expect(sendForm('plan', 1)(second)).toMatchObject({ revision: 2, by: SECOND_OFFICER });
  });
  test('a first submission after the last day says how late', () => {
    const stage = startStage();
    stage.content = { plan: soundPlan(CONTEXT) };
    stage.standing = () => ({ due: '2023-07-30', dueInWords: 'hết ngày 30/7/2023', period: 'grace' });
    expect(prepareSending('plan')(stage.services(OFFICER))).toMatchObject({
      ...{ timeliness: 'trễ 2 ngày (hết ngày 30/7/2023)', late: true },
    });
  });
});

test('a stranger finds a unit and claims it', () => {
  const stage = startStage();
  const services = stage.services('la@example.vn');
  const [unit] = findUnits('hai thu')(services);
  expect(unit).toEqual({ id: UNIT, name: CONTEXT.unit.name });
  expect(claimUnit({ unit: UNIT, note: 'Nguyễn Văn Mẫu, công chức Văn phòng' })(services)).toMatchObject([
    { unit, state: 'waiting' },
  ]);
});
