import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../shared/catalogue/contents.ts';
import { contentsOf, contentsWithoutLead, leadsOf } from '../../../shared/units/assignments.ts';
import { ASSIGNMENTS_2023_CSV } from '../../../shared/units/defaults2023.ts';
import { findUnits } from '../../../shared/units/findUnits.ts';
import { importAssignments } from '../../../shared/units/importAssignments.ts';
import { IMPORT_FAULT_CODES, importFaultSentence } from '../../../shared/units/importFault.ts';
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

const REGISTRY_FAULTS: readonly (readonly [title: string, csv: string, expected: readonly string[]])[] = [
  [
    'as exported by a Vietnamese Excel',
    '\ufeffThứ tự;Mã;Tên;Cấp;Đơn vị cha\n1;461;UBND thành phố Đông Hà;huyện;\n2;00004;UBND phường 1;xã;461',
    [],
  ],
  ['two tiers: communes without a parent', 'order,code,name,level\n1,00004,UBND phường Ba Đình,xã', []],
  [
    'levels as people write them',
    'order,code,name,level\n1,A,Sở A,Sở\n2,461,B,CẤP HUYỆN\n3,00001,C,đặc khu\n4,00002,D,Cap xa',
    [],
  ],
  ['nothing but a header', 'order,code,name,level', ['1 table-empty']],
  ['nothing at all', '', ['1 column-missing', '1 column-missing', '1 column-missing', '1 column-missing']],
  ['a code twice', 'order,code,name,level\n1,A,Sở A,sở\n2,A,Sở B,sở', ['3 code-duplicate']],
  ['a code with blanks', 'order,code,name,level\n1,SO 01,Sở A,sở', ['2 code-malformed']],
  [
    'a code that a spreadsheet took for a number',
    'order,code,name,level\n1,4,UBND xã A,xã\n2,61,UBND huyện B,huyện',
    ['2 code-zeros-lost', '3 code-zeros-lost'],
  ],
  ['a short code of a department has lost nothing', 'order,code,name,level\n1,7,Sở A,sở', []],
  ['an unknown parent', 'order,code,name,level,parent\n1,00004,UBND xã A,xã,999', ['2 parent-unknown']],
  [
    'a commune under a commune, in a ring',
    'order,code,name,level,parent\n1,00004,UBND xã A,xã,00005\n2,00005,UBND xã B,xã,00004',
    ['2 parent-level', '3 parent-level'],
  ],
  [
    'a district under a department',
    'order,code,name,level,parent\n1,A,Sở A,sở,\n2,461,UBND huyện B,huyện,A',
    ['3 parent-level'],
  ],
  ['its own parent', 'order,code,name,level,parent\n1,461,UBND huyện B,huyện,461', ['2 parent-level']],
  ['no such level, order in words', 'order,code,name,level\nmột,X,Tên,ấp', ['2 level-unknown', '2 order-malformed']],
  [
    'an order with decimals, one below nought',
    'order,code,name,level\n"1,5",X,Tên,sở\n-1,Y,Tên,sở',
    ['2 order-malformed', '3 order-malformed'],
  ],
  ['blank cells', 'order,code,name,level\n1,,Tên,sở', ['2 cell-required']],
  ['an address that is none', 'order,code,name,level,email\n1,X,Tên,sở,abc', ['2 email-malformed']],
  ['one address twice for a unit', 'order,code,name,level,email\n1,X,Tên,sở,a@b.vn; A@B.vn', ['2 email-duplicate']],
  ['one address for two units', 'order,code,name,level,email\n1,X,Tên,sở,a@b.vn\n2,Y,Tên,sở,a@b.vn', []],
  ['a missing column', 'order,code,level\n1,X,sở', ['1 column-missing']],
  ['a column twice', 'order,code,name,level,Cấp\n1,X,Tên,sở,xã', ['1 column-duplicate']],
  ['a comma without quotes', 'order,code,level,name\n1,X,sở,Sở Văn hóa, Thể thao', ['2 cells-too-many']],
  ['an open quote', 'order,code,level,name\n1,X,sở,"Sở', ['2 quotes-malformed']],
  ['dates day first', 'order,code,name,level,valid from\n1,X,Tên,sở,31/6/2023', ['2 date-malformed']],
  ['a month is no day', 'order,code,name,level,valid from\n1,X,Tên,sở,7/2023', ['2 date-malformed']],
  ['"trước ngày" is no day', 'order,code,name,level,valid from\n1,X,Tên,sở,trước ngày 01/7/2023', ['2 date-malformed']],
  [
    'ended before it began',
    'order,code,name,level,valid from,valid to\n1,X,Tên,sở,01/7/2025,30/6/2025',
    ['2 date-order'],
  ],
  ['neither yes nor no', 'order,code,name,level,reports\n1,X,Tên,sở,có thể', ['2 yes-no-unknown']],
  [
    'out of a unit that is not there',
    'order,code,name,level,succeeds\n1,00004,UBND xã A,xã,00001',
    ['2 predecessor-unknown'],
  ],
  [
    'out of itself through another',
    'order,code,name,level,succeeds\n1,00001,A,xã,00002\n2,00002,B,xã,00001\n3,00003,C,xã,00001',
    ['2 succession-cycle', '3 succession-cycle'],
  ],
];

