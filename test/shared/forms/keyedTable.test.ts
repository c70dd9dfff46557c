/** The same machinery lays out and reads a keyed table of the master: a key, projected columns, columns that people write in. */
import { describe, expect, it } from 'vitest';
import type { Column, TabDeclaration } from '../../../shared/forms/declaration.ts';
import { layoutTable } from '../../../shared/forms/layout/table.ts';
import { readTab } from '../../../shared/forms/reading/readTab.ts';
import { isInside } from '../../../shared/forms/workbookModel.ts';
import { snapshotOfSheet } from './modelSnapshot.ts';

function column(id: string, header: string, more: Partial<Column>): Column {
  return { id, header, type: 'text', origin: 'projected', width: 120, help: `${header}.`, ...more };
}

const TABLE: TabDeclaration = {
  id: 'progress',
  title: 'Tiến độ',
  sheetId: 20,
  instruction: 'Tổng hợp từ sổ cái.',
  rows: 'fixed',
  key: 'key',
  spareRows: 2,
  frozenColumns: 2,
  columns: [
    column('key', 'Khóa', { type: 'code', hidden: true }),
    column('unit', 'Đơn vị', {}),
    column('sent', 'Ngày gửi', { type: 'date' }),
    column('note', 'Ghi chú của Sở Nội vụ', { origin: 'annotation', maxLength: 500 }),
    column('state', 'Xử lý', { origin: 'annotation', type: 'choice', choices: [{ value: 'x', label: 'Đã xong' }] }),
  ],
};

const sheet = layoutTable(TABLE, {
  title: 'Tiến độ nộp',
  subtitle: 'Năm 2023',
  rows: [
    { cells: { key: '19342|plan', unit: 'UBND xã Hải Thử', sent: { date: '2023-08-07' }, note: '=gọi lại' } },
    { cells: { key: '19345|plan', unit: 'UBND xã Hải Mẫu' } },
  ],
});

describe('a keyed table', () => {
  it('reads back as it was laid out', () => {
    expect(readTab(TABLE, [snapshotOfSheet(sheet)])).toEqual({
      tab: 'progress',
      title: 'Tiến độ',
      columns: { key: 1, unit: 2, sent: 3, note: 4, state: 5 },
      faults: [],
      rows: [
        {
          rowNumber: 6,
          cells: { key: '19342|plan', unit: 'UBND xã Hải Thử', sent: { date: '2023-08-07' }, note: '=gọi lại' },
        },
        { rowNumber: 7, cells: { key: '19345|plan', unit: 'UBND xã Hải Mẫu' } },
      ],
    });
  });

  it('warns over what is projected and offers lists where people write', () => {
    const warned = [0, 2, 3, 4].map((index) => sheet.protections.some(({ area }) => isInside(area, 6, index)));
    expect(warned).toEqual([true, true, false, false]);
    expect(sheet.validations).toMatchObject([
      { rule: { kind: 'list', values: ['Đã xong'] }, area: { startColumn: 4 } },
    ]);
    expect(sheet.columns[0]).toEqual({ width: 120, hidden: true });
    expect(sheet.cells[3]?.map((cell) => cell?.value)).toEqual([
      undefined,
      'Tổng hợp tự động, không sửa',
      undefined,
      'Sở Nội vụ ghi',
      undefined,
    ]);
  });
});
