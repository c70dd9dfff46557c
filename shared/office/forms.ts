/** The forms that have opened, each with its dues and counts by level, and the one whose turn it is. */
import { localDate } from '../calendar/dates.ts';
import { FORM_NAMES, FORMS, type Form } from '../calendar/form.ts';
import { LEVELS, type Level } from '../calendar/level.ts';
import { periodOf, periodState } from '../calendar/periods.ts';
import { standingsAt } from '../master/standing.ts';
import { formCounts, type Counts, type CountSource } from '../progress/formCounts.ts';
import { shareInWords } from '../progress/words.ts';
import { formatDue } from '../text/format.ts';
import type { Unit } from '../units/registry.ts';
import { reportingVisible, type OfficeSource } from './source.ts';
import type { FormCounts, OfficeForm } from './views.ts';
import { LEVEL_NAMES } from './words.ts';

export interface OpenForms {
  readonly forms: readonly OfficeForm[];
  readonly currentForm?: Form;
}

export function openForms(source: OfficeSource): OpenForms {
  const { state, nowMs } = source;
  const units = reportingVisible(source);
  const levels = LEVELS.filter((level) => units.some((unit) => unit.level === level));
  const counting: CountSource = { state, standingOf: standingsAt(state, nowMs) };
  const opened = FORMS.map((form) => ({ form, dues: duesOf(form, levels, source) })).filter(
    ({ form, dues }) => form === 'kk' || dues.length > 0,
  );
  const current = currentOf(opened, localDate(nowMs));
  return {
    forms: opened.map(({ form, dues }) => ({
      ...{ form, name: FORM_NAMES[form] },
      dues: dues.map(({ level, due }) => ({ level, levelName: LEVEL_NAMES[level], dueInWords: formatDue(due) })),
      counts: inWords(formCounts(form, units, counting)),
      levels: levels.map((level) => ({
        ...{ level, levelName: LEVEL_NAMES[level] },
        ...inWords(formCounts(form, ofLevel(units, level), counting)),
      })),
    })),
    ...(current === undefined ? {} : { currentForm: current }),
  };
}

interface Due {
  readonly level: Level;
  readonly due: string;
}

/** Empty for a form that has not opened, and for `kk`, which has no due date. */
function duesOf(form: Form, levels: readonly Level[], { state, nowMs }: OfficeSource): Due[] {
  return levels.flatMap((level) => {
    const period = periodOf(form, level, state.settings.calendar);
    const isOpen = period !== undefined && periodState(form, period, nowMs) !== 'not-open';
    return isOpen ? [{ level, due: period.due }] : [];
  });
}

/** Due next, else due last; a form is due until its last level is. */
function currentOf(
  opened: readonly { readonly form: Form; readonly dues: readonly Due[] }[],
  today: string,
): Form | undefined {
  const byDue = opened
    .filter(({ dues }) => dues.length > 0)
    .map(({ form, dues }) => ({ form, due: dues.reduce((last, { due }) => (due > last ? due : last), '') }))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  return (byDue.find(({ due }) => due >= today) ?? byDue.at(-1))?.form;
}

function ofLevel(units: readonly Unit[], level: Level): Unit[] {
  return units.filter((unit) => unit.level === level);
}

function inWords(counts: Counts): FormCounts {
  return {
    ...counts,
    completenessInWords: shareInWords(counts.submitted, counts.expected),
    timelinessInWords: shareInWords(counts.onTime, counts.expected),
  };
}
