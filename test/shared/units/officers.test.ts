import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/dates.ts';
import { isKnownOfficer, officersOn, withOfficer, type Arrival } from '../../../shared/units/officers.ts';
import { rolesOf, type Mailbox, type Registry, type Unit } from '../../../shared/units/registry.ts';

const officer = (email: string, span: Pick<Mailbox, 'from' | 'to'> = {}): Mailbox => ({
  ...{ email, role: 'officer' },
  ...span,
});
const LEADER: Mailbox = { email: 'chu-tich@example.vn', role: 'leader' };
const unitOf = (id: string, mailboxes: readonly Mailbox[]): Unit => ({
  ...{ id, name: `UBND xã ${id}`, level: 'xa', order: 1, reports: true, mailboxes },
});
const registryOf = (...mailboxes: Mailbox[]): Registry => ({
  units: [unitOf('A', mailboxes), unitOf('B', [officer('b@example.vn')])],
  staff: [],
});
const arrive = (registry: Registry, more: Partial<Arrival> = {}) =>
  withOfficer(registry, { unit: 'A', email: 'moi@example.vn', from: '2023-09-01', ...more });
const mailboxesOf = ({ units }: Registry) => units[0]?.mailboxes;

describe('a newcomer', () => {
  const check = (title: string, before: readonly Mailbox[], more: Partial<Arrival>, expected: readonly Mailbox[]) =>
    test(title, () => expect(mailboxesOf(arrive(registryOf(...before), more))).toEqual(expected));
  const cu = officer('cu@example.vn');
  const moi = officer('moi@example.vn', { from: '2023-09-01' });

  check('stands beside who is there', [cu, LEADER], {}, [cu, LEADER, moi]);
  check('follows the leaver, whose last day is the day before', [cu, LEADER], { replaces: 'cu@example.vn' }, [
    officer('cu@example.vn', { to: '2023-08-31' }),
    LEADER,
    moi,
  ]);
  check(
    'leaves an end that has been reached already',
    [officer('cu@example.vn', { to: '2023-06-30' })],
    { replaces: 'cu@example.vn' },
    [officer('cu@example.vn', { to: '2023-06-30' }), moi],
  );
  check(
    'stands for a leaver who would only have begun',
    [officer('cu@example.vn', { from: '2023-09-01' })],
    { replaces: 'cu@example.vn' },
    [moi],
  );
  check('who comes back keeps both spans', [officer('moi@example.vn', { to: '2022-12-31' })], {}, [
    officer('moi@example.vn', { to: '2022-12-31' }),
    moi,
  ]);
  check('who would begin later begins now', [officer('moi@example.vn', { from: '2023-12-01' })], {}, [moi]);
  check('who is there stays as they are', [officer('moi@example.vn')], {}, [officer('moi@example.vn')]);
  check('cannot be their own leaver', [officer('moi@example.vn')], { replaces: 'moi@example.vn' }, [
    officer('moi@example.vn'),
  ]);
  check("who is the unit's leader too", [{ ...LEADER, email: 'moi@example.vn' }], {}, [
    { ...LEADER, email: 'moi@example.vn' },
    moi,
  ]);
});

test('other units stay the same objects', () => {
  const before = registryOf(officer('cu@example.vn'));
  expect(arrive(before).units[1]).toBe(before.units[1]);
  expect(arrive(before, { unit: 'C' })).toBe(before);
});

test('the same arrival again changes nothing; from its day on the newcomer speaks and the leaver does not', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2023-08-01', days));
  const span = fc.record({ from: day, to: day }, { requiredKeys: [] });
  const email = fc.constantFrom('moi@example.vn', 'cu@example.vn', 'khac@example.vn');
  const mailbox = fc.record({ email, role: fc.constantFrom('officer' as const, 'leader' as const), span });
  fc.assert(
    fc.property(fc.array(mailbox, { maxLength: 5 }), day, (mailboxes, from) => {
      const before = registryOf(...mailboxes.map(({ span: own, ...one }) => ({ ...one, ...own })));
      const arrival = { unit: 'A', email: 'moi@example.vn', replaces: 'cu@example.vn', from };
      const after = withOfficer(before, arrival);
      expect(withOfficer(after, arrival)).toBe(after);
      expect(rolesOf(after, 'moi@example.vn', from)).toContainEqual({ kind: 'officer', unit: 'A' });
      expect(rolesOf(after, 'cu@example.vn', from)).not.toContainEqual({ kind: 'officer', unit: 'A' });
      const earlier = addDays(from, -1);
      const others = (registry: Registry) =>
        rolesOf(registry, 'cu@example.vn', earlier).concat(rolesOf(registry, 'khac@example.vn', from));
      expect(others(after)).toEqual(others(before));
    }),
  );
});

test('who speaks for a unit on a day', () => {
  const unit = unitOf('A', [officer('cu@example.vn', { to: '2023-08-31' }), LEADER, officer('moi@example.vn')]);
  expect(officersOn(unit, '2023-08-31')).toEqual(['cu@example.vn', 'moi@example.vn']);
  expect(officersOn(unit, '2023-09-01')).toEqual(['moi@example.vn']);
  expect([isKnownOfficer(unit, 'cu@example.vn'), isKnownOfficer(unit, LEADER.email)]).toEqual([true, false]);
});