describe('import of a registry', () => {
  test.each(REGISTRY_FAULTS)('%s', (_, csv, expected) =>
    expect(importRegistry(csv).faults.map((fault) => `${fault.line} ${fault.code}`)).toEqual(expected),
  );
  test('leading noughts and NFD names are kept and composed', () => {
    const { units } = importRegistry('order,code,name,level\n1,00004,UBND xa\u0303 Ho\u0300a An,xã');
    expect(units[0]).toMatchObject({ id: '00004', name: 'UBND xã Hòa An' });
  });
  test('a code that lost its noughts is told with what it probably was, and not mended', () => {
    const { units, faults } = importRegistry('order,code,name,level\n1,4,UBND xã A,xã');
    expect(faults[0]).toMatchObject({ received: '4', expected: '00004', column: 'code' });
    expect(units[0]?.id).toBe('4');
  });
  test('a leader is told apart from an officer, also where the address is wrong', () => {
    const { units, faults } = importRegistry(
      'order,code,name,level,email,email lãnh đạo\n1,X,Tên,sở,A@b.vn,gd@b.vn\n2,Y,Tên,sở,a@b.vn,gd',
    );
    expect(units[0]?.mailboxes).toEqual([
      { email: 'a@b.vn', role: 'officer' },
      { email: 'gd@b.vn', role: 'leader' },
    ]);
    expect(faults).toEqual([{ code: 'email-malformed', line: 3, column: 'leaders', received: 'gd' }]);
  });
  test('validity and succession', () => {
    const { units } = importRegistry(
      'TT;Mã;Tên;Cấp;Hiệu lực từ;Hiệu lực đến;Kế thừa\n1;00001;A;xã;;30/6/2025;\n2;00002;B;xã;01/7/2025;;00001, 00003\n3;00003;C;xã;;30/6/2025;',
    );
    expect(units[1]).toMatchObject({ validFrom: '2025-07-01', succeeds: ['00001', '00003'] });
    expect(units[0]).toMatchObject({ validTo: '2025-06-30' });
    expect(units[0]).not.toHaveProperty('succeeds');
  });
  test('bodies outside UBND report only where the table says so', () => {
    const reports = (name: string, cell: string) =>
      importRegistry(`order,code,name,level,báo cáo\n1,X,${name},sở,${cell}`).units[0]?.reports;
    expect([reports('Công an tỉnh', ''), reports('Công an tỉnh', 'Có')]).toEqual([false, true]);
    expect([reports('Sở Nội vụ', ''), reports('Sở Nội vụ', 'không')]).toEqual([true, false]);
  });
  test('a sentence says line, fault and remedy', () => {
    const [fault] = importRegistry('order,code,name,level\n1,A,Sở A,sở\n2,A,Sở B,sở').faults;
    expect(importFaultSentence(fault!)).toBe('Dòng 3: mã “A” đã có ở dòng trên. Hãy đặt cho mỗi đơn vị một mã riêng.');
  });
});

