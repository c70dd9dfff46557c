/**
 * Entries -> state. The one place that gives an entry its meaning.
 *
 * Order within a chain is `seq`; chains don't depend on each other, so their order does not matter. Folding is incremental:
 * `fold(entries, before)` continues a state, and touches only the units that the entries are of. Readers leave seals out, so
 * the province's own chain may have gaps; a unit's never.
 */
import type { Form } from '../calendar/form.ts';
import type { DifficultyContent, PlanContent } from '../forms/content.ts';
import { EMPTY_CHAIN, type Head } from './chain.ts';
import { withClaim } from './claims.ts';
import { PROVINCE_UNIT, type Entry } from './entry.ts';
import type {
  AnswerPayload,
  CalendarPayload,
  ExtensionPayload,
  FreezePayload,
  IssuePayload,
  RemindersPayload,
  ReviewPayload,
  SettingsPayload,
  SubmissionPayload,
} from './payloads.ts';
import type { KnownTask, ProvinceState, Revision, ReviewOutcome, UnitState } from './state.ts';
import { NOTHING_REMINDED, withReminders } from '../reminders/memory.ts';
import type { Assignments } from '../units/assignments.ts';
import type { Registry } from '../units/registry.ts';

export const EMPTY_STATE: ProvinceState = {
  head: EMPTY_CHAIN,
  units: new Map(),
  reminded: NOTHING_REMINDED,
  lastAt: '',
};

/**
 * @param entries of any chains, in any order; those that `before` already holds are skipped.
 * @throws Error naming the chain when an entry does not follow the one before: the reader must fetch that chain again.
 */
export function fold(entries: readonly Entry[], before: ProvinceState = EMPTY_STATE): ProvinceState {
  const units = new Map(before.units);
  let state: ProvinceState = { ...before, units };
  for (const chain of byChain(entries)) {
    for (const entry of chain) {
      if (entry.unit === PROVINCE_UNIT) {
        state = foldProvince(state, entry);
      } else {
        units.set(entry.unit, foldUnit(units.get(entry.unit) ?? emptyUnit(entry.unit), entry));
      }
      if (entry.at > state.lastAt) state = { ...state, lastAt: entry.at };
    }
  }
  return state;
}

function byChain(entries: readonly Entry[]): Entry[][] {
  const chains = new Map<string, Entry[]>();
  for (const entry of entries) {
    const chain = chains.get(entry.unit);
    if (chain === undefined) chains.set(entry.unit, [entry]);
    else chain.push(entry);
  }
  for (const chain of chains.values()) chain.sort((a, b) => a.seq - b.seq);
  return [...chains.values()];
}

function emptyUnit(unit: string): UnitState {
  return {
    ...{ unit, head: EMPTY_CHAIN, revisions: {}, extensions: {} },
    ...{ knownTasks: new Map(), knownDifficulties: new Map(), answers: new Map(), claims: new Map() },
  };
}

/** `false` for an entry that is already folded. */
function follows(head: Head, entry: Entry): boolean {
  if (entry.seq <= head.seq) return false;
  const gap = entry.seq !== head.seq + 1;
  if (gap ? entry.unit !== PROVINCE_UNIT : entry.prev !== head.hash) {
    throw new Error(`ledger: ${entry.unit}:${entry.seq} does not follow ${entry.unit}:${head.seq}`);
  }
  return true;
}

function foldProvince(state: ProvinceState, entry: Entry): ProvinceState {
  if (!follows(state.head, entry)) return state;
  const next = { ...state, head: { seq: entry.seq, hash: entry.hash } };
  const acts = [...(state.acts ?? []), entry];
  switch (entry.kind) {
    case 'settings':
      return { ...next, acts, settings: JSON.parse(entry.payload) as SettingsPayload };
    case 'registry':
      return { ...next, acts, registry: JSON.parse(entry.payload) as Registry };
    case 'assignments':
      return { ...next, acts, assignments: JSON.parse(entry.payload) as Assignments };
    case 'calendar':
      return { ...next, acts, calendarThrough: (JSON.parse(entry.payload) as CalendarPayload).date };
    case 'freeze':
      return { ...next, acts, freezes: withFreeze(state, entry) };
    case 'issue':
      return { ...next, acts, issues: withIssue(state, entry) };
    case 'reminders':
      return { ...next, acts, reminded: withReminders(state.reminded, JSON.parse(entry.payload) as RemindersPayload) };
    case 'seal':
    case 'submission':
    case 'review':
    case 'extension':
    case 'answer':
    case 'claim':
    case 'claimDecision':
      return next;
  }
}

