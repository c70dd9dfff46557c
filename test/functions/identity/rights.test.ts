import { describe, expect, test } from 'vitest';
import type { Caller } from '../../../functions/identity/caller.ts';
import {
  officeScope,
  requireHomeAffairs,
  requireOfficer,
  requireProvinceReader,
  requireReader,
} from '../../../functions/identity/rights.ts';
import { EMPTY_STATE } from '../../../shared/ledger/fold.ts';
import { isProblem } from '../../../shared/problems/problem.ts';
import { rolesOf, type Registry } from '../../../shared/units/registry.ts';

const unit = (id: string, level: 'so' | 'huyen' | 'xa', more: object = {}) => ({
  ...{ id, name: `Đơn vị ${id}`, level, order: 1, reports: true, ...more },
  mailboxes: [
    { email: `${id}@example.vn`, role: 'officer' as const },
    { email: `leader-${id}@example.vn`, role: 'leader' as const },
  ],
});
const REGISTRY: Registry = {
  units: [
    unit('h1', 'huyen'),
    unit('h3', 'huyen'),
    unit('x3', 'xa', { parent: 'h3', validTo: '2023-06-30' }),
    unit('x1', 'xa', { parent: 'h1' }),
    unit('x2', 'xa', { parent: 'h2' }),
    unit('old', 'xa', { parent: 'h1', validTo: '2023-06-30' }),
  ],
  staff: [
    { email: 'snv@example.vn', role: 'home-affairs' },
    { email: 'ubnd@example.vn', role: 'leader' },
  ],
};
const caller = (email: string): Caller => ({
  email,
  roles: rolesOf(REGISTRY, email, '2023-08-01'),
  province: { ...EMPTY_STATE, registry: REGISTRY },
  today: '2023-08-01',
});
const outcome = (work: () => unknown) => {
  try {
    work();
    return 'may';
  } catch (error) {
    return isProblem(error) ? error.code : String(error);
  }
};

describe('who reads a unit', () => {
  const check = (email: string, id: string, expected: string) =>
    test(`${email} ${id}: ${expected}`, () => expect(outcome(() => requireReader(caller(email), id))).toBe(expected));
  check('x1@example.vn', 'x1', 'may');
  check('leader-x1@example.vn', 'x1', 'may');
  check('h1@example.vn', 'x1', 'may');
  check('leader-h1@example.vn', 'x1', 'may');
  check('snv@example.vn', 'x2', 'may');
  check('ubnd@example.vn', 'x2', 'may');
  check('x1@example.vn', 'x2', 'unit-forbidden');
  check('x1@example.vn', 'h1', 'unit-forbidden');
  check('h1@example.vn', 'x2', 'unit-forbidden');
  check('x1@example.vn', 'none', 'unit-forbidden');
  check('old@example.vn', 'old', 'unit-forbidden');
  check('snv@example.vn', 'none', 'unit-unknown');
  check('snv@example.vn', 'old', 'unit-unknown');
});

describe('who submits for a unit', () => {
  const check = (email: string, id: string, expected: string) =>
    test(`${email} ${id}: ${expected}`, () => expect(outcome(() => requireOfficer(caller(email), id))).toBe(expected));
  check('x1@example.vn', 'x1', 'may');
  check('leader-x1@example.vn', 'x1', 'unit-forbidden');
  check('h1@example.vn', 'x1', 'unit-forbidden');
  check('snv@example.vn', 'x1', 'unit-forbidden');
  check('ubnd@example.vn', 'x1', 'unit-forbidden');
});

describe('how far someone sees in the office', () => {
  const check = (email: string, expected: unknown) =>
    test(`${email}: ${JSON.stringify(expected)}`, () => {
      const scope = { seen: undefined as unknown };
      const refusal = outcome(() => (scope.seen = officeScope(caller(email))));
      expect(scope.seen ?? refusal).toEqual(expected);
    });
  check('snv@example.vn', { kind: 'home-affairs' });
  check('ubnd@example.vn', { kind: 'leader' });
  check('h1@example.vn', { kind: 'district', districts: ['h1'] });
  check('leader-h1@example.vn', { kind: 'district', districts: ['h1'] });
  check('x1@example.vn', 'role-forbidden');
  // Its only xã is no more.
  check('h3@example.vn', 'role-forbidden');
  check('nobody@example.vn', 'role-forbidden');
});

describe('who does the formal acts', () => {
  test.each([
    ['snv@example.vn', 'may', 'may'],
    ['ubnd@example.vn', 'role-forbidden', 'may'],
    ['x1@example.vn', 'role-forbidden', 'role-forbidden'],
  ])('%s: %s, reads the province: %s', (email, acts, reads) => {
    expect(outcome(() => requireHomeAffairs(caller(email)))).toBe(acts);
    expect(outcome(() => requireProvinceReader(caller(email)))).toBe(reads);
  });
});
