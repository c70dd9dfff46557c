/** What stands in the way, and its one step as a button: of everything (from the view), or of the last act. */
import type { NextStep, ProblemView } from '../../server/views.ts';
import type { Act } from '../acts.ts';
import { PASSING } from '../callProblems.ts';
import { sentenceOf, stepOf } from '../problems.ts';
import { STEP_LABELS } from '../words.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

interface Props extends Hands {
  readonly problem: ProblemView;
  /** The act that met it. */
  readonly act?: Act;
}

export function Banner({ state, store, problem, act }: Props) {
  const sentence = act === undefined ? 'standing-sentence' : 'problem-sentence';
  return (
    <section
      class="card danger"
      id={act === undefined ? undefined : 'problem'}
      tabIndex={-1}
      aria-labelledby={sentence}
    >
      <p id={sentence}>
        <Icon name="error" /> {sentenceOf(problem)}
      </p>
      <div class="buttons">
        <StepButton {...{ state, store, problem }} {...(act === undefined ? {} : { act })} />
      </div>
    </section>
  );
}

function StepButton({ state, store, problem, act }: Props) {
  const { url, code } = problem;
  const step = stepOf(problem);
  const hands = { state, store };
  if (act !== undefined && (code === 'call-failed' || isWorthRepeating(code, act)))
    return (
      <ActButton {...hands} act={act} look="action">
        Thử lại
      </ActButton>
    );
  if (step === undefined) return null;
  if (step === 'authorize' && url !== undefined)
    return (
      <>
        <a class="button action" href={url} target="_blank" rel="noopener">
          {STEP_LABELS.authorize}
          <span class="hidden"> (mở trang mới)</span>
        </a>
        <ActButton {...hands} act={{ kind: 'load' }}>
          {STEP_LABELS.reload}
        </ActButton>
      </>
    );
  if (step === 'claim')
    return state.page === 'claim' || state.view?.role === 'unknown' ? null : (
      <button type="button" class="action" onClick={() => store.tell({ kind: 'page-chosen', page: 'claim' })}>
        {STEP_LABELS.claim}
      </button>
    );
  const next = actOf(step, hands);
  if (next === undefined) return null;
  return (
    <ActButton {...hands} act={next} look="action">
      {STEP_LABELS[step]}
    </ActButton>
  );
}

/** A submission is instead completed by "Gửi lại". */
function isWorthRepeating(code: string, { kind }: Act): boolean {
  return kind !== 'send' && kind !== 'resend' && kind !== 'load' && PASSING.includes(code);
}

function actOf(step: NextStep, { state }: Hands): Act | undefined {
  switch (step) {
    case 'check':
      return state.form === undefined ? undefined : { kind: 'check', form: state.form };
    case 'create': {
      const unit = unitToBuild(state);
      return unit === undefined ? undefined : { kind: 'build', unit };
    }
    case 'resend':
      return { kind: 'resend' };
    case 'reload':
    case 'authorize':
      return { kind: 'load' };
    case 'claim':
      return undefined;
  }
}

/** With several units and no workbook yet, `CreatePanel` asks which. */
export function unitToBuild({ view }: Hands['state']): string | undefined {
  if (view?.workbook.kind === 'ready') return view.workbook.unit.id;
  return view?.units.length === 1 ? view.units[0]?.id : undefined;
}
