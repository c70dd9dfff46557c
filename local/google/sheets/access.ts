/**
 * Opening a spreadsheet to read it, and editing one: rights, draft, formulas, commit, in that order.
 *
 * A file's name is the spreadsheet's title, whichever side changed it. An edit that throws leaves the file as it was.
 */
import type { DriveFile } from '../drive/files.ts';
import { GoogleError } from '../http/errors.ts';
import type { World } from '../http/handler.ts';
import { Draft } from './draft.ts';
import { recalculate } from './formula/recalculate.ts';
import { relocalizeSheet } from './formula/relocalize.ts';
import type { Spreadsheet } from './model.ts';
import type { Editor } from './protection.ts';

function contentOf(file: DriveFile): Spreadsheet {
  if (file.content.kind !== 'spreadsheet') {
    throw new GoogleError('FAILED_PRECONDITION', 'This operation is not supported for this document');
  }
  const { spreadsheet } = file.content;
  const sameTitle = spreadsheet.properties.title === file.name;
  if (sameTitle && spreadsheet.spreadsheetId === file.id) return spreadsheet;
  return { ...spreadsheet, spreadsheetId: file.id, properties: { ...spreadsheet.properties, title: file.name } };
}

/** The account that owns the file; undefined when nobody does. */
export function ownerOf(file: DriveFile): string | undefined {
  return file.permissions.find(({ role }) => role === 'owner')?.emailAddress?.toLowerCase();
}

export interface Opened {
  readonly spreadsheet: Spreadsheet;
  readonly editor: Editor;
  readonly owner: string | undefined;
}

function opened(file: DriveFile, world: World): Opened {
  const owner = ownerOf(file);
  const email = world.account.email.toLowerCase();
  return { spreadsheet: contentOf(file), editor: { email, owner: owner === email }, owner };
}

/** @throws GoogleError NOT_FOUND, PERMISSION_DENIED; FAILED_PRECONDITION for a file that is no spreadsheet. */
export function openToRead(world: World, spreadsheetId: string): Opened {
  return opened(world.files.open(spreadsheetId, world.account, 'read'), world);
}

export interface Editing extends Opened {
  readonly draft: Draft;
}

/**
 * Changes a spreadsheet by what `change` does to the draft, computes its formulas, and commits.
 * @param answer makes the response out of the committed spreadsheet.
 */
export function edit<Result, Response>(
  world: World,
  spreadsheetId: string,
  change: (editing: Editing) => Result,
  answer: (spreadsheet: Spreadsheet, result: Result, editing: Editing) => Response,
): Response {
  const file = world.files.open(spreadsheetId, world.account, 'write');
  const found = opened(file, world);
  const draft = new Draft(found.spreadsheet);
  const editing = { ...found, draft };
  const result = change(editing);
  const { locale } = draft.spreadsheet.properties;
  for (const { properties } of found.spreadsheet.sheets) {
    relocalizeSheet(draft, properties.sheetId, found.spreadsheet.properties.locale, locale);
  }
  recalculate(draft, world.clock);
  const response = answer(draft.spreadsheet, result, editing);
  const spreadsheet = draft.commit();
  file.content = { kind: 'spreadsheet', spreadsheet };
  file.name = spreadsheet.properties.title;
  world.files.touch(file);
  return response;
}
