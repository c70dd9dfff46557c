/**
 * Worker threads, kept warm between executions: each runs one at a time, one that overran its time is ended.
 *
 * A worker that waits for work does not keep the process alive.
 */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { ExecutionOutcome, ExecutionRequest } from '../bridge/execution.ts';
import type { Question } from '../bridge/syncSend.ts';
import type { WorkerData } from '../bridge/worker.ts';
import type { Bundles } from './bundles.ts';
import type { Deadline } from './deadline.ts';

export interface Workers {
  /**
   * @param answer JSON of a `Reply` to one question of the script.
   * @param deadline its end ends the execution.
   */
  run(
    request: ExecutionRequest,
    answer: (question: Question) => Promise<string>,
    deadline: Deadline,
  ): Promise<ExecutionOutcome>;
  close(): Promise<void>;
}

/** Idle ones that are kept. */
const WARM = 2;
/** What the values of one script may take; Google tells no number. */
const MAX_HEAP_MB = 512;

interface ScriptWorker {
  run: Workers['run'];
  /** False once its thread has ended, or is to end. */
  readonly alive: boolean;
  end(): Promise<void>;
}

const startWorker = (bundles: Bundles): ScriptWorker => {
  const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { port1: port, port2 } = new MessageChannel();
  const workerData: WorkerData = { flag, port: port2, services: bundles.services };
  const worker = new Worker(bundles.worker, {
    workerData,
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  let alive = true;
  worker.unref();
  port.unref();

  const run: Workers['run'] = (request, answer, deadline) =>
    new Promise((resolve) => {
      const reply = async (question: Question): Promise<void> => {
        port.postMessage(await answer(question));
        Atomics.store(flag, 0, 1);
        Atomics.notify(flag, 0);
      };
      const onQuestion = (question: Question): void => void reply(question);
      const finish = (outcome: ExecutionOutcome): void => {
        port.off('message', onQuestion);
        worker.off('message', finish).off('error', onError).off('exit', onExit);
        worker.unref();
        port.unref();
        deadline.stop();
        resolve(outcome);
      };
      const fail = (name: string, message: string): void => {
        alive = false;
        finish({ ok: false, name, message });
      };
      const onError = (error: NodeJS.ErrnoException): void =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? fail('Exception', 'Out of memory error.')
          : fail(error.name, error.message);
      const onExit = (): void => fail('Error', 'The script was ended.');
      port.on('message', onQuestion);
      worker.on('message', finish).on('error', onError).on('exit', onExit);
      worker.ref();
      port.ref();
      deadline.start(() => {
        fail('Exception', 'Exceeded maximum execution time');
        void worker.terminate();
      });
      worker.postMessage(request);
    });
  return {
    run,
    get alive() {
      return alive;
    },
    end: async () => {
      alive = false;
      port.close();
      await worker.terminate();
    },
  };
};

export const makeWorkers = (bundles: Bundles): Workers => {
  const idle: ScriptWorker[] = [startWorker(bundles)];
  const busy = new Set<ScriptWorker>();
  return {
    run: async (request, answer, deadline) => {
      const worker = idle.pop() ?? startWorker(bundles);
      busy.add(worker);
      const outcome = await worker.run(request, answer, deadline);
      busy.delete(worker);
      if (!worker.alive || idle.length >= WARM) await worker.end();
      else idle.push(worker);
      return outcome;
    },
    close: async () => {
      await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.end()));
    },
  };
};
