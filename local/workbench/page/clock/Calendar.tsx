/** "Lịch": where the clock can be moved to, what the calendar will do by itself, and what it has done while the clock was moved. */
import { useEffect, useState } from 'react';
import type { ComingAct, TimelineLine } from '../../wire.ts';
import { ask } from '../server.ts';
import type { ClockProps } from './Clock.tsx';
import { dayOf, dayText, fieldText, instantOf, timeText } from './localTime.ts';
import type { Move } from './useMove.ts';

export interface CalendarProps extends ClockProps {
  readonly move: Move;
  readonly onClose: () => void;
}

export function Calendar({ instant, way, lines, moments, move, onClose }: CalendarProps) {
  const moving = way !== undefined;
  return (
    <div
      className="calendar"
      role="region"
      aria-label="Lịch"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2>Tua đến</h2>
      <GoTo key={instant} {...{ instant, moving, move }} />
      <p className="calendar-moments">
        Ngày của câu chuyện mẫu:{' '}
        {moments.map((moment) => (
          <button
            key={moment.instant}
            type="button"
            disabled={moving}
            aria-pressed={dayOf(moment.instant) === dayOf(instant)}
            onClick={() => void move({ instant: moment.instant })}
          >
            {moment.label}
          </button>
        ))}
      </p>
      <h2>Lịch sắp tự làm</h2>
      <Ahead {...{ instant, moving, move }} />
      <h2>Đã diễn ra</h2>
      <Past lines={lines} />
    </div>
  );
}

interface Moving {
  readonly instant: string;
  readonly moving: boolean;
  readonly move: Move;
}

/** The clock moves when the person says so, not while a date is being typed. */
function GoTo({ instant, moving, move }: Moving) {
  const [field, setField] = useState(fieldText(instant));
  const chosen = instantOf(field);
  return (
    <form
      className="calendar-goto"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) void move({ instant: chosen });
      }}
    >
      <input
        type="datetime-local"
        aria-label="Thời điểm"
        value={field}
        onChange={(event) => setField(event.target.value)}
      />
      <span>{chosen === undefined ? '' : `${dayText(dayOf(chosen))}, ${timeText(chosen)}`}</span>
      <button type="submit" className="primary" disabled={moving || chosen === undefined}>
        {chosen !== undefined && chosen < instant ? 'Lùi về' : 'Tua'}
      </button>
    </form>
  );
}

function Ahead({ instant, moving, move }: Moving) {
  const [acts, setActs] = useState<readonly ComingAct[]>();
  useEffect(() => {
    if (moving) return;
    const asked = { isStale: false };
    ask<{ readonly ahead: readonly ComingAct[] }>('GET', '/api/timeline').then(
      ({ ahead }) => {
        if (!asked.isStale) setActs(ahead);
      },
      () => setActs([]),
    );
    return () => {
      asked.isStale = true;
    };
  }, [instant, moving]);
  if (acts === undefined) return <p role="status">Đang đọc lịch…</p>;
  const coming = acts.filter(({ date }) => date > dayOf(instant));
  if (coming.length === 0) return <p>Không còn việc nào của chu kỳ này. (Thư nhắc hạn vẫn gửi theo bậc.)</p>;
  return (
    <ul>
      {coming.map(({ date, words, instant: morning }) => (
        <li key={`${date} ${words}`}>
          <span>
            <strong>{dayText(date)}</strong>: {words}
          </span>
          <button
            type="button"
            disabled={moving}
            aria-label={`Tua đến ${dayText(date)}`}
            onClick={() => void move({ instant: morning })}
          >
            Tua đến
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Newest day first; within a day in order. */
function Past({ lines }: { readonly lines: readonly TimelineLine[] }) {
  if (lines.length === 0) return <p>Chưa có gì: tua đồng hồ để lịch làm việc.</p>;
  return (
    <ol className="calendar-past">
      {daysOf(lines).map(({ key, date, lines: ofDay }) => (
        <li key={key}>
          <strong>{dayText(date)}</strong>
          <ul>
            {ofDay.map(({ id, at, words, kind }) => (
              <li key={id} data-kind={kind}>
                <time dateTime={at}>{timeText(at)}</time> {words}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface Day {
  readonly key: number;
  readonly date: string;
  readonly lines: readonly TimelineLine[];
}

/** In the order in which they were lived: a clock that went back comes to a day twice. */
function daysOf(lines: readonly TimelineLine[]): readonly Day[] {
  const days: { key: number; date: string; lines: TimelineLine[] }[] = [];
  for (const line of lines) {
    const date = dayOf(line.at);
    const last = days.at(-1);
    if (last?.date === date) last.lines.push(line);
    else days.push({ key: line.id, date, lines: [line] });
  }
  return days.reverse();
}
