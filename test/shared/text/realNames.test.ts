/** The names of a real province pass through everything unharmed. */
import { describe, expect, test } from 'vitest';
import { detectLegacyEncoding } from '../../../shared/text/legacy.ts';
import { mendText } from '../../../shared/text/normalize.ts';
import { findPersonalData } from '../../../shared/text/personalData.ts';
import { compareUnitNames, compareVietnamese } from '../../../shared/text/sort.ts';
import { properName, unitKind, unitNameKey } from '../../../shared/text/unitNames.ts';
import { QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';

const { units } = QUANG_TRI_2023;
const names = units.map(({ name }) => name);

describe('the 155 units of Quảng Trị', () => {
  test('their names need no mending and hold no legacy letters and no personal data', () => {
    for (const name of names) {
      expect(mendText(name)).toEqual({ text: name, mends: [] });
      expect([name, detectLegacyEncoding(name)]).toEqual([name, undefined]);
      expect(findPersonalData(name)).toEqual([]);
    }
  });
  test('two units of one parent never share a key', () => {
    const keys = units.map(({ name, parent }) => `${parent ?? ''} ${unitNameKey(name)}`);
    expect(new Set(keys).size).toBe(units.length);
  });
  test('departments have no kind, all others have one', () => {
    for (const { name, level } of units) expect([name, unitKind(name) === undefined]).toEqual([name, level === 'so']);
  });
  test('their order is that of the Unicode collation on proper names', () => {
    const collator = new Intl.Collator('vi', { numeric: true });
    const proper = [...new Set(names.map(properName))];
    expect([...proper].sort(compareVietnamese)).toEqual([...proper].sort((a, b) => collator.compare(a, b)));
    const sorted = [...names].sort(compareUnitNames).map(properName);
    expect(sorted).toEqual([...names].map(properName).sort(compareVietnamese));
  });
});
