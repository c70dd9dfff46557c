/**
 * One consolidation: the ledger's state -> desired tables -> fenced batches -> the master, until a read shows nothing to do.
 *
 * It may run twice, late, at once with others, and be cut anywhere: a write is taken whole or not at all, a stale plan is
 * refused by the fence, and whatever became of a write is found by reading again.
 */
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { remember, type Annotations } from '../../shared/master/annotations.ts';
import { boardInDoubt } from '../../shared/master/board/plan.ts';
import { newAnswers, withAnswers } from '../../shared/master/answers.ts';
import { desiredTables } from '../../shared/master/desired.ts';
import { planFittings, planMaster, type Batch } from '../../shared/master/plan.ts';
import type { DesiredTable, MasterTabId } from '../../shared/master/table.ts';
import { tabsOf } from '../../shared/master/tables.ts';
import type { MasterView } from '../../shared/master/view.ts';
import { backOff, type RetryDeps } from '../google/retry.ts';
import type { EnterAnswer } from './enterAnswer.ts';

/** `refused`: Sheets said no to the whole batch; `unknown`: no answer that tells. */
export type WriteOutcome =
  { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly reason: string } | { readonly kind: 'unknown' };

export interface MasterSheets {
  /**
   * @param full every projected cell, to find what was edited by hand.
   * @param tabs that the master should have; without it, those that every master has.
   */
  read(full: boolean, tabs?: readonly MasterTabId[]): Promise<MasterView>;
  write(batch: Batch): Promise<WriteOutcome>;
  /** Requests to the Sheets API so far. */
  asked(): number;
  /** Address of the account that writes, where it is known. */
  readonly account?: string;
}

/** The master that the settings name; `undefined` while they name none. @param patience of reads, where somebody waits. */
export type OpenMaster = (patience?: Pick<RetryDeps, 'attempts'>) => Promise<MasterSheets | undefined>;

export interface MasterLedger {
  readState(): Promise<ProvinceState>;
  /** An answer that was typed in the master. */
  readonly enterAnswer: EnterAnswer;
  /** What people typed in the master as last read. */
  readAnnotations(): Promise<Annotations>;
  noteAnnotations(after: Annotations, before: Annotations): Promise<void>;
}

export interface ConsolidationInput {
  /** Number of the run: a later run's ledger read is at least as new. */
  readonly generation: number;
  readonly full?: boolean;
}

export interface ConsolidationDeps extends RetryDeps {
  readonly ledger: MasterLedger;
  readonly sheets: MasterSheets;
  /** Business clock. */
  readonly now: () => Date;
  /** Letters and digits, new for each call. */
  readonly newNonce: () => string;
}

export interface ConsolidationResult {
  readonly outcome: 'written' | 'unchanged' | 'superseded';
  readonly rows: number;
  readonly batches: number;
  readonly attempts: number;
}

const ATTEMPTS = 40;

/**
 * @throws Error when the master keeps refusing, with Google's words: the task is retried and then shows as failed.
 */
export const consolidate =
  ({ generation, full = false }: ConsolidationInput) =>
  async ({ ledger, sheets, now, newNonce, sleep, random }: ConsolidationDeps): Promise<ConsolidationResult> => {
    // The ledger first: it tells which tabs there are to read.
    const [read, known] = await Promise.all([ledger.readState(), ledger.readAnnotations()]);
    const first = await sheets.read(full, tabsOf(read));
    const asOf = now().toISOString();
    let noted = known;
    let state = await stateWithAnswers(first, known, ledger, read);
    let desired = desiredTables(state, asOf);
    const editors = editorsOf(sheets.account, state.settings?.masterEditors);
    let written = 0;
    let fitted = false;
    let refusal = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const seen = attempt === 1 ? first : await sheets.read(full, tabsOf(state));
      const view = full ? seen : await withBoard(seen, desired, sheets);
      // Typed since the first reading, or read only now that the columns stand where they belong.
      const answered = attempt === 1 ? state : await stateWithAnswers(view, noted, ledger, state);
      if (answered !== state) desired = desiredTables(answered, asOf);
      state = answered;
      // Noted before anything is written: a run that is cut after its write has lost nothing.
      const remembered = remember(noted, view);
      if (remembered !== noted) await ledger.noteAnnotations(remembered, noted);
      noted = remembered;
      const result = (outcome: ConsolidationResult['outcome']) => ({
        outcome,
        rows: desired.reduce((total, table) => total + table.rows.length, 0),
        batches: written,
        attempts: attempt,
      });
      if (view.fence !== undefined && view.fence.generation > generation) return result('superseded');
      const run = { generation, nonce: newNonce(), editors };
      const rowBatches = planMaster(view, desired, run, withAnswers(noted, state));
      const stands = rowBatches.length === 0;
      const batches = stands && !fitted ? planFittings(view, desired, run) : rowBatches;
      if (batches.length === 0) return result(written === 0 ? 'unchanged' : 'written');
      const outcome = await writeAll(batches, sheets, () => written++);
      fitted ||= stands && outcome.kind === 'taken';
      if (outcome.kind === 'refused') refusal = outcome.reason;
      if (outcome.kind !== 'taken') await sleep(backOff(Math.min(attempt, 6), random));
    }
    throw new Error(`the master refused ${ATTEMPTS} plans: ${refusal}`);
  };

/** What stands on the board is read only when it matters. */
export async function withBoard(
  seen: MasterView,
  desired: readonly DesiredTable[],
  sheets: Pick<MasterSheets, 'read'>,
): Promise<MasterView> {
  const tabs = desired.map(({ table }) => table.id);
  return boardInDoubt(seen, desired) ? sheets.read(true, tabs) : seen;
}

/** @returns lower-case addresses; `undefined` while we don't know ourselves: Google refuses a protection without its maker. */
export function editorsOf(account: string | undefined, named: readonly string[] = []): readonly string[] | undefined {
  return account === undefined ? undefined : [...new Set([account.toLowerCase(), ...named])];
}

/** @returns the ledger's state once what was typed beside the difficulties has been entered; `state` itself when nothing was. */
async function stateWithAnswers(
  view: MasterView,
  known: Annotations,
  ledger: MasterLedger,
  state: ProvinceState,
): Promise<ProvinceState> {
  const answers = newAnswers(view, state, known);
  for (const { unit, answer } of answers) await ledger.enterAnswer(unit, answer);
  return answers.length === 0 ? state : ledger.readState();
}

/** In order, stopping at the first that was not taken: those behind it open with its fence. */
async function writeAll(batches: readonly Batch[], sheets: MasterSheets, taken: () => void): Promise<WriteOutcome> {
  for (const batch of batches) {
    const outcome = await sheets.write(batch);
    if (outcome.kind !== 'taken') return outcome;
    taken();
  }
  return { kind: 'taken' };
}
