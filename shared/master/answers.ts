/**
 * What Sở Nội vụ typed beside the difficulties of the master -> answers that are to be entered in the ledger.
 *
 * The master says who answered only as "master": a formal act needs an identified person and is done elsewhere. A row that is
 * not in the sheet says nothing; a row whose cells were emptied takes the answer back.
 */
import type { DifficultyAnswer } from '../forms/context.ts';
import type { ProvinceState } from '../ledger/state.ts';
import { normalizeVietnamese } from '../text/normalize.ts';
import { valueOf, type Annotation, type AnnotationValue } from './annotation.ts';
import { columnsStand, type Annotations } from './annotations.ts';
import { ownRows } from './copies.ts';
import { annotationColumns, rowKey } from './table.ts';
import { MASTER_TABLES } from './tables.ts';
import type { MasterView } from './view.ts';

export interface NewAnswer {
  readonly unit: string;
  readonly answer: DifficultyAnswer;
}

const TABLE = MASTER_TABLES.difficulties;
/** Column of the master -> member of the answer. */
const MEMBERS = { answer: 'answer', agency: 'agency', settling: 'status', document: 'document' } as const;
type Column = keyof typeof MEMBERS;
const COLUMNS = annotationColumns(TABLE).map(({ id }) => id);

/**
 * Answers that differ from what the ledger says, in the order of the sheet.
 * @param remembered which tells the rows of the table from copies.
 */
export function newAnswers(view: MasterView, state: ProvinceState, remembered: Annotations): NewAnswer[] {
  const sheet = view.sheets.get(TABLE.id);
  if (sheet === undefined || !columnsStand(TABLE, sheet)) return [];
  const rows = ownRows(sheet.rows, remembered.get(TABLE.id) ?? new Map());
  return [...rows].flatMap(([key, index]): NewAnswer[] => {
    const [unit = '', id = ''] = key.split('/');
    const own = state.units.get(unit);
    if (own?.knownDifficulties.has(id) !== true) return [];
    const answer = answerOf(id, sheet.rows[index]?.annotations ?? []);
    return isSameAnswer(answer, own.answers.get(id)) ? [] : [{ unit, answer }];
  });
}

/**
 * Annotations to give back to rows that are missing: what was remembered, and where nothing was, the answers of the ledger. A
 * row put in with blank cells would read as an answer taken back.
 */
export function withAnswers(remembered: Annotations, state: ProvinceState): Annotations {
  const table = new Map(remembered.get(TABLE.id));
  for (const [unit, own] of state.units) {
    for (const answer of own.answers.values()) {
      const key = rowKey(unit, answer.id);
      if (!table.has(key) && !isSameAnswer(answer, undefined))
        table.set(
          key,
          COLUMNS.map((column) => cellOf(answer, column)),
        );
    }
  }
  return new Map([...remembered, [TABLE.id, table]]);
}

function cellOf(answer: DifficultyAnswer, column: string): AnnotationValue {
  return isColumn(column) ? (answer[MEMBERS[column]] ?? null) : null;
}

function isColumn(id: string): id is Column {
  return Object.hasOwn(MEMBERS, id);
}

function answerOf(id: string, values: readonly Annotation[]): DifficultyAnswer {
  const parts = (Object.keys(MEMBERS) as Column[]).flatMap((column) => {
    const value = valueOf(values[COLUMNS.indexOf(column)] ?? null) ?? '';
    const text = normalizeVietnamese(String(value));
    return text === '' ? [] : [[MEMBERS[column], text] as const];
  });
  return { id, ...Object.fromEntries(parts) };
}

/** No answer and an empty one are the same. */
export function isSameAnswer(one: DifficultyAnswer | undefined, other: DifficultyAnswer | undefined): boolean {
  return Object.values(MEMBERS).every((member) => (one?.[member] ?? '') === (other?.[member] ?? ''));
}
