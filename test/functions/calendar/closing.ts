/**
 * A small province at the end of its year, over an embedded Firestore and a folder of reports in a local Google: two quarters of it
 * are to be frozen, and both reports have a file in the folder. Every write of a run goes through one knife.
 */
import { Readable } from 'node:stream';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/index.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { startFirestore, type EmbeddedFirestore } from '../../../local/firebase/firestore.ts';
import { freePorts } from '../../../local/firebase/freePort.ts';
import { startLocalGoogle, type LocalGoogle } from '../../../local/google/start.ts';
import { driveClient } from '../../../functions/google/drive.ts';
import { reportFolder } from '../../../functions/google/reportFolder.ts';
import { openLedger, type Ledger } from '../../../functions/ledger/ledger.ts';
import type { RunRequest, Services } from '../../../functions/services.ts';
import { PROVINCE_UNIT, type Act, type Entry } from '../../../shared/ledger/entry.ts';
import { verifyExport, type Verification } from '../../../shared/ledger/verify.ts';
import { sha256Hex } from '../../../shared/ledger/hash.ts';
import { exportLedger } from '../../../shared/ledger/export.ts';
import { sealIfChanged } from '../../../functions/calendar/seal.ts';
import { clientsOf, OWNER, ROBOT } from '../../local/google/googleUnderTest.ts';
import { act } from '../../shared/ledger/ledgerOf.ts';
import { REGISTRY, SETTINGS, submitted } from '../../shared/reminders/province.ts';
import { Knife, knifedFetch } from '../knife.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A report of nothing, for a person to put there. */
const EMPTY = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:document><w:body/></w:document>') }));
const PROJECT = 'demo-so-papi';
const CYCLE = 2023;
/** Every unit's grace for the fourth quarter is over. */
export const YEAR_END = '2023-12-25T17:30:00.000Z';
export const FILES = ['bao-cao-quy-3-2023.docx', 'bao-cao-quy-4-2023.docx'] as const;

export interface Province {
  readonly knife: Knife;
  /** Of a process of its own each time; they share nothing but Firestore, Drive and the clock. */
  process(): Services;
  setClock(iso: string): void;
  enter(act: Act): Promise<void>;
  /** Every entry, by chain and place, without what differs from run to run: ids, hashes, moments of the store. */
  told(): Promise<readonly string[]>;
  /** What the queue was asked for. */
  readonly asked: readonly RunRequest[];
  entries(): Promise<readonly Entry[]>;
  /** Sealed and exported. */
  verified(): Promise<Verification>;
  readonly folder: FolderView;
}

export interface FolderView {
  /** Hash of what the report in a file says, as it stands in the XML. */
  words(name: string): Promise<string>;
  /** How many revisions of a file are kept. */
  versions(name: string): Promise<number>;
  names(): Promise<readonly string[]>;
  remove(name: string): Promise<void>;
  /** A person puts a file there, or changes one by hand. */
  put(name: string, text: string): Promise<void>;
  change(name: string, text: string): Promise<void>;
}

export interface Closing {
  readonly google: LocalGoogle;
  newProvince(): Promise<Province>;
  close(): Promise<void>;
}

