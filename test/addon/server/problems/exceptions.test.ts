import { expect, test } from 'vitest';
import { DIALOG_SENTENCES } from '../../../../addon/server/problems/addonProblems.ts';
import { problemOfException } from '../../../../addon/server/problems/exceptions.ts';
import { refusal } from '../../../../addon/server/problems/refusal.ts';

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

test('what keeps the sidebar from opening brings its sentence, for the dialog', () => {
  expect(problemOfException(new Error('PERMISSION_DENIED'))).toEqual({
    code: 'file-denied',
    sentence: DIALOG_SENTENCES['file-denied'],
  });
});
