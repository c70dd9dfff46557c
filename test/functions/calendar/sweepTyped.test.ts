import { expect, test } from 'vitest';
import { sweepTyped } from '../../../functions/calendar/sweepTyped.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import type { RunRequest } from '../../../functions/services.ts';
import { headersOf } from '../../../shared/master/table.ts';
import { MASTER_TABLES } from '../../../shared/master/tables.ts';
import type { MasterView } from '../../../shared/master/view.ts';
import { annotationsInMemory } from '../consolidate/annotationsInMemory.ts';

const TABLE = MASTER_TABLES.difficulties;

function viewOf(answer: string): MasterView {
  const row = {
    key: '19357/KK-01',
    fingerprint: 'f',
    annotated: answer !== '',
    annotations: [answer, null, null, null],
  };
  const sheet = {
    title: TABLE.title,
    index: 0,
    rowCount: 200,
    columnCount: 20,
    headers: headersOf(TABLE),
    rows: [row],
  };
  return { locale: 'vi_VN', sheets: new Map([[TABLE.id, sheet]]), others: [] };
}

test('a run is asked for when something new was typed, and only then', async () => {
  const asked: RunRequest[] = [];
  const notes = annotationsInMemory();
  const ledger = { ...notes, currentGeneration: () => Promise.resolve(7) } as unknown as Ledger;
  const queue = { enqueue: (request: RunRequest) => Promise.resolve(void asked.push(request)) };
  const look = (answer: string) =>
    sweepTyped({
      ...{ ledger, queue },
      openMaster: () =>
        Promise.resolve({
          read: () => Promise.resolve(viewOf(answer)),
          write: () => Promise.reject(new Error('reads')),
          asked: () => 0,
        }),
    });
  expect(await look('')).toBeUndefined();
  expect(await look('Đã trả lời')).toBe(8);
  await notes.noteAnnotations(
    new Map([[TABLE.id, new Map([['19357/KK-01', ['Đã trả lời', null, null, null]]])]]),
    new Map(),
  );
  expect(await look('Đã trả lời')).toBeUndefined();
  expect(await look('Đã trả lời, xem lại')).toBe(8);
  expect(asked).toHaveLength(2);
  expect(await sweepTyped({ ledger, queue, openMaster: () => Promise.resolve(undefined) })).toBeUndefined();
});
