/**
 * Writes that wait to be sent, in as few requests as their order allows.
 *
 * Typed values go by `values:batchUpdateByDataFilter`, everything else by `batchUpdate`. What only changes how cells look may
 * change places with a value, so a script that writes and colours cell by cell still costs two requests.
 */
import type { GridRange } from './resource.ts';

export interface ValueWrite {
  readonly range: GridRange;
  /** As typed into the cells. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

export type Batch =
  | { readonly kind: 'values'; readonly data: readonly ValueWrite[] }
  | { readonly kind: 'requests'; readonly requests: readonly object[] };

interface Values {
  readonly kind: 'values';
  readonly data: ValueWrite[];
}

interface Requests {
  readonly kind: 'requests';
  readonly requests: object[];
  /** None of them minds a value before or after it. */
  isLook: boolean;
}

export interface PendingWrites {
  addValues(write: ValueWrite): void;
  /** @param isLook it neither reads nor changes values, nor how they are read, nor where cells are. */
  addRequest(request: object, isLook: boolean): void;
  /** What waits, in order; nothing waits afterwards. */
  take(): readonly Batch[];
}

export const makePendingWrites = (): PendingWrites => {
  let batches: (Values | Requests)[] = [];
  const valuesToJoin = (): Values | undefined => {
    const [before, last] = [batches.at(-2), batches.at(-1)];
    if (last?.kind === 'values') return last;
    return last?.isLook === true && before?.kind === 'values' ? before : undefined;
  };
  const requestsToJoin = (isLook: boolean): Requests | undefined => {
    const [before, last] = [batches.at(-2), batches.at(-1)];
    if (last?.kind === 'requests') return last;
    return isLook && before?.kind === 'requests' ? before : undefined;
  };
  return {
    addValues: (write) => {
      const joined = valuesToJoin();
      if (joined) joined.data.push(write);
      else batches.push({ kind: 'values', data: [write] });
    },
    addRequest: (request, isLook) => {
      const joined = requestsToJoin(isLook);
      if (!joined) {
        batches.push({ kind: 'requests', requests: [request], isLook });
        return;
      }
      joined.requests.push(request);
      joined.isLook &&= isLook;
    },
    take: () => {
      const taken = batches;
      batches = [];
      return taken;
    },
  };
};
