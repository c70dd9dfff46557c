/** What people do to a workbook and what the reader makes of it: everything that can be found is found, the rest is said. */
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../shared/calendar/form.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import type { ReadTab, ShapeFault, WorkbookSnapshot } from '../../../shared/forms/snapshot.ts';
import { snapshotOfModel } from './modelSnapshot.ts';
import { CONTENT, CONTEXT } from './sample.ts';
import {
  deleteColumn,
  deleteRows,
  insertColumn,
  insertRows,
  merge,
  moveColumn,
  newId,
  rename,
  setCell,
  tamper,
  typed,
  type Change,
} from './tamper.ts';

const UNTOUCHED = snapshotOfModel(layoutUnitWorkbook(CONTEXT, CONTENT));
const HEADER = 4;
const FIRST = 5;

function tabOf(snapshot: WorkbookSnapshot, form: Form, id: string): ReadTab {
  const tab = readForm(form, snapshot).tabs.find((candidate) => candidate.tab === id);
  if (tab === undefined) throw new Error(`no ${id}`);
  return tab;
}

const cellsOf = (tab: ReadTab) => tab.rows.map(({ cells }) => cells);

/** The tab "Kế hoạch" after the changes: the same cells (but those of lost columns), and these faults. */
function check(changes: readonly Change[], faults: readonly ShapeFault[], lost: readonly string[] = []): void {
  const tab = tabOf(tamper(UNTOUCHED, 'Kế hoạch', ...changes), 'plan', 'tasks');
  const kept = cellsOf(tabOf(UNTOUCHED, 'plan', 'tasks')).map((cells) =>
    Object.fromEntries(Object.entries(cells).filter(([id]) => !lost.includes(id))),
  );
  expect(tab.faults).toEqual(faults);
  expect(cellsOf(tab)).toEqual(kept);
}

describe('a plan whose sheet was worked over', () => {
  it('untouched: nothing to say', () => {
    check([], []);
  });

  it('rows put in or taken out above the headers', () => {
    check([insertRows(0, 3)], [{ kind: 'header-moved', rowNumber: 8 }]);
    check([deleteRows(0, 2)], [{ kind: 'header-moved', rowNumber: 3 }]);
    check([insertRows(FIRST, 2), insertRows(FIRST + 3, 1)], []);
  });

  it('columns put in, moved, taken out', () => {
    check([insertColumn(0)], [{ kind: 'column-moved', column: 'id', from: 1, to: 2 }]);
    check([insertColumn(4)], [{ kind: 'column-moved', column: 'product', from: 5, to: 6 }]);
    check([moveColumn(7, 1)], [{ kind: 'column-moved', column: 'lead', from: 8, to: 2 }]);
    check([moveColumn(0, 12)], [{ kind: 'column-moved', column: 'id', from: 1, to: 13 }]);
    check([deleteColumn(8)], [{ kind: 'column-missing', column: 'partners' }], ['partners']);
    check([deleteColumn(12)], [{ kind: 'column-missing', column: 'note' }], ['note']);
  });

  it('headers reworded: other names are known, slight changes are told', () => {
    const header = (index: number, words: string): Change => setCell(HEADER, index, typed(words));
    check([header(3, 'NHIỆM VỤ / GIẢI PHÁP'), header(7, 'Cơ quan chủ trì'), header(0, ' mã  nv* ')], []);
    check(
      [header(4, 'Sản phẩm (dự kiến)')],
      [{ kind: 'column-renamed', column: 'product', header: 'Sản phẩm (dự kiến)' }],
    );
    check(
      [header(8, 'Phối hơp thực hiện')],
      [{ kind: 'column-renamed', column: 'partners', header: 'Phối hơp thực hiện' }],
    );
    check([header(12, 'Ghi chus')], [{ kind: 'column-renamed', column: 'note', header: 'Ghi chus' }]);
    check([header(7, 'Người ký')], [{ kind: 'column-missing', column: 'lead' }], ['lead']);
    check([setCell(HEADER, 7, undefined)], [{ kind: 'column-renamed', column: 'lead', header: '' }]);
  });

  it('headers merged', () => {
    const across = merge({ startRow: HEADER, endRow: HEADER + 1, startColumn: 7, endColumn: 9 });
    check([across], [{ kind: 'header-merged', column: 'partners' }]);
    const down = merge({ startRow: HEADER, endRow: HEADER + 2, startColumn: 0, endColumn: 1 });
    check([insertRows(FIRST, 1), down], [{ kind: 'header-moved', rowNumber: 5 }]);
  });

  it('cells merged: the first keeps its text, the others read blank', () => {
    const tab = tabOf(
      tamper(UNTOUCHED, 'Kế hoạch', merge({ startRow: FIRST, endRow: FIRST + 2, startColumn: 7, endColumn: 8 })),
      'plan',
      'tasks',
    );
    expect(tab.faults).toEqual([{ kind: 'cells-merged', rowNumber: 6, column: 'lead' }]);
    expect(tab.rows.map(({ cells }) => cells.lead)).toEqual([
      'Công chức Văn phòng - Thống kê',
      undefined,
      'Công chức Văn hóa - Xã hội',
    ]);
  });

  it('headers gone: every column is missing', () => {
    const tab = tabOf(tamper(UNTOUCHED, 'Kế hoạch', deleteRows(HEADER, 1)), 'plan', 'tasks');
    expect(tab.rows).toEqual([]);
    expect(tab.faults).toHaveLength(13);
    expect(new Set(tab.faults.map(({ kind }) => kind))).toEqual(new Set(['column-missing']));
  });
});

