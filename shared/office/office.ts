/** Everything that the first paint of the sidebar needs. */
import { localDate } from '../calendar/dates.ts';
import { waitingClaims } from './claims.ts';
import { openForms } from './forms.ts';
import { openDifficulties } from './openDifficulties.ts';
import { reviewQueue } from './queue.ts';
import type { OfficeSource } from './source.ts';
import { upcoming } from './upcoming.ts';
import type { OfficeView, RunView } from './views.ts';

/** @param run the newest one. */
export function officeView(source: OfficeSource, run: RunView | undefined): OfficeView {
  const { kind } = source.scope;
  return {
    ...{ scope: kind, today: localDate(source.nowMs) },
    ...openForms(source),
    queue: kind === 'district' ? [] : reviewQueue(source),
    claims: kind === 'home-affairs' ? waitingClaims(source) : [],
    ...(kind === 'district' ? {} : { upcoming: upcoming(source) }),
    ...(run === undefined || kind === 'district' ? {} : { run }),
    openDifficulties: openDifficulties(source),
  };
}
