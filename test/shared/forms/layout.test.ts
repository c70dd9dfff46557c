/** What a workbook shows beyond the clerk's own cells: prefill, remarks, answers, greyed quarters, guards. */
import { describe, expect, it } from 'vitest';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { FIRST_DATA_ROW_INDEX, HEADER_ROW_INDEX } from '../../../shared/forms/layout/tableContent.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { TABS, type TabId } from '../../../shared/forms/unitWorkbook.ts';
import { columnIndexOf } from '../../../shared/forms/declaration.ts';
import { columnLetters, isInside, styleAt, type SheetModel } from '../../../shared/forms/workbookModel.ts';
import { CONTENT, CONTEXT, PLAN } from './sample.ts';

const model = layoutUnitWorkbook(CONTEXT, CONTENT);

function sheetOf(id: TabId, of = model): SheetModel {
  const sheet = of.sheets.find(({ sheetId }) => sheetId === TABS[id].sheetId);
  if (sheet === undefined) throw new Error(`no ${id}`);
  return sheet;
}

/** @param rowIndex 0 = first data row. */
function at(id: TabId, rowIndex: number, column: string, of = model) {
  const sheet = sheetOf(id, of);
  const place = [FIRST_DATA_ROW_INDEX + rowIndex, columnIndexOf(TABS[id], column)] as const;
  const cell = sheet.cells[place[0]]?.[place[1]];
  return { value: cell?.value ?? null, note: cell?.note, style: styleAt(sheet, ...place) };
}

const texts = (sheet: SheetModel): string[] =>
  sheet.cells.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));

