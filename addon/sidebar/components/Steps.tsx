/** 1 Điền → 2 Kiểm tra → 3 Gửi, always in one place and of one size, each a way to its page. */
import { formInView } from '../state.ts';
import { stepsOf, type Step } from '../steps.ts';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

export function Steps({ state, store }: Hands) {
  const form = formInView(state);
  return (
    <nav aria-label="Ba bước">
      <ol class="steps">
        {stepsOf(form).map((step, index) => (
          <li key={step.page}>
            <button
              type="button"
              aria-current={state.page === step.page && form !== undefined ? 'step' : undefined}
              aria-disabled={form === undefined || state.busy !== undefined}
              onClick={() => {
                if (form !== undefined && state.busy === undefined)
                  store.tell({ kind: 'page-chosen', page: step.page });
              }}
            >
              <StepFace step={step} number={index + 1} isLoading={state.view === undefined} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface FaceProps {
  readonly step: Step;
  readonly number: number;
  readonly isLoading: boolean;
}

function StepFace({ step: { title, lines, done }, number, isLoading }: FaceProps) {
  return (
    <>
      <span class="step-title">
        <span class={done ? 'step-mark done' : 'step-mark'}>
          {done && <Icon name="done" />}
          <span class={done ? 'hidden' : undefined}>{number}</span>
        </span>
        {title}
        {done && <span class="hidden">, xong</span>}
      </span>
      {isLoading && <span class="bone" />}
      {lines.map((line) => (
        <span class="step-line" key={line}>
          {line}
        </span>
      ))}
    </>
  );
}
