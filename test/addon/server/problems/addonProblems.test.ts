import { describe, expect, test } from 'vitest';
import {
  ADDON_PROBLEMS,
  STEP_AFTER,
  type AddonProblemCode,
  type AddonProblemDetails,
} from '../../../../addon/server/problems/addonProblems.ts';
import { problemOfException } from '../../../../addon/server/problems/exceptions.ts';
import { addonProblem, refusal } from '../../../../addon/server/problems/refusal.ts';
import { PROBLEM_CODES } from '../../../../shared/problems/problemCatalogue.ts';

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
const CODES = Object.keys(ADDON_PROBLEMS) as AddonProblemCode[];

describe('the problems of the add-on', () => {
  test('stand in order of code, and none is one of the api', () => {
    expect(CODES).toEqual([...CODES].sort());
    expect(CODES.filter((code) => (PROBLEM_CODES as readonly string[]).includes(code))).toEqual([]);
  });
  test.each(CODES)('%s: says what is wrong and the one thing to do', (code) => {
    const { sentence } = addonProblem(code, SAMPLES[code]);
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).toMatch(/^[A-ZĐ].*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    expect(sentence.match(/Hãy/g), 'one remedy').toHaveLength(1);
  });
  test('no two sentences are alike', () => {
    const sentences = CODES.map((code) => addonProblem(code, SAMPLES[code]).sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
  test('a step is named only where its button is', () => {
    const named = new Set([...CODES.map((code) => ADDON_PROBLEMS[code].step), ...Object.values(STEP_AFTER)]);
    named.delete(undefined);
    expect([...named].sort()).toEqual(['authorize', 'check', 'claim', 'create', 'reload', 'resend']);
  });
});

test('exceptions of the built-in services become problems', () => {
  const check = (message: string, expected: string) =>
    expect(problemOfException(new Error(message)).code, message).toBe(expected);
  check(
    'Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    'scope-missing',
  );
  check("Exception: We're sorry, a server error occurred. Error code PERMISSION_DENIED", 'file-denied');
  check('Exception: You do not have permission to access the requested document.', 'file-denied');
  check('Exception: You are trying to edit a protected cell or object.', 'file-read-only');
  check('Exception: Service Spreadsheets timed out while accessing document with id 1x.', 'sheet-busy');
  check('Exception: Service error: Spreadsheets', 'sheet-busy');
  check('Exception: Lock timeout: another process was holding the lock for too long.', 'sheet-busy');
  check("TypeError: Cannot read properties of undefined (reading 'x')", 'unforeseen');
  expect(problemOfException(refusal('workbook-none', {})).code).toBe('workbook-none');
  expect(problemOfException('a text').code).toBe('unforeseen');
});
