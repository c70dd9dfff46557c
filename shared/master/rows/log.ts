/**
 * "Nhật ký": who did what, when, under which receipt, oldest first; the calendar, reminders and freezes among them. Runs are not in
 * it. What a quarter's newest frozen summary does not hold yet says so.
 */
import { LOCAL_OFFSET_MS } from '../../calendar/dates.ts';
import { FORM_NAMES, FORMS, type Form } from '../../calendar/form.ts';
import { PROVINCE_UNIT, type Entry } from '../../ledger/entry.ts';
import { revisionsOf, type UnitState } from '../../ledger/state.ts';
import { AFTER_FREEZE } from '../../summaries/afterFreeze.ts';
import type { Unit } from '../../units/registry.ts';
import { rowKey, tableRow } from '../table.ts';
import { provinceAct, unitAct, type ActInWords } from './actsInWords.ts';
import { unitsWithState, unitValues, type RowContext, type RowSource, type RowValues } from './source.ts';

/** What a unit did that sent a form. */
export const SENT = 'Nộp';

interface Line {
  readonly at: string;
  readonly key: string;
  readonly values: RowValues;
}

/** What one entry of a unit's chain says. */
export interface UnitLine extends Line {
  readonly form: Form | null;
  readonly seq: number;
}

export const logRows: RowSource = (table, context) =>
  [
    ...provinceLines(context),
    ...[...unitsWithState(context)].flatMap(([unit, own]) =>
      unitLines(unit, own).map((line) => (context.isAfterFreeze(line.form, unit.id, line.seq) ? marked(line) : line)),
    ),
  ]
    .sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map(({ at, key, values }) => tableRow(table, key, { ...values, at: localTime(at) }));

export function unitLines(unit: Unit, own: UnitState): readonly UnitLine[] {
  return [...submissionLines(unit, own), ...actLines(unit, own)];
}

function marked({ values, ...line }: UnitLine): UnitLine {
  const detail = values['detail'];
  const words = typeof detail === 'string' ? `${AFTER_FREEZE}; ${detail}` : AFTER_FREEZE;
  return { ...line, values: { ...values, detail: words } };
}

function submissionLines(unit: Unit, own: UnitState): UnitLine[] {
  return FORMS.flatMap((form) =>
    revisionsOf(own, form).map(({ revision, seq, at, by, hash, minutesLate }): UnitLine => ({
      ...{ at, key: seqKey(unit.id, seq), form, seq },
      values: {
        ...{ ...unitValues(unit), form: FORM_NAMES[form], revision, by, receipt: receiptOf(hash) },
        ...{ act: SENT, late: minutesLate === 0 ? null : minutesLate },
      },
    })),
  );
}

function actLines(unit: Unit, own: UnitState): UnitLine[] {
  const keys = new Set<string>();
  return (own.acts ?? []).flatMap((entry): UnitLine[] => {
    const words = unitAct(entry, own);
    if (words === undefined) return [];
    const plain = seqKey(unit.id, entry.seq);
    const about = aboutKey(unit, own, entry);
    // What is decided first stands beside what it decides; a later decision of the same has a line of its own.
    const key = about === undefined || keys.has(about) ? plain : about;
    keys.add(key);
    const { at, form, seq } = entry;
    return [{ at, key, form, seq, values: { ...unitValues(unit), ...valuesOf(entry, words) } }];
  });
}

function provinceLines({ state, names }: RowContext): Line[] {
  return (state.acts ?? []).flatMap((entry): Line[] => {
    const words = provinceAct(entry, (unit) => names.get(unit) ?? unit);
    if (words === undefined) return [];
    const values = { unitName: 'Tỉnh', ...valuesOf(entry, words) };
    return [{ at: entry.at, key: seqKey(PROVINCE_UNIT, entry.seq), values }];
  });
}

function valuesOf({ form, revision, hash }: Entry, { act, by, detail }: ActInWords): RowValues {
  return {
    ...{ act, by, detail, receipt: receiptOf(hash) },
    form: form === null ? null : FORM_NAMES[form],
    revision: revision === 0 ? null : revision,
  };
}

/** Key of the line that a decision belongs to, with its kind. */
function aboutKey(unit: Unit, own: UnitState, { kind, form, revision, payload }: Entry): string | undefined {
  if (kind === 'review' && form !== null) {
    const reviewed = revisionsOf(own, form).find((one) => one.revision === revision);
    return reviewed === undefined ? undefined : rowKey(seqKey(unit.id, reviewed.seq), 'r');
  }
  if (kind !== 'claimDecision') return undefined;
  return rowKey(seqKey(unit.id, (JSON.parse(payload) as { readonly claimSeq: number }).claimSeq), 'd');
}

/** Keys sort as the chain does. */
function seqKey(unit: string, seq: number): string {
  return rowKey(unit, String(seq).padStart(6, '0'));
}

function receiptOf(hash: string): string {
  return hash.slice(0, 12);
}

/** "2023-08-07 16:59:30", so that text sorts as time does. */
function localTime(at: string): string {
  return new Date(Date.parse(at) + LOCAL_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
