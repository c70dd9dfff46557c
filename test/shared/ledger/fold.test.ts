import { describe, expect, test } from 'vitest';
import { EMPTY_STATE, fold } from '../../../shared/ledger/fold.ts';
import { baseRevision, formStatus, latestRevision, openReturn } from '../../../shared/ledger/state.ts';
import { PROVINCE_UNIT, type Entry } from '../../../shared/ledger/entry.ts';
import { act, entriesOf, PLAN, SMALL_LEDGER, submission } from './ledgerOf.ts';

const seal = (requestId: string) => act(PROVINCE_UNIT, 'seal', { heads: [] }, { requestId });
const assign = (content: string) =>
  act(PROVINCE_UNIT, 'assignments', [{ content, leads: [], partners: [] }], { requestId: content });

describe('fold', () => {
  test('gives entries their meaning, in whatever order they come', () => {
    const state = fold(SMALL_LEDGER);
    expect(fold(SMALL_LEDGER.toReversed())).toEqual(state);
    const unit = state.units.get('19330');
    expect(formStatus(unit, 'plan')).toBe('accepted');
    expect(latestRevision(unit, 'plan')).toMatchObject({ revision: 2, seq: 3, content: PLAN });
    expect(unit?.revisions.plan?.map(({ review }) => review?.decision)).toEqual(['return', 'accept']);
    expect([...(unit?.knownTasks.keys() ?? [])]).toEqual(['NV-01']);
    expect(state.assignments).toHaveLength(1);
  });
  test('a returned revision is no base; the one before it stays one', () => {
    const entries = entriesOf([
      submission('a', 1),
      submission('a', 2),
      act('a', 'review', { decision: 'return', reason: 'Chưa rõ', remarks: [] }, { revision: 2 }),
    ]);
    const unit = fold(entries).units.get('a');
    expect([latestRevision(unit, 'plan')?.revision, baseRevision(unit, 'plan')?.revision]).toEqual([2, 1]);
    expect(formStatus(unit, 'plan')).toBe('returned');
  });
  test('acceptance freezes a plan: what is sent later counts once it is accepted too', () => {
    const accept = (revision: number) =>
      act('a', 'review', { decision: 'accept' }, { revision, requestId: `r${revision}` });
    const acts = [submission('a', 1), accept(1), submission('a', 2), submission('a', 3), accept(3)];
    const base = (count: number) =>
      baseRevision(fold(entriesOf(acts.slice(0, count))).units.get('a'), 'plan')?.revision;
    expect([1, 2, 3, 4, 5].map(base)).toEqual([1, 1, 1, 1, 3]);
  });
  test('other forms are not frozen: the last one that was not returned counts', () => {
    const ofKk = (entry: ReturnType<typeof submission>) => ({ ...entry, form: 'kk' as const });
    const difficulties = { difficulties: [] };
    const entries = entriesOf([
      ofKk(submission('a', 1, difficulties)),
      { ...act('a', 'review', { decision: 'accept' }), form: 'kk' },
      ofKk(submission('a', 2, difficulties)),
    ]);
    expect(baseRevision(fold(entries).units.get('a'), 'kk')?.revision).toBe(2);
  });
  test('a return is open until the next decision on the form', () => {
    const review = (revision: number, decision: 'accept' | 'return') =>
      decision === 'accept'
        ? act('a', 'review', { decision }, { revision, requestId: `a${revision}` })
        : act('a', 'review', { decision, reason: 'Chưa rõ', remarks: [] }, { revision, requestId: `r${revision}` });
    const acts = [
      submission('a', 1),
      review(1, 'return'),
      submission('a', 2),
      review(2, 'accept'),
      review(2, 'return'),
    ];
    const open = (count: number) => openReturn(fold(entriesOf(acts.slice(0, count))).units.get('a'), 'plan')?.revision;
    expect([1, 2, 3, 4, 5].map((count) => open(count)?.revision)).toEqual([undefined, 1, 1, undefined, 2]);
  });
  test('the last extension of a form counts; each is remembered, oldest first', () => {
    const extend = (form: 'plan' | 'q3', due: string) =>
      act('a', 'extension', { due, reason: `Lũ đến ${due}` }, { form, revision: 0, requestId: `${form}-${due}` });
    const entries = entriesOf([extend('plan', '2023-08-09'), extend('q3', '2023-09-25'), extend('plan', '2023-08-11')]);
    const unit = fold(entries).units.get('a');
    expect(unit?.extensions).toEqual({ plan: '2023-08-11', q3: '2023-09-25' });
    expect(unit?.extensionsGiven?.map(({ form, seq, due, reason }) => [form, seq, due, reason])).toEqual([
      ['plan', 1, '2023-08-09', 'Lũ đến 2023-08-09'],
      ['q3', 2, '2023-09-25', 'Lũ đến 2023-09-25'],
      ['plan', 3, '2023-08-11', 'Lũ đến 2023-08-11'],
    ]);
    expect(fold(entries.slice(1), fold(entries.slice(0, 1)))).toEqual(fold(entries));
  });
  test('is incremental: what is known is passed over, what is new is added', () => {
    const [some, rest] = [SMALL_LEDGER.slice(0, 3), SMALL_LEDGER.slice(3)];
    expect(fold(rest, fold(some))).toEqual(fold(SMALL_LEDGER));
    expect(fold(SMALL_LEDGER, fold(some))).toEqual(fold(SMALL_LEDGER));
    expect(fold([], EMPTY_STATE)).toEqual(EMPTY_STATE);
  });

  const check = (title: string, entries: readonly Entry[], expected: string) =>
    test(title, () => expect(() => fold(entries)).toThrow(expected));
  const chain = entriesOf([submission('a', 1), submission('a', 2), submission('a', 3)]);
  check("a gap in a unit's chain is refused", [chain[0]!, chain[2]!], 'a:3 does not follow a:1');
  check("a unit's chain without its beginning too", chain.slice(1), 'a:2 does not follow a:0');
  check('and one that hangs on another', [chain[0]!, { ...chain[1]!, prev: 'f'.repeat(64) }], 'a:2 does not follow');
});

describe("the province's chain", () => {
  const chain = entriesOf([assign('1.1'), seal('s1'), assign('1.2'), seal('s2'), assign('1.3')]);
  const withoutSeals = chain.filter(({ kind }) => kind !== 'seal');
  test('may lack its seals: the newest table counts', () => {
    expect(fold(withoutSeals).assignments?.[0]?.content).toBe('1.3');
    expect(fold(withoutSeals)).toEqual(fold(chain));
    expect(fold(chain.slice(2)).head.seq).toBe(5);
  });
  test('where nothing is left out it must hang together', () =>
    expect(() => fold([chain[0]!, { ...chain[1]!, prev: 'f'.repeat(64) }])).toThrow('_:2 does not follow _:1'));
});
