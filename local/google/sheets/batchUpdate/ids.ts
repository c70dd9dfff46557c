/**
 * Ids that Google gives to what a request makes without one: positive 32-bit numbers, or text for named ranges.
 *
 * They come from the context's `newId`, so a seeded source gives the same ids again.
 */
import { invalidArgument } from '../../http/errors.ts';
import type { Sheet, Spreadsheet } from '../model.ts';
import type { Run } from './run.ts';

const MAX_ID = 2 ** 31 - 1;

/** FNV-1a, into the positive numbers of 31 bits. */
function numberFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 0) % MAX_ID) + 1;
}

/** An id that `isTaken` does not know. */
export function newNumericId(run: Run, isTaken: (id: number) => boolean): number {
  for (;;) {
    const id = numberFrom(run.context.newId());
    if (!isTaken(id)) return id;
  }
}

/** Lists of a sheet whose members have a numeric id, with the id's name. */
export const ID_OF = {
  protectedRanges: { member: 'protectedRangeId', noun: 'protected range' },
  filterViews: { member: 'filterViewId', noun: 'filter view' },
  bandedRanges: { member: 'bandedRangeId', noun: 'banded range' },
  charts: { member: 'chartId', noun: 'embedded object' },
} as const;

export type NumberedList = keyof typeof ID_OF;

/** The sheet and place of the member with this id. */
export function findNumbered(
  spreadsheet: Spreadsheet,
  list: NumberedList,
  id: number | undefined,
): { readonly sheet: Sheet; readonly index: number } | undefined {
  for (const sheet of spreadsheet.sheets) {
    const index = sheet[list].findIndex((item) => item[ID_OF[list].member] === id);
    if (index >= 0) return { sheet, index };
  }
  return undefined;
}

/** As `findNumbered`. @throws GoogleError INVALID_ARGUMENT `No protected range with id: N`. */
export function requireNumbered(run: Run, list: NumberedList, id: number | undefined) {
  const found = findNumbered(run.draft.spreadsheet, list, id ?? 0);
  if (found === undefined) throw invalidArgument(`No ${ID_OF[list].noun} with id: ${id ?? 0}`);
  return found;
}

/** The given id, if it is free, or a new one. */
export function claimNumericId(run: Run, list: NumberedList, given: number | undefined): number {
  const isTaken = (id: number): boolean => findNumbered(run.draft.spreadsheet, list, id) !== undefined;
  if (given === undefined) return newNumericId(run, isTaken);
  const { noun } = ID_OF[list];
  if (given < 0) throw invalidArgument(`The id of a ${noun} must be non-negative.`);
  if (isTaken(given)) {
    throw invalidArgument(`Cannot add ${noun} with ID ${given}, a ${noun} with that ID already exists.`);
  }
  return given;
}