describe('prefilled from the context', () => {
  it('Rà soát: score, rank n/N, position, change, verdict with its reason; blank is not published', () => {
    const row = (index: number) =>
      ['content', 'score', 'rank', 'position', 'change', 'verdict'].map((column) => at('reviews', index, column).value);
    expect(row(0)).toEqual([
      '1.3',
      1.31,
      '55/61',
      'Một phần tư cuối',
      -0.12,
      'Yếu\nVị trí 55/61, thuộc 15 tỉnh cuối (tính từ số liệu).',
    ]);
    expect(row(1).slice(3)).toEqual([
      'Một phần tư đầu',
      null,
      'Giữ vững\nVị trí 9/61, thuộc 15 tỉnh đầu (tính từ số liệu).',
    ]);
    expect(row(2)).toEqual(['7.1', null, null, null, null, 'Không có dữ liệu']);
  });

  it('position: a quarter is floor(N/4) at each end', () => {
    const position = (rank: number, of: number) => {
      const context: WorkbookContext = {
        ...CONTEXT,
        contents: [{ code: '1.1', name: 'x', rank, of, verdict: 'neutral' }],
      };
      return at('reviews', 0, 'position', layoutUnitWorkbook(context)).value;
    };
    expect([15, 16, 46, 47].map((rank) => position(rank, 61))).toEqual([
      'Một phần tư đầu',
      'Ở giữa',
      'Ở giữa',
      'Một phần tư cuối',
    ]);
  });

  it('Báo cáo: the tasks of the base plan with their deadlines; without a plan it says so', () => {
    const rows = PLAN.tasks.map((_, index) =>
      ['id', 'task', 'due'].map((column) => at('reportQ4', index, column).value),
    );
    expect(rows).toEqual([
      ['NV-01', 'Rà soát quy trình bầu trưởng thôn', { date: '2023-09-08' }],
      ['NV-02', 'Gửi phiếu xin lỗi khi trễ hẹn', 'Thường xuyên'],
      ['NV-03', 'Tập huấn kỹ năng giao tiếp', 'Hằng quý'],
    ]);
    const { basePlan, ...without } = CONTEXT;
    expect(basePlan).toBeDefined();
    expect(texts(sheetOf('reportQ4', layoutUnitWorkbook(without))).join()).toContain('chưa có kế hoạch nào được gửi');
  });

  it('nothing that the unit said is dropped because the province no longer asks for it', () => {
    const context: WorkbookContext = {
      ...CONTEXT,
      contents: [],
      basePlan: { ...PLAN, tasks: PLAN.tasks.slice(0, 1) },
      knownTasks: { 'NV-02': { task: 'Gửi phiếu xin lỗi', group: 4 } },
    };
    const repaired = layoutUnitWorkbook(context, CONTENT);
    expect(at('reviews', 1, 'result', repaired).value).toBe('=30 hồ sơ');
    expect(at('reportQ3', 1, 'task', repaired).value).toBe('Gửi phiếu xin lỗi');
    expect(at('reportQ3', 2, 'id', repaired).value).toBe('NV-03');
  });

  it('Khó khăn: the answer comes back with its agency', () => {
    expect(at('difficulties', 0, 'status').value).toBe('Đã giải quyết');
    expect(at('difficulties', 0, 'answer').value).toBe('Sở Nội vụ: Đã cấp trong tháng 9');
  });

  it('Số liệu: the figures of the level, quarters before the cycle greyed', () => {
    const rows = sheetOf('figures').cells.slice(FIRST_DATA_ROW_INDEX);
    const keys = rows.map((row) => row[0]?.value);
    expect(keys).toContain('ck_hn');
    expect(keys).not.toContain('tl_dung_han');
    expect([at('figures', 0, 'q1').value, at('figures', 0, 'q3').value]).toEqual(['Không áp dụng', 4]);
    expect(at('figures', 0, 'q1').style?.background).not.toBe(at('figures', 0, 'q4').style?.background);
    expect(sheetOf('reportQ1').hidden).toBe(true);
    expect(sheetOf('reportQ3').hidden).toBeUndefined();
  });

  it('Hướng dẫn: deadlines in words, where each form stands, whom to ask; the reason of a return', () => {
    const guide = model.sheets[0]!;
    expect(guide.title).toBe('Hướng dẫn');
    const row = (form: string) => guide.cells.find((cells) => cells[0]?.value === form)?.map((cell) => cell?.value);
    expect(row('Kế hoạch')).toEqual([
      'Kế hoạch',
      'hết ngày 07/8/2023',
      'Đang mở',
      'Bị trả lại (lần 1, 16:30 ngày 04/8/2023)',
      'Chưa nêu nguyên nhân',
    ]);
    expect(row('Báo cáo Quý I')?.slice(0, 3)).toEqual(['Báo cáo Quý I', undefined, 'Không áp dụng']);
    expect(row('Khó khăn, vướng mắc')?.slice(1, 4)).toEqual([
      'gửi bất cứ ngày nào',
      'Đang mở',
      'Đã chấp nhận (lần 2, 09:00 ngày 20/8/2023)',
    ]);
    expect(texts(guide)).toContain(CONTEXT.contactOfHomeAffairs);
  });

  it('a demonstration says so on every tab that people see', () => {
    const visible = model.sheets.filter(({ hidden }) => hidden !== true);
    for (const sheet of visible) expect(texts(sheet).join('\n')).toContain('DỮ LIỆU MÔ PHỎNG');
    const real = layoutUnitWorkbook({ ...CONTEXT, simulated: false }, CONTENT);
    for (const sheet of real.sheets) expect(texts(sheet).join('\n')).not.toContain('MÔ PHỎNG');
  });
});

describe('remarks of a returned form', () => {
  it('stand on their cell, or on the title when they are about the tab', () => {
    const cell = at('reviews', 0, 'cause');
    expect(cell.note).toBe('Sở Nội vụ: Nêu cụ thể hơn');
    expect(cell.style?.background).not.toBe(at('reviews', 1, 'cause').style?.background);
    expect(sheetOf('tasks').cells[0]?.[0]?.note).toBe('Sở Nội vụ: Thiếu nhóm nhiệm vụ 7');
  });

  it('go once the form was sent again', () => {
    const forms = CONTEXT.forms.map((standing) => ({ ...standing, status: 'submitted' as const }));
    const sent = layoutUnitWorkbook({ ...CONTEXT, forms }, CONTENT);
    expect(at('reviews', 0, 'cause', sent).note).toBeUndefined();
    expect(sheetOf('tasks', sent).cells[0]?.[0]?.note).toBeUndefined();
  });

  it('on a row that is no longer there they are told on the title', () => {
    const forms = CONTEXT.forms.map((standing) => ({
      ...standing,
      remarks: standing.form === 'plan' ? [{ tab: 'tasks', row: 'NV-99', column: 'task', reason: 'Nêu rõ' }] : [],
    }));
    const returned = layoutUnitWorkbook({ ...CONTEXT, forms }, CONTENT);
    expect(sheetOf('tasks', returned).cells[0]?.[0]?.note).toBe('Sở Nội vụ: NV-99: Nêu rõ');
  });
});

