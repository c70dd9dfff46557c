/** Which revisions the newest one is held against: the one submitted before it, the one accepted before it, the one returned. */
import { QUARTER_FORMS, type Form } from '../calendar/form.ts';
import { acceptedRevision, latestRevision, revisionsOf, type Revision, type UnitState } from '../ledger/state.ts';
import type { Earlier } from './flags.ts';

export interface EarlierRevisions {
  readonly submitted?: Revision;
  readonly accepted?: Revision;
}

/** Before the newest revision. */
export function earlierRevisions(unit: UnitState, form: Form): EarlierRevisions {
  const earlier = revisionsOf(unit, form).slice(0, -1);
  const [submitted, accepted] = [earlier.at(-1), acceptedRevision(earlier)];
  return { ...(submitted === undefined ? {} : { submitted }), ...(accepted === undefined ? {} : { accepted }) };
}

/** What flags are raised against. */
export function flaggedAgainst(unit: UnitState, form: Form): Earlier {
  const { submitted, accepted = submitted } = earlierRevisions(unit, form);
  const reports = Object.fromEntries(
    QUARTER_FORMS.flatMap((quarter) => {
      const latest = latestRevision(unit, quarter);
      return latest === undefined ? [] : [[quarter, latest.content]];
    }),
  );
  return { reports, ...(accepted === undefined ? {} : { content: accepted.content }) };
}
