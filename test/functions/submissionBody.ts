/** A body of `POST /v1/submissions` as the add-on makes it: laid out, filled, read back. */
import type { Form } from '../../shared/calendar/form.ts';
import type { ContentOf, PlanContent, ReportContent } from '../../shared/forms/content.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { layoutUnitWorkbook } from '../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../shared/forms/reading/readForm.ts';
import type { ReadForm } from '../../shared/forms/snapshot.ts';
import { snapshotOfModel } from '../shared/forms/modelSnapshot.ts';

export interface SubmissionBody {
  readonly requestId: string;
  readonly unit: string;
  readonly form: string;
  readonly baseRevision: number;
  readonly read: ReadForm;
  readonly workbook?: string;
}

const GROUPS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A plan without an error: every assigned content reviewed and answered by a task, every task group too. */
export function soundPlan({ contents, unit }: WorkbookContext): PlanContent {
  const answered = [...contents.map(({ code }) => [code]), ...GROUPS.map(() => [])];
  return {
    reviews: contents.map(({ code, name }) => ({
      content: code,
      measure: `Giải pháp năm trước về ${name}`,
      result: 'Đã làm ở 05 thôn',
      ...{ assessment: 'met', followUp: 'continue' },
      shortcoming: `Chưa đều ở các thôn đối với ${name}`,
      cause: 'Thiếu người theo dõi',
    })),
    tasks: answered.map((codes, index) => ({
      id: `NV-${String(index + 1).padStart(2, '0')}`,
      group: GROUPS[index % 7] ?? 1,
      contents: codes,
      task: `Duy trì, cải thiện việc thứ ${index + 1} của ${unit.name}`,
      product: `Báo cáo số ${index + 1}`,
      ...{ target: '01', targetUnit: 'báo cáo', lead: 'Công chức Văn phòng' },
      finish: { kind: 'date', date: '2023-09-08' },
    })),
  };
}

/** A report without an error: every task of the base plan done, one figure said. */
export function soundReport({ basePlan }: WorkbookContext): ReportContent {
  return {
    tasks: (basePlan?.tasks ?? []).map(({ id, task }, index) => ({
      ...{ id, state: 'done', percent: 100, result: `Đã xong: ${task}`, evidence: `Báo cáo số ${index + 1}/BC-UBND` },
    })),
    figures: { tcd_luot: { kind: 'value', value: 21 } },
  };
}

export function readOf<F extends Form>(context: WorkbookContext, form: F, content: ContentOf[F]): ReadForm {
  return readForm(form, snapshotOfModel(layoutUnitWorkbook(context, { [form]: content })));
}

export function planBody(context: WorkbookContext, requestId: string, plan = soundPlan(context)): SubmissionBody {
  const { revision = 0 } = context.forms.find(({ form }) => form === 'plan') ?? {};
  const read = readOf(context, 'plan', plan);
  return { requestId, unit: context.unit.id, form: 'plan', baseRevision: revision, read };
}

/** The same plan with another first task. */
export function changed(plan: PlanContent, task: string): PlanContent {
  return { ...plan, tasks: plan.tasks.map((row, index) => (index === 0 ? { ...row, task } : row)) };
}
