/**
 * `npx tsx local/google/main.ts --port 9000 --account a@example.vn`: local Google for a client in any language.
 *
 * Prints one line of JSON (address, tokens) when it serves; stops on SIGTERM or SIGINT. Options: README.md beside this file.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { whenNpxIsGone } from './npx.ts';
import { startLocalGoogle } from './start.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    account: { type: 'string', multiple: true, default: [] },
    group: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    import: { type: 'string' },
    'export-on-exit': { type: 'string' },
  },
});

const google = await startLocalGoogle({
  clock: () => new Date(),
  newId: () => randomBytes(33).toString('base64url'),
  port: Number(values.port),
  seed: Number(values.seed),
  accounts: values.account.map((email) => ({ email })),
  ...(values.import === undefined ? {} : { state: values.import }),
});
for (const group of values.group) {
  const [email = '', members = ''] = group.split('=');
  google.setGroup(email, members.split(',').filter(Boolean));
}

const DAY = 24 * 3600;
const tokens = await Promise.all(
  values.account.map(async (email) => {
    const service = email.endsWith('.gserviceaccount.com');
    return [
      email,
      {
        accessToken: google.accessToken(email, { expiresInSeconds: 30 * DAY }),
        refreshToken: google.refreshToken(email),
        ...(service ? { serviceAccountKey: await google.serviceAccountKey(email) } : {}),
      },
    ] as const;
  }),
);
console.log(JSON.stringify({ url: google.url, apiKey: google.apiKey, accounts: Object.fromEntries(tokens) }));

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  const dir = values['export-on-exit'];
  if (dir !== undefined) await google.exportState(dir);
  await google.close();
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
whenNpxIsGone(process.env, () => void stop());
