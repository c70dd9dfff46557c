/** Answers typed in the master, entered in a ledger that is an array: for runs that have no Firestore. */
import type { EnterAnswer } from '../../../functions/consolidate/enterAnswer.ts';
import { EMPTY_CHAIN, nextEntry } from '../../../shared/ledger/chain.ts';
import type { Act, Entry } from '../../../shared/ledger/entry.ts';
import { AS_OF } from './asOf.ts';

export function answersInto(entries: Entry[]): EnterAnswer {
  return (unit, answer) => {
    const last = entries.filter((entry) => entry.unit === unit).at(-1) ?? EMPTY_CHAIN;
    const requestId = `answer-${entries.length}`;
    const payload = { answers: [answer] };
    const act: Act<'answer'> = {
      unit,
      kind: 'answer',
      form: 'kk',
      revision: 1,
      at: AS_OF,
      by: 'master',
      requestId,
      payload,
    };
    entries.push({ ...nextEntry(last, act), committedAt: AS_OF });
    return Promise.resolve();
  };
}
