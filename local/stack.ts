/** The whole stack on this machine: local Google, the embedded Firestore, the official emulators over the built bundle. */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFunctions } from '../functions/build.ts';
import { QUANG_TRI_2023, HOME_AFFAIRS_EMAIL } from '../shared/units/quangTri2023.ts';
import { apiClient, type Api } from './demo/api.ts';
import { startEmulators, PROJECT } from './firebase/emulators.ts';
import { startFirestore } from './firebase/firestore.ts';
import { freePorts } from './firebase/freePort.ts';
import { startLocalGoogle, type LocalGoogle } from './google/start.ts';
import { startMailSink, type MailSink } from './mail/sink.ts';

export const SERVICE_ACCOUNT = 'so-papi@demo-so-papi.iam.gserviceaccount.com';
/** OAuth client id of the add-on, as the tokens' audience. */
export const AUDIENCE = 'so-papi-addon.apps.googleusercontent.com';
export const PROVINCE = 'quang-tri';

/** A workbench may stand open for days, and nobody renews what it was started with. */
const TOKEN_SECONDS = 30 * 24 * 3600;

export interface Stack {
  readonly google: LocalGoogle;
  readonly apiUrl: string;
  readonly firestoreHost: string;
  readonly api: Api;
  /** Where every mail of the functions ends. */
  readonly mail: MailSink;
  /** Sets the business clock of functions and of local Google alike. */
  setClock(instantMs: number): Promise<void>;
  /** What the business clock says. */
  readonly clock: () => Date;
  /** Everything that the emulators have written. */
  readonly log: () => string;
  close(): Promise<void>;
}

/** @param options.build false when build/functions is fresh. */
export async function startStack(options: { readonly build?: boolean; readonly cycle?: number } = {}): Promise<Stack> {
  if (options.build !== false) await buildFunctions();
  const folder = await mkdtemp(join(tmpdir(), 'so-papi-stack-'));
  const clockFile = join(folder, 'clock');
  let clock = new Date('2023-07-25T01:00:00.000Z');
  let ids = 0;
  const closers: (() => Promise<void> | void)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    const setClock = async (instantMs: number) => {
      clock = new Date(instantMs);
      // Replaced whole: the functions read it at any moment.
      await writeFile(`${clockFile}.new`, clock.toISOString());
      await rename(`${clockFile}.new`, clockFile);
    };
    await setClock(clock.getTime());
    const google = await startLocalGoogle({
      clock: () => clock,
      newId: () => `so-papi-${String(++ids).padStart(6, '0')}`,
    });
    closers.push(() => google.close());
    google.addAccount({ email: SERVICE_ACCOUNT, kind: 'service' });
    for (const email of [
      HOME_AFFAIRS_EMAIL,
      ...QUANG_TRI_2023.units.flatMap(({ mailboxes }) => mailboxes.map((mailbox) => mailbox.email)),
    ]) {
      google.addAccount({ email });
    }
    const [firestorePort = 0] = await freePorts(1);
    const firestore = await startFirestore(firestorePort);
    closers.push(() => firestore.close());
    const mail = await startMailSink();
    closers.push(() => mail.close());
    const emulators = await startEmulators(fileURLToPath(new URL('../build/functions', import.meta.url)), {
      FIRESTORE_EMULATOR_HOST: firestore.host,
      GOOGLE_ROOT_URL: google.url,
      GOOGLE_ACCESS_TOKEN: google.accessToken(SERVICE_ACCOUNT, { expiresInSeconds: TOKEN_SECONDS }),
      GOOGLE_ACCOUNT: SERVICE_ACCOUNT,
      BUSINESS_CLOCK_FILE: clockFile,
      MAIL_SINK: `${mail.host}:${mail.port}`,
      PROVINCE,
      CYCLE: String(options.cycle ?? 2023),
      TOKEN_AUDIENCES: AUDIENCE,
      FOUNDERS: HOME_AFFAIRS_EMAIL,
      GCLOUD_PROJECT: PROJECT,
    });
    closers.push(() => emulators.close());
    const tokens = new Map<string, Promise<string>>();
    const tokenOf = (email: string): Promise<string> => {
      const known =
        tokens.get(email) ?? google.identityToken({ email, audience: AUDIENCE, expiresInSeconds: TOKEN_SECONDS });
      tokens.set(email, known);
      return known;
    };
    return {
      ...{ google, mail, apiUrl: emulators.apiUrl, firestoreHost: firestore.host, setClock, log: emulators.log, close },
      clock: () => clock,
      api: apiClient(emulators.apiUrl, tokenOf),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
