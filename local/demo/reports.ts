/** What a simulated unit reports of a quarter, going on from the quarter before, all sound. Faults are typed in later. */
import { quarterBefore, type QuarterForm } from '../../shared/calendar/form.ts';
import { dimensionOf } from '../../shared/catalogue/contents.ts';
import type { ReportContent, ReportRow, TaskRow } from '../../shared/forms/content.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import { reportFigures } from './figures.ts';
import { paperNumber, signedPaper } from './paper.ts';
import type { Random } from './random.ts';
import type { QuarterRound } from './rounds.ts';

type Story = Pick<QuarterRound, 'cutOff' | 'words'>;

export function reportContent(
  context: WorkbookContext,
  form: QuarterForm,
  story: Story,
  random: Random,
): ReportContent {
  const earlier = quarterBefore(form);
  const before = earlier === undefined ? undefined : context.reports[earlier];
  const told = new Map(before?.tasks.map((row) => [row.id, row]));
  const evidence = () => `Báo cáo số ${paperNumber(random.whole(12, 300), 'BC', context)}`;
  return {
    tasks: (context.basePlan?.tasks ?? []).map((task) =>
      reportRow(task, told.get(task.id), { ...story, evidence }, random),
    ),
    figures: reportFigures(context, before?.figures, random),
    ...(random.chance(0.75) ? { paper: signedPaper(random.whole(40, 600), 'BC', context) } : {}),
  };
}

function reportRow(
  { id, finish, contents, target, targetUnit = '' }: TaskRow,
  before: ReportRow | undefined,
  { cutOff, words, evidence }: Story & { readonly evidence: () => string },
  random: Random,
): ReportRow {
  const about =
    contents[0] === undefined
      ? 'việc chung'
      : `nội dung ${contents.join(', ')} thuộc lĩnh vực ${dimensionOf(contents[0])}`;
  if (before?.state === 'done') return { ...before, result: `Đã hoàn thành từ kỳ trước; duy trì ${about}` };
  const isDue = finish.kind === 'date' && finish.date < cutOff;
  const reached = before?.percent ?? 0;
  // What was begun in an earlier quarter is likelier to be done by now.
  if (random.chance(isDue ? (before === undefined ? 0.7 : 0.85) : before === undefined ? 0.25 : 0.5)) {
    const result = `Đã hoàn thành ${about}, đạt chỉ tiêu ${target} ${targetUnit}`.trim();
    return { id, state: 'done', percent: 100, result, evidence: evidence() };
  }
  if (isDue) {
    const percent = random.whole(Math.max(30, reached), Math.max(85, reached));
    return {
      ...{ id, state: 'late', percent, result: `${words.behind} ${about}, chưa xong đúng hạn` },
      ...{ lateReason: 'Thiếu kinh phí và phải chờ hướng dẫn', remedy: words.remedy },
    };
  }
  if (reached === 0 && random.chance(0.06)) return { id, state: 'nothing-to-report' };
  if (reached === 0 && random.chance(0.15)) return { id, state: 'not-started' };
  const percent = random.whole(Math.max(20, reached), Math.max(90, reached));
  return { id, state: 'in-progress', percent, result: `${words.going} ${about}` };
}
