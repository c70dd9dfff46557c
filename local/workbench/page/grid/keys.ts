/** What a key means in the grid, apart from what it does. `undefined`: the key types. */
import type { KeyboardEvent } from 'react';
import type { Step } from './moves.ts';

export type KeyMeaning =
  | { readonly kind: 'move'; readonly step: Step; readonly jump: boolean; readonly extend: boolean }
  | { readonly kind: 'page'; readonly down: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly to: 'row-start' | 'row-end' | 'start' | 'end'; readonly extend: boolean }
  | { readonly kind: 'next'; readonly right: 1 | -1 }
  | { readonly kind: 'enter'; readonly down: 1 | -1 }
  | { readonly kind: 'line-break' }
  | {
      readonly kind:
        'edit' | 'list' | 'clear' | 'leave' | 'undo' | 'redo' | 'all' | 'bold' | 'paste-values' | 'outside';
    };

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

export function meaningOf(event: KeyboardEvent): KeyMeaning | undefined {
  const { key, shiftKey: extend, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const step = ARROWS[key];
  if (step !== undefined)
    return altKey && key === 'ArrowDown' ? { kind: 'list' } : { kind: 'move', step, jump: control, extend };
  switch (key) {
    case 'PageDown':
      return { kind: 'page', down: 1, extend };
    case 'PageUp':
      return { kind: 'page', down: -1, extend };
    case 'Home':
      return { kind: 'edge', to: control ? 'start' : 'row-start', extend };
    case 'End':
      return { kind: 'edge', to: control ? 'end' : 'row-end', extend };
    case 'Tab':
      return { kind: 'next', right: extend ? -1 : 1 };
    case 'Enter':
      return altKey || control ? { kind: 'line-break' } : { kind: 'enter', down: extend ? -1 : 1 };
    case 'F2':
      return { kind: 'edit' };
    case 'F6':
      return { kind: 'outside' };
    case 'Escape':
      return { kind: 'leave' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return control ? withControl(key.toLowerCase(), extend) : undefined;
  }
}

function withControl(key: string, shift: boolean): KeyMeaning | undefined {
  if (key === 'z') return { kind: shift ? 'redo' : 'undo' };
  if (key === 'y') return { kind: 'redo' };
  if (key === 'a') return { kind: 'all' };
  if (key === 'b') return { kind: 'bold' };
  if (key === 'v' && shift) return { kind: 'paste-values' };
  return undefined;
}
