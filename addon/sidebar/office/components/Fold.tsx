/** What is read on demand: drawn when it is opened for the first time, so that a form of a thousand rows stays quick. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: ComponentChildren;
  readonly children: () => ComponentChildren;
}

export function Fold({ title, children }: Props) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{title}</summary>
      {wasOpened && children()}
    </details>
  );
}
