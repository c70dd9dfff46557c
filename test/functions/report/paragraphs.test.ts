import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { masterSheets } from '../../../functions/google/masterSheets.ts';
import { readParagraphs } from '../../../functions/report/readParagraphs.ts';
import type { Services } from '../../../functions/services.ts';
import { remember } from '../../../shared/master/annotations.ts';
import { HIDDEN_COLUMNS, KEY_HEADER } from '../../../shared/master/table.ts';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import { outlineOf } from '../../../shared/report/outline.ts';
import { smallEntries } from '../../shared/report/smallProvince.ts';
import { annotationsInMemory } from '../consolidate/annotationsInMemory.ts';
import { masterOnGoogle, type MasterOnGoogle } from '../consolidate/masterOnGoogle.ts';

const { title, sheetId, columns } = MASTER_TABLES.reportText;
const TEXT_COLUMN = HIDDEN_COLUMNS + columns.length - 1;
const RETRY = { sleep: () => Promise.resolve(), random: () => 0 };

let on: MasterOnGoogle;
let master = '';
const notes = annotationsInMemory();
const opened = () => Promise.resolve(masterSheets(on.sheets, master, { ...RETRY, account: on.account }));

beforeAll(async () => {
  on = await masterOnGoogle();
  master = await on.newMaster();
  await on.consolidate(master, smallEntries(), 1);
});
afterAll(() => on.google.close());

async function keys(): Promise<string[]> {
  const rows = (await on.values(master))[title] ?? [];
  expect(rows[0]?.[0]).toBe(KEY_HEADER);
  return rows.slice(1).map(([key]) => (typeof key === 'string' ? key : ''));
}

async function write(key: string, text: string): Promise<void> {
  const rowIndex = (await keys()).indexOf(key) + 1;
  await on.sheets.spreadsheets.values.update({
    ...{ spreadsheetId: master, range: `'${title}'!R${rowIndex + 1}C${TEXT_COLUMN + 1}`, valueInputOption: 'RAW' },
    requestBody: { values: [[text]] },
  });
}

const read = (openMaster: Services['openMaster'] = opened) => {
  const ledger = notes as unknown as Services['ledger'];
  return readParagraphs('q3')({ ledger, openMaster });
};

test('each section of the plan report and of the quarters that the cycle has is a row', async () => {
  const own = (await keys()).filter((key) => key.startsWith('q3/'));
  const sections = outlineOf('q3', 2022).flatMap(({ key, parts = [] }) => [key, ...parts.map((part) => part.key)]);
  expect(own).toEqual(sections.map((key) => `q3/${key}`));
  expect(new Set((await keys()).filter((key) => key !== '').map((key) => key.split('/')[0]))).toEqual(
    new Set(['plan', 'q3', 'q4']),
  );
});

test('what is written beside a section is that section of that report', async () => {
  await write('q3/strengths', 'Nhiều đơn vị chủ động.\nCó 3 cách làm hay.');
  await write('q4/strengths', 'Của quý sau.');
  await write('q3/contents.5', '=1+1');
  const paragraphs = { strengths: 'Nhiều đơn vị chủ động.\nCó 3 cách làm hay.', 'contents.5': '=1+1' };
  expect(await read()).toEqual({ paragraphs });
  await on.consolidate(master, smallEntries(), 2, true);
  expect(await read()).toEqual({ paragraphs });
});

test('rows that somebody sorted keep their words', async () => {
  const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: TEXT_COLUMN + 1 };
  const sortSpecs = [{ dimensionIndex: HIDDEN_COLUMNS + 2, sortOrder: 'DESCENDING' }];
  await on.sheets.spreadsheets.batchUpdate({
    spreadsheetId: master,
    requestBody: { requests: [{ sortRange: { range, sortSpecs } }] },
  });
  expect((await read()).paragraphs).toMatchObject({ 'contents.5': '=1+1' });
});

test('a master that cannot be read gives the words of before, and says so', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const view = await (await opened()).read(false);
  await notes.noteAnnotations(remember(new Map(), view), new Map());
  const { paragraphs, paragraphsOfBefore } = await read(() => Promise.reject(new Error('503')));
  expect(paragraphs).toMatchObject({ 'contents.5': '=1+1' });
  expect(paragraphsOfBefore).toBe(true);
  expect(log.mock.calls.join()).not.toContain('chủ động');
  log.mockRestore();
});

test('where the settings name no master, what is remembered stands', async () => {
  expect(await read(() => Promise.resolve(undefined))).toMatchObject({ paragraphs: { 'contents.5': '=1+1' } });
});