const ASSIGNMENT_FAULTS: readonly (readonly [title: string, csv: string, expected: readonly string[]])[] = [
  ['several leads, a code among them', 'Nội dung;Chủ trì\n1.3;"Sở Nội vụ; 461; SO04"', []],
  ['abbreviations', 'content,leads\n1.1,SNV; Sở TN&MT; STTTT', []],
  [
    'a group by any of its names',
    'content,leads\n3.1,"UBND các huyện, thị xã, thành phố; UBND các xã, phường, thị trấn"',
    [],
  ],
  ['a body outside UBND co-operates', 'content,leads,partners\n6.4,UBND cấp xã,Công an tỉnh; MTTQ các cấp', []],
  ['and does not lead', 'content,leads\n6.4,Công an tỉnh', ['2 lead-outside']],
  ['nobody leads', 'content,leads,partners\n6.4,,UBND cấp xã', ['2 cell-required']],
  ['an unknown unit', 'content,leads\n1.3,Sở Không Có', ['2 unit-unknown']],
  ['a name of two communes', 'content,leads\n1.3,UBND phường 1', ['2 unit-ambiguous']],
  ['the same with its path', 'content,leads\n1.3,"UBND phường 1, thị xã Quảng Trị"', []],
  ['a content of another year', 'content,leads\n5.2,Sở Xây dựng', ['2 content-unknown']],
  ['a content twice', 'content,leads\n1.3,Sở Nội vụ\n1.3,UBND cấp xã', ['3 content-duplicate']],
  ['nothing but a header', 'content,leads', ['1 table-empty']],
  ['no leads at all', 'content,partners\n1.3,Sở Nội vụ', ['1 column-missing']],
];

describe('import of assignments', () => {
  test.each(ASSIGNMENT_FAULTS)('%s', (_, csv, expected) =>
    expect(importAssignments(csv, QUANG_TRI_2023, 2022).faults.map((fault) => `${fault.line} ${fault.code}`)).toEqual(
      expected,
    ),
  );
  test('contents that no reporting unit leads are found', () => {
    const { assignments } = importAssignments(ASSIGNMENTS_2023_CSV, QUANG_TRI_2023, 2022);
    const contents = catalogueOf(2022)!.dimensions.flatMap(({ subs }) => subs.map(({ code }) => code));
    const missing = (own: typeof assignments) => contentsWithoutLead(own, contents, QUANG_TRI_2023, '2023-08-01');
    expect(missing(assignments)).toEqual([]);
    expect(missing(assignments.filter(({ content }) => content !== '6.4'))).toEqual(['6.4']);
  });
  test('only units of that day are meant', () => {
    const old = { ...QUANG_TRI_2023.units[30]!, id: '00001', name: 'UBND xã A', validTo: '2025-06-30' };
    const registry = {
      units: [old, { ...old, id: '00002', validFrom: '2025-07-01', validTo: '9999-12-31' }],
      staff: [],
    };
    const lead = (date?: string) => importAssignments('content,leads\n1.3,UBND xã A', registry, 2022, date);
    expect(lead().faults.map(({ code }) => code)).toEqual(['unit-ambiguous']);
    expect(lead('2025-07-01').assignments[0]?.leads).toEqual([{ kind: 'unit', unit: '00002' }]);
  });
});

test('every fault of the catalogue occurs in a table above, and its sentence is Vietnamese', () => {
  const faults = [
    ...REGISTRY_FAULTS.flatMap(([, csv]) => importRegistry(csv).faults),
    ...ASSIGNMENT_FAULTS.flatMap(([, csv]) => importAssignments(csv, QUANG_TRI_2023, 2022).faults),
  ];
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(IMPORT_FAULT_CODES));
  for (const fault of faults) {
    const sentence = importFaultSentence(fault);
    expect(sentence).toMatch(/^Dòng \d+: .*Hãy .*[.…]$/);
    expect(sentence).toBe(sentence.normalize('NFC'));
  }
});

test('validity: a unit that ended reports no more, its successor does', () => {
  const old = { ...QUANG_TRI_2023.units[0]!, id: 'OLD', validTo: '2025-06-30' };
  const fresh = { ...QUANG_TRI_2023.units[0]!, id: 'NEW', validFrom: '2025-07-01', succeeds: ['OLD'] };
  const registry = { units: [old, fresh], staff: [] };
  expect(reportingUnits(registry, '2025-06-30').map((unit) => unit.id)).toEqual(['OLD']);
  expect(reportingUnits(registry, '2025-07-01').map((unit) => unit.id)).toEqual(['NEW']);
  expect(unitsUnder(QUANG_TRI_2023, '461').length).toBe(9);
});
