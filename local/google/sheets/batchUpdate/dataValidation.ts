/**
 * setDataValidation: a rule for each cell of a range, or none.
 *
 * A strict rule stops people in the editor; values that come through the API are not held to it (seen at Google), so nothing
 * is checked here when cells are written. The rule itself is: a condition needs a type and its number of values.
 */
import { cellOf, checkedRule } from './cellWriter.ts';
import { requireCondition } from './condition.ts';
import { gridRange, writable } from './run.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';
import { forEachCell } from './writeCells.ts';

export function setDataValidation(body: Body<'setDataValidation'>, run: Run): undefined {
  const { sheet, bounds } = writable(run, gridRange(body.range));
  if (body.rule !== undefined) requireCondition(body.rule.condition, 'validation');
  const rule = checkedRule(run, body.rule);
  forEachCell(run, sheet, bounds, rule === undefined, (cell) =>
    cellOf({
      userEnteredValue: cell?.userEnteredValue,
      effectiveValue: cell?.effectiveValue,
      userEnteredFormat: cell?.userEnteredFormat,
      note: cell?.note,
      dataValidation: rule,
      textFormatRuns: cell?.textFormatRuns,
    }),
  );
  return undefined;
}