describe('tabs renamed, copied, lost', () => {
  const sheet = UNTOUCHED.sheets.find(({ title }) => title === 'Kế hoạch')!;
  const faultsAfter = (snapshot: WorkbookSnapshot) => tabOf(snapshot, 'plan', 'tasks').faults;

  it('a renamed tab is known by its id, a remade one by its title', () => {
    expect(faultsAfter(tamper(UNTOUCHED, 'Kế hoạch', rename('KH 2023')))).toEqual([
      { kind: 'tab-renamed', title: 'KH 2023' },
    ]);
    expect(faultsAfter(tamper(UNTOUCHED, 'Kế hoạch', rename('KẾ HOACH'), newId(77)))).toEqual([]);
    expect(faultsAfter(tamper(UNTOUCHED, 'Kế hoạch', rename('Bản sao của Kế hoạch'), newId(77)))).toEqual([
      { kind: 'tab-renamed', title: 'Bản sao của Kế hoạch' },
    ]);
  });

  it('a copy beside the tab is told, and the tab is read', () => {
    const copy = { ...sheet, title: 'Bản sao của Kế hoạch', sheetId: 78, cells: [] };
    const tab = tabOf({ ...UNTOUCHED, sheets: [copy, ...UNTOUCHED.sheets] }, 'plan', 'tasks');
    expect(tab.faults).toEqual([{ kind: 'tab-duplicated', titles: ['Kế hoạch', 'Bản sao của Kế hoạch'] }]);
    expect(tab.rows).toHaveLength(3);
  });

  it('a lost tab is missing', () => {
    const without = { ...UNTOUCHED, sheets: UNTOUCHED.sheets.filter((other) => other !== sheet) };
    expect(tabOf(without, 'plan', 'tasks')).toEqual({
      tab: 'tasks',
      columns: {},
      faults: [{ kind: 'tab-missing' }],
      rows: [],
    });
  });

  it('the host may number sheets as it likes: the identity tab remembers', () => {
    const renumbered = tamper(
      tamper(UNTOUCHED, 'Kế hoạch', rename('Trang tính3'), newId(900_001)),
      '_SoPAPI',
      setCell(5, 1, typed(900_001)),
    );
    expect(faultsAfter(renumbered)).toEqual([{ kind: 'tab-renamed', title: 'Trang tính3' }]);
  });

  it('identity survives a renamed tab, and is absent when its facts are gone', () => {
    const identity = { unit: '19342', cycle: 2023, edition: CONTEXT.edition };
    expect(readForm('plan', tamper(UNTOUCHED, '_SoPAPI', rename('x'), newId(5))).identity).toEqual(identity);
    expect(readForm('plan', tamper(UNTOUCHED, '_SoPAPI', setCell(2, 1, typed('2023')))).identity).toBeUndefined();
    expect(readForm('plan', { locale: 'vi_VN', sheets: [] }).identity).toBeUndefined();
  });
});

