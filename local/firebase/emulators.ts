/**
 * The official functions and tasks emulators over the built bundle, as one child process group.
 *
 * `--inspect-functions` makes one process serve everything: without it each concurrent request starts a Node of its own.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from './freePort.ts';

export const PROJECT = 'demo-so-papi';
export const REGION = 'asia-southeast1';

/** What functions/params.ts declares. */
const PARAMETERS = [
  ...['PROVINCE', 'CYCLE', 'TOKEN_AUDIENCES', 'FOUNDERS'],
  ...['SMTP_HOST', 'SMTP_PORT', 'SMTP_SENDER', 'SMTP_PER_MINUTE'],
] as const;
/** Asked of Google's Secret Manager where no file holds them. */
const SECRETS = ['SMTP_USER', 'SMTP_PASSWORD'] as const;

const LEASH = new URL('./leash.mjs', import.meta.url).href;

export interface Emulators {
  /** Root of the API: `${apiUrl}/v1/me`. */
  readonly apiUrl: string;
  readonly taskQueueUrl: string;
  /** Everything that the emulators have written so far. */
  readonly log: () => string;
  close(): Promise<void>;
}

/**
 * @param bundle folder of the built functions.
 * @param environment of the functions' process, the parameters that they declare among it.
 * @throws Error with the end of the log when they are not ready in two minutes.
 */
export async function startEmulators(
  bundle: string,
  environment: Readonly<Record<string, string>>,
): Promise<Emulators> {
  const [functions = 0, tasks = 0, hub = 0, logging = 0, inspect = 0, eventarc = 0] = await freePorts(6);
  // Beside the bundle: the emulator looks for firebase-functions in the folders above it.
  const folder = await mkdtemp(join(dirname(bundle), 'emulators-'));
  await mkdir(join(folder, 'home'));
  await layOut(bundle, join(folder, 'functions'), environment);
  const at = (port: number) => ({ host: '127.0.0.1', port });
  await writeFile(
    join(folder, 'firebase.json'),
    JSON.stringify({
      functions: [{ source: 'functions', codebase: 'so-papi', runtime: 'nodejs22' }],
      emulators: {
        singleProjectMode: true,
        functions: at(functions),
        tasks: at(tasks),
        hub: at(hub),
        logging: at(logging),
        eventarc: at(eventarc),
        ui: { enabled: false },
      },
    }),
  );
  const cli = createRequire(import.meta.url).resolve('firebase-tools/lib/bin/firebase.js');
  const inspection = ['--inspect-functions', String(inspect)];
  const child = spawn(
    process.execPath,
    ['--import', LEASH, cli, 'emulators:start', '--only', 'functions,tasks', '--project', PROJECT, ...inspection],
    {
      cwd: folder,
      detached: true,
      // Nothing is ever written to its input: that it is open says that this process lives.
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...environment,
        // No question to Google whether this machine is one of its own.
        METADATA_SERVER_DETECTION: 'none',
        NO_PROXY: '127.0.0.1,localhost',
        CI: 'true',
        FIREBASE_CLI_DISABLE_UPDATE_CHECK: 'true',
      },
    },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (log += piece.toString()));
  const close = async () => {
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(child, () => log);
  } catch (error) {
    await close();
    throw error;
  }
  const root = `http://127.0.0.1:${functions}/${PROJECT}/${REGION}`;
  return { apiUrl: `${root}/api`, taskQueueUrl: `http://127.0.0.1:${tasks}`, log: () => log, close };
}

/**
 * A copy of the bundle, so that a build meanwhile does no harm, with an `.env.local` of this run beside it: the emulator asks for a
 * parameter that stands in no file.
 */
async function layOut(bundle: string, folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  await cp(bundle, folder, { recursive: true });
  const lines = PARAMETERS.map((name) => `${name}=${JSON.stringify(environment[name] ?? '')}\n`);
  await writeFile(join(folder, '.env.local'), lines.join(''));
  await writeFile(join(folder, '.secret.local'), SECRETS.map((name) => `${name}=local\n`).join(''));
}

async function ready(child: ChildProcess, log: () => string): Promise<void> {
  const end = Date.now() + 120_000;
  while (!log().includes('All emulators ready')) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`the emulators did not start:\n${log().slice(-3000)}`);
    await sleep(100);
  }
  // The emulators are "ready" without any function, too.
  if (!log().includes('Loaded functions definitions from source')) {
    throw new Error(`the functions did not load:\n${log().slice(-3000)}`);
  }
}

/** The whole group: the emulators start Node processes of their own. */
async function stop(child: ChildProcess): Promise<void> {
  const gone = child.exitCode !== null || new Promise((resolve) => child.once('exit', resolve));
  for (const [signal, patience] of [
    ['SIGTERM', 8000],
    ['SIGKILL', 2000],
  ] as const) {
    if (child.exitCode !== null || child.pid === undefined) break;
    try {
      process.kill(-child.pid, signal);
    } catch {
      break;
    }
    await Promise.race([gone, sleep(patience, undefined, { ref: false })]);
  }
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