function withFreeze({ freezes }: ProvinceState, { seq, at, by, hash, payload }: Entry) {
  const frozen = JSON.parse(payload) as FreezePayload;
  return { ...freezes, [frozen.form]: [...(freezes?.[frozen.form] ?? []), { ...frozen, seq, at, by, hash }] };
}

function withIssue({ issues }: ProvinceState, { seq, at, by, hash, payload }: Entry) {
  const issue = JSON.parse(payload) as IssuePayload;
  return { ...issues, [issue.form]: [...(issues?.[issue.form] ?? []), { ...issue, seq, at, by, hash }] };
}

function foldUnit(unit: UnitState, entry: Entry): UnitState {
  if (!follows(unit.head, entry)) return unit;
  const acts = entry.kind === 'submission' ? unit.acts : [...(unit.acts ?? []), entry];
  const next = { ...unit, head: { seq: entry.seq, hash: entry.hash }, ...(acts === undefined ? {} : { acts }) };
  if (entry.kind === 'claim' || entry.kind === 'claimDecision') {
    return { ...next, claims: withClaim(unit.claims, entry) };
  }
  const { form } = entry;
  if (form === null) return next;
  switch (entry.kind) {
    case 'submission':
      return withSubmission(next, form, entry, JSON.parse(entry.payload) as SubmissionPayload);
    case 'review':
      return withReview(next, form, entry, JSON.parse(entry.payload) as ReviewPayload);
    case 'extension':
      return withExtension(next, form, entry, JSON.parse(entry.payload) as ExtensionPayload);
    case 'answer': {
      const answers = new Map(unit.answers);
      for (const answer of (JSON.parse(entry.payload) as AnswerPayload).answers) answers.set(answer.id, answer);
      return { ...next, answers };
    }
    case 'settings':
    case 'registry':
    case 'assignments':
    case 'seal':
    case 'calendar':
    case 'freeze':
    case 'issue':
    case 'reminders':
      return next;
  }
}

function withSubmission(unit: UnitState, form: Form, entry: Entry, payload: SubmissionPayload): UnitState {
  const revision: Revision = {
    ...{ revision: entry.revision, seq: entry.seq, at: entry.at, by: entry.by, hash: entry.hash },
    ...{ minutesLate: payload.minutesLate, warnings: payload.warnings },
    ...{ contentHash: payload.contentHash, content: payload.content },
  };
  const { workbook = unit.workbook } = payload;
  const next = {
    ...unit,
    ...(workbook === undefined ? {} : { workbook }),
    revisions: { ...unit.revisions, [form]: [...(unit.revisions[form] ?? []), revision] },
  };
  if (form === 'plan') return { ...next, knownTasks: withTasks(unit.knownTasks, entry.revision, payload) };
  if (form === 'kk') return { ...next, knownDifficulties: withDifficulties(unit.knownDifficulties, payload) };
  return next;
}

function withExtension(unit: UnitState, form: Form, entry: Entry, { due, reason }: ExtensionPayload): UnitState {
  const { seq, at, by } = entry;
  return {
    ...unit,
    extensions: { ...unit.extensions, [form]: due },
    extensionsGiven: [...(unit.extensionsGiven ?? []), { form, seq, due, reason, at, by }],
  };
}

function withTasks(
  known: ReadonlyMap<string, KnownTask>,
  revision: number,
  payload: SubmissionPayload,
): ReadonlyMap<string, KnownTask> {
  const tasks = new Map(known);
  for (const row of (payload.content as PlanContent).tasks) tasks.set(row.id, { row, revision });
  return tasks;
}

function withDifficulties(
  known: UnitState['knownDifficulties'],
  payload: SubmissionPayload,
): UnitState['knownDifficulties'] {
  const difficulties = new Map(known);
  for (const row of (payload.content as DifficultyContent).difficulties) difficulties.set(row.id, row);
  return difficulties;
}

function withReview(unit: UnitState, form: Form, entry: Entry, payload: ReviewPayload): UnitState {
  const { at, by } = entry;
  const review: ReviewOutcome = { ...payload, at, by };
  const revisions = (unit.revisions[form] ?? []).map((revision) =>
    revision.revision === entry.revision ? { ...revision, review } : revision,
  );
  return { ...unit, revisions: { ...unit.revisions, [form]: revisions } };
}
