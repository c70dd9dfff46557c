/** What the last act met or did: a problem with the way on, or the news. Without either, what stands in the way of everything. */
import type { ProblemView } from '../../../server/views.ts';

import { Icon } from '../../components/Icon.tsx';
import { PASSING, sentenceOf, stepOf } from '../../callProblems.ts';
import { STEP_LABELS } from '../../words.ts';
import type { OfficeAct } from '../acts.ts';
import { isConflict } from '../next.ts';
import { KEPT_REMARKS } from '../words.ts';
import { AskButton } from './AskButton.tsx';
import type { OfficeHands } from './hands.ts';

type Hands = Omit<OfficeHands, 'view'>;

export function Told({ state, store }: Hands) {
  const { trouble, news, person } = state;
  if (trouble !== undefined) return <Trouble {...{ state, store }} {...trouble} isOfReview={isConflict(trouble)} />;
  if (person?.problem !== undefined)
    return <Trouble {...{ state, store }} problem={person.problem} act={{ kind: 'enter' }} />;
  return news === undefined ? null : (
    <section class="card good" id="news" tabIndex={-1} aria-labelledby="news-sentence">
      <p id="news-sentence">
        <Icon name="done" /> {news}
      </p>
    </section>
  );
}

interface Props extends Hands {
  readonly problem: ProblemView;
  readonly act: OfficeAct;
  readonly isOfReview?: boolean;
}

function Trouble({ state, store, problem, act, isOfReview }: Props) {
  const { code, url } = problem;
  const isWorthRepeating = code === 'call-failed' || PASSING.includes(code);
  const next = isWorthRepeating || act.kind === 'enter' ? act : ({ kind: 'refresh' } as const);
  const label = code === 'try-again' ? STEP_LABELS.resend : 'Thử lại';
  return (
    <section class="card danger" id="problem" tabIndex={-1} aria-labelledby="problem-sentence">
      <p id="problem-sentence">
        <Icon name="error" /> {sentenceOf(problem)}
      </p>
      {isOfReview === true && <p>{KEPT_REMARKS}</p>}
      <div class="buttons">
        {url !== undefined && (
          <a class="button action" href={url} target="_blank" rel="noopener">
            {STEP_LABELS.authorize}
            <span class="hidden"> (mở trang mới)</span>
          </a>
        )}
        {(isWorthRepeating || stepOf(problem) !== undefined) && (
          <AskButton {...{ state, store }} act={next}>
            {isWorthRepeating ? label : STEP_LABELS.reload}
          </AskButton>
        )}
      </div>
    </section>
  );
}
