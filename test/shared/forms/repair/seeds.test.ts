/**
 * A thousand filled workbooks, each damaged a few times and repaired: every text that outlived the damage is still there, beside
 * its row key and under its column, and what results is sound.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutUnitWorkbook } from '../../../../shared/forms/layout/unitWorkbook.ts';
import { readTab } from '../../../../shared/forms/reading/readTab.ts';
import type { SheetState, WorkbookState } from '../../../../shared/forms/repair/state.ts';
import { TABS, TAB_IDS } from '../../../../shared/forms/unitWorkbook.ts';
import { filledWorkbook } from '../generators.ts';
import { DAMAGES, type DamageName } from './damages.ts';
import { stateOfModel } from './modelState.ts';
import { repaired } from './repairState.ts';

/** After these a column may stand without its name. */
const UNNAMING: ReadonlySet<DamageName> = new Set(['a column deleted', 'a header overtyped', 'headers merged']);

const NAMES = Object.keys(DAMAGES) as DamageName[];

describe('a thousand damaged workbooks, repaired', () => {
  it('hold every text that outlived the damage, each beside its key, and are sound', () => {
    const sequence = fc.array(fc.record({ name: fc.constantFrom(...NAMES), seed: fc.infiniteStream(fc.nat()) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.noShrink(filledWorkbook(4)), sequence, ({ context, content }, damages) => {
        const model = layoutUnitWorkbook(context, content);
        let texts = 0;
        let state = stateOfModel(model);
        const cellsBefore = clerksCells(state);
        for (const { name, seed } of damages) {
          const text = (): string => `Chữ của cán bộ ${(texts += 1)}`;
          const below = (end: number): number => Number(seed.next().value) % Math.max(1, end);
          state = DAMAGES[name](state, { below, text });
        }
        // Repaired from what the province says alone: nothing comes back from what was sent.
        const bare = layoutUnitWorkbook({ ...context }, {});
        // A copy of a row may show as one only once its overtyped cells are put right.
        const { state: mended } = repaired(repaired(state, bare).state, bare);

        const [left, kept] = [textsOf(state), textsOf(mended)];
        // Once the header row itself is deleted, what was typed above it stands where the header belongs.
        const names = new Set(damages.map(({ name }) => name));
        const isHeadless = names.has('rows put in above the header') && names.has('a row deleted');
        const lost = [...left].filter(
          ([text, count]) => isClerks(text, cellsBefore) && (kept.get(text) ?? 0) < Math.min(1, count),
        );
        expect(isHeadless ? [] : lost).toEqual([]);
        // A column of the clerk's own that stands, unnamed, where a named one was taken away is taken for it.
        const isUnnamed = damages.some(({ name }) => UNNAMING.has(name));
        // Of two quarters side by side, one deleted and one without its name, only their order is left to tell by.
        const isAmbiguous =
          names.has('a column deleted') && (names.has('headers merged') || names.has('a header overtyped'));
        for (const [place, value] of clerksCells(mended)) {
          const isTaken = isAmbiguous || (isUnnamed && isOwnText(value));
          if (cellsBefore.has(place) && !isTaken) expect([place, cellsBefore.get(place)]).toEqual([place, value]);
        }
        expect(repaired(mended, bare).steps).toEqual([]);
      }),
      // One thousand that are the same each time: what they promise is a claim, not luck.
      { numRuns: 1000, seed: 20230808 },
    );
  });
});

function isOwnText(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('Chữ của cán bộ');
}

function isClerks(text: string, cells: ReadonlyMap<string, unknown>): boolean {
  return text.startsWith('Chữ của cán bộ') || [...cells.values()].includes(text);
}

/** Every text of every sheet -> how often it stands there. */
function textsOf({ sheets }: WorkbookState): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { cells, title } of sheets) {
    found.set(title, (found.get(title) ?? 0) + 0);
    for (const row of cells) {
      for (const cell of row) {
        if (typeof cell?.value === 'string') found.set(cell.value, (found.get(cell.value) ?? 0) + 1);
      }
    }
  }
  return found;
}

/** "tab key column" -> value, of the columns that the clerk fills, in rows whose key stands there once. */
function clerksCells(state: WorkbookState): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const id of TAB_IDS) {
    const tab = TABS[id];
    const sheets: readonly SheetState[] = state.sheets.filter(({ title }) => title === tab.title);
    const { rows } = readTab(tab, sheets);
    const keys = rows.map(({ cells }) => JSON.stringify(cells[tab.key]));
    for (const [at, { cells }] of rows.entries()) {
      const key = keys[at]!;
      if (keys.indexOf(key) !== keys.lastIndexOf(key)) continue;
      for (const column of tab.columns) {
        if (column.origin === 'clerk' && column.id !== tab.key && cells[column.id] !== undefined)
          found.set(JSON.stringify([id, key, column.id]), cells[column.id]);
      }
    }
  }
  return found;
}
