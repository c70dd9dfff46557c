/**
 * The last reading of what people typed in the master, kept beside the ledger: a projection, which may be lost.
 *
 * Values and notes. One document a table and part; a part stays well under Firestore's limit of a document.
 */
import type { Annotation } from '../../shared/master/annotation.ts';
import type { Annotations, TableAnnotations } from '../../shared/master/annotations.ts';
import { MASTER_TABLES } from '../../shared/master/tables.ts';
import type { MasterTabId } from '../../shared/master/table.ts';
import { lengthInBytes } from '../../shared/text/utf8.ts';
import type { CycleCollections } from './firestore.ts';

export interface AnnotationNotes {
  readAnnotations(): Promise<Annotations>;
  /** Writes the tables that changed. @param before what `readAnnotations` gave. */
  noteAnnotations(after: Annotations, before: Annotations): Promise<void>;
}

interface PartDocument {
  readonly table: MasterTabId;
  readonly part: number;
  /** How many parts the table had; parts behind those that part 0 counts are of an earlier time. */
  readonly parts: number;
  /** JSON of `[key, values][]`. */
  readonly rows: string;
}

const PART_BYTES = 600_000;

export function annotationNotes({ annotations }: CycleCollections): AnnotationNotes {
  return {
    async readAnnotations() {
      const parts = (await annotations.get()).docs.map((document) => document.data() as PartDocument);
      const counts = new Map(parts.filter(({ part }) => part === 0).map(({ table, parts: count }) => [table, count]));
      const tables = new Map<MasterTabId, TableAnnotations>();
      for (const { table, part, rows } of parts.sort((a, b) => a.part - b.part)) {
        if (!Object.hasOwn(MASTER_TABLES, table) || part >= (counts.get(table) ?? 0)) continue;
        tables.set(table, new Map([...(tables.get(table) ?? []), ...(JSON.parse(rows) as Row[])]));
      }
      return tables;
    },
    async noteAnnotations(after, before) {
      const changed = [...after].filter(([id, table]) => before.get(id) !== table);
      for (const [table, rows] of changed) {
        const parts = cut([...rows]);
        for (const [part, text] of parts.entries()) {
          const document: PartDocument = { table, part, parts: parts.length, rows: text };
          await annotations.doc(`${table}-${part}`).set(document);
        }
      }
    },
  };
}

type Row = readonly [key: string, annotations: readonly Annotation[]];

/** @returns at least one part, so that a table that lost its last annotation is noted as empty. */
function cut(rows: readonly Row[]): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    const size = lengthInBytes(text);
    if (bytes + size > PART_BYTES && part.length > 0) {
      parts.push(`[${part.join(',')}]`);
      part = [];
      bytes = 0;
    }
    part.push(text);
    bytes += size + 1;
  }
  return [...parts, `[${part.join(',')}]`];
}
