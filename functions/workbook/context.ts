/**
 * What the province says to one unit (`GET /v1/workbook`), made from the ledger. The server validates a submission against the
 * same value, so sheet and server judge alike.
 */
import { localDate } from '../../shared/calendar/dates.ts';
import { QUARTER_FORMS, type Form } from '../../shared/calendar/form.ts';
import type { ReportContent } from '../../shared/forms/content.ts';
import type { AssignedContent, WorkbookContext } from '../../shared/forms/context.ts';
import { EDITION } from '../../shared/forms/unitWorkbook.ts';
import { baseRevision, latestRevision, type UnitState } from '../../shared/ledger/state.ts';
import { contentsOf } from '../../shared/units/assignments.ts';
import { unitById, type Unit } from '../../shared/units/registry.ts';
import type { ReadyProvince } from '../identity/caller.ts';
import { formStandings } from './standing.ts';

/** @param state of the unit; `undefined` before its first entry. @param nowMs business time. */
export function workbookContext(
  province: ReadyProvince,
  unit: Unit,
  state: UnitState | undefined,
  nowMs: number,
): WorkbookContext {
  const { settings, registry } = province;
  const parent = unit.parent === undefined ? undefined : unitById(registry, unit.parent);
  const basePlan = baseRevision(state, 'plan')?.content;
  return {
    ...{ edition: EDITION, province: settings.province, cycle: settings.cycle },
    unit: {
      ...{ id: unit.id, name: unit.name, level: unit.level },
      ...(parent === undefined ? {} : { parentName: parent.name }),
    },
    today: localDate(nowMs),
    contactOfHomeAffairs: settings.contactOfHomeAffairs,
    ...(settings.simulated ? { simulated: true } : {}),
    forms: formStandings(unit, state, settings.calendar, nowMs),
    contents: assignedContents(province, unit),
    ...(basePlan === undefined ? {} : { basePlan }),
    reports: submittedReports(state),
    knownTasks: Object.fromEntries(
      [...(state?.knownTasks ?? [])].map(([id, { row }]) => [id, { task: row.task, group: row.group }]),
    ),
    knownDifficulties: [...(state?.knownDifficulties.keys() ?? [])],
    answers: [...(state?.answers.values() ?? [])],
    notApplicable: settings.calendar.notApplicable,
  };
}

/** The contents that the unit leads, as Sở Nội vụ settled them, in the order of the assignments. */
function assignedContents({ settings, assignments = [] }: ReadyProvince, unit: Unit): AssignedContent[] {
  const settled = new Map(settings.contents.map((content) => [content.code, content]));
  return contentsOf(assignments, unit).flatMap((code) => {
    const content = settled.get(code);
    return content === undefined ? [] : [content];
  });
}

function submittedReports(state: UnitState | undefined): Readonly<Partial<Record<Form, ReportContent>>> {
  return Object.fromEntries(
    QUARTER_FORMS.flatMap((form) => {
      const latest = latestRevision(state, form);
      return latest === undefined ? [] : [[form, latest.content]];
    }),
  );
}
