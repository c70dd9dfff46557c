/** A process that consolidates when it is told to, from a ledger kept in a file, against a Google over HTTP. */
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { consolidate } from '../../../functions/consolidate/run.ts';
import { masterSheets } from '../../../functions/google/masterSheets.ts';
import { sheetsClient } from '../../../functions/google/sheets.ts';
import { annotationsInMemory } from './annotationsInMemory.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { fold } from '../../../shared/ledger/fold.ts';

export interface WorkerSetting {
  readonly rootUrl: string;
  readonly accessToken: string;
  readonly spreadsheetId: string;
  readonly ledgerFile: string;
  readonly asOf: string;
}

export interface WorkerOrder {
  readonly generation: number;
  readonly full: boolean;
}

const setting = JSON.parse(process.argv[2] ?? '{}') as WorkerSetting;
// Back-off is shortened: what is tested is the outcome, not the waiting.
const retry = {
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 20)),
  random: Math.random,
};
const client = sheetsClient(setting);
const sheets = masterSheets(client, setting.spreadsheetId, retry);

function readState() {
  const lines = readFileSync(setting.ledgerFile, 'utf8').split('\n');
  return Promise.resolve(fold(lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Entry)));
}

function refuseAnswers(): Promise<void> {
  return Promise.reject(new Error('nobody answers in this test'));
}

process.on('message', (order: WorkerOrder) => {
  const deps = {
    ledger: { readState, enterAnswer: refuseAnswers, ...annotationsInMemory() },
    sheets,
    now: () => new Date(setting.asOf),
    newNonce: () => randomUUID().replaceAll('-', ''),
    ...retry,
  };
  consolidate(order)(deps).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
  );
});
process.send?.({ ready: true });
