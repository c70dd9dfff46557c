/** What waits for a review: newest revisions that nobody has reviewed, oldest first. `kk` needs no review. */
import { FORM_NAMES, FORMS } from '../calendar/form.ts';
import { latestRevision } from '../ledger/state.ts';
import { timelinessInWords } from '../progress/words.ts';
import { reviewCounts } from '../review/reviewCounts.ts';
import { warningCount } from '../review/warnings.ts';
import { momentInWords } from '../text/moment.ts';
import { officeUnit, visibleUnits, type OfficeSource } from './source.ts';
import type { QueueItem } from './views.ts';

export function reviewQueue(source: OfficeSource): QueueItem[] {
  const { registry, units } = source.state;
  const waiting = visibleUnits(source).flatMap((unit) => {
    const own = units.get(unit.id);
    if (own === undefined) return [];
    return FORMS.flatMap((form) => {
      const newest = form === 'kk' ? undefined : latestRevision(own, form);
      return newest === undefined || newest.review !== undefined ? [] : [{ unit, own, form, newest }];
    });
  });
  return waiting
    .sort((a, b) => (a.newest.at < b.newest.at ? -1 : a.newest.at > b.newest.at ? 1 : 0))
    .map(({ unit, own, form, newest: { revision, at, by, minutesLate, warnings } }) => ({
      ...{ unit: officeUnit(unit, registry), form, formName: FORM_NAMES[form], revision },
      ...{ at, atInWords: momentInWords(at), by },
      ...{ timeliness: timelinessInWords(minutesLate), late: minutesLate > 0 },
      warnings: warningCount(warnings),
      ...reviewCounts(own, form),
    }));
}