export async function startClosing(): Promise<Closing> {
  const [port = 0] = await freePorts(1);
  const firestore: EmbeddedFirestore = await startFirestore(port);
  process.env['FIRESTORE_EMULATOR_HOST'] = firestore.host;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  const ledgers: Ledger[] = [];
  let [files, provinces] = [0, 0];
  const google = await startLocalGoogle({
    clock: () => new Date(YEAR_END),
    newId: () => `id${String(++files).padStart(6, '0')}`,
    accounts: [OWNER, ROBOT].map((email) => ({ email })),
  });
  const person = clientsOf(google, OWNER).drive;

  async function newProvince(): Promise<Province> {
    const province = `province-${++provinces}`;
    const folderId = await newFolder(person);
    const knife = new Knife();
    const asked: RunRequest[] = [];
    const clock = { now: new Date(YEAR_END), ids: 0 };
    const open = (): Ledger => {
      const ledger = openLedger(PROJECT, { province, cycle: CYCLE });
      ledgers.push(ledger);
      return ledger;
    };
    const own = open();

    const folder = reportFolder(
      driveClient({ accessToken: google.accessToken(ROBOT), fetch: knifedFetch(knife, google.fetch) }),
      folderId,
      { sleep: () => Promise.resolve(), random: () => 0, attempts: 3 },
    );

    const settings = { ...SETTINGS, calendar: { ...SETTINGS.calendar, notApplicable: ['q1', 'q2'] as const } };
    async function enter(one: Act): Promise<void> {
      await own.append({ unit: one.unit, requestId: one.requestId }, () => ({ act: one }));
    }
    await enter(act(PROVINCE_UNIT, 'settings', settings));
    await enter(act(PROVINCE_UNIT, 'registry', REGISTRY));
    await enter(submitted('xa1'));

    const entries = async (): Promise<readonly Entry[]> =>
      [...(await own.readEverything())].sort((a, b) => (a.unit === b.unit ? a.seq - b.seq : a.unit < b.unit ? -1 : 1));

    return {
      ...{ knife, asked, enter, entries },
      setClock(iso) {
        clock.now = new Date(iso);
      },
      process() {
        const ledger = open();
        return {
          config: { projectId: PROJECT, province, cycle: CYCLE, tokenAudiences: [], founders: [], local: {} },
          ledger: {
            ...ledger,
            append: (request, decide) => knife.at(`append ${request.requestId}`, () => ledger.append(request, decide)),
          },
          queue: {
            enqueue: (request) =>
              knife.at('enqueue', () => {
                asked.push(request);
              }),
          },
          now: () => clock.now,
          newId: () => `${province}-${++clock.ids}`,
          openMaster: () => Promise.resolve(undefined),
          openReportFolder: () => Promise.resolve(folder),
          verifyToken: (token) => Promise.resolve(token),
          validateForm: () => ({ findings: [] }),
        };
      },
      told: async () =>
        (await entries()).map(({ unit, seq, kind, form, at, by, payload }) =>
          [unit, seq, kind, form, at, by, sha256Hex(payload).slice(0, 12)].join(' '),
        ),
      async verified() {
        await sealIfChanged('calendar')({ ledger: own, now: () => clock.now, newId: () => `seal-${++clock.ids}` });
        return verifyExport(exportLedger(await own.readEverything()));
      },
      folder: folderView(person, folderId),
    };
  }

  return {
    ...{ google, newProvince },
    async close() {
      await Promise.all(ledgers.map((ledger) => ledger.close()));
      firestore.close();
      await google.close();
    },
  };
}

/** With an empty file for each report. */
async function newFolder(person: drive_v3.Drive): Promise<string> {
  const { data } = await person.files.create({ requestBody: { name: 'Báo cáo PAPI', mimeType: FOLDER } });
  const folderId = data.id ?? '';
  const requestBody = { type: 'user', role: 'writer', emailAddress: ROBOT };
  await person.permissions.create({ fileId: folderId, sendNotificationEmail: false, requestBody });
  for (const name of FILES) await putFile(person, folderId, name, EMPTY);
  return folderId;
}

async function putFile(person: drive_v3.Drive, folderId: string, name: string, bytes: Buffer): Promise<void> {
  const media = { mimeType: DOCX, body: Readable.from([bytes]) };
  await person.files.create({ requestBody: { name, parents: [folderId] }, media });
}

function folderView(person: drive_v3.Drive, folderId: string): FolderView {
  const list = async () => {
    const q = `'${folderId}' in parents and trashed = false`;
    return (await person.files.list({ q, orderBy: 'name' })).data.files ?? [];
  };
  const idOf = async (name: string) => (await list()).find((file) => file.name === name)?.id ?? '';
  return {
    names: async () => (await list()).map(({ name }) => name ?? ''),
    async words(name) {
      const asked = { fileId: await idOf(name), alt: 'media' };
      const { data } = await person.files.get(asked, { responseType: 'arraybuffer' });
      const parts = unzipSync(new Uint8Array(data as unknown as ArrayBuffer));
      return sha256Hex(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).slice(0, 12);
    },
    async versions(name) {
      const { data } = await person.revisions.list({ fileId: await idOf(name), fields: 'revisions(keepForever)' });
      return (data.revisions ?? []).filter(({ keepForever }) => keepForever).length;
    },
    async remove(name) {
      await person.files.update({ fileId: await idOf(name), requestBody: { trashed: true } });
    },
    put: (name, text) => putFile(person, folderId, name, Buffer.from(text)),
    async change(name, text) {
      await person.files.update({ fileId: await idOf(name), media: { mimeType: DOCX, body: text } });
    },
  };
}
