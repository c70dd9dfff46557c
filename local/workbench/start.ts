/**
 * The workbench as a handle: the page, the script runtime behind it, the stack's clock. The composition root of this folder.
 *
 * HTTP only: it reaches Google and the functions as a browser and an add-on would.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { googleScriptClient } from '../appsscript/client.ts';
import type { AppsScript } from '../appsscript/contract.ts';
import { QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Stack } from '../stack.ts';
import { buildPage } from './build.ts';
import { startTimeline } from './calendar/timeline.ts';
import { Documents } from './documents.ts';
import { Journal } from './journal.ts';
import { mailLine, newestMails } from './mails.ts';
import { MOMENTS } from './moments.ts';
import { papersFrom } from './papers.ts';
import { peopleOf, STRANGER } from './people.ts';
import { listen } from './server.ts';
import type { Way, WorkbenchEvent } from './wire.ts';
import { Windows } from './windows.ts';

export interface Workbench {
  readonly url: string;
  readonly journal: Journal;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly stack: Pick<Stack, 'google' | 'setClock' | 'clock'> & Partial<Pick<Stack, 'mail' | 'api'>>;
  /** The add-on, running. @param journal where its fetches are to be told. */
  readonly startScript: (journal: Journal) => Promise<AppsScript>;
  readonly registry?: Registry;
  /** Who is signed in when the page opens; the first commune unless told. */
  readonly account?: string;
  /** Any free one unless told; taken, it is an error. */
  readonly port?: number;
}

export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { stack, startScript, registry = QUANG_TRI_2023 } = options;
  const { google } = stack;
  const newId = () => randomUUID();
  const journal = new Journal();
  const windows = new Windows(newId);
  const people = peopleOf(registry);
  const account = options.account ?? people.find(({ group }) => group === 'xa')?.email ?? STRANGER;
  // The registry knows more people than the stack was started with.
  for (const { email } of people) google.addAccount({ email });
  const [files, script, client] = await Promise.all([buildPage(), startScript(journal), googleScriptClient()]);
  const clockEvent = () => ({ kind: 'clock', instant: stack.clock().toISOString() }) as const;
  const officer = registry.staff.find(({ role }) => role === 'home-affairs')?.email;
  const timeline = startTimeline({
    clock: stack.clock,
    async setClock(instantMs) {
      await stack.setClock(instantMs);
      windows.broadcast(clockEvent());
    },
    ...(stack.api === undefined || officer === undefined ? {} : { office: { api: stack.api, officer } }),
    told: (line) => windows.broadcast({ kind: 'timeline', lines: [line] }),
    moved: (way) => windows.broadcast(wayEvent(way)),
  });
  journal.follow((line) => windows.broadcast({ kind: 'journal', lines: [line] }));
  const unfollow = stack.mail?.follow((mail) => windows.broadcast({ kind: 'mails', mails: [mailLine(mail)] }));
  const listening = await listen(
    {
      ...{ token: randomBytes(24).toString('hex'), windows, files, journal, googleUrl: google.url },
      accessToken: (email) => google.accessToken(email),
      documents: new Documents({ script, client, windows, journal, newId }),
      beginning: () => ({ people, account, clock: stack.clock().toISOString(), moments: MOMENTS }),
      firstEvents: () => [
        clockEvent(),
        { kind: 'journal', lines: journal.lines },
        newestMails(stack.mail?.mails ?? []),
        { kind: 'timeline', lines: timeline.lines() },
        wayEvent(timeline.way()),
      ],
      addAccount: (email) => google.addAccount({ email }),
      ...{ timeline, papers: papersFrom(stack.api) },
    },
    options.port ?? 0,
  );
  return {
    ...{ url: listening.url, journal },
    async close() {
      timeline.stop();
      unfollow?.();
      await listening.close();
      await script.close();
    },
  };
}

function wayEvent(way: Way | undefined): WorkbenchEvent {
  return { kind: 'way', ...(way === undefined ? {} : { way }) };
}
