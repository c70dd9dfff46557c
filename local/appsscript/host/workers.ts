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

interface ScriptWorker {
  run: Workers['run'];
  end(): Promise<void>;
}

const startWorker = (bundles: Bundles): ScriptWorker => {
  const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { port1: port, port2 } = new MessageChannel();
  const workerData: WorkerData = { flag, port: port2, services: bundles.services };
  const worker = new Worker(bundles.worker, { workerData, transferList: [port2] });
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
      const onError = (error: Error): void => finish({ ok: false, name: error.name, message: error.message });
      const onExit = (): void => finish({ ok: false, name: 'Error', message: 'The script was ended.' });
      port.on('message', onQuestion);
      worker.on('message', finish).on('error', onError).on('exit', onExit);
      worker.ref();
      port.ref();
      deadline.start(() => {
        finish({ ok: false, name: 'Exception', message: 'Exceeded maximum execution time' });
        void worker.terminate();
      });
      worker.postMessage(request);
    });
  return {
    run,
    end: async () => {
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
      if (deadline.passed || idle.length >= WARM) await worker.end();
      else idle.push(worker);
      return outcome;
    },
    close: async () => {
      await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.end()));
    },
  };
};
