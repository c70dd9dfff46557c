/** A small ledger for tests: two units and the province, sealed. */
import type { PlanContent } from '../../../shared/forms/content.ts';
import { EMPTY_CHAIN, nextEntry, type Head } from '../../../shared/ledger/chain.ts';
import { PROVINCE_UNIT, type Act, type Entry } from '../../../shared/ledger/entry.ts';
import { sealOf } from '../../../shared/ledger/verify.ts';

/** Each act in its place, a second apart. */
export function entriesOf(acts: readonly Act[]): Entry[] {
  const heads = new Map<string, Head>();
  return acts.map((act, index) => {
    const entry = nextEntry(heads.get(act.unit) ?? EMPTY_CHAIN, act);
    heads.set(act.unit, entry);
    return { ...entry, committedAt: new Date(Date.UTC(2023, 7, 1, 0, 0, index)).toISOString() };
  });
}

export function act<K extends Act['kind']>(
  unit: string,
  kind: K,
  payload: Act<K>['payload'],
  more: Partial<Act> = {},
): Act {
  const ofProvince = unit === PROVINCE_UNIT;
  const at = '2023-08-01T01:00:00.000Z';
  return {
    ...{ unit, kind, form: ofProvince ? null : 'plan', revision: ofProvince ? 0 : 1, at, by: 'cán bộ@ví-dụ.vn' },
    ...{ requestId: `${unit}-${kind}`, payload },
    ...more,
  };
}

export const PLAN: PlanContent = {
  reviews: [],
  tasks: [
    {
      ...{ id: 'NV-01', group: 1, contents: ['1.3'], task: 'Niêm yết đúng “quy định”\n\ttại thôn' },
      ...{ product: 'Báo cáo', lead: 'Văn phòng', finish: { kind: 'continuous' }, budget: 1.5 },
    },
  ],
};

export function submission(unit: string, revision: number, plan: Act<'submission'>['payload']['content'] = PLAN): Act {
  const payload = { content: plan, minutesLate: 0, warnings: {}, contentHash: 'a'.repeat(64) };
  return act(unit, 'submission', payload, { revision, requestId: `${unit}-plan-${revision}` });
}

export function sealed(entries: readonly Entry[]): Entry[] {
  const heads = new Map<string, Head>();
  for (const { unit, seq, hash } of entries) heads.set(unit, { seq, hash });
  const seal = nextEntry(heads.get(PROVINCE_UNIT) ?? EMPTY_CHAIN, {
    ...act(PROVINCE_UNIT, 'seal', sealOf(heads)),
    by: 'calendar',
  });
  return [...entries, { ...seal, committedAt: '2023-08-02T00:00:00.000Z' }];
}

export const SMALL_LEDGER: readonly Entry[] = sealed(
  entriesOf([
    act(PROVINCE_UNIT, 'assignments', [{ content: '1.3', leads: [{ kind: 'level', level: 'xa' }], partners: [] }]),
    submission('19330', 1),
    act('19330', 'review', { decision: 'return', reason: 'Chưa rõ sản phẩm', remarks: [] }),
    submission('19330', 2),
    submission('SO02', 1),
    act('19330', 'review', { decision: 'accept' }, { revision: 2, requestId: 'accept-2' }),
  ]),
);
