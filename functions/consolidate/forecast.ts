/**
 * What a consolidation asked for now would do: the same reads and the same plan as a run (`run.ts`), and nothing written, neither
 * to the master nor to the ledger.
 *
 * It is the first plan of a run. Where people displaced columns, a run reads again and plans the rows anew.
 */
import { EMPTY_CHAIN, nextEntry } from '../../shared/ledger/chain.ts';
import { fold } from '../../shared/ledger/fold.ts';
import type { ProvinceState } from '../../shared/ledger/state.ts';
import { remember } from '../../shared/master/annotations.ts';
import { newAnswers, withAnswers, type NewAnswer } from '../../shared/master/answers.ts';
import { desiredTables } from '../../shared/master/desired.ts';
import { tableDifference, type TableDifference } from '../../shared/master/difference.ts';
import { planMaster } from '../../shared/master/plan.ts';
import { tabsOf } from '../../shared/master/tables.ts';
import { lengthInBytes } from '../../shared/text/utf8.ts';
import { answerAct } from './enterAnswer.ts';
import { editorsOf, withBoard, type ConsolidationDeps, type MasterLedger } from './run.ts';

export interface Forecast {
  /** To the Sheets API, reads included. */
  readonly requests: number;
  /** Of the writes. */
  readonly bytes: number;
  /** Those that would change, in the order of their tabs. */
  readonly tables: readonly (TableDifference & { readonly title: string })[];
  /** Answers typed in the master that would become entries. */
  readonly answers: number;
}

export interface ForecastDeps extends Pick<ConsolidationDeps, 'sheets' | 'now' | 'newNonce'> {
  readonly ledger: Pick<MasterLedger, 'readState' | 'readAnnotations'>;
}

/** @param generation number of the run that would do it. */
export const forecast =
  (generation: number) =>
  async ({ ledger, sheets, now, newNonce }: ForecastDeps): Promise<Forecast> => {
    const before = sheets.asked();
    const [known, read] = await Promise.all([ledger.readAnnotations(), ledger.readState()]);
    const seen = await sheets.read(false, tabsOf(read));
    const asOf = now().toISOString();
    const answers = newAnswers(seen, read, known);
    const state = withEntered(answers, read, asOf);
    const desired = desiredTables(state, asOf);
    const view = await withBoard(seen, desired, sheets);
    const reads = sheets.asked() - before;
    const remembered = withAnswers(remember(known, view), state);
    const editors = editorsOf(sheets.account, state.settings?.masterEditors);
    const batches = planMaster(view, desired, { generation, nonce: newNonce(), editors }, remembered);
    const tables = desired.map((one) => ({
      title: one.table.title,
      ...tableDifference(one, view.sheets.get(one.table.id), remembered.get(one.table.id)),
    }));
    return {
      // What was written is read back.
      requests: reads + (batches.length === 0 ? 0 : batches.length + 1),
      bytes: batches.reduce((total, { requests }) => total + lengthInBytes(JSON.stringify({ requests })), 0),
      tables: tables.filter(({ added, changed }) => added + changed > 0),
      answers: answers.length,
    };
  };

/** The state as it will be once the answers are entered. */
function withEntered(answers: readonly NewAnswer[], state: ProvinceState, at: string): ProvinceState {
  return answers.reduce((before, { unit, answer }, index) => {
    const own = before.units.get(unit);
    const act = answerAct(unit, answer, own, { at, requestId: `forecast-${index}` });
    return fold([{ ...nextEntry(own?.head ?? EMPTY_CHAIN, act), committedAt: at }], before);
  }, state);
}
