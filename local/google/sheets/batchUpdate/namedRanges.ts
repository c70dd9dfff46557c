/**
 * addNamedRange, updateNamedRange, deleteNamedRange.
 *
 * Ids are the client's if it gives one. Names are unique without regard to case and never look like a cell.
 * Source: https://support.google.com/docs/answer/63175 (what a name may be).
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { boundsIn, requireSheet } from '../grid.ts';
import type { GridRange, NamedRange } from '../model.ts';
import { requireMask } from './fieldMask.ts';
import { gridRange } from './run.ts';
import type { Run } from './run.ts';
import type { Body, WireGridRange } from './wire.ts';

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]{0,249}$/u;
/** `A1` and `R1C1`, `RC`. */
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;
const RESERVED = /^(true|false)/i;

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function addNamedRange(body: Body<'addNamedRange'>, run: Run): JsonObject {
  const given = body.namedRange ?? {};
  const { namedRanges } = run.draft.spreadsheet;
  const name = requireName(run, given.name, undefined);
  const namedRangeId = given.namedRangeId ?? run.context.newId();
  if (namedRanges.some((named) => named.namedRangeId === namedRangeId)) {
    throw invalidArgument(`Cannot add named range with ID ${namedRangeId}, a named range with that ID already exists.`);
  }
  const namedRange: NamedRange = { namedRangeId, name, range: requireRange(run, given.range) };
  namedRanges.push(namedRange);
  return { namedRange };
}

export function updateNamedRange(body: Body<'updateNamedRange'>, run: Run): undefined {
  const { parts } = requireMask('NamedRange', body.fields);
  const given = body.namedRange ?? {};
  const { namedRanges } = run.draft.spreadsheet;
  const index = indexById(run, given.namedRangeId);
  const before = namedRanges[index];
  if (before === undefined) return undefined;
  const range = parts.has('range') ? requireRange(run, given.range) : before.range;
  namedRanges[index] = {
    namedRangeId: before.namedRangeId,
    name: parts.has('name') ? requireName(run, given.name, before) : before.name,
    range,
  };
  if (range !== before.range) moveProtections(run, before.namedRangeId, before.range, range);
  return undefined;
}

export function deleteNamedRange(body: Body<'deleteNamedRange'>, run: Run): undefined {
  run.draft.spreadsheet.namedRanges.splice(indexById(run, body.namedRangeId), 1);
  return undefined;
}

function indexById(run: Run, id: string | undefined): number {
  const index = run.draft.spreadsheet.namedRanges.findIndex((named) => named.namedRangeId === id);
  if (index < 0) throw invalidArgument(`No named range with id: ${id ?? ''}`);
  return index;
}

function requireName(run: Run, name: string | undefined, self: NamedRange | undefined): string {
  if (name === undefined || !NAME.test(name) || LOOKS_LIKE_CELL.test(name) || RESERVED.test(name)) {
    throw invalidArgument(`The name "${name ?? ''}" is not a valid name for a named range.`);
  }
  if (run.draft.spreadsheet.namedRanges.some((named) => named !== self && sameName(named.name, name))) {
    throw invalidArgument(`Cannot add named range with name ${name}, a named range with that name already exists.`);
  }
  return name;
}

function requireRange(run: Run, given: WireGridRange | undefined): GridRange {
  const range = gridRange(given, 'namedRange.range');
  boundsIn(requireSheet(run.draft.spreadsheet, range.sheetId), range);
  return range;
}

/** A protection that stands on a named range goes where it goes. */
function moveProtections(run: Run, namedRangeId: string, from: GridRange, to: GridRange): void {
  const isBacked = (protection: JsonObject): boolean => protection['namedRangeId'] === namedRangeId;
  const source = run.draft.peek(from.sheetId);
  const moved = source?.protectedRanges.filter(isBacked) ?? [];
  if (moved.length === 0) return;
  const old = run.draft.sheet(from.sheetId);
  old.protectedRanges = old.protectedRanges.filter((protection) => !isBacked(protection));
  run.draft.sheet(to.sheetId).protectedRanges.push(...moved.map((protection) => ({ ...protection, range: to })));
}
