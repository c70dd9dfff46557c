import { describe, expect, test } from 'vitest';
import { contentsOf, leadsOf } from '../../../shared/units/assignments.ts';
import { ASSIGNMENTS_2023_CSV } from '../../../shared/units/defaults2023.ts';
import { findUnits, importAssignments } from '../../../shared/units/importAssignments.ts';
import { importFaultSentence } from '../../../shared/units/importFault.ts';
import { importRegistry } from '../../../shared/units/importRegistry.ts';
import { officerEmail, QUANG_TRI_2023 } from '../../../shared/units/quangTri2023.ts';
import { reportingUnits, rolesOf, unitById, unitsUnder } from '../../../shared/units/registry.ts';

describe('the worked example', () => {
  test('20 departments, 10 districts, 125 communes', () => {
    const count = (level: string) => QUANG_TRI_2023.units.filter((unit) => unit.level === level).length;
    expect([count('so'), count('huyen'), count('xa')]).toEqual([20, 10, 125]);
  });
  test('every commune has a district; the same name stands in several', () => {
    const communes = QUANG_TRI_2023.units.filter((unit) => unit.level === 'xa');
    expect(communes.every((unit) => unitById(QUANG_TRI_2023, unit.parent ?? '')?.level === 'huyen')).toBe(true);
    expect(findUnits('UBND phường 1', QUANG_TRI_2023).length).toBe(2);
    expect(findUnits('UBND phường 1, thị xã Quảng Trị', QUANG_TRI_2023).map((unit) => unit.id)).toEqual(['19357']);
  });
  test('the usual assignments import without a fault and reach every unit', () => {
    const { assignments, faults } = importAssignments(ASSIGNMENTS_2023_CSV, QUANG_TRI_2023, 2022);
    expect(faults.map(importFaultSentence)).toEqual([]);
    expect(assignments.length).toBe(28);
    expect(leadsOf(assignments, '1.3', QUANG_TRI_2023, '2023-08-01').length).toBe(126);
    expect(contentsOf(assignments, unitById(QUANG_TRI_2023, 'SO02')!)).toEqual(['1.2', '1.3', '4.3']);
  });
  test('roles follow the mailbox, whatever its case', () => {
    expect(rolesOf(QUANG_TRI_2023, officerEmail('19357').toUpperCase(), '2023-08-01')).toEqual([
      { kind: 'officer', unit: '19357' },
    ]);
    expect(rolesOf(QUANG_TRI_2023, 'nobody@gmail.com', '2023-08-01')).toEqual([]);
  });
});

describe('import of a registry', () => {
  const check = (title: string, csv: string, expected: readonly string[]) =>
    test(title, () =>
      expect(importRegistry(csv).faults.map((fault) => `${fault.line} ${fault.code}`)).toEqual(expected),
    );
  check(
    'as exported by a Vietnamese Excel',
    '\ufeffThứ tự;Mã;Tên;Cấp;Đơn vị cha\n1;461;UBND thành phố Đông Hà;huyện;\n2;00004;UBND phường 1;xã;461',
    [],
  );
  check('two tiers: communes without a parent', 'order,code,name,level\n1,00004,UBND phường Ba Đình,xã', []);
  check('a code twice', 'order,code,name,level\n1,A,Sở A,sở\n2,A,Sở B,sở', ['3 code-duplicate']);
  check('an unknown parent', 'order,code,name,level,parent\n1,00004,UBND xã A,xã,999', ['2 parent-unknown']);
  check('no such level, order in words', 'order,code,name,level\nmột,X,Tên,ấp', [
    '2 level-unknown',
    '2 order-malformed',
  ]);
  check('an address that is none', 'order,code,name,level,email\n1,X,Tên,sở,abc', ['2 email-malformed']);
  check('a missing column', 'order,code,level\n1,X,sở', ['1 column-missing']);
  check('dates day first', 'order,code,name,level,valid from\n1,X,Tên,sở,31/6/2023', ['2 date-malformed']);
  test('leading noughts and NFD names are kept and composed', () => {
    const { units } = importRegistry('order,code,name,level\n1,00004,UBND xa\u0303 Ho\u0300a An,xã');
    expect(units[0]).toMatchObject({ id: '00004', name: 'UBND xã Hòa An' });
  });
  test('a sentence says line, fault and remedy', () => {
    const [fault] = importRegistry('order,code,name,level\n1,A,Sở A,sở\n2,A,Sở B,sở').faults;
    expect(importFaultSentence(fault!)).toBe('Dòng 3: mã “A” đã có ở dòng trên. Mỗi đơn vị một mã riêng.');
  });
});

test('validity: a unit that ended reports no more, its successor does', () => {
  const old = { ...QUANG_TRI_2023.units[0]!, id: 'OLD', validTo: '2025-06-30' };
  const fresh = { ...QUANG_TRI_2023.units[0]!, id: 'NEW', validFrom: '2025-07-01', succeeds: ['OLD'] };
  const registry = { units: [old, fresh], staff: [] };
  expect(reportingUnits(registry, '2025-06-30').map((unit) => unit.id)).toEqual(['OLD']);
  expect(reportingUnits(registry, '2025-07-01').map((unit) => unit.id)).toEqual(['NEW']);
  expect(unitsUnder(QUANG_TRI_2023, '461').length).toBe(9);
});
