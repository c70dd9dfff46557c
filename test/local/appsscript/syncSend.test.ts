import { MessageChannel, Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';

const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
const { port1: port, port2 } = new MessageChannel();
const workers: Worker[] = [];
afterAll(async () => {
  port.close();
  await Promise.all(workers.map((worker) => worker.terminate()));
});

/** A thread that asks so many questions and tells the answers. */
async function asker(questions: number): Promise<Worker> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { parentPort, workerData } from 'node:worker_threads';
        import { syncSend } from './syncSend.ts';
        const send = syncSend(workerData.port, workerData.flag);
        parentPort.postMessage(Array.from({ length: ${questions} }, (_, index) => send('echo', String(index))));`,
      resolveDir: fileURLToPath(new URL('../../../local/appsscript/bridge', import.meta.url)),
      loader: 'ts',
    },
    ...{ bundle: true, write: false, format: 'cjs', platform: 'node' },
  });
  const worker = new Worker(outputFiles[0]?.text ?? '', {
    eval: true,
    workerData: { flag, port: port2 },
    transferList: [port2],
  });
  workers.push(worker);
  return worker;
}

test('each question gets its own answer, also when the notice of the one before comes late', async () => {
  const late: (() => void)[] = [];
  port.on('message', ({ request }: { request: string }) => {
    port.postMessage(request);
    Atomics.store(flag, 0, 1);
    // Now and then the notice is held back until the next question is already being waited for.
    if (Number(request) % 3 === 0) late.push(() => Atomics.notify(flag, 0));
    else Atomics.notify(flag, 0);
    for (const notify of late.splice(0)) setTimeout(notify, 1);
  });
  const worker = await asker(300);
  const answers = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
  expect(answers).toEqual(Array.from({ length: 300 }, (_, index) => String(index)));
});
