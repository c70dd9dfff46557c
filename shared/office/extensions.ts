/** Every extension of the cycle, newest first. */
import { FORM_NAMES } from '../calendar/form.ts';
import { formatDue } from '../text/format.ts';
import { momentInWords } from '../text/moment.ts';
import { officeUnit, type OfficeSource } from './source.ts';
import type { ExtensionsView } from './views.ts';

export function extensionsView({ state }: Pick<OfficeSource, 'state'>): ExtensionsView {
  const { registry, units } = state;
  const given = registry.units.flatMap((unit) =>
    (units.get(unit.id)?.extensionsGiven ?? []).map((extension) => ({ unit, ...extension })),
  );
  // Of one unit at one instant the later act comes first too.
  given.sort((a, b) => (a.at === b.at ? b.seq - a.seq : a.at < b.at ? 1 : -1));
  return {
    extensions: given.map(({ unit, form, due, reason, by, at }) => ({
      ...{ unit: officeUnit(unit, registry), form, formName: FORM_NAMES[form] },
      ...{ due, dueInWords: formatDue(due), reason, by, atInWords: momentInWords(at) },
    })),
  };
}
