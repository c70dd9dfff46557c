import { expect, test } from 'vitest';
import { MASTER_SHEET_ID } from '../../../../addon/server/sheets/master.ts';
import { MASTER_TABLES } from '../../../../shared/master/tables.ts';

test('the master is known by its first table', () => {
  expect(MASTER_TABLES.overview.sheetId).toBe(MASTER_SHEET_ID);
});
