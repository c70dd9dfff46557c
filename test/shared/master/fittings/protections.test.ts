import { describe, expect, test } from 'vitest';
import {
  guardOf,
  protectionRequests,
  type StandingProtection,
} from '../../../../shared/master/fittings/protections.ts';
import { MASTER_TABLES } from '../../../../shared/master/tables.ts';

const TABLE = MASTER_TABLES.log;
const [ROBOT, OWNER, HELPER, STRANGER] = ['robot@iam.example', 'chu@snv.example', 'hoa@snv.example', 'la@x.example'];
const EDITORS = [ROBOT];

interface Sent {
  readonly protectedRange: { readonly description: string; readonly range: StandingProtection['range'] };
}

/** What stands once Google has taken the requests: it adds the owner, and may set an end where none was sent. */
function standing(users: readonly string[] = [ROBOT, OWNER], endRowIndex?: number): StandingProtection[] {
  return protectionRequests(TABLE, { protections: [], rowCount: 0 }, { editors: EDITORS }).map((request, index) => {
    const { description, range } = (request['addProtectedRange'] as Sent).protectedRange;
    const ended = endRowIndex === undefined || range.endRowIndex !== undefined ? range : { ...range, endRowIndex };
    return { id: index + 1, description, range: ended, warningOnly: false, users, others: false };
  });
}

function mended(protections: readonly StandingProtection[], editors: readonly string[] = EDITORS, rowCount = 50) {
  return protectionRequests(TABLE, { protections, rowCount }, guardOf(editors, [protections])).map((request) =>
    Object.keys(request).join(),
  );
}

describe('what stands is left alone', () => {
  const check = (title: string, protections: readonly StandingProtection[], editors = EDITORS) =>
    test(title, () => expect(mended(protections, editors)).toEqual([]));
  check('with the owner, whom Google adds', standing());
  check('with an end that Google set to the last row', standing([ROBOT, OWNER], 50));
  check('where the owner is named by the settings too', standing([ROBOT, OWNER]), [ROBOT, OWNER]);
  check('where we own the file ourselves', standing([ROBOT]));
  check('beside protections of others', [
    ...standing(),
    { id: 9, description: 'Của chị Hoa', range: {}, warningOnly: true, others: false },
  ]);
});

describe('what somebody changed is put right', () => {
  const [header, projected] = standing();
  const check = (title: string, changed: Partial<StandingProtection>, expected = ['updateProtectedRange']) =>
    test(title, () => expect(mended([header!, { ...projected!, ...changed }])).toEqual(expected));
  check('it only warns', { warningOnly: true });
  check('another may edit', { users: [ROBOT, OWNER, STRANGER] });
  test('everybody may edit', () => {
    const { id, description, range, warningOnly, others } = projected!;
    expect(mended([header!, { id, description, range, warningOnly, others }])).toEqual(['updateProtectedRange']);
  });
  check('a group or the domain may edit', { others: true });
  check('it ends above the last row', { range: { ...projected!.range, endRowIndex: 20 } });
  check('it leaves a column out', { range: { ...projected!.range, endColumnIndex: 3 } });
  check('it is called something else: ours is missing', { description: 'Khóa' }, ['addProtectedRange']);
  test('whom the settings name now is let in, whom they name no longer is not', () => {
    const update = ['updateProtectedRange', 'updateProtectedRange'];
    expect(mended(standing(), [ROBOT, HELPER])).toEqual(update);
    expect(mended(standing([ROBOT, HELPER, OWNER]), [ROBOT])).toEqual(update);
  });
});

test('while our own address is not known, ranges only warn', () => {
  const requests = protectionRequests(TABLE, { protections: [], rowCount: 0 }, guardOf(undefined, []));
  expect(requests.map((request) => (request['addProtectedRange'] as Sent).protectedRange)).toEqual([
    expect.objectContaining({ warningOnly: true }),
    expect.objectContaining({ warningOnly: true }),
  ]);
  expect(JSON.stringify(requests)).not.toContain('editors');
});
