/**
 * The work of one consolidation task `c-{g}`: run g+1 is noted, then the ledger is read, then the master is brought to it.
 *
 * A retry of the task finds its own run and goes on.
 */
import type { ConsolidationResult } from '../consolidate/run.ts';
import { isProblem } from '../../shared/problems/problem.ts';
import { logRun } from '../log.ts';
import type { Services } from '../services.ts';

/** @param generation of the run. @returns what became of the master; `undefined` while the settings name none. */
export type Consolidate = (generation: number) => Promise<ConsolidationResult | undefined>;

const NO_MASTER = { outcome: 'no-master', rows: 0, batches: 0, attempts: 0 } as const;

export const consolidateTask =
  (after: number) =>
  async ({ ledger, now, consolidate }: Pick<Services, 'ledger' | 'now'> & { readonly consolidate: Consolidate }) => {
    const began = Date.now();
    // Counted before the run is noted: it promises no more than the run will read.
    const entries = await ledger.countEntries();
    const { generation } = await ledger.startRun(after, { startedAt: now().toISOString(), entries });
    try {
      const { outcome, rows, batches, attempts } = (await consolidate(generation)) ?? NO_MASTER;
      const finishedAt = now().toISOString();
      await ledger.noteRun(generation, { status: 'done', finishedAt, outcome, rows, batches, attempts });
      logRun({ generation, outcome, rows, batches, attempts, ms: Date.now() - began });
    } catch (error) {
      const words = isProblem(error) ? error.sentence : error instanceof Error ? error.message : '';
      const reason = words.slice(0, 300);
      await ledger.noteRun(generation, { status: 'failing', reason });
      throw error;
    }
  };
