/**
 * What one batch hands from request to request: the draft, who calls, and the references that are still to be shifted.
 */
import type { Account } from '../../identity/accounts.ts';
import { invalidArgument } from '../../http/errors.ts';
import type { Draft } from '../draft.ts';
import { boundsIn } from '../grid.ts';
import type { Bounds } from '../grid.ts';
import type { GridRange, Sheet } from '../model.ts';
import { requireEditable } from '../protection.ts';
import type { Editor } from '../protection.ts';
import type { References } from './references.ts';
import type { WireGridRange } from './wire.ts';

export interface BatchContext {
  readonly newId: () => string;
  readonly clock: () => Date;
  /** Who calls. */
  readonly account: Account;
  /** The e-mail address of the file's owner: protections never stop him. */
  readonly owner?: string | undefined;
}

export interface Run {
  readonly draft: Draft;
  readonly context: BatchContext;
  readonly editor: Editor;
  readonly references: References;
}

/** The range of a request; an absent sheet is sheet 0, as in proto. */
export function gridRange(range: WireGridRange | undefined, name = 'range'): GridRange {
  if (range === undefined) throw invalidArgument(`No ${name} specified.`);
  requireOrder(range.startRowIndex, range.endRowIndex, `${name}.startRowIndex`, `${name}.endRowIndex`);
  requireOrder(range.startColumnIndex, range.endColumnIndex, `${name}.startColumnIndex`, `${name}.endColumnIndex`);
  return { ...range, sheetId: range.sheetId ?? 0 };
}

function requireOrder(start: number | undefined, end: number | undefined, startName: string, endName: string): void {
  if (start !== undefined && start < 0) throw invalidArgument(`${startName} (${start}) must be non-negative.`);
  if (end !== undefined && end < (start ?? 0)) {
    throw invalidArgument(`${endName} (${end}) must not be less than ${startName} (${start ?? 0}).`);
  }
}

/** A sheet to change and the part of the range that lies in its grid. */
export interface Target {
  readonly sheet: Sheet;
  readonly bounds: Bounds;
}

/**
 * The cells that a request means to write, after the check of protections.
 * @throws GoogleError INVALID_ARGUMENT for an unknown sheet, a range outside the grid, a protected cell.
 */
export function writable(run: Run, range: GridRange): Target {
  const sheet = run.draft.sheet(range.sheetId);
  const bounds = boundsIn(sheet, range);
  requireEditable(sheet, bounds, run.editor);
  return { sheet, bounds };
}

/** A grid range of closed bounds. */
export const rangeOf = (sheet: Sheet, bounds: Bounds): GridRange => ({
  sheetId: sheet.properties.sheetId,
  startRowIndex: bounds.startRow,
  endRowIndex: bounds.endRow,
  startColumnIndex: bounds.startColumn,
  endColumnIndex: bounds.endColumn,
});
