/** A button that opens a menu: arrows move, Enter chooses, Escape closes. Submenus stand open inside, one level. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

export interface MenuEntry {
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** A line above. */
  readonly separated?: boolean;
  /** Absent: a heading of what follows. */
  readonly act?: () => void;
  /** Opened inside the menu. */
  readonly inner?: readonly MenuEntry[];
}

export interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly className?: string;
  readonly first?: boolean;
}

export function MenuButton({ label, entries, className = 'menu-button', first = false }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <div
      className="menu-holder"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(first ? { 'data-first-outside': '' } : {})}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
        }}
      >
        {label}
      </button>
      {open ? (
        <Menu
          label={label}
          entries={entries}
          onLeave={() => {
            close();
            button.current?.focus();
          }}
          onDone={close}
        />
      ) : null}
    </div>
  );
}

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly at?: { readonly x: number; readonly y: number };
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

export function Menu({ label, entries, at, onLeave, onDone }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [inner, setInner] = useState<string>();
  useEffect(() => list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onLeave();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
    const current = items.indexOf(document.activeElement as HTMLElement);
    items[(current + step + items.length) % items.length]?.focus();
  };
  const item = (entry: MenuEntry) => {
    const { label: text, hint, disabled = false, separated = false, act, inner: below } = entry;
    const opens = below !== undefined;
    return (
      <div key={text} role="none" className={separated ? 'separated' : undefined}>
        <button
          type="button"
          role="menuitem"
          className="menu-item"
          disabled={disabled}
          {...(opens ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': inner === text } : {})}
          onClick={() => {
            if (opens) setInner(inner === text ? undefined : text);
            else {
              onDone();
              act?.();
            }
          }}
        >
          <span>{text}</span>
          <span className="hint">{opens ? '▸' : hint}</span>
        </button>
        {opens && inner === text ? (
          <div role="menu" aria-label={text} className="inner-menu">
            {below.map(item)}
          </div>
        ) : null}
      </div>
    );
  };
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={at === undefined ? 'menu' : 'menu floating'}
      style={at === undefined ? undefined : { left: at.x, top: at.y }}
      onKeyDown={move}
    >
      {entries.map(item)}
    </div>
  );
}
