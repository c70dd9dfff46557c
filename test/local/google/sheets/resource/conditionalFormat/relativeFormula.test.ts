/** Custom formulas: where they move, what counts as met, in which signs they are written. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../../local/google/http/handler.ts';
import { cellsOf, painted, range, RED, spreadsheet, when } from './ruled.ts';

describe('a custom formula', () => {
  const rule = (formula: string, ...ranges: JsonObject[]) =>
    when('CUSTOM_FORMULA', [formula], { backgroundColor: RED }, ...ranges);

  it('is written for the first cell of the first range and moves along for the others', () => {
    const cells = [
      ['x', '1', ''],
      ['', '2', 'x'],
      ['x', '3', ''],
    ];
    expect(painted({ cells, rules: [rule('=$A1="x"', range(0, 3, 0, 3))] })).toEqual('A1 B1 C1 A3 B3 C3'.split(' '));
    expect(painted({ cells, rules: [rule('=A$1="x"', range(0, 3, 0, 3))] })).toEqual(['A1', 'A2', 'A3']);
    expect(painted({ cells, rules: [rule('=$A$1="x"', range(1, 2, 0, 2))] })).toEqual(['A2', 'B2']);
    expect(painted({ cells, rules: [rule('=A2=2', range(1, 3, 1, 2))] })).toEqual([]);
    expect(painted({ cells, rules: [rule('=B2=2', range(1, 2, 1, 2), range(0, 3, 2, 3))] })).toEqual(['B2']);
    expect(painted({ cells, rules: [rule('=B2=""', range(1, 2, 1, 2), range(0, 3, 2, 3))] })).toEqual(['C1', 'C3']);
    expect(painted({ cells, rules: [rule('=COUNTIF($A$1:$A1;"x")=2', range(0, 3, 0, 1))] })).toEqual(['A3']);
  });

  it('counts as met when true or a number but 0; never as text, error or nothing', () => {
    const cells = [['a']];
    const met = (formula: string): boolean => painted({ cells, rules: [rule(formula, range(0, 1, 0, 1))] }).length > 0;
    expect(['=TRUE', '=2', '=ISTEXT(A1)', '=ROW()=1'].filter(met)).toHaveLength(4);
    expect(['=FALSE', '=0', '="TRUE"', '=1/0', '=A2', '=A1', '=(', '=Thiếu!A1', '=không_có'].filter(met)).toEqual([]);
  });

  it('is written in the signs of the locale', () => {
    const cells = [[1.5]];
    const rules = (formula: string) => [rule(formula, range(0, 1, 0, 1))];
    expect(painted({ locale: 'vi_VN', cells, rules: rules('=AND(A1=1,5;TRUE)') })).toEqual(['A1']);
    expect(painted({ locale: 'vi_VN', cells, rules: rules('=AND(A1=1.5,TRUE)') })).toEqual([]);
    expect(painted({ locale: 'en_US', cells, rules: rules('=AND(A1=1.5,TRUE)') })).toEqual(['A1']);
  });

  it('reads what formulas show, and names', () => {
    const { google, id } = spreadsheet({
      cells: [['=B1*2', '4']],
      rules: [rule('=A1=8', range(0, 1, 0, 1)), rule('=ngưỡng=4', range(0, 1, 1, 2))],
    });
    const requests = [{ addNamedRange: { namedRange: { name: 'ngưỡng', range: range(0, 1, 1, 2) } } }];
    google.call('batchUpdate', { path: { spreadsheetId: id }, body: { requests } });
    const [row = []] = cellsOf(google, id, { includeGridData: true });
    expect(row.map((cell) => cell.effectiveFormat?.['backgroundColor'])).toEqual([RED, RED]);
  });
});
