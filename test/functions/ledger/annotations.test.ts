import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLedger, type Ledger } from '../../../functions/ledger/ledger.ts';
import { startFirestore, type EmbeddedFirestore } from '../../../local/firebase/firestore.ts';
import { freePorts } from '../../../local/firebase/freePort.ts';
import { NO_ANNOTATIONS, type Annotations, type TableAnnotations } from '../../../shared/master/annotations.ts';

let firestore: EmbeddedFirestore;
let ledger: Ledger;
beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  firestore = await startFirestore(port);
  process.env['FIRESTORE_EMULATOR_HOST'] = firestore.host;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  ledger = openLedger('demo-so-papi', { province: 'b-province', cycle: 2023 });
});
afterAll(async () => {
  await ledger.close();
  firestore.close();
});

const tasks = (...rows: [string, string][]): TableAnnotations => new Map(rows.map(([key, note]) => [key, ['', note]]));

test('what was typed is remembered as it stood: many parts, then fewer, then none', async () => {
  expect(await ledger.readAnnotations()).toEqual(NO_ANNOTATIONS);
  const long = 'đã đôn đốc '.repeat(4000);
  const many: Annotations = new Map([
    ['tasks', tasks(...Array.from({ length: 40 }, (_, at): [string, string] => [`1/NV-${at}`, `${long}${at}`]))],
    ['log', new Map([['1:000001', [{ value: 'đã xem', note: 'hỏi lại xã' }]]])],
  ]);
  await ledger.noteAnnotations(many, NO_ANNOTATIONS);
  expect(await ledger.readAnnotations()).toEqual(many);

  const fewer: Annotations = new Map([...many, ['tasks', tasks(['1/NV-1', 'còn lại'])]]);
  await ledger.noteAnnotations(fewer, many);
  expect(await ledger.readAnnotations()).toEqual(fewer);

  const none: Annotations = new Map([...fewer, ['tasks', tasks()]]);
  await ledger.noteAnnotations(none, fewer);
  expect(await ledger.readAnnotations()).toEqual(none);
});
