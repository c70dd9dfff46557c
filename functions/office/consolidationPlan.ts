/** "Tổng hợp ngay" before it is pressed: what the run would do, how long it takes, and whether one is under way already. */
import type { ConsolidationPlanView, RunView } from '../../shared/office/views.ts';
import { Problem } from '../../shared/problems/problem.ts';
import { formatInteger } from '../../shared/text/format.ts';
import { momentInWords } from '../../shared/text/moment.ts';
import { forecast, type Forecast } from '../consolidate/forecast.ts';
import { secondsFor } from '../consolidate/pace.ts';
import { runView } from '../consolidate/runInWords.ts';
import { accessProblem } from '../google/accessProblem.ts';
import type { RunNote } from '../ledger/runs.ts';
import type { Services } from '../services.ts';

/** Newest runs, of which the pace is taken. */
const RUNS = 20;
/** Somebody waits for the page: what Google does not answer soon is said to be busy. */
const PATIENCE = { attempts: 3 };

/** @throws Problem `master-unreachable`. */
export async function consolidationPlan({
  ledger,
  openMaster,
  now,
  newId,
}: Pick<Services, 'ledger' | 'openMaster' | 'now' | 'newId'>): Promise<ConsolidationPlanView> {
  const [sheets, runs] = await Promise.all([openMaster(PATIENCE), ledger.newestRuns(RUNS)]);
  if (sheets === undefined) {
    throw new Problem('master-unreachable', { reason: 'thiết lập của chu kỳ chưa ghi mã bảng' });
  }
  const generation = (runs[0]?.generation ?? 0) + 1;
  const newNonce = () => newId().replaceAll('-', '');
  try {
    return planView(await forecast(generation)({ ledger, sheets, now, newNonce }), runs);
  } catch (error) {
    throw accessProblem(error) ?? error;
  }
}

function planView(planned: Forecast, runs: readonly RunNote[]): ConsolidationPlanView {
  const seconds = secondsFor(planned.requests, runs);
  const lastDone = runs.find(({ status, outcome }) => status === 'done' && outcome !== 'no-master');
  return {
    ...underWay(runs[0]),
    ...(lastDone === undefined ? {} : { lastDoneInWords: momentInWords(lastDone.finishedAt ?? lastDone.startedAt) }),
    ...planned,
    ...{ seconds, sentence: sentenceOf(planned, seconds) },
  };
}

/** A run that is only queued begins within a second and is noted then: nobody is told of it before. */
function underWay(newest: RunNote | undefined): { readonly running?: RunView } {
  return newest === undefined || newest.status === 'done' ? {} : { running: runView(newest) };
}

function sentenceOf({ tables, bytes, answers }: Forecast, seconds: number): string {
  const rows = tables.reduce((total, { added, changed }) => total + added + changed, 0);
  const time = `khoảng ${formatInteger(seconds)} giây`;
  const entered = answers === 0 ? '' : ` Ghi nhận ${formatInteger(answers)} ý kiến trả lời mới và chuyển tới đơn vị.`;
  if (rows > 0) return `Sẽ ghi ${formatInteger(rows)} dòng vào ${tables.length} bảng, ${time}.${entered}`;
  if (bytes > 0) return `Sẽ xếp lại dòng, cột của bảng tổng hợp, ${time}.${entered}`;
  return `Bảng tổng hợp đã khớp với số liệu đã nộp, không có gì phải ghi.${entered}`;
}
