/** Sở Nội vụ gives one unit a later last day for one form. It opens a frozen form again; it never shortens. */
import { localDate } from '../../shared/calendar/dates.ts';
import type { DueForm } from '../../shared/calendar/form.ts';
import { fold } from '../../shared/ledger/fold.ts';
import type { ExtensionPayload } from '../../shared/ledger/payloads.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { formatDue } from '../../shared/text/format.ts';
import type { Unit } from '../../shared/units/registry.ts';
import type { ReadyProvince } from '../identity/caller.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';
import { unitPeriod } from '../workbook/standing.ts';

export interface Extension {
  readonly requestId: string;
  readonly unit: Unit;
  readonly form: DueForm;
  readonly by: string;
  readonly payload: ExtensionPayload;
}

/**
 * Of two at once the second is judged by the day that the first gave.
 *
 * @throws Problem `period-not-applicable`, `extension-not-later`, `extension-over`.
 */
export const extend =
  ({ requestId, unit, form, by, payload }: Extension, { settings }: ReadyProvince) =>
  async ({ ledger, now, queue }: Pick<Services, 'ledger' | 'now' | 'queue'>) => {
    const { entry } = await ledger.append({ unit: unit.id, requestId }, (chain, earlier) => {
      const state = fold(chain).units.get(unit.id);
      const period = unitPeriod(form, unit, state, settings.calendar);
      if (period === undefined) throw new Problem('period-not-applicable', { form });
      if (payload.due <= period.due) throw new Problem('extension-not-later', { form, due: formatDue(period.due) });
      const at = earlier ?? now().toISOString();
      if (payload.due < localDate(Date.parse(at)))
        throw new Problem('extension-over', { form, due: formatDue(payload.due) });
      return { act: { unit: unit.id, kind: 'extension', form, revision: 0, at, by, requestId, payload } };
    });
    const generation = await askForRun({ ledger, queue });
    return { unit: unit.id, form, due: payload.due, dueInWords: formatDue(payload.due), at: entry.at, generation };
  };
