/** Gradient rules: the colours that numbers get between the points. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../../local/google/http/handler.ts';
import { BLUE, COLUMN_A, read, RED } from './ruled.ts';

describe('a colour scale', () => {
  const point = (type: string, color: JsonObject, value?: string): JsonObject => ({
    type,
    color,
    ...(value === undefined ? {} : { value }),
  });
  const colors = (gradientRule: JsonObject, ...cells: unknown[]): unknown[] => {
    const rows = read({ cells: cells.map((cell) => [cell]), rules: [{ ranges: [COLUMN_A], gradientRule }] });
    return rows.map(([cell]) => cell?.effectiveFormat?.['backgroundColor']);
  };
  const WHITE = { red: 1, green: 1, blue: 1 };

  it('runs from the least to the greatest number', () => {
    const gradient = { minpoint: point('MIN', BLUE), maxpoint: point('MAX', RED) };
    expect(colors(gradient, 10, 'chữ', 20, 30, '=10*1,5')).toEqual([
      BLUE,
      WHITE,
      { red: 0.5, blue: 0.5 },
      RED,
      { red: 0.25, blue: 0.75 },
    ]);
    expect(colors(gradient, 7, 7)).toEqual([BLUE, BLUE]);
  });

  it('bends at its midpoint and is flat outside its points', () => {
    const gradient = {
      minpoint: point('NUMBER', BLUE, '0'),
      midpoint: point('NUMBER', {}, '=5+5'),
      maxpoint: point('NUMBER', RED, '2e1'),
    };
    expect(colors(gradient, -5, 0, 5, 10, 15, 99)).toEqual([BLUE, BLUE, { blue: 0.5 }, {}, { red: 0.5 }, RED]);
  });

  it('takes shares of the way and of the numbers, and theme colours', () => {
    const ends = { minpoint: point('MIN', {}), maxpoint: point('MAX', RED) };
    const violet = { red: 0.25, blue: 0.75 };
    expect(colors({ ...ends, midpoint: point('PERCENT', BLUE, '25') }, 0, 12, 21, 48)).toEqual([{}, BLUE, violet, RED]);
    expect(colors({ ...ends, midpoint: point('PERCENTILE', BLUE, '50') }, 0, 8, 24, 48)).toEqual([
      {},
      { blue: 0.5 },
      violet,
      RED,
    ]);
    const themed = { ...ends, minpoint: { type: 'MIN', colorStyle: { themeColor: 'BACKGROUND' } } };
    expect(colors(themed, 1, 2)).toEqual([WHITE, RED]);
  });

  it('paints nothing when a point has no number or no colour', () => {
    const minpoint = point('NUMBER', BLUE, 'chữ');
    expect(colors({ minpoint, maxpoint: point('MAX', RED) }, 1)).toEqual([WHITE]);
    expect(colors({ minpoint: { type: 'MIN' }, maxpoint: point('MAX', RED) }, 1)).toEqual([WHITE]);
  });
});
