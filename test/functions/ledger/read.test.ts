import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Decide } from '../../../functions/ledger/append.ts';
import { openLedger, type Ledger } from '../../../functions/ledger/ledger.ts';
import { startFirestore, type EmbeddedFirestore } from '../../../local/firebase/firestore.ts';
import { freePorts } from '../../../local/firebase/freePort.ts';
import { PROVINCE_UNIT } from '../../../shared/ledger/entry.ts';

let firestore: EmbeddedFirestore;
/** Two hosts of one ledger. */
let ledger: Ledger;
let other: Ledger;
beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  firestore = await startFirestore(port);
  process.env['FIRESTORE_EMULATOR_HOST'] = firestore.host;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  [ledger, other] = [1, 2].map(() => openLedger('demo-so-papi', { province: 'a-province', cycle: 2023 })) as [
    Ledger,
    Ledger,
  ];
});
afterAll(async () => {
  await Promise.all([ledger.close(), other.close()]);
  firestore.close();
});

const AT = '2023-08-01T01:00:00.000Z';
const extend = (on: Ledger, unit: string, due: string) => {
  const requestId = `extend-${unit}-${due}`;
  const act = { unit, kind: 'extension', form: 'plan', revision: 0, at: AT, by: 'a@example.vn', requestId } as const;
  return on.append({ unit, requestId }, () => ({ act: { ...act, payload: { due, reason: 'Lũ' } } }));
};
const seal: Decide = () => ({
  act: {
    ...{ unit: PROVINCE_UNIT, kind: 'seal', form: null, revision: 0, at: AT, by: 'calendar', requestId: 'seal-1' },
    payload: { heads: [] },
  },
});

describe('the state', () => {
  test('is read again only when there is more in the ledger', async () => {
    await extend(ledger, 'one', '2023-08-09');
    const state = await ledger.readState();
    expect(state.units.get('one')?.extensions.plan).toBe('2023-08-09');
    expect(await ledger.readState()).toBe(state);
    await ledger.append({ unit: PROVINCE_UNIT, requestId: 'seal-1' }, seal);
    expect(await ledger.readState()).toBe(state);
  });
  test('shows at once what this host or another one appended', async () => {
    await ledger.readState();
    await extend(other, 'one', '2023-08-10');
    expect((await ledger.readState()).units.get('one')?.extensions.plan).toBe('2023-08-10');
    await extend(ledger, 'two', '2023-08-11');
    expect((await ledger.readState()).units.size).toBe(2);
    expect(await other.readState()).toEqual(await ledger.readState());
  });
  test('shows everything that was committed before it was asked for, whatever is appended meanwhile', async () => {
    for (let day = 12; day < 20; day++) {
      const appending = extend(other, 'three', `2023-08-${day}`);
      await Promise.all([ledger.readState(), ledger.readState()]);
      await appending;
      expect((await ledger.readState()).units.get('three')?.extensions.plan).toBe(`2023-08-${day}`);
    }
  });
});
