import { describe, expect, test } from 'vitest';
import { readMailboxes } from '../../../shared/units/mailboxes.ts';
import { rolesOf, type Mailbox } from '../../../shared/units/registry.ts';

const show = ({ email, from, to }: Mailbox) => `${email} ${from ?? ''}..${to ?? ''}`;

describe('addresses of a cell', () => {
  const check = (cell: string, mailboxes: readonly string[], faults: readonly string[] = []) =>
    test(cell === '' ? 'blank' : cell, () => {
      const read = readMailboxes('officer', cell);
      expect(read.mailboxes.map(show)).toEqual(mailboxes);
      expect(read.faults.map(({ code }) => code)).toEqual(faults);
    });
  check('', []);
  check('a@b.vn', ['a@b.vn ..']);
  check('A@B.VN; c@d.vn', ['a@b.vn ..', 'c@d.vn ..']);
  check('a@b.vn, c@d.vn e@f.vn', ['a@b.vn ..', 'c@d.vn ..', 'e@f.vn ..']);
  check('a@b.vn (từ 01/7/2023)', ['a@b.vn 2023-07-01..']);
  check('a@b.vn (đến 30/9/2023); c@d.vn (từ 01/10/2023)', ['a@b.vn ..2023-09-30', 'c@d.vn 2023-10-01..']);
  check('a@b.vn (từ 1/7/2023 đến 30/9/2023)', ['a@b.vn 2023-07-01..2023-09-30']);
  check('a@b.vn (01/7/2023 - 30/9/2023)', ['a@b.vn 2023-07-01..2023-09-30']);
  check('a@b.vn ()', ['a@b.vn ..']);
  check('a@b.vn (từ 31/6/2023)', [], ['date-malformed']);
  check('a@b.vn (nghỉ hưu)', [], ['date-malformed']);
  check('a@b.vn (từ 01/10/2023 đến 01/9/2023)', [], ['date-order']);
  check('a@b', [], ['email-malformed']);
  check('không có', [], ['email-malformed', 'email-malformed']);
  check('a@b.vn; A@b.vn', ['a@b.vn ..'], ['email-duplicate']);
});

describe('who speaks for a unit on a day', () => {
  const { mailboxes } = readMailboxes('officer', 'old@b.vn (đến 30/9/2023); new@b.vn (từ 01/10/2023)');
  const unit = { id: 'SO02', name: 'Sở Nội vụ', level: 'so' as const, order: 1, reports: true, mailboxes };
  const other = { ...unit, id: 'SO03', mailboxes: [{ email: 'new@b.vn', role: 'leader' as const }] };
  const registry = { units: [unit, other], staff: [{ email: 'New@b.vn', role: 'home-affairs' as const }] };
  const check = (email: string, date: string, expected: readonly string[]) =>
    test(`${email} on ${date}: ${expected.join(', ') || 'nobody'}`, () =>
      expect(
        rolesOf(registry, email, date).map((role) => ('unit' in role ? `${role.kind} ${role.unit}` : role.kind)),
      ).toEqual(expected));
  check('old@b.vn', '2023-09-30', ['officer SO02']);
  check('old@b.vn', '2023-10-01', []);
  check('NEW@b.vn', '2023-10-01', ['home-affairs', 'officer SO02', 'unit-leader SO03']);
  check('new@b.vn', '2023-09-30', ['home-affairs', 'unit-leader SO03']);
});
