/** The two-tier era at the scale of a province and of the country, on the real communes (`test/data/README.md`). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentsOf, contentsWithoutLead, leadsOf, supportedContentsOf } from '../../../shared/units/assignments.ts';
import { catalogueOf, subsOf } from '../../../shared/catalogue/contents.ts';
import { readCsv } from '../../../shared/units/csv.ts';
import { ASSIGNMENTS_2025_CSV } from '../../../shared/units/defaults2025.ts';
import { unitFinder } from '../../../shared/units/findUnits.ts';
import { importAssignments } from '../../../shared/units/importAssignments.ts';
import { importFaultSentence } from '../../../shared/units/importFault.ts';
import { importRegistry } from '../../../shared/units/importRegistry.ts';
import { reportingUnits, unitById } from '../../../shared/units/registry.ts';

const file = readFileSync(new URL('../../data/vietnam-2026-communes.csv', import.meta.url), 'utf8');
const COMMUNES = readCsv(file, { code: ['code'], name: ['name'], province: ['province'] }).rows.map(({ cells }) => ({
  code: cells['code'] ?? '',
  name: cells['name'] ?? '',
  province: cells['province'] ?? '',
}));
/** NĐ 45/2025/NĐ-CP, and two bodies that only co-operate. */
const DEPARTMENTS = [
  ...['Văn phòng UBND tỉnh', 'Sở Nội vụ', 'Thanh tra tỉnh', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Công Thương'],
  ...['Sở Nông nghiệp và Môi trường', 'Sở Xây dựng', 'Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'],
  ...['Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Công an tỉnh', 'Bảo hiểm xã hội tỉnh'],
];
const DATE = '2026-02-01';

const registryOf = (communes: typeof COMMUNES) => {
  const rows = [
    ...DEPARTMENTS.map((name, index) => [`SO${String(index + 1).padStart(2, '0')}`, name, 'sở']),
    ...communes.map(({ code, name }) => [
      code,
      `UBND ${name.replace(/^\S/, (first) => first.toLowerCase())}`,
      'cấp xã',
    ]),
  ];
  const lines = rows.map(([code = '', name = '', level = ''], index) => `${index + 1};${code};${name};${level}`);
  const { units, faults } = importRegistry(['Thứ tự;Mã;Tên đơn vị;Cấp', ...lines].join('\r\n'));
  expect(faults.map(importFaultSentence)).toEqual([]);
  return { units, staff: [] };
};

describe('Quảng Trị after the merger', () => {
  const communes = COMMUNES.filter(({ province }) => province === 'Tỉnh Quảng Trị');
  const registry = registryOf(communes);
  const { assignments, faults } = importAssignments(ASSIGNMENTS_2025_CSV, registry, 2024, DATE);

  test('78 communes report straight to Sở Nội vụ; bodies outside UBND are on no list', () => {
    const reporting = reportingUnits(registry, DATE);
    expect(reporting.filter(({ level }) => level === 'xa').length).toBe(78);
    expect(reporting.filter(({ level }) => level === 'so').length).toBe(12);
    expect(registry.units.filter(({ reports }) => !reports).map(({ name }) => name)).toEqual([
      'Công an tỉnh',
      'Bảo hiểm xã hội tỉnh',
    ]);
    expect(registry.units.some(({ parent }) => parent !== undefined)).toBe(false);
  });
  test('the usual assignments fit, and every content has a lead', () => {
    expect(faults.map(importFaultSentence)).toEqual([]);
    const contents = subsOf(catalogueOf(2024)!).map(({ code }) => code);
    expect(assignments.map(({ content }) => content)).toEqual(contents);
    expect(contentsWithoutLead(assignments, contents, registry, DATE)).toEqual([]);
  });
  test('a group is each unit of its level', () => {
    expect(leadsOf(assignments, '3.1', registry, DATE).length).toBe(78);
    expect(leadsOf(assignments, '1.4', registry, DATE).length).toBe(79);
    const commune = registry.units.find(({ level }) => level === 'xa')!;
    expect(contentsOf(assignments, commune)).toEqual(['1.2', '1.3', '1.4', '3.1', '5.1', '5.4', '6.4']);
    expect(supportedContentsOf(assignments, commune)).toEqual([
      ...['1.1', '2.1', '2.2', '2.3', '2.4', '3.2', '3.3', '4.3', '5.3'],
      ...['6.1', '6.2', '6.3', '7.1', '7.2', '7.3', '8.1', '8.2', '8.3'],
    ]);
    expect(contentsOf(assignments, unitById(registry, 'SO07')!)).toEqual([
      '2.2',
      '2.4',
      '5.3',
      '6.3',
      '7.1',
      '7.2',
      '7.3',
    ]);
  });
});

test('each of the 34 provinces parses, and a name finds its one commune', () => {
  const provinces = new Set(COMMUNES.map(({ province }) => province));
  expect([provinces.size, COMMUNES.length]).toEqual([34, 3321]);
  for (const province of provinces) {
    const communes = COMMUNES.filter((commune) => commune.province === province);
    const registry = registryOf(communes);
    const find = unitFinder(registry, DATE);
    const astray = communes.filter(
      ({ code, name }) =>
        find(name)
          .map(({ id }) => id)
          .join() !== code,
    );
    expect(astray).toEqual([]);
  }
});

test('all communes of the country as one table: codes keep their noughts, in well under the size of a ledger entry', () => {
  const { units } = registryOf(COMMUNES);
  expect(units.filter(({ level }) => level === 'xa').map(({ id }) => id)).toEqual(COMMUNES.map(({ code }) => code));
  expect(units.filter(({ id }) => id.startsWith('000')).length).toBeGreaterThan(0);
  expect(JSON.stringify(units).length).toBeLessThan(900 * 1024);
});
