/** A world with one store of files, for calling handlers directly: rights as in Drive, no server. */
import { Draft } from '../../../../local/google/sheets/draft.ts';
import type { DriveFile, FileStore, Role } from '../../../../local/google/drive/files.ts';
import { GoogleError } from '../../../../local/google/http/errors.ts';
import { Bytes, type JsonObject, type World } from '../../../../local/google/http/handler.ts';
import { sheetsHandlers } from '../../../../local/google/sheets/handlers.ts';
import type { Spreadsheet } from '../../../../local/google/sheets/model.ts';

const RANK: Readonly<Record<Role, number>> = { reader: 0, commenter: 1, writer: 2, owner: 3 };
const NEED = { read: 0, comment: 1, write: 2, own: 3 } as const;

class MemoryFiles implements FileStore {
  readonly files = new Map<string, DriveFile>();

  open(id: string, account: { readonly email: string }, need: keyof typeof NEED): DriveFile {
    const file = this.files.get(id);
    const role = file?.permissions.find(({ emailAddress }) => emailAddress === account.email)?.role;
    if (file === undefined || role === undefined) throw new GoogleError('NOT_FOUND', 'Requested entity was not found.');
    if (RANK[role] < NEED[need]) throw new GoogleError('PERMISSION_DENIED', 'The caller does not have permission');
    return file;
  }

  create(
    account: { readonly email: string; readonly kind: string },
    given: Parameters<FileStore['create']>[1],
  ): DriveFile {
    if (account.kind === 'service') throw new GoogleError('PERMISSION_DENIED', 'The caller does not have permission');
    const now = new Date(0);
    const file: DriveFile = {
      id: `file-${this.files.size + 1}`,
      name: given.name,
      mimeType: given.mimeType,
      parents: [],
      permissions: [{ id: '1', type: 'user', role: 'owner', emailAddress: account.email }],
      createdTime: now,
      modifiedTime: now,
      lastModifiedBy: account.email,
      trashed: false,
      starred: false,
      version: 1,
      appProperties: {},
      properties: {},
      settings: {},
      content: given.content,
    };
    this.files.set(file.id, file);
    return file;
  }

  touch(file: DriveFile): void {
    file.version += 1;
  }

  list(): readonly DriveFile[] {
    return [...this.files.values()];
  }

  remove(id: string): void {
    this.files.delete(id);
  }
}

export class FakeWorld {
  readonly files = new MemoryFiles();
  #count = 0;

  world(email: string): World {
    return {
      account: {
        email,
        kind: email.endsWith('.gserviceaccount.com') ? 'service' : 'person',
        subject: email,
        emailVerified: true,
      },
      files: this.files,
      clock: () => new Date('2023-08-07T20:00:00Z'),
      newId: () => `id-${++this.#count}`,
      url: 'http://127.0.0.1',
    };
  }

  /** Calls `sheets.spreadsheets.` + method as this account; the answer as it goes over the wire. */
  call(
    method: string,
    given: {
      readonly path?: Readonly<Record<string, string>>;
      readonly query?: JsonObject;
      readonly body?: JsonObject;
    } = {},
    email = 'chu@tinh.vn',
  ): JsonObject {
    const handler = sheetsHandlers[`sheets.spreadsheets.${method}`];
    if (handler === undefined) throw new Error(`no handler for ${method}`);
    const answer = handler(
      { path: given.path ?? {}, query: given.query ?? {}, body: given.body ?? {} },
      this.world(email),
    );
    if (answer instanceof Promise || answer instanceof Bytes) throw new Error('not JSON');
    return JSON.parse(JSON.stringify(answer)) as JsonObject;
  }

  create(body: JsonObject = {}): string {
    return this.call('create', { body })['spreadsheetId'] as string;
  }

  share(id: string, email: string, role: Role): void {
    this.files.files.get(id)?.permissions.push({ id: email, type: 'user', role, emailAddress: email });
  }

  spreadsheet(id: string): Spreadsheet {
    const content = this.files.files.get(id)?.content;
    if (content?.kind !== 'spreadsheet') throw new Error('no spreadsheet');
    return content.spreadsheet;
  }

  /** Changes a spreadsheet behind the API's back. */
  change(id: string, change: (draft: Draft) => void): void {
    const file = this.files.files.get(id);
    if (file === undefined) throw new Error('no file');
    const draft = new Draft(this.spreadsheet(id));
    change(draft);
    file.content = { kind: 'spreadsheet', spreadsheet: draft.commit() };
  }

  update(
    id: string,
    range: string,
    values: readonly (readonly unknown[])[],
    option = 'USER_ENTERED',
    email?: string,
  ): JsonObject {
    return this.call(
      'values.update',
      { path: { spreadsheetId: id, range }, query: { valueInputOption: option }, body: { values } },
      email,
    );
  }

  /** The values of a range, or undefined where the answer has none. */
  get(id: string, range: string, query: JsonObject = {}): unknown {
    return this.call('values.get', { path: { spreadsheetId: id, range }, query })['values'];
  }
}
