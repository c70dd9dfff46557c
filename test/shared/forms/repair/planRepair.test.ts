/** Repair on the model level: what each damage leads to, and that a sound workbook leads to nothing. */
import { describe, expect, it } from 'vitest';
import { layoutUnitWorkbook } from '../../../../shared/forms/layout/unitWorkbook.ts';
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
