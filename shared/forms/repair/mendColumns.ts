/** Columns back in their places: strays moved, missing ones put in, what a clerk put between them moved to the right. */
import type { TabDeclaration } from '../declaration.ts';
import type { Draft } from './draft.ts';
import { movesInto } from './order.ts';
import { isBlankColumn } from './state.ts';

/**
 * @param columns id -> where it stands now.
 * @returns ids of the columns that were put in blank.
 */
export function mendColumns(
  tab: TabDeclaration,
  columns: ReadonlyMap<string, number>,
  draft: Draft,
): ReadonlySet<string> {
  const owners = Array.from(
    { length: draft.sheet().columnCount },
    (_, index): string | undefined => [...columns].find(([, at]) => at === index)?.[0],
  );
  const last = owners.findLastIndex((owner) => owner !== undefined);
  const foreign = owners.slice(0, last + 1).filter((owner) => owner === undefined).length;
  for (let index = last; index >= 0; index--) {
    if (owners[index] !== undefined || !isBlankColumn(draft.sheet(), index)) continue;
    draft.take({ kind: 'delete-columns', at: index, count: 1 });
    owners.splice(index, 1);
  }

  const found = tab.columns.map(({ id }) => id).filter((id) => columns.has(id));
  let next = found.length;
  const ranks = owners.map((owner) => (owner === undefined ? next++ : found.indexOf(owner)));
  const moves = movesInto(ranks);
  const moved = moves.flatMap(({ from }) => owners[from] ?? []);
  for (const move of moves) draft.take({ kind: 'move-column', ...move });

  const missing = tab.columns.filter(({ id }) => !columns.has(id));
  for (const { id } of missing) {
    draft.take({ kind: 'insert-columns', at: tab.columns.findIndex((column) => column.id === id), count: 1 });
  }

  const { title } = tab;
  const headers = (ids: readonly string[]): string[] =>
    tab.columns.filter(({ id }) => ids.includes(id)).map(({ header }) => header);
  if (foreign > 0) draft.tell({ kind: 'column-foreign', tab: title, count: foreign });
  if (moved.length > 0) draft.tell({ kind: 'column-moved', tab: title, columns: headers(moved) });
  if (missing.length > 0)
    draft.tell({ kind: 'column-missing', tab: title, columns: missing.map(({ header }) => header) });
  return new Set(missing.map(({ id }) => id));
}
