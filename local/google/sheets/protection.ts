/**
 * Protected ranges: who may write where, in Google's words when he may not.
 *
 * Seen at Google: a protection without explicit editors lets every editor of the file in; one that only warns stops nobody
 * through the API; the file's owner is always let in. Members of a group are not known here: only addresses that are listed
 * themselves count. Must not change a sheet.
 */
import { GoogleError } from '../http/errors.ts';
import type { JsonObject } from '../http/handler.ts';
import type { Bounds } from './grid.ts';
import type { GridRange, Sheet } from './model.ts';
import { intersection, isCovered, isEmpty, unbounded } from './rectangles.ts';

/** Who writes. `owner`: owns the file. */
export interface Editor {
  readonly email: string;
  readonly owner: boolean;
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range?: GridRange;
  readonly namedRangeId?: string;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors?: {
    readonly users?: readonly string[];
    readonly groups?: readonly string[];
    readonly domainUsersCanEdit?: boolean;
  };
}

/** The refusal of a write into a protected range. */
export const protectedCell = (): GoogleError =>
  new GoogleError(
    'INVALID_ARGUMENT',
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );

export const protectedRangesOf = (sheet: Sheet): readonly ProtectedRange[] =>
  sheet.protectedRanges as readonly unknown[] as readonly ProtectedRange[];

/** Whether this editor of the file is let into the protected range. */
export function mayEdit(protection: ProtectedRange, who: Editor): boolean {
  if (who.owner || protection.warningOnly === true || protection.editors === undefined) return true;
  if (protection.editors.domainUsersCanEdit === true) return true;
  const email = who.email.toLowerCase();
  return protection.editors.users?.some((user) => user.toLowerCase() === email) ?? false;
}

/**
 * Every cell of the area may be written.
 * @throws GoogleError INVALID_ARGUMENT in Google's words.
 */
export function requireEditable(sheet: Sheet, area: Bounds, who: Editor): void {
  for (const protection of protectedRangesOf(sheet)) {
    if (mayEdit(protection, who)) continue;
    const locked = intersection(area, unbounded(protection.range ?? {}));
    if (isEmpty(locked)) continue;
    if (!isCovered(locked, (protection.unprotectedRanges ?? []).map(unbounded))) throw protectedCell();
  }
}

/**
 * The sheet itself may be changed (properties, rows and columns): no protection of the whole sheet shuts this editor out.
 * @throws GoogleError INVALID_ARGUMENT in Google's words.
 */
export function requireSheetEditable(sheet: Sheet, who: Editor): void {
  for (const protection of protectedRangesOf(sheet)) {
    if (!mayEdit(protection, who) && isWholeSheet(protection.range)) throw protectedCell();
  }
}

/** A protected range as this reader sees it: editors only if he is one of them. */
export function protectedRangeFor(protection: ProtectedRange, who: Editor): JsonObject {
  const canEdit = mayEdit(protection, who);
  const { editors, ...rest } = protection;
  return {
    ...rest,
    ...(canEdit ? { requestingUserCanEdit: true } : {}),
    ...(canEdit && editors !== undefined ? { editors } : {}),
  };
}

const isWholeSheet = (range: GridRange | undefined): boolean =>
  range?.startRowIndex === undefined &&
  range?.endRowIndex === undefined &&
  range?.startColumnIndex === undefined &&
  range?.endColumnIndex === undefined;