describe('cells', () => {
  const read = (change: Change) => tabOf(tamper(UNTOUCHED, 'Kế hoạch', change), 'plan', 'tasks').rows[0]!;

  it('cross as they were typed', () => {
    const at = (column: number, cell: Parameters<typeof setCell>[2]) => read(setCell(FIRST, column, cell)).cells;
    expect(at(0, typed(7)).id).toBe(7);
    expect(at(9, typed(45_139)).start).toBe(45_139);
    expect(at(9, { ...typed(45_139.75), isDate: true }).start).toEqual({ date: '2023-08-01' });
    expect(at(9, { ...typed(-3), isDate: true }).start).toBe(-3);
    expect(at(9, { ...typed(9e9), isDate: true }).start).toBe(9e9);
    expect(at(11, { ...typed(0.57), isPercent: true }).budget).toEqual({ percent: 57 });
    expect(at(11, { ...typed(1e305), isPercent: true }).budget).toBe(1e305);
    expect(at(3, { value: 3, shown: '3', formula: '=1+2' }).task).toEqual({ formula: '=1+2', shown: '3' });
    expect(at(3, { value: null, shown: '', formula: '=""' }).task).toEqual({ formula: '=""', shown: '' });
    expect(at(3, typed(true)).task).toBe(true);
    expect(at(3, typed('  hai  khoảng ')).task).toBe('  hai  khoảng ');
    expect(at(3, typed(' \u00a0\u200b\n'))).not.toHaveProperty('task');
  });

  it('stand at their row and column', () => {
    const moved = tabOf(tamper(UNTOUCHED, 'Kế hoạch', insertRows(0, 1), insertColumn(2)), 'plan', 'tasks');
    expect(moved.rows.map(({ rowNumber }) => rowNumber)).toEqual([7, 8, 9]);
    expect(moved.columns).toMatchObject({ id: 1, group: 2, contents: 4, note: 14 });
  });

  it('of another quarter and of another form stay behind', () => {
    const figures = tabOf(UNTOUCHED, 'q3', 'figures');
    expect(figures.rows.find(({ cells }) => cells.key === 'hs_tiep_nhan')?.cells.q3).toBe(1963);
    expect(figures.rows.every(({ cells }) => !('q1' in cells))).toBe(true);
    expect(cellsOf(tabOf(UNTOUCHED, 'plan', 'papers'))).toEqual([
      {
        form: 'Kế hoạch',
        number: '12/KH-UBND',
        date: { date: '2023-08-07' },
        signer: 'Chủ tịch Nguyễn Văn Mẫu',
        link: 'https://vb.example/12',
      },
    ]);
    const renamedHeader = tamper(UNTOUCHED, 'Số liệu', setCell(HEADER, 7, typed('Quý 3 năm 2023')));
    expect(tabOf(renamedHeader, 'q3', 'figures').faults).toEqual([
      { kind: 'column-renamed', column: 'q3', header: 'Quý 3 năm 2023' },
    ]);
    const wrongQuarter = tamper(UNTOUCHED, 'Số liệu', setCell(HEADER, 7, typed('Quý II')));
    expect(tabOf(wrongQuarter, 'q3', 'figures').faults).toEqual([{ kind: 'column-missing', column: 'q3' }]);
  });
});