describe('guards', () => {
  it('every column of the clerk with a closed list has its drop-down down to the last spare row', () => {
    const sheet = sheetOf('tasks');
    const list = sheet.validations.find(({ area }) => area.startColumn === columnIndexOf(TABS.tasks, 'group'));
    expect(list).toMatchObject({ strict: true, rule: { kind: 'list' }, area: { endRow: sheet.rowCount } });
    expect(sheet.rowCount).toBe(FIRST_DATA_ROW_INDEX + 3 + TABS.tasks.spareRows);
  });

  it('a yes-no figure offers its answers in the quarters of the cycle only', () => {
    const sheet = sheetOf('figures');
    const row =
      FIRST_DATA_ROW_INDEX + sheet.cells.slice(FIRST_DATA_ROW_INDEX).findIndex((cells) => cells[0]?.value === 'ck_hn');
    const offered = sheet.validations.filter(({ area }) => area.startRow === row);
    expect(offered.map(({ area }) => area.startColumn)).toEqual([7, 8]);
    expect(offered[0]?.rule).toEqual({ kind: 'list', values: ['Có', 'Không'] });
  });

  it('what must be filled and is not shows, by formulas without argument separators', () => {
    const formulas = (id: TabId, column: string) =>
      sheetOf(id)
        .highlights.filter(({ area }) => area.startColumn === columnIndexOf(TABS[id], column))
        .map(({ formula }) => formula);
    expect(formulas('tasks', 'task')).toEqual(['=ISBLANK(D6)*((COUNTA($A6:$M6)>0))>0']);
    expect(formulas('reportQ3', 'lateReason')).toEqual(['=ISBLANK(H6)*(($D6="Chậm tiến độ"))>0']);
    expect(formulas('reportQ3', 'state')).toEqual(['=ISBLANK(D6)*(($A6<>""))>0']);
    expect(formulas('reviews', 'cause')).toEqual(['=ISBLANK(M6)*(($J6="Chưa đạt"))>0', '=ISBLANK(M6)']);
    const all = model.sheets.flatMap(({ highlights }) => highlights.map(({ formula }) => formula));
    expect(all.filter((formula) => /[;,]/.test(formula.replace(/"[^"]*"/g, '')))).toEqual([]);
  });

  it('headings and prefilled columns warn, the clerk’s do not', () => {
    const { protections } = sheetOf('reviews');
    const warned = (row: number, column: string) =>
      protections.some(({ area }) => isInside(area, row, columnIndexOf(TABS.reviews, column)));
    expect(warned(HEADER_ROW_INDEX, 'measure')).toBe(true);
    expect(warned(FIRST_DATA_ROW_INDEX, 'verdict')).toBe(true);
    expect(warned(FIRST_DATA_ROW_INDEX, 'measure')).toBe(false);
  });

  it('no merge is cut by a frozen column, and something always scrolls', () => {
    for (const sheet of model.sheets) {
      expect(sheet.rowCount).toBeGreaterThan(sheet.frozenRows);
      expect(sheet.rowCount).toBeGreaterThanOrEqual(sheet.cells.length);
      for (const { startColumn, endColumn } of sheet.merges) {
        expect(sheet.frozenColumns <= startColumn || sheet.frozenColumns >= endColumn).toBe(true);
      }
    }
  });
});

describe('column letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
