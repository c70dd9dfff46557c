import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../shared/forms/workbookModel.ts';
import { withoutRuns } from '../../../shared/master/cellRuns.ts';

const column = (...cells: CellValue[]) => cells.map((cell) => [cell]);
const times = (count: number, cell: CellValue): CellValue[] => Array.from({ length: count }, () => cell);

describe('equal cells below each other', () => {
  const check = (title: string, cells: readonly CellValue[], expected: readonly string[]) =>
    test(title, () =>
      expect(
        withoutRuns(column(...cells)).runs.map(
          ({ rowIndex, count, value }) => `${rowIndex}+${count} ${JSON.stringify(value)}`,
        ),
      ).toEqual(expected),
    );
  check('many are one run', times(100, 'Hiệu lực'), ['0+100 "Hiệu lực"']);
  check('few stay cells', times(10, 'Hiệu lực'), []);
  check('few of a long text are one', times(10, 'x'.repeat(100)), [`0+10 "${'x'.repeat(100)}"`]);
  check('blanks are blank anyhow', [...times(200, null), ...times(200, '')], []);
  check('another cell ends a run', [...times(50, 'Xã'), 'Huyện', ...times(50, 'Xã')], ['0+50 "Xã"', '51+50 "Xã"']);
  check('dates are equal by their day', times(100, { date: '2023-08-07' }), ['0+100 {"date":"2023-08-07"}']);
  check('a number is not its text', [...times(60, 1), ...times(60, '1')], ['0+60 1', '60+60 "1"']);
  check('nothing', [], []);
});

test('rest and runs together are the block, whatever it holds', () => {
  const cell = fc.constantFrom<CellValue>(null, 'Xã', 'Đơn vị có tên dài hơn hẳn', 7, false, { date: '2023-08-07' });
  const repeated = fc.tuple(cell, fc.integer({ min: 1, max: 80 })).map(([value, count]) => times(count, value));
  const columns = fc.array(
    fc.array(repeated, { minLength: 8, maxLength: 8 }).map((parts) => parts.flat()),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(columns, (wanted) => {
      const height = Math.min(...wanted.map(({ length }) => length));
      const block = Array.from({ length: height }, (_, row) => wanted.map((cells) => cells[row] ?? null));
      const { rows, runs } = withoutRuns(block);
      const built = rows.map((cells) => [...cells]);
      for (const { rowIndex, columnIndex, count, value } of runs) {
        for (let row = rowIndex; row < rowIndex + count; row++) {
          expect(built[row]?.[columnIndex]).toBeNull();
          built[row]![columnIndex] = value;
        }
      }
      expect(built).toEqual(block);
    }),
  );
});
