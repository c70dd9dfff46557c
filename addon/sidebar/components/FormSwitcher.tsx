/**
 * Which form the three steps are about. A menu button after https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/: the list lies
 * over the page, each form with its state in words.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormView } from '../../server/views.ts';
import { formInView } from '../state.ts';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';

export function FormSwitcher({ state, store }: Hands) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const forms = state.view?.forms ?? [];
  const current = formInView(state);
  const items = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];
  // Before the paint: a key that follows at once already finds the focus in the list.
  useLayoutEffect(() => {
    if (isOpen)
      items()[
        Math.max(
          0,
          forms.findIndex(({ form }) => form === state.form),
        )
      ]?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') setOpen(false);
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  const choose = ({ form }: FormView): void => {
    store.tell({ kind: 'form-chosen', form });
    close();
  };
  if (current === undefined)
    return (
      <div class="switcher">
        <p class="secondary">{state.view === undefined ? '' : 'Chưa có biểu mẫu'}</p>
      </div>
    );
  return (
    <div
      class="switcher"
      ref={root}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="current"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-disabled={state.busy !== undefined}
        onClick={() => setOpen(!isOpen && state.busy === undefined)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || state.busy !== undefined) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <FormLine form={current} />
        <Icon name="down" />
      </button>
      {isOpen && (
        <div class="menu" role="menu" aria-label="Chọn biểu" tabIndex={-1} onKeyDown={move}>
          {forms.map((form) => (
            <button
              key={form.form}
              type="button"
              role="menuitemradio"
              aria-checked={form.form === state.form}
              tabIndex={-1}
              onClick={() => choose(form)}
            >
              <FormLine form={form} />
              {form.form === state.form && <Icon name="done" />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function FormLine({ form: { name, statusInWords, dueInWords } }: { readonly form: FormView }) {
  return (
    <span class="form-line">
      <strong>{name}</strong>
      <span class="secondary">
        {statusInWords}
        {dueInWords !== undefined && ` · ${dueInWords}`}
      </span>
    </span>
  );
}
