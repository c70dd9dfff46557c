/**
 * Cells with the same validation rule, gathered into rectangles: a rule is written once an area, not once a cell.
 */
import type { JsonObject } from '../http/handler.ts';
import type { Bounds } from '../sheets/grid.ts';
import type { Sheet } from '../sheets/model.ts';

export interface RuleArea {
  readonly rule: JsonObject;
  readonly area: Bounds;
}

/** Runs down each column; runs of equal height side by side are one area. */
export function ruleAreas(sheet: Sheet): readonly RuleArea[] {
  const areas: { rule: JsonObject; key: string; area: Bounds }[] = [];
  const keys = new Map<JsonObject, string>();
  const keyOf = (rule: JsonObject): string => {
    const known = keys.get(rule) ?? JSON.stringify(rule);
    keys.set(rule, known);
    return known;
  };
  const width = Math.max(
    0,
    ...Array.from(sheet.rows as readonly (readonly unknown[] | undefined)[], (row) => row?.length ?? 0),
  );
  for (let column = 0; column < width; column++) {
    let open: { rule: JsonObject; key: string; startRow: number } | undefined;
    for (let row = 0; row <= sheet.rows.length; row++) {
      const rule = sheet.rows[row]?.[column]?.dataValidation;
      const key = rule === undefined ? undefined : keyOf(rule);
      if (open !== undefined && key !== open.key) {
        addRun(areas, { ...open, endRow: row, column });
        open = undefined;
      }
      if (rule !== undefined && key !== undefined) open ??= { rule, key, startRow: row };
    }
  }
  return areas;
}

interface Run {
  readonly rule: JsonObject;
  readonly key: string;
  readonly startRow: number;
  readonly endRow: number;
  readonly column: number;
}

function addRun(areas: { rule: JsonObject; key: string; area: Bounds }[], run: Run): void {
  const index = areas.findIndex(
    ({ key, area }) =>
      key === run.key && area.startRow === run.startRow && area.endRow === run.endRow && area.endColumn === run.column,
  );
  const left = areas[index];
  if (left === undefined) {
    const { rule, key, startRow, endRow, column } = run;
    areas.push({ rule, key, area: { startRow, endRow, startColumn: column, endColumn: column + 1 } });
  } else areas[index] = { ...left, area: { ...left.area, endColumn: run.column + 1 } };
}
