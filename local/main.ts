/**
 * `npm start`: the stack, then the demonstration, then the workbench until Ctrl+C.
 *
 * `--once` ends after the demonstration, 0 or 1 with the reason. `--empty` only sets the cycle up, so that one is in the workbench
 * within seconds.
 */
import { fileURLToPath } from 'node:url';
import { buildAddon } from '../addon/build.ts';
import { writeOutput } from './demo/output.ts';
import { play, setUp } from './demo/run.ts';
import { stageOf } from './demo/stageOfStack.ts';
import { startStack, type Stack } from './stack.ts';
import { startAddon } from './workbench/addon.ts';
import { freePortFrom } from './workbench/freePortFrom.ts';
import { MOMENTS } from './workbench/moments.ts';
import { startWorkbench } from './workbench/start.ts';

const once = process.argv.includes('--once');
const empty = process.argv.includes('--empty');
const PORT = 8023;
const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);
const print = (text: string) => process.stdout.write(text);

print('Khởi động: Google cục bộ, Firestore nhúng, trình giả lập Firebase…\n');
const stack = await startStack();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void stack.close().finally(() => process.exit(130));
  });
}
try {
  print(`Sẵn sàng sau ${seconds()} giây. Dữ liệu mô phỏng: đơn vị không nói những điều dưới đây.\n`);
  if (empty) await setUpOnly(stack);
  else await demonstrate(stack);
  if (!once) {
    const { url } = await serveWorkbench(stack);
    print(`\nBàn thử: ${url}\nAPI: ${stack.apiUrl}/v1\nGoogle cục bộ: ${stack.google.url}\nDừng: Ctrl+C\n`);
    await new Promise(() => setInterval(() => undefined, 60_000));
  }
} catch (error) {
  print(`\nKhông xong: ${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['SO_PAPI_LOG'] === '1') print(stack.log().slice(-8000));
  process.exitCode = 1;
}
await stack.close();

async function demonstrate(on: Stack): Promise<void> {
  const played = await play(stageOf(on, print), 'so-papi-2023');
  await writeOutput(fileURLToPath(new URL('../out/', import.meta.url)), played, on);
  const requests = on.google.requests.counts('sheets').requests;
  print(`\n${played.outcome.table({ sheetsRequests: requests, seconds: seconds() })}\n`);
  const missing = played.outcome.missingCodes();
  if (missing.length > 0) throw new Error(`không gặp phát hiện: ${missing.join(', ')}`);
  print(
    '\nKết quả trong out/: master.xlsx, units/, summary-q3.json, summary-q4.json, ledger.ndjson, bao-cao-*.docx, cong-van-don-doc.docx, mails/\n',
  );
}

/** Settings, registry, assignments and an empty master, three days before plans are due. */
async function setUpOnly(on: Stack): Promise<void> {
  await setUp(stageOf(on, print));
  await on.setClock(Date.parse(MOMENTS[0].instant));
}

async function serveWorkbench(on: Stack) {
  await buildAddon();
  return startWorkbench({
    stack: on,
    startScript: (journal) => startAddon(on, journal),
    port: await freePortFrom(PORT),
  });
}
