/**
 * `npm start`: the stack, then the demonstration, then it keeps serving; `--once` ends after the demonstration, 0 or 1 with
 * the reason.
 */
import { fileURLToPath } from 'node:url';
import { play } from './demo/run.ts';
import { writeOutput } from './demo/output.ts';
import { stageOf } from './demo/stageOfStack.ts';
import { startStack } from './stack.ts';

const once = process.argv.includes('--once');
const began = Date.now();
const print = (text: string) => process.stdout.write(text);

print('Khởi động: Google cục bộ, Firestore nhúng, trình giả lập Firebase…\n');
const stack = await startStack();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void stack.close().finally(() => process.exit(130));
  });
}
try {
  print(
    `Sẵn sàng sau ${Math.round((Date.now() - began) / 1000)} giây. Dữ liệu mô phỏng: đơn vị không nói những điều dưới đây.\n`,
  );
  const played = await play(stageOf(stack, print), 'so-papi-2023');
  await writeOutput(fileURLToPath(new URL('../out/', import.meta.url)), played, stack);
  const requests = stack.google.requests.counts('sheets').requests;
  print(`\n${played.outcome.table({ sheetsRequests: requests, seconds: Math.round((Date.now() - began) / 1000) })}\n`);
  const missing = played.outcome.missingCodes();
  if (missing.length > 0) throw new Error(`không gặp phát hiện: ${missing.join(', ')}`);
  print('\nKết quả trong out/: master.xlsx, units/, summary-q3.json, ledger.ndjson\n');
  if (!once) {
    print(`\nAPI: ${stack.apiUrl}/v1\nGoogle cục bộ: ${stack.google.url}\nDừng: Ctrl+C\n`);
    await new Promise(() => setInterval(() => undefined, 60_000));
  }
} catch (error) {
  print(`\nKhông xong: ${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['SO_PAPI_LOG'] === '1') print(stack.log().slice(-8000));
  process.exitCode = 1;
}
await stack.close();
