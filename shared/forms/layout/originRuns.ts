/** Neighbouring columns that the same people write: what is coloured, named and guarded as one. */
import type { Origin, TabDeclaration } from '../declaration.ts';

export interface OriginRun {
  readonly origin: Origin;
  readonly startColumn: number;
  /** Exclusive. */
  readonly endColumn: number;
}

export function originRuns(tab: TabDeclaration): OriginRun[] {
  const runs: OriginRun[] = [];
  for (const [index, { origin }] of tab.columns.entries()) {
    const last = runs[runs.length - 1];
    if (last?.origin === origin) runs[runs.length - 1] = { ...last, endColumn: index + 1 };
    else runs.push({ origin, startColumn: index, endColumn: index + 1 });
  }
  return runs;
}
