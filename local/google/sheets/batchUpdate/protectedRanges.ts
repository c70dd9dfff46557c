/**
 * addProtectedRange, updateProtectedRange, deleteProtectedRange.
 *
 * Nobody can shut himself out ("You can't remove yourself as an editor."); the file's owner is always among the editors; a
 * protection that only warns has none. Without explicit editors everybody who may edit the file is let in.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange .
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { GridRange } from '../model.ts';
import { mayEdit, protectedCell, protectedRangeFor, protectedRangesOf } from '../protection.ts';
import type { ProtectedRange } from '../protection.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import { claimNumericId, requireNumbered } from './ids.ts';
import { gridRange } from './run.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';

export function addProtectedRange(body: Body<'addProtectedRange'>, run: Run): JsonObject {
  const given = (body.protectedRange ?? {}) as JsonObject;
  const id = claimNumericId(run, 'protectedRanges', given['protectedRangeId'] as number | undefined);
  const protection = checked(run, given, id);
  run.draft.sheet(protection.range?.sheetId ?? 0).protectedRanges.push(asJson(protection));
  return { protectedRange: protectedRangeFor(protection, run.editor) };
}

export function updateProtectedRange(body: Body<'updateProtectedRange'>, run: Run): undefined {
  const mask = requireMask('ProtectedRange', body.fields);
  const given = body.protectedRange as JsonObject | undefined;
  const { sheet, index, before } = requireOwn(run, body.protectedRange?.protectedRangeId);
  let merged = mergeMasked(mask, asJson(before), given) ?? {};
  // Range and named range exclude each other: the one that the request names stands.
  if (mask.parts.has('range') && !mask.parts.has('namedRangeId')) merged = { ...merged, namedRangeId: undefined };
  if (mask.parts.has('warningOnly') && !mask.parts.has('editors') && given?.['warningOnly'] === true) {
    merged = { ...merged, editors: undefined };
  }
  const after = checked(run, merged, before.protectedRangeId);
  const own = run.draft.sheet(sheet.properties.sheetId);
  const target = after.range?.sheetId ?? own.properties.sheetId;
  if (target === own.properties.sheetId) {
    own.protectedRanges[index] = asJson(after);
    return undefined;
  }
  own.protectedRanges.splice(index, 1);
  run.draft.sheet(target).protectedRanges.push(asJson(after));
  return undefined;
}

export function deleteProtectedRange(body: Body<'deleteProtectedRange'>, run: Run): undefined {
  const { sheet, index } = requireOwn(run, body.protectedRangeId);
  run.draft.sheet(sheet.properties.sheetId).protectedRanges.splice(index, 1);
  return undefined;
}

const asJson = (protection: ProtectedRange): JsonObject => protection as unknown as JsonObject;

/** The protection, if this caller may edit it. */
function requireOwn(run: Run, id: number | undefined) {
  const { sheet, index } = requireNumbered(run, 'protectedRanges', id);
  const before = protectedRangesOf(sheet)[index];
  if (before === undefined || !mayEdit(before, run.editor)) throw protectedCell();
  return { sheet, index, before };
}

/** The protection as it is kept. */
function checked(run: Run, given: JsonObject, protectedRangeId: number): ProtectedRange {
  const wanted = given as Partial<ProtectedRange> & { readonly tableId?: string };
  if (wanted.tableId !== undefined) throw invalidArgument('tableId is not implemented in local Google.');
  const range = rangeOf(run, wanted);
  const sheet = requireSheet(run.draft.spreadsheet, range.sheetId);
  boundsIn(sheet, range);
  const unprotectedRanges = wanted.unprotectedRanges?.map((open) => gridRange(open, 'unprotectedRanges'));
  if (unprotectedRanges !== undefined && !isWhole(range)) {
    throw invalidArgument('unprotectedRanges is only supported on protected sheets.');
  }
  const editors =
    wanted.warningOnly === true || wanted.editors === undefined ? undefined : withOwner(run, wanted.editors);
  const protection: ProtectedRange = {
    protectedRangeId,
    range,
    ...(wanted.namedRangeId === undefined ? {} : { namedRangeId: wanted.namedRangeId }),
    ...(wanted.description === undefined ? {} : { description: wanted.description }),
    ...(wanted.warningOnly === true ? { warningOnly: true } : {}),
    ...(unprotectedRanges === undefined ? {} : { unprotectedRanges }),
    ...(editors === undefined ? {} : { editors }),
  };
  if (!mayEdit(protection, run.editor)) throw invalidArgument("You can't remove yourself as an editor.");
  return protection;
}

function rangeOf(run: Run, wanted: Partial<ProtectedRange>): GridRange {
  if (wanted.namedRangeId === undefined) return gridRange(wanted.range, 'protectedRange.range');
  const named = run.draft.spreadsheet.namedRanges.find(({ namedRangeId }) => namedRangeId === wanted.namedRangeId);
  if (named === undefined) throw invalidArgument(`No named range with id: ${wanted.namedRangeId}`);
  return named.range;
}

function withOwner(run: Run, editors: NonNullable<ProtectedRange['editors']>): NonNullable<ProtectedRange['editors']> {
  const { owner } = run.context;
  const users = editors.users ?? [];
  if (owner === undefined || users.some((user) => user.toLowerCase() === owner)) return editors;
  return { ...editors, users: [...users, owner] };
}

const isWhole = (range: GridRange): boolean => Object.keys(range).length === 1;
