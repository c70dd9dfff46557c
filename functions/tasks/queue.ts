/**
 * The task queue behind Firebase: run g+1 is task `c-{g}`, in full `f-{g}`. A name is taken once, so bursts come down to one
 * task, and a full run is never lost in a burst of others.
 */
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFunctions } from 'firebase-admin/functions';
import type { ConsolidationQueue, RunRequest } from '../services.ts';

/** @param region where the task function `consolidate` is. */
export function consolidationQueue(projectId: string, region: string): ConsolidationQueue {
  const app = getApps()[0] ?? initializeApp({ projectId });
  const queue = getFunctions(app).taskQueue<RunRequest>(`locations/${region}/functions/consolidate`);
  return {
    async enqueue(request) {
      try {
        await queue.enqueue(request, { id: `${request.full ? 'f' : 'c'}-${request.after}` });
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'functions/task-already-exists') throw error;
      }
    },
  };
}
