/** The business clock in the head of the page: what day it is, the two moves that are wanted most, and the calendar behind a button. */
import { useState } from 'react';
import type { Questions } from '../dialogs/questions.ts';
import type { TimelineLine, Way } from '../../wire.ts';
import { ask } from '../server.ts';
import { Calendar } from './Calendar.tsx';
import './clock.css';
import { dayOf, dayText, timeText } from './localTime.ts';
import { useMove } from './useMove.ts';

export interface ClockProps {
  readonly instant: string;
  readonly way: Way | undefined;
  readonly lines: readonly TimelineLine[];
  readonly moments: readonly { readonly label: string; readonly instant: string }[];
  readonly questions: Questions;
}

export function Clock(props: ClockProps) {
  const { instant, way, questions } = props;
  const [open, setOpen] = useState(false);
  const move = useMove(instant, questions);
  // Over days with nothing to do the clock itself is not set.
  const shown = way !== undefined && way.at > instant ? way.at : instant;
  return (
    <fieldset className="clock">
      <legend className="hidden">Đồng hồ nghiệp vụ</legend>
      <strong className="clock-now">
        {dayText(dayOf(shown))}, {timeText(shown)}
      </strong>
      {way === undefined ? (
        <>
          <button type="button" onClick={() => void move({ next: 'morning' })}>
            Sáng hôm sau
          </button>
          <button type="button" onClick={() => void move({ next: 'work' })}>
            Ngày kế tiếp có việc
          </button>
        </>
      ) : (
        <OnWay way={way} />
      )}
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Lịch
      </button>
      {open ? <Calendar {...props} move={move} onClose={() => setOpen(false)} /> : null}
    </fieldset>
  );
}

function OnWay({ way: { from, to, at } }: { readonly way: Way }) {
  const [stopping, setStopping] = useState(false);
  const [start, end, now] = [from, to, at].map((instant) => Date.parse(instant)) as [number, number, number];
  return (
    <>
      <progress aria-label="Đang tua" max={Math.max(1, end - start)} value={now - start} />
      <span className="clock-way" role="status">
        {stopping ? 'Đang làm nốt việc dở…' : `Đang tua đến ${dayText(dayOf(to))}`}
      </span>
      <button
        type="button"
        disabled={stopping}
        onClick={() => {
          setStopping(true);
          void ask('DELETE', '/api/timeline');
        }}
      >
        Dừng
      </button>
    </>
  );
}
