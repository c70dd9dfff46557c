import { describe, expect, test } from 'vitest';
import { lateView } from '../../../shared/office/late.ts';
import type { Act } from '../../../shared/ledger/entry.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { CAM_LO, extended, HUONG_HOA, officeSource, sent, xaOf, type Setting } from './officeUnderTest.ts';

/** Everybody has sent the plan but these. */
const allBut = (owing: readonly string[]): Act[] =>
  QUANG_TRI_2023.units.filter(({ id }) => !owing.includes(id)).map(({ id }) => sent(id, 0));
const late = (setting: Setting, form: 'plan' | 'q3' = 'plan') => lateView(form, officeSource(setting));
const [FIRST = '', SECOND = '', THIRD = ''] = xaOf(CAM_LO);
const nameOf = (id: string) => QUANG_TRI_2023.units.find((unit) => unit.id === id)?.name ?? '';
const OF_DISTRICT = { kind: 'district', districts: [CAM_LO] } as const;

describe('the text of a huyện', () => {
  const check = (title: string, at: string, more: readonly Act[], expected: readonly string[]) =>
    test(title, () => {
      const { text, groups } = late({ at, acts: [...allBut([FIRST, SECOND, THIRD]), ...more] });
      expect(text).toBe(expected.join('\n'));
      expect(groups).toEqual([{ name: 'UBND huyện Cam Lộ', units: 3, text }]);
    });
  const title = 'UBND huyện Cam Lộ: 3 đơn vị chưa nộp Kế hoạch, hạn hết ngày 07/8/2023';
  const three = [FIRST, SECOND, THIRD].map((id, index) => `${index + 1}. ${nameOf(id)}`);
  check('in time', '2023-08-07T16:00:00Z', [], [title, 'Còn trong hạn:', ...three]);
  check('in grace', '2023-08-08T17:00:00Z', [], [title, 'Quá hạn 2 ngày, còn nhận đến hết ngày 09/8/2023:', ...three]);
  check(
    'closed',
    '2023-08-09T17:00:00Z',
    [],
    [title, 'Quá hạn 3 ngày, đã khóa, cần đề nghị Sở Nội vụ gia hạn:', ...three],
  );
  check(
    'told apart by extension, who has owed for longest first',
    '2023-08-09T17:00:00Z',
    [extended(FIRST, '2023-08-11'), extended(THIRD, '2023-08-09')],
    [
      title,
      'Quá hạn 3 ngày, đã khóa, cần đề nghị Sở Nội vụ gia hạn:',
      `1. ${nameOf(SECOND)}`,
      'Quá hạn 1 ngày (hạn hết ngày 09/8/2023), còn nhận đến hết ngày 11/8/2023:',
      `2. ${nameOf(THIRD)}`,
      'Còn trong hạn (hạn hết ngày 11/8/2023):',
      `3. ${nameOf(FIRST)}`,
    ],
  );
});

describe('the groups', () => {
  test('are departments, then each huyện with itself and its xã in protocol order', () => {
    const [other = ''] = xaOf(HUONG_HOA);
    const { groups, text } = late({ at: '2023-08-08T00:00:00Z', acts: allBut([SECOND, CAM_LO, 'SO07', other, '471']) });
    expect(groups.map(({ name, units }) => [name, units])).toEqual([
      ['Sở, ban, ngành', 1],
      ['UBND huyện Hướng Hóa', 1],
      ['UBND huyện Cam Lộ', 2],
      ['UBND huyện Cồn Cỏ', 1],
    ]);
    expect(groups[2]?.text.split('\n').slice(2)).toEqual(['1. UBND huyện Cam Lộ', `2. ${nameOf(SECOND)}`]);
    const total = 'Tổng cộng: 5 đơn vị chưa nộp Kế hoạch, hạn hết ngày 07/8/2023';
    expect(text).toBe([total, ...groups.map((group) => group.text)].join('\n\n'));
  });
  test('count all 155 when nobody has sent anything', () => {
    const { groups } = late({ at: '2023-08-08T00:00:00Z' });
    expect(groups).toHaveLength(11);
    expect(groups.reduce((total, { units }) => total + units, 0)).toBe(155);
  });
  test('a xã above which no huyện stands is among its level', () => {
    const units = QUANG_TRI_2023.units
      .filter(({ level }) => level !== 'huyen')
      .map(({ id, name, level, order, mailboxes, reports }) => ({ id, name, level, order, mailboxes, reports }));
    const { groups } = late({ at: '2023-08-08T00:00:00Z', registry: { ...QUANG_TRI_2023, units } });
    expect(groups.map(({ name, units: count }) => [name, count])).toEqual([
      ['Sở, ban, ngành', 20],
      ['UBND cấp xã', 125],
    ]);
  });
  test('are none when nobody owes', () =>
    expect(late({ at: '2023-08-08T00:00:00Z', acts: allBut([]) })).toEqual({
      ...{ form: 'plan', formName: 'Kế hoạch', groups: [], text: 'Không còn đơn vị nào chưa nộp Kế hoạch.' },
    }));
  test('are none before the form opens', () =>
    expect(late({ at: '2023-08-08T00:00:00Z' }, 'q3')).toMatchObject({
      ...{ groups: [], text: 'Báo cáo Quý III chưa mở, nhận từ ngày 14/9/2023.' },
    }));
});

describe('a huyện', () => {
  test('is told of its own xã, not of itself', () => {
    const { groups, text } = late({ at: '2023-08-08T00:00:00Z', scope: OF_DISTRICT });
    expect(groups).toEqual([{ name: 'UBND huyện Cam Lộ', units: 8, text }]);
  });
  test('is told the same whatever others did', () => {
    const acts = [sent(FIRST, 0)];
    const foreign = xaOf(HUONG_HOA).map((id) => sent(id, 0));
    const check = (more: readonly Act[]) =>
      expect(late({ at: '2023-08-08T00:00:00Z', scope: OF_DISTRICT, acts: [...acts, ...more] })).toEqual(
        late({ at: '2023-08-08T00:00:00Z', scope: OF_DISTRICT, acts }),
      );
    check(foreign);
    check([extended(HUONG_HOA, '2023-08-20'), extended('SO01', '2023-08-20')]);
  });
});
