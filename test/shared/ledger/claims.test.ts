import { describe, expect, test } from 'vitest';
import { claimsByUnit, isWaiting } from '../../../shared/ledger/claims.ts';
import { exportLedger } from '../../../shared/ledger/export.ts';
import { fold } from '../../../shared/ledger/fold.ts';
import type { ClaimDecisionPayload } from '../../../shared/ledger/payloads.ts';
import { latestRevision } from '../../../shared/ledger/state.ts';
import { verifyExport } from '../../../shared/ledger/verify.ts';
import { act, entriesOf, sealed, SMALL_LEDGER, submission } from './ledgerOf.ts';

const CLAIM = { note: 'Lê Thị Hoa, công chức Văn phòng – thống kê', replaces: 'cu@example.vn', from: '2023-09-01' };
const personal = { form: null, revision: 0 };
const claim = (unit: string, by: string) => act(unit, 'claim', CLAIM, { ...personal, by, requestId: `${unit}-${by}` });
const decide = (unit: string, payload: ClaimDecisionPayload, requestId: string) =>
  act(unit, 'claimDecision', payload, { ...personal, by: 'snv@example.vn', requestId });

const ENTRIES = entriesOf([
  submission('a', 1),
  claim('a', 'moi@gmail.com'),
  claim('b', 'moi@gmail.com'),
  decide('a', { claimSeq: 2, decision: 'refuse', reason: 'Ghi sai người được thay' }, 'first'),
  decide('a', { claimSeq: 2, decision: 'approve' }, 'second'),
  decide('b', { claimSeq: 1, decision: 'approve' }, 'third'),
  submission('a', 2),
]);

describe('claims', () => {
  test('stand with their unit, and the first decision stands', () => {
    const { units } = fold(ENTRIES);
    const at = '2023-08-01T01:00:00.000Z';
    expect([...(units.get('a')?.claims.values() ?? [])]).toEqual([
      {
        ...{ ...CLAIM, seq: 2, at, by: 'moi@gmail.com' },
        outcome: { decision: 'refuse', reason: 'Ghi sai người được thay', at, by: 'snv@example.vn' },
      },
    ]);
    expect(units.get('b')?.claims.get(1)?.outcome).toMatchObject({ decision: 'approve' });
  });
  test('leave what the unit submitted alone', () =>
    expect(latestRevision(fold(ENTRIES).units.get('a'), 'plan')).toMatchObject({ revision: 2, seq: 5 }));
  test('are the same from claims and decisions alone, in whatever order they come', () => {
    const alone = claimsByUnit(ENTRIES.filter(({ form }) => form === null).toReversed());
    for (const [unit, { claims }] of fold(ENTRIES).units) expect(alone.get(unit)).toEqual(claims);
  });
  test('of nobody else are decided', () => {
    const stray = entriesOf([claim('a', 'x@gmail.com'), decide('a', { claimSeq: 9, decision: 'approve' }, 'stray')]);
    expect([...(fold(stray).units.get('a')?.claims.values() ?? [])].map(isWaiting)).toEqual([true]);
  });
  test('are whole in an export', () =>
    expect(verifyExport(exportLedger(sealed(ENTRIES)))).toMatchObject({ ok: true, chains: 3, entries: 8 }));
});

test('a ledger from before there were claims reads as ever', () =>
  expect([...fold(SMALL_LEDGER).units.values()].map(({ claims }) => claims.size)).toEqual([0, 0]));
