/**
 * Which columns stand elsewhere, said with few words: columns out of order each, or where the order held, the first column
 * behind each gap that was put in.
 */
import type { TabDeclaration } from '../declaration.ts';
import type { ShapeFault } from '../snapshot.ts';

interface Place {
  readonly column: string;
  readonly declared: number;
  readonly found: number;
}

/** @param indexes column id -> 0-based column in the sheet. */
export function movedColumns(tab: TabDeclaration, indexes: ReadonlyMap<string, number>): ShapeFault[] {
  const places = tab.columns.flatMap(({ id }, declared): Place[] => {
    const found = indexes.get(id);
    return found === undefined ? [] : [{ column: id, declared, found }];
  });
  const ordered = longestOrdered(places);
  const strays = places.filter((place) => !ordered.includes(place));
  return (strays.length > 0 ? strays : behindGaps(places)).map(({ column, declared, found }) => ({
    kind: 'column-moved',
    column,
    from: declared + 1,
    to: found + 1,
  }));
}

/** Places are in order here, so a wider step than declared means a foreign column in between. */
function behindGaps(places: readonly Place[]): Place[] {
  return places.filter(({ declared, found }, index) => {
    const before = places[index - 1] ?? { declared: -1, found: -1 };
    return found - before.found > declared - before.declared;
  });
}

/** A longest run of places whose found positions grow; at a dozen columns the plain way is fast enough. */
function longestOrdered(places: readonly Place[]): readonly Place[] {
  const runs: Place[][] = [];
  for (const place of places) {
    const before = runs.filter((run) => (run[run.length - 1]?.found ?? -1) < place.found);
    const longest = before.reduce<Place[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, place]);
  }
  return runs.reduce<Place[]>((best, run) => (run.length > best.length ? run : best), []);
}
