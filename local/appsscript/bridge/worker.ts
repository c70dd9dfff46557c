/**
 * The worker thread: one execution at a time, each in a fresh context, the services and the add-on's files in it.
 *
 * The services run inside the context too, so that what they return has the script's own Array, Date and Error. The only thing of
 * this thread that they hold is `send`. Started from a bundle (host/bundles.ts).
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { StartServices } from '../services/main.ts';
import type { ExecutionOutcome, ExecutionRequest } from './execution.ts';
import { answerInWorker } from './workerAnswers.ts';
import { syncSend } from './syncSend.ts';

export interface WorkerData {
  readonly flag: Int32Array;
  readonly port: MessagePort;
  /** Path of the bundled services. */
  readonly services: string;
}

const { flag, port, services } = workerData as WorkerData;
const toHost = syncSend(port, flag);
const send = (kind: string, request: string): string => answerInWorker(kind, request) ?? toHost(kind, request);

/** An expression: a function that starts the services in whichever context it is run in. */
const startServices = new Script(`(() => { ${readFileSync(services, 'utf8')}; return services.startServices; })()`, {
  filename: 'local-apps-script-services.js',
});

const execute = ({ files, entry, facts }: ExecutionRequest): ExecutionOutcome => {
  // Without a prototype: nothing of this thread's Object is among the script's globals.
  const context = createContext(Object.create(null) as object);
  const start = startServices.runInContext(context) as StartServices;
  const running = start(send, JSON.stringify({ facts, pages: files.pages }));
  try {
    for (const { name, source } of files.scripts) new Script(source, { filename: name }).runInContext(context);
  } catch (error) {
    return JSON.parse(running.failure(error)) as ExecutionOutcome;
  }
  return JSON.parse(running.run(JSON.stringify(entry))) as ExecutionOutcome;
};

parentPort?.on('message', (request: ExecutionRequest) => {
  parentPort?.postMessage(execute(request));
});
