/** The small changes that the reducers of the office are made of. Pure. */
import type { OfficeAct } from './acts.ts';
import { contentKey } from './next.ts';
import type { News, OfficeState, Page } from './state.ts';

/** Without the members named, all of them optional. */
export function without(state: OfficeState, ...names: readonly OptionalOf<OfficeState>[]): OfficeState {
  return Object.fromEntries(
    Object.entries(state).filter(([name]) => !names.some((one) => one === name)),
  ) as unknown as OfficeState;
}

type OptionalOf<Whole> = { [Name in keyof Whole]-?: object extends Pick<Whole, Name> ? Name : never }[keyof Whole];

export function focusOn(target: string, state: OfficeState): OfficeState {
  return { ...state, focus: { target, serial: (state.focus?.serial ?? 0) + 1 } };
}

export function withNews(words: string, state: OfficeState): OfficeState {
  return focusOn('news', { ...state, news: { words } });
}

/** Of an act that takes its time: who looks elsewhere by then is told, and not taken from where they are. */
export function withNewsOn(page: Page, news: News, state: OfficeState): OfficeState {
  const told = { ...state, news };
  return state.page === page ? focusOn('news', told) : told;
}

/** In the background, another act may be under way. */
export function ended(state: OfficeState, kind: OfficeAct['kind']): OfficeState {
  return state.busy?.kind === kind ? without(state, 'busy') : state;
}

/** An act that was written down: its request id has served. */
export function answered(state: OfficeState, act: OfficeAct): OfficeState {
  const others = Object.entries(state.requestIds).filter(([key]) => key !== contentKey(act));
  return { ...without(state, 'busy', 'trouble'), requestIds: Object.fromEntries(others) };
}
