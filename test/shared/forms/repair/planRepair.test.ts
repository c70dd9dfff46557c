/** Repair on the model level: what each damage leads to, and that a sound workbook leads to nothing. */
import { describe, expect, it } from 'vitest';
import { layoutUnitWorkbook } from '../../../../shared/forms/layout/unitWorkbook.ts';
import type { Damage } from '../../../../shared/forms/repair/damage.ts';
import { damageSentence } from '../../../../shared/forms/repair/damageSentences.ts';
import { planRepair } from '../../../../shared/forms/repair/planRepair.ts';
import { CONTENT, CONTEXT } from '../sample.ts';
import { stateOfModel } from './modelState.ts';
import { repaired } from './repairState.ts';

const MODEL = layoutUnitWorkbook(CONTEXT, CONTENT);

describe('repair', () => {
  it('of a sound workbook is nothing', () => {
    const { steps, damages } = repaired(stateOfModel(MODEL), MODEL);
    expect({ steps, damages: damages.map(damageSentence) }).toEqual({ steps: [], damages: [] });
  });

  it('of a sound workbook is nothing, whatever the clerk filled in', () => {
    const { steps } = repaired(stateOfModel(MODEL), layoutUnitWorkbook(CONTEXT));
    expect(steps).toEqual([]);
  });

  it('of an empty spreadsheet builds the workbook', () => {
    const empty = { locale: 'en_US', timeZone: 'America/New_York', sheets: [] };
    const { state, damages } = repaired(empty, MODEL);
    expect(damages).toEqual([]);
    expect(state.sheets.map(({ title }) => title)).toEqual(MODEL.sheets.map(({ title }) => title));
    expect(repaired(state, MODEL).steps).toEqual([]);
  });

  it("never touches another unit's workbook", () => {
    const other = layoutUnitWorkbook({ ...CONTEXT, unit: { ...CONTEXT.unit, id: '19999' } });
    expect(planRepair(stateOfModel(other), MODEL, true)).toEqual({ kind: 'foreign', unit: '19999', cycle: 2023 });
  });

  it('makes the identity tab anew only when the unit is known for sure', () => {
    const state = stateOfModel(MODEL);
    const without = { ...state, sheets: state.sheets.slice(0, -1) };
    expect(planRepair(without, MODEL, false)).toEqual({ kind: 'unknown-unit' });
    const { state: mended } = repaired(without, MODEL);
    expect(repaired(mended, MODEL).steps).toEqual([]);
  });
});

describe('what repair says', () => {
  const check = (name: string, damage: Damage, expected: string): void => {
    it(name, () => expect(damageSentence(damage)).toBe(expected));
  };
  check(
    'names the tab and what is done',
    { kind: 'column-missing', tab: 'Kế hoạch', columns: ['Sản phẩm'] },
    'Trang Kế hoạch: thiếu cột Sản phẩm; sẽ thêm lại.',
  );
  check(
    'names no more than five places',
    { kind: 'prefilled-changed', tab: 'Số liệu', cells: ['C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12'] },
    'Trang Số liệu: ô điền sẵn khác dữ liệu của tỉnh (C6, C7, C8, C9, C10 và 2 chỗ khác); sẽ ghi lại theo dữ liệu của tỉnh.',
  );
});

describe('a province that changed its mind', () => {
  const tasks = CONTEXT.basePlan?.tasks ?? [];
  const state = stateOfModel(layoutUnitWorkbook(CONTEXT, CONTENT));
  const texts = (sheets: typeof state.sheets, title: string): unknown[] =>
    sheets
      .find((sheet) => sheet.title === title)
      ?.cells.slice(5)
      .map((row) => [row[0]?.value, row[5]?.value]) ?? [];

  it('gives a new task its row, and keeps the withdrawn one with what was reported, at the end', () => {
    const next = tasks.slice(1).concat(tasks.slice(0, 1).map((task) => ({ ...task, id: 'NV-04', task: 'Việc mới' })));
    const model = layoutUnitWorkbook({ ...CONTEXT, basePlan: { reviews: [], tasks: next } });
    const { state: mended } = repaired(state, model);
    expect(texts(mended.sheets, 'Báo cáo Q3')).toEqual([
      ['NV-02', 'Đã gửi 03 phiếu'],
      ['NV-03', undefined],
      ['NV-04', undefined],
      ['NV-01', 'Đã rà soát 12 thôn'],
    ]);
    expect(repaired(mended, model).steps).toEqual([]);
  });

  it('takes a remark away once the form was sent again', () => {
    const forms = CONTEXT.forms.map((form) => ({ ...form, remarks: [] }));
    const { state: mended } = repaired(state, layoutUnitWorkbook({ ...CONTEXT, forms }, CONTENT));
    expect(mended.sheets.flatMap(({ notes }) => notes.flat()).filter((note) => note.startsWith('Sở Nội vụ: '))).toEqual(
      [],
    );
  });
});
