/** A few lines of words that somebody writes: a reason, a remark. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly id?: string;
  readonly onEscape?: () => void;
}

/** Less than the api takes, more than anybody reads. */
const MOST = 2_000;

export function Words({ label, value, onType, id, onEscape }: Props) {
  return (
    <label class="field">
      {label}
      <textarea
        id={id}
        rows={3}
        maxLength={MOST}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onEscape?.();
        }}
      />
    </label>
  );
}
