/** An answer typed in the master becomes an entry of the unit's chain, once, whoever finds it first. */
import type { DifficultyAnswer } from '../../shared/forms/context.ts';
import type { Act } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { latestRevision, type UnitState } from '../../shared/ledger/state.ts';
import { isSameAnswer } from '../../shared/master/answers.ts';
import type { Services } from '../services.ts';

/** `by` of acts that were typed in the master: nobody is identified there. */
const BY = 'master';

export type EnterAnswer = (unit: string, answer: DifficultyAnswer) => Promise<void>;

export const enterAnswer =
  ({ ledger, now, newId }: Pick<Services, 'ledger' | 'now' | 'newId'>): EnterAnswer =>
  async (unit, answer) => {
    const requestId = `answer-${newId()}`;
    await ledger.append({ unit, requestId }, (chain, earlier) => {
      const state = fold(chain).units.get(unit);
      const last = chain.at(-1);
      // Another run entered it between our reading and now.
      if (last !== undefined && isSameAnswer(answer, state?.answers.get(answer.id))) return { unchanged: last };
      return { act: answerAct(unit, answer, state, { at: earlier ?? now().toISOString(), requestId }) };
    });
  };

/** @param state of the unit before. */
export function answerAct(
  unit: string,
  answer: DifficultyAnswer,
  state: UnitState | undefined,
  { at, requestId }: Pick<Act, 'at' | 'requestId'>,
): Act<'answer'> {
  const revision = latestRevision(state, 'kk')?.revision ?? 0;
  return { unit, kind: 'answer', form: 'kk', revision, at, by: BY, requestId, payload: { answers: [answer] } };
}
