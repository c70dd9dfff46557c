/**
 * Generators (fast-check) of what a unit may be told and may say: a context and contents that fit it. Contents are such as a
 * careful clerk could have typed them: NFC, trimmed, complete where a row demands it, without an error of validation.
 */
import fc from 'fast-check';
import { QUARTER_FORMS, type QuarterForm } from '../../../shared/calendar/form.ts';
import type { ContentOf, PlanContent, ReportContent, SignedPaper } from '../../../shared/forms/content.ts';
import type { AssignedContent, FormStanding, WorkbookContext } from '../../../shared/forms/context.ts';
import { EDITION } from '../../../shared/forms/unitWorkbook.ts';
import type { Level } from '../../../shared/calendar/settings.ts';

import {
  CODES,
  CYCLE,
  difficultyRow,
  figures,
  maybe,
  paper,
  phrase,
  reportRow,
  reviewRow,
  taskRow,
} from './rowGenerators.ts';

export * from './rowGenerators.ts';

const code = (prefix: string) => (index: number) => `${prefix}-${String(index + 1).padStart(2, '0')}`;

function assignedContent(content: string): fc.Arbitrary<AssignedContent> {
  const score = fc.integer({ min: 25, max: 333 }).map((cents) => cents / 100);
  return fc
    .record({
      score: maybe(score),
      of: fc.integer({ min: 34, max: 63 }),
      place: fc.integer({ min: 0, max: 33 }),
      change: maybe(fc.integer({ min: -100, max: 100 }).map((cents) => cents / 100)),
      verdict: fc.constantFrom('weak', 'strong', 'neutral'),
      reason: maybe(phrase),
    })
    .map(({ score, of, place, change, verdict, reason }) => ({
      code: content,
      name: `Nội dung ${content}`,
      ...(score === undefined ? {} : { score, rank: 1 + place, of }),
      ...(score === undefined || change === undefined ? {} : { change }),
      verdict: score === undefined ? ('unknown' as const) : verdict,
      ...(reason === undefined ? {} : { reason }),
    }));
}

const rows = <T>(ids: readonly string[], one: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  ids.length === 0 ? fc.constant([]) : fc.tuple(...ids.map(one));

function withPaper<T extends object>(content: fc.Arbitrary<T>): fc.Arbitrary<T & { readonly paper?: SignedPaper }> {
  return fc.tuple(content, paper).map(([body, signed]) => (signed === undefined ? body : { ...body, paper: signed }));
}

export interface FilledWorkbook {
  readonly context: WorkbookContext;
  /** Contents of every form that the unit files in this cycle. */
  readonly content: Partial<ContentOf>;
}

/** @param most tasks of the plan at most. */
export function filledWorkbook(most = 6): fc.Arbitrary<FilledWorkbook> {
  const shape = fc.record({
    level: fc.constantFrom<Level>('so', 'huyen', 'xa'),
    codes: fc.subarray([...CODES], { maxLength: 5 }),
    tasks: fc.integer({ min: 1, max: most }),
    difficulties: fc.integer({ min: 0, max: 3 }),
    notApplicable: fc.integer({ min: 0, max: 3 }),
  });
  return shape.chain(({ level, codes, tasks, difficulties, notApplicable }) => {
    const ids = Array.from({ length: tasks }, (_, index) => code('NV')(index));
    const filed = QUARTER_FORMS.slice(notApplicable);
    const report = withPaper<ReportContent>(fc.record({ tasks: rows(ids, reportRow), figures: figures(level) }));
    return fc
      .record({
        contents: rows(codes, assignedContent),
        plan: withPaper(fc.record({ reviews: rows(codes, reviewRow), tasks: rows(ids, taskRow) })),
        reports: fc.tuple(...filed.map(() => report)),
        kk: withPaper(
          fc.record({
            difficulties: rows(
              Array.from({ length: difficulties }, (_, index) => code('KK')(index)),
              difficultyRow,
            ),
          }),
        ),
      })
      .map(({ contents, plan: drawn, reports, kk }) => ({
        contents,
        plan: answeringWeak(drawn, contents),
        reports,
        kk,
      }))
      .map(({ contents, plan, reports, kk }) => ({
        context: { ...contextOf(level, filed), contents, basePlan: plan },
        content: {
          plan,
          ...(kk.difficulties.length === 0 ? {} : { kk }),
          ...(Object.fromEntries(filed.map((form, index) => [form, reports[index]])) as Partial<ContentOf>),
        },
      }));
  });
}

/** Every weak content has a task: the first one serves those that no other does. */
function answeringWeak<P extends PlanContent>(plan: P, contents: readonly AssignedContent[]): P {
  const served = plan.tasks.flatMap((task) => task.contents);
  const unserved = contents
    .filter((one) => one.verdict === 'weak' && !served.includes(one.code))
    .map((one) => one.code);
  const [first, ...others] = plan.tasks;
  if (first === undefined) return plan;
  return { ...plan, tasks: [{ ...first, contents: [...first.contents, ...unserved].sort() }, ...others] };
}

function contextOf(level: Level, filed: readonly QuarterForm[]): WorkbookContext {
  const forms = ['plan', ...QUARTER_FORMS, 'kk'] as const;
  const notApplicable = QUARTER_FORMS.filter((form) => !filed.includes(form));
  return {
    edition: EDITION,
    province: 'Quảng Trị',
    cycle: CYCLE,
    unit: { id: '19333', name: 'Xã Thử Nghiệm', level, parentName: 'Huyện Thử Nghiệm' },
    today: `${CYCLE}-12-31`,
    contactOfHomeAffairs: 'Phòng Cải cách hành chính, Sở Nội vụ',
    simulated: true,
    forms: forms.map((form): FormStanding => ({
      form,
      period: notApplicable.some((quarter) => quarter === form) ? 'not-applicable' : 'open',
      status: 'not-submitted',
      revision: 0,
      remarks: [],
    })),
    contents: [],
    reports: {},
    knownTasks: {},
    knownDifficulties: [],
    answers: [],
    notApplicable,
  };
}
