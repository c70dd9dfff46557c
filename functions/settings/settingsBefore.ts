/**
 * What new settings are laid over: those that stand in the ledger when they are entered; for a retry, those under its first try, so
 * that it comes to the same words whatever was entered since.
 */
import type { Entry } from '../../shared/ledger/entry.ts';
import type { SettingsPayload } from '../../shared/ledger/payloads.ts';
import type { ProvinceState } from '../../shared/ledger/state.ts';

/** @param chain as an append sees it; a retry's ends before its first try and mostly shows none. */
export function newestSettings(chain: readonly Entry[]): Entry | undefined {
  return chain.findLast(({ kind }) => kind === 'settings');
}

/** Of the whole ledger: under the first try of a request, where there was one. @returns `undefined` where none stands there. */
export function settingsBefore({ acts = [], settings }: ProvinceState, requestId: string): SettingsPayload | undefined {
  const done = acts.find((act) => act.requestId === requestId);
  if (done === undefined) return settings;
  const before = newestSettings(acts.filter(({ seq }) => seq < done.seq));
  return before === undefined ? undefined : settingsOf(before);
}

export function settingsOf({ payload }: Entry): SettingsPayload {
  return JSON.parse(payload) as SettingsPayload;
}
