/**
 * The work of one consolidation task: run `after + 1` is noted, then the ledger is read, then the master is brought to it.
 *
 * A retry of the task finds its own run and goes on. Task `f-{g}` does over in full what `c-{g}` did under the same number: each
 * reads the ledger after the run was noted, so both keep its promise.
 */
import type { ConsolidationInput, ConsolidationResult } from '../consolidate/run.ts';
import { isProblem } from '../../shared/problems/problem.ts';
import { logRun } from '../log.ts';
import type { RunRequest, Services } from '../services.ts';
import { askForRun } from './askForRun.ts';

/** @returns what became of the master; `undefined` while the settings name none. */
export type Consolidate = (run: ConsolidationInput) => Promise<ConsolidationResult | undefined>;

type TaskServices = Pick<Services, 'ledger' | 'queue' | 'now'> & { readonly consolidate: Consolidate };

const NO_MASTER = { outcome: 'no-master', rows: 0, batches: 0, attempts: 0 } as const;

export const consolidateTask =
  ({ after, full }: RunRequest) =>
  async ({ ledger, queue, now, consolidate }: TaskServices) => {
    const began = Date.now();
    // Counted before the run is noted: it promises no more than the run will read.
    const entries = await ledger.countEntries();
    const { generation } = await ledger.startRun(after, { startedAt: now().toISOString(), entries, full });
    try {
      const { outcome, rows, batches, attempts } = (await consolidate({ generation, full })) ?? NO_MASTER;
      const done = { outcome, rows, batches, attempts, ms: Date.now() - began };
      await ledger.noteRun(generation, { status: 'done', finishedAt: now().toISOString(), ...done });
      logRun({ generation, ...done });
      // The later run that was met need not have looked at every cell.
      if (full && outcome === 'superseded') await askForRun({ ledger, queue }, { full });
    } catch (error) {
      const words = isProblem(error) ? error.sentence : error instanceof Error ? error.message : '';
      const reason = words.slice(0, 300);
      await ledger.noteRun(generation, { status: 'failing', reason, mendable: isProblem(error) });
      throw error;
    }
  };
