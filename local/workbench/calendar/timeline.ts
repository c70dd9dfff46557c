/**
 * The business clock in the hands of whoever sits at the workbench: forward, the calendar's work is done on the way; back, nothing
 * is done again. One way at a time; what happened is kept and told.
 */
import { formatShortDate } from '../../../shared/text/format.ts';
import { momentInWords } from '../../../shared/text/moment.ts';
import { addDays, DAY_MS, localDate } from '../../../shared/calendar/dates.ts';
import type { ComingAct, TimelineLine, Way } from '../wire.ts';
import { comingActs, morningOf, nextMorningWithWork } from './ahead.ts';
import type { Office } from './doWork.ts';
import { readState } from './readState.ts';
import { travel } from './travel.ts';

export interface TimelineParts {
  readonly clock: () => Date;
  readonly setClock: (instantMs: number) => Promise<void>;
  /** How the schedules' work is done; without it the clock moves alone. */
  readonly office?: Office;
  /** A line was added. */
  readonly told: (line: TimelineLine) => void;
  /** The way went on; `undefined` when it ended. */
  readonly moved: (way: Way | undefined) => void;
}

export interface Timeline {
  readonly lines: () => readonly TimelineLine[];
  readonly way: () => Way | undefined;
  /** Resolves when the clock is there, or where the way ended. @throws Error in words, and nothing is moved. */
  goTo(instantMs: number): Promise<void>;
  goToNextMorning(): Promise<void>;
  /** To the morning of the next day on which anything is done. */
  goToNextWork(): Promise<void>;
  /** What is being done is ended first. */
  stop(): void;
  ahead(): Promise<readonly ComingAct[]>;
}

const KEPT = 500;
/** Each day is looked at; more is a slip of the keyboard. */
const FARTHEST_DAYS = 3 * 366;

export function startTimeline({ clock, setClock, office, told, moved }: TimelineParts): Timeline {
  const kept: { lines: TimelineLine[]; ids: number; way?: Way; abort?: AbortController } = { lines: [], ids: 0 };
  const tell = (atMs: number, words: string, kind: TimelineLine['kind'] = 'done') => {
    const line = { id: ++kept.ids, at: new Date(atMs).toISOString(), words, kind };
    kept.lines = [...kept.lines, line].slice(-KEPT);
    told(line);
  };
  const onWay = (way: Way | undefined) => {
    if (way === undefined) delete kept.way;
    else kept.way = way;
    moved(way);
  };

  const forward = async (from: number, to: number, by: Office) => {
    const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
    const comeTo = (atMs: number) => onWay({ from: start, to: end, at: new Date(atMs).toISOString() });
    kept.abort = new AbortController();
    comeTo(from);
    try {
      await travel(from, to, { ...by, setClock, tell, comeTo }, kept.abort.signal);
      if (kept.abort.signal.aborted) tell(clock().getTime(), 'đã dừng tua', 'clock');
    } catch (error) {
      tell(
        clock().getTime(),
        `không làm tiếp được: ${error instanceof Error ? error.message : String(error)}`,
        'failure',
      );
    } finally {
      delete kept.abort;
      onWay(undefined);
    }
  };

  const goTo = async (to: number) => {
    const from = clock().getTime();
    if (kept.way !== undefined) throw new Error(`Đang tua đến ${momentInWords(kept.way.to)}: bấm Dừng trước.`);
    if (to > from + FARTHEST_DAYS * DAY_MS)
      throw new Error(`Ngày ${formatShortDate(localDate(to))} quá xa: mỗi lần chỉ tua được tối đa ba năm.`);
    if (to >= from && office !== undefined) return forward(from, to, office);
    await setClock(to);
    if (to < from) tell(to, 'đồng hồ lùi về đây: lịch không làm lại việc gì', 'clock');
  };
  const state = async () => (office === undefined ? undefined : readState(office.api, office.officer));

  return {
    ...{ goTo, lines: () => kept.lines, way: () => kept.way, stop: () => kept.abort?.abort() },
    goToNextMorning: () => goTo(morningOf(addDays(localDate(clock().getTime()), 1))),
    async goToNextWork() {
      const ledger = await state();
      const next = ledger === undefined ? undefined : nextMorningWithWork(ledger, clock().getTime());
      if (next === undefined) throw new Error('Trong một năm tới, lịch không còn việc nào tự làm.');
      await goTo(next);
    },
    async ahead() {
      const ledger = await state();
      return ledger === undefined ? [] : comingActs(ledger, clock().getTime());
    },
  };
}
