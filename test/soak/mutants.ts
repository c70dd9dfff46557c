/**
 * Mistakes that a consolidation could make, each planted alone: the soak is worth something only if it sees every one of them.
 *
 * They are planted from outside, in what a run is given: the sheets it reads and writes, the notes and the ledger it reads.
 */
import type { MasterSheets } from '../../functions/consolidate/run.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { valueOf } from '../../shared/master/annotation.ts';
import { desiredTables } from '../../shared/master/desired.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Batch, MasterRequest } from '../../shared/master/plan.ts';
import type { MasterView } from '../../shared/master/view.ts';
import { AS_OF } from '../functions/consolidate/masterOnGoogle.ts';
import type { Mutation } from './world.ts';

const FENCE = /NamedRange/;

interface RowRange {
  readonly dimension: string;
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Changes the requests of each batch, the fence apart. */
function written(change: (requests: readonly MasterRequest[]) => readonly MasterRequest[]): Mutation {
  const mutate = (batch: Batch): Batch => {
    const fence = batch.requests.filter((request) => FENCE.test(Object.keys(request)[0] ?? ''));
    const others = batch.requests.filter((request) => !fence.includes(request));
    const first = others[0];
    // A batch that adds the first sheet adds it before the fence that lies on it.
    const isFirst = first !== undefined && 'addSheet' in first;
    return isFirst ? batch : { ...batch, requests: [...fence, ...change(others)] };
  };
  return { sheets: (sheets) => ({ ...sheets, write: (batch) => sheets.write(mutate(batch)) }) };
}

function eachOf(
  kind: string,
  change: (body: never) => MasterRequest[],
): (requests: readonly MasterRequest[]) => MasterRequest[] {
  return (requests) => requests.flatMap((request) => (kind in request ? change(request[kind] as never) : [request]));
}

interface UpdateCells {
  readonly start?: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly rows?: readonly { readonly values: readonly object[] }[];
  readonly fields: string;
}

const isKeyWrite = ({ start }: UpdateCells) => start !== undefined && start.columnIndex === 0 && start.rowIndex > 0;
/** Behind the key, whole: annotations that are given back start further on. */
const isRowWrite = ({ start }: UpdateCells) => start !== undefined && start.columnIndex === 1 && start.rowIndex > 0;

/** The same view again and again, as long as the sheets' fence is fresh. */
function staleReads(sheets: MasterSheets): MasterSheets {
  let kept: MasterView | undefined;
  return {
    ...sheets,
    async read(full, tabs) {
      const view = await sheets.read(full, tabs);
      const { fence, ...rest } = view;
      const old: MasterView = kept ?? view;
      kept = view;
      return old.sheets.size === 0 ? view : { ...rest, ...old, ...(fence === undefined ? {} : { fence }) };
    },
  };
}

export const MUTANTS: Readonly<Record<string, Mutation>> = {
  'off-by-one insert': written(
    eachOf('insertDimension', (body: { range: RowRange; inheritFromBefore: boolean }) => {
      const { range } = body;
      if (range.dimension !== 'ROWS') return [{ insertDimension: body }];
      const moved = { ...range, startIndex: range.startIndex + 1, endIndex: range.endIndex + 1 };
      return [{ insertDimension: { ...body, range: moved } }];
    }),
  ),
  'top-down move': written((requests) => {
    const isMove = (request: MasterRequest) => 'moveDimension' in request;
    return [...requests.filter(isMove).reverse(), ...requests.filter((request) => !isMove(request))];
  }),
  'write into an annotation': written(
    eachOf('updateCells', (body: UpdateCells) =>
      isRowWrite(body)
        ? [{ updateCells: { ...body, rows: body.rows?.map(({ values }) => ({ values: [...values, {}, {}] })) } }]
        : [{ updateCells: body }],
    ),
  ),
  'stale read': { sheets: staleReads },
  'lost row': written((requests) => {
    const last = requests.findLastIndex(
      (request) => 'updateCells' in request && isRowWrite(request['updateCells'] as UpdateCells),
    );
    return requests.filter((_, index) => index !== last);
  }),
  'key reuse': written(
    eachOf('updateCells', (body: UpdateCells) =>
      isKeyWrite(body)
        ? [{ updateCells: { ...body, rows: body.rows?.map(({ values }) => ({ values: values.map(firstOfUnit) })) } }]
        : [{ updateCells: body }],
    ),
  ),
  'double run': written((requests) => [...requests, ...requests]),
  'unsorted heal': written((requests) =>
    requests.filter((request) => {
      const move = request['moveDimension'] as { source: RowRange } | undefined;
      return move?.source.dimension !== 'ROWS';
    }),
  ),
  'rename as new key': {
    entries: (entries) => {
      const last = entries.filter(({ kind }) => kind === 'registry').length;
      return last < 2 ? entries : entries.map(renamed);
    },
  },
  'skipped read-back': { notes: (notes) => ({ ...notes, noteAnnotations: () => Promise.resolve() }) },
  'no fence': { sheets: fencedAnyhow },
  'key written anew': { sheets: keysWrittenAnew },
  'cell notes forgotten': {
    sheets: (sheets) => ({ ...sheets, read: async (full, tabs) => withoutNotes(await sheets.read(full, tabs)) }),
  },
  'deleted rows forgotten': { notes: (notes) => ({ ...notes, readAnnotations: () => Promise.resolve(new Map()) }) },
};

/** Whatever fence stands is taken for the one that was read. */
function fencedAnyhow(sheets: MasterSheets): MasterSheets {
  const write: MasterSheets['write'] = async (batch) => {
    const { fence } = await sheets.read(false);
    const requests = batch.requests.map((request) =>
      'deleteNamedRange' in request ? { deleteNamedRange: { namedRangeId: fence?.namedRangeId } } : request,
    );
    return sheets.write({ ...batch, requests });
  };
  return { ...sheets, write };
}

/** Every row is written with its key, also where one stands. */
function keysWrittenAnew(sheets: MasterSheets, entries: readonly Entry[]): MasterSheets {
  const write: MasterSheets['write'] = (batch) => {
    const rows = desiredTables(fold(entries), AS_OF).flatMap((table) => table.rows);
    const keys = new Map(rows.map(({ key, fingerprint }) => [fingerprint, key]));
    const change = eachOf('updateCells', (body: UpdateCells) => {
      if (!isRowWrite(body)) return [{ updateCells: body }];
      const keyCells = (body.rows ?? []).map(({ values }) => ({ values: [keyCell(keys, values[0])] }));
      const start = { ...body.start, columnIndex: 0 };
      return [{ updateCells: { start, rows: keyCells, fields: body.fields } }, { updateCells: body }];
    });
    return sheets.write({ ...batch, requests: change(batch.requests) });
  };
  return { ...sheets, write };
}

function keyCell(keys: ReadonlyMap<string, string>, fingerprint: object | undefined): object {
  const { userEnteredValue } = fingerprint as { readonly userEnteredValue?: { readonly stringValue?: string } };
  return { userEnteredValue: { stringValue: keys.get(userEnteredValue?.stringValue ?? '') } };
}

function withoutNotes(view: MasterView): MasterView {
  const sheets = [...view.sheets].map(([id, sheet]) => {
    const rows = sheet.rows.map((row) => ({ ...row, annotations: row.annotations.map(valueOf) }));
    return [id, { ...sheet, rows }] as const;
  });
  return { ...view, sheets: new Map(sheets) };
}

/** The key of any row of a unit becomes that of its first. */
function firstOfUnit(cell: object): object {
  return JSON.parse(JSON.stringify(cell).replace(/-\d\d"/, '-01"')) as object;
}

/** The unit of a renamed registry as if it were another one. */
function renamed(entry: Entry): Entry {
  if (entry.kind !== 'registry') return entry;
  const registry = JSON.parse(entry.payload) as Registry;
  const units = registry.units.map((unit) =>
    unit.name.startsWith('UBND phường') ? { ...unit, id: `${unit.id}-moi` } : unit,
  );
  return { ...entry, payload: JSON.stringify({ ...registry, units }) };
}
