/**
 * What the last act met or did: a problem with the way on, or the news. Without either, what stands in the way of everything. A
 * fault of one field stands beside the field.
 */
import type { ProblemView } from '../../../server/views.ts';
import { Icon } from '../../components/Icon.tsx';
import { sentenceOf, stepOf } from '../../callProblems.ts';
import { STEP_LABELS } from '../../words.ts';
import type { OfficeAct } from '../acts.ts';
import { MAIL_LOST } from '../closingWords.ts';
import { isConflict, isPassing, retryOf } from '../next.ts';
import { faultyField } from '../papers.ts';
import type { News } from '../state.ts';
import { KEPT_REASON, KEPT_REMARKS } from '../words.ts';
import { AskButton } from './AskButton.tsx';
import type { OfficeHands } from './hands.ts';
import { NewTab } from './NewTab.tsx';

type Hands = Omit<OfficeHands, 'view'>;

export function Told({ state, store }: Hands) {
  const { trouble, news, person } = state;
  if (trouble !== undefined)
    return faultyField(trouble) === undefined ? <Problem {...{ state, store }} {...trouble} /> : null;
  if (person?.problem !== undefined)
    return <Problem {...{ state, store }} problem={person.problem} act={{ kind: 'enter' }} />;
  return news === undefined ? null : <Done {...news} />;
}

function Done({ words, isPartial = false, link }: News) {
  return (
    <section class={`card ${isPartial ? 'caution' : 'good'}`} id="news" tabIndex={-1} aria-labelledby="news-sentence">
      <p id="news-sentence">
        <Icon name={isPartial ? 'warning' : 'done'} /> {words}
      </p>
      {link !== undefined && (
        <p>
          {link.isFile === true ? (
            <a href={link.href} download={link.name}>
              {link.name}
            </a>
          ) : (
            <NewTab href={link.href}>{link.name}</NewTab>
          )}
        </p>
      )}
    </section>
  );
}

interface Props extends Hands {
  readonly problem: ProblemView;
  readonly act: OfficeAct;
}

function Problem({ state, store, problem, act }: Props) {
  const { code, url } = problem;
  const again = retryOf({ act, problem });
  const label = act.kind === 'mail' ? 'Xem lại' : code === 'try-again' ? STEP_LABELS.resend : 'Thử lại';
  const other: OfficeAct = act.kind === 'enter' ? act : { kind: 'refresh' };
  return (
    <section class="card danger" id="problem" tabIndex={-1} aria-labelledby="problem-sentence">
      <p id="problem-sentence">
        <Icon name="error" /> {act.kind === 'mail' && isPassing(problem) ? MAIL_LOST : sentenceOf(problem)}
      </p>
      {isConflict({ act, problem }) && <p>{act.kind === 'review' ? KEPT_REMARKS : KEPT_REASON}</p>}
      <div class="buttons">
        {url !== undefined && (
          <a class="button action" href={url} target="_blank" rel="noopener">
            {STEP_LABELS.authorize}
            <span class="hidden"> (mở trang mới)</span>
          </a>
        )}
        {(again !== undefined || stepOf(problem) !== undefined) && (
          <AskButton {...{ state, store }} act={again ?? other}>
            {again === undefined ? STEP_LABELS.reload : label}
          </AskButton>
        )}
      </div>
    </section>
  );
}
