/** The command: what a suite in another language starts, reads one line of, and ends. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

interface Printed {
  readonly url: string;
  readonly apiKey: string;
  readonly accounts: Readonly<Record<string, { readonly accessToken: string; readonly refreshToken: string }>>;
}

const firstLine = async (child: ChildProcess): Promise<Printed> => {
  if (!child.stdout) throw new Error('no output');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  return JSON.parse(line) as Printed;
};
const serves = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/oauth2/v3/certs`)).ok;
  } catch {
    return false;
  }
};

const ARGUMENTS = ['local/google/main.ts', '--account', 'a@example.vn', '--account', 'sa@x.iam.gserviceaccount.com'];

describe('main', () => {
  it('prints tokens that work, and leaves its state when it is told to stop', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'local-google-'));
    const child = spawn(process.execPath, ['--import', 'tsx', ...ARGUMENTS, '--export-on-exit', dir]);
    const { url, accounts } = await firstLine(child);
    const { accessToken } = accounts['a@example.vn'] ?? {};
    const answer = await fetch(`${url}/v4/spreadsheets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken ?? ''}` },
      body: '{"properties":{"title":"Sổ"}}',
    });
    expect(answer.status).toBe(200);
    expect(accounts['sa@x.iam.gserviceaccount.com']).toHaveProperty('serviceAccountKey.client_email');
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(child.exitCode).toBe(0);
    expect(await readFile(join(dir, 'local-google.json'), 'utf8')).toContain('Sổ');
  });
  it('does not outlive the npx that started it', async () => {
    const child = spawn('npx', ['tsx', ...ARGUMENTS]);
    const { url } = await firstLine(child);
    expect(await serves(url)).toBe(true);
    child.kill('SIGTERM');
    await once(child, 'exit');
    await expect.poll(() => serves(url), { timeout: 10_000, interval: 200 }).toBe(false);
  });
});
