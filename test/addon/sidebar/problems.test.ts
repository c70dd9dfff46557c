import { describe, expect, test } from 'vitest';
import {
  DIALOG_SENTENCES,
  type AddonProblemCode,
  type AddonProblemDetails,
} from '../../../addon/server/problems/addonProblems.ts';
import { addonProblem } from '../../../addon/server/problems/refusal.ts';
import * as call from '../../../addon/sidebar/callProblems.ts';
import { SENTENCES, STEPS, UNIT_SENTENCES, UNIT_STEPS, sentenceOf, stepOf } from '../../../addon/sidebar/problems.ts';
import { CALL_FAILED, STEP_LABELS } from '../../../addon/sidebar/words.ts';
import { PROBLEM_CODES } from '../../../shared/problems/problemCatalogue.ts';

const SAMPLES: { readonly [C in AddonProblemCode]: AddonProblemDetails[C] } = {
  'account-hidden': {},
  'account-wrong': { email: 'a@example.vn', madeFor: 'UBND xã A, năm 2023' },
  'accounts-mixed': { opened: 'a@example.vn', active: 'b@example.vn' },
  'answer-unreadable': { status: 502 },
  'config-missing': {},
  'connection-lost': {},
  'connection-timed-out': {},
  'edition-newer': {},
  'edition-older': {},
  'file-denied': {},
  'file-read-only': {},
  'form-faulty': { form: 'plan', errors: 3 },
  'pending-changed': { form: 'plan', at: '08:30 ngày 07/8/2023' },
  'pending-first': { form: 'q3', at: '08:30 ngày 07/8/2023' },
  'pending-none': {},
  'revision-newer': { form: 'plan', revision: 2, by: 'b@example.vn', at: '08:30 ngày 07/8/2023' },
  'scope-missing': {},
  'sending-underway': { by: 'b@example.vn' },
  'sheet-busy': {},
  unforeseen: {},
  'workbook-foreign': { madeFor: 'UBND xã A, năm 2023', email: 'b@example.vn' },
  'workbook-none': {},
};
const CODES = Object.keys(SAMPLES) as AddonProblemCode[];

describe('the problems of the add-on', () => {
  test('are worded once, in order of code, and none is one of the api', () => {
    for (const table of [SAMPLES, DIALOG_SENTENCES, call.CALL_SENTENCES, call.CALL_STEPS, UNIT_SENTENCES, UNIT_STEPS])
      expect(Object.keys(table)).toEqual(Object.keys(table).sort());
    expect([...Object.keys(DIALOG_SENTENCES), ...Object.keys(SENTENCES)].sort()).toEqual(CODES);
    expect(CODES.filter((code) => (PROBLEM_CODES as readonly string[]).includes(code))).toEqual([]);
  });
  test.each(CODES)('%s: says what is wrong and the one thing to do', (code) => {
    const sentence = sentenceOf(addonProblem(code, SAMPLES[code]));
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).toMatch(/^[A-ZĐ].*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    expect(sentence.match(/Hãy/g), 'one remedy').toHaveLength(1);
  });
  test('no two sentences are alike', () => {
    const sentences = CODES.map((code) => sentenceOf(addonProblem(code, SAMPLES[code])));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('any problem', () => {
  test('is told in the words that it came with, or in those of its code', () => {
    expect(sentenceOf({ code: 'period-closed', sentence: 'Câu của máy chủ.' })).toBe('Câu của máy chủ.');
    expect(sentenceOf({ code: 'pending-first', details: { form: 'q3', at: '08:30 ngày 07/8/2023' } })).toContain(
      'Báo cáo Quý III gửi lúc 08:30 ngày 07/8/2023',
    );
    for (const code of ['a-code-of-next-year', 'toString']) expect(sentenceOf({ code })).toBe(CALL_FAILED.sentence);
  });
  test('leads to its own step, or to that of its code', () => {
    expect(stepOf({ code: 'connection-lost' })).toBe('reload');
    expect(stepOf({ code: 'connection-lost', step: 'resend' })).toBe('resend');
    expect(stepOf({ code: 'accounts-mixed' })).toBeUndefined();
    expect(stepOf({ code: 'toString' })).toBeUndefined();
    expect([...new Set(Object.values(STEPS))].sort()).toEqual(Object.keys(STEP_LABELS));
  });
  test('of a call is told alike on both pages; one that only a unit meets is that of a call on the other', () => {
    for (const code of Object.keys(call.CALL_SENTENCES) as (keyof typeof call.CALL_SENTENCES)[]) {
      const problem = addonProblem(code, SAMPLES[code]);
      expect([call.sentenceOf(problem), call.stepOf(problem)]).toEqual([sentenceOf(problem), stepOf(problem)]);
    }
    expect(call.sentenceOf({ code: 'pending-none' })).toBe(CALL_FAILED.sentence);
    expect(call.stepOf({ code: 'pending-none' })).toBeUndefined();
  });
});
