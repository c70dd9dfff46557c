/**
 * A batchUpdate: its requests, one after the other, on one draft. A throw anywhere leaves the spreadsheet as it was.
 *
 * It does not compute formulas and does not commit: the caller does both when this returned.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate .
 */
import { GoogleError, invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import type { Draft } from '../draft.ts';
import { IMPLEMENTED, NOT_IMPLEMENTED } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { References } from './references.ts';
import { REQUEST_HANDLERS } from './requestHandlers.ts';
import type { BatchContext, Run } from './run.ts';

export type { BatchContext } from './run.ts';

/**
 * @returns one reply a request, `{}` where Google has nothing to say.
 * @throws GoogleError INVALID_ARGUMENT `Invalid requests[3].updateCells: …`, or PERMISSION_DENIED and others from within.
 */
export function applyRequests(draft: Draft, requests: readonly JsonObject[], context: BatchContext): JsonObject[] {
  if (requests.length === 0) throw invalidArgument('Must specify at least one request.');
  const run: Run = {
    draft,
    context,
    editor: { email: context.account.email, owner: context.account.email === context.owner },
    references: new References(draft),
  };
  const replies = requests.map((request, index) => applyRequest(request, index, run));
  run.references.settle();
  return replies;
}

function applyRequest(request: JsonObject, index: number, run: Run): JsonObject {
  const [name, ...others] = Object.keys(request);
  if (name === undefined || others.length > 0) {
    throw invalidArgument(`Invalid requests[${index}]: Must specify exactly one kind of request.`);
  }
  const kind = IMPLEMENTED.find((known) => known === name);
  if (kind === undefined) throw refusal(name, index);
  try {
    const reply = handlerOf(kind)(request[kind] as JsonObject, run);
    return reply === undefined ? {} : { [kind]: reply };
  } catch (error) {
    if (!(error instanceof GoogleError) || error.status !== 'INVALID_ARGUMENT') throw error;
    throw new GoogleError('INVALID_ARGUMENT', `Invalid requests[${index}].${kind}: ${error.message}`);
  }
}

/** The body was checked against the description, so it has the type of its kind. */
const handlerOf = (kind: Kind): ((body: JsonObject, run: Run) => JsonObject | undefined) => REQUEST_HANDLERS[kind];

function refusal(name: string, index: number): GoogleError {
  const known = (NOT_IMPLEMENTED as readonly string[]).includes(name);
  return invalidArgument(
    known
      ? `Invalid requests[${index}].${name}: ${name} is not implemented in local Google.`
      : `Invalid requests[${index}]: Unknown kind of request: ${name}.`,
  );
}
