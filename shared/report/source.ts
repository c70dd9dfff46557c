/** What every document is made from: the state of the ledger, the summary that speaks of it, and what people wrote. */
import { localDate } from '../calendar/dates.ts';
import { FORM_NAMES, QUARTER_FORMS, type Form, type QuarterForm } from '../calendar/form.ts';
import type { FreezePayload, SettingsPayload } from '../ledger/payloads.ts';
import type { ProvinceState } from '../ledger/state.ts';
import type { FrozenSummary } from '../summaries/freeze.ts';
import { momentInWords } from '../text/moment.ts';
import { reportingUnits, type Registry, type Unit } from '../units/registry.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import type { Run } from './document.ts';
import { figuresOf, type Figures } from './figures.ts';
import { namesOf, type Names } from './letterhead.ts';
import { reference, say } from './say.ts';
import type { Paragraphs } from './written.ts';

export interface ReportInput {
  /** As it stood at the summary: the annexes name what the figures count. */
  readonly state: ProvinceState;
  readonly settings: SettingsPayload;
  readonly registry: Registry;
  /** Frozen once the quarter is closed, else preliminary. */
  readonly summary: FrozenSummary;
  /** The same figures as of today, where the summary is frozen. */
  readonly current?: Pick<FrozenSummary, 'figures'>;
  /** Which freezing the summary is; absent while it is preliminary. */
  readonly freeze?: FreezePayload;
  /** The version before, where this is a later one. */
  readonly replaced?: FreezePayload;
  /** The quarter before in the cycle, as it was frozen. */
  readonly before?: FreezePayload;
  readonly paragraphs?: Paragraphs;
  /** The master could not be read: the paragraphs are those of its last reading. */
  readonly paragraphsOfBefore?: boolean;
}

export interface ReportSource extends ReportInput {
  readonly figures: Figures;
  /** Absent where no quarter before is frozen. */
  readonly comparison?: Comparison;
  readonly names: Names;
  /** Units that report, in protocol order. */
  readonly units: readonly Unit[];
  /** Local date of the summary. */
  readonly today: string;
  /** "00:10 ngày 21/9/2023": the moment of the summary. */
  readonly moment: Run;
}

export function reportSource(input: ReportInput): ReportSource {
  const { summary, settings, registry, before } = input;
  const today = localDate(Date.parse(summary.asOf));
  const figures = figuresOf(summary);
  return {
    ...input,
    ...(before === undefined ? {} : { comparison: comparisonOf(figures, before) }),
    ...{ figures, names: namesOf(settings.province), today },
    units: reportingUnits(registry, today),
    moment: reference(momentInWords(summary.asOf)),
  };
}

/** "Quý III năm 2023", "năm 2023" of the plan. */
export function periodInWords(form: Form, cycle: number): readonly Run[] {
  if (form === 'plan' || form === 'kk') return say`năm ${reference(String(cycle))}`;
  return say`${FORM_NAMES[form].replace('Báo cáo ', '')} năm ${reference(String(cycle))}`;
}

/** "Báo cáo Quý III năm 2023", "Kế hoạch năm 2023". */
export function formInWords(form: Form, cycle: number): readonly Run[] {
  return say`${FORM_NAMES[form]} năm ${reference(String(cycle))}`;
}

/** The first quarter of the cycle: the plans of the cycle are summed up with it. */
export function firstQuarter({ calendar }: SettingsPayload): QuarterForm {
  return QUARTER_FORMS.find((form) => !calendar.notApplicable.includes(form)) ?? 'q1';
}
