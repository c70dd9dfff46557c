/** Counts what reached a known method, refused or not: by method, by kind, in requests and bytes of bodies. */

export interface Count {
  readonly requests: number;
  /** Bytes of request bodies and of response bodies. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

export interface RequestCounts extends Count {
  readonly reads: Count;
  readonly writes: Count;
  readonly byMethod: Readonly<Record<string, Count>>;
}

const NOTHING: Count = { requests: 0, bytesIn: 0, bytesOut: 0 };
const sum = (a: Count, b: Count): Count => ({
  requests: a.requests + b.requests,
  bytesIn: a.bytesIn + b.bytesIn,
  bytesOut: a.bytesOut + b.bytesOut,
});

/** POST methods that only read. */
const READING = new Set([
  'sheets.spreadsheets.getByDataFilter',
  'sheets.spreadsheets.values.batchGetByDataFilter',
  'sheets.spreadsheets.developerMetadata.search',
]);

export const isRead = (methodId: string, httpMethod: string): boolean => httpMethod === 'GET' || READING.has(methodId);

export class RequestCounter {
  readonly #byMethod = new Map<string, { readonly read: boolean; readonly count: Count }>();

  add(
    method: { readonly id: string; readonly httpMethod: string },
    bytes: { readonly in: number; readonly out: number },
  ): void {
    const present = this.#byMethod.get(method.id)?.count ?? NOTHING;
    const count = sum(present, { requests: 1, bytesIn: bytes.in, bytesOut: bytes.out });
    this.#byMethod.set(method.id, { read: isRead(method.id, method.httpMethod), count });
  }

  /** @param api counts the methods of this API alone. */
  counts(api?: 'sheets' | 'drive'): RequestCounts {
    let reads = NOTHING;
    let writes = NOTHING;
    const byMethod: [string, Count][] = [];
    for (const [id, { read, count }] of this.#byMethod) {
      if (api !== undefined && !id.startsWith(`${api}.`)) continue;
      byMethod.push([id, count]);
      if (read) reads = sum(reads, count);
      else writes = sum(writes, count);
    }
    return { ...sum(reads, writes), reads, writes, byMethod: Object.fromEntries(byMethod) };
  }

  reset(): void {
    this.#byMethod.clear();
  }
}
