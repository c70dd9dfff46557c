/** The task queue behind Firebase: run g+1 is task `c-{g}`, and a name is taken once, so bursts come down to one task. */
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFunctions } from 'firebase-admin/functions';
import type { ConsolidationQueue } from '../services.ts';

export interface TaskBody {
  /** Number of the newest run when the task was asked for. */
  readonly after: number;
}

/** @param region where the task function `consolidate` is. */
export function consolidationQueue(projectId: string, region: string): ConsolidationQueue {
  const app = getApps()[0] ?? initializeApp({ projectId });
  const queue = getFunctions(app).taskQueue<TaskBody>(`locations/${region}/functions/consolidate`);
  return {
    async enqueue(generation) {
      try {
        await queue.enqueue({ after: generation }, { id: `c-${generation}` });
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'functions/task-already-exists') throw error;
      }
    },
  };
}
