/** The business clock: buttons for the days of the story, a field for any other. Everything follows: functions, Google, scripts. */
import { ask } from '../server.ts';

const OFFSET_MS = 7 * 3_600_000;

/** "2023-08-05T09:00", at Asia/Ho_Chi_Minh. */
const localText = (instant: string): string => new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 16);

export function Clock(props: {
  readonly instant: string;
  readonly moments: readonly { readonly label: string; readonly instant: string }[];
}) {
  const { instant, moments } = props;
  const today = localText(instant).slice(0, 10);
  const set = (to: string) => void ask('POST', '/api/clock', { instant: to });
  return (
    <fieldset className="clock">
      <legend className="hidden">Đồng hồ nghiệp vụ</legend>
      <span aria-hidden="true">Hôm nay là</span>
      {moments.map((moment) => (
        <button
          key={moment.instant}
          type="button"
          aria-pressed={localText(moment.instant).startsWith(today)}
          onClick={() => set(moment.instant)}
        >
          {moment.label}
        </button>
      ))}
      <input
        type="datetime-local"
        aria-label="Thời điểm khác"
        value={localText(instant)}
        onChange={(event) => {
          const chosen = Date.parse(`${event.target.value}:00.000+07:00`);
          if (!Number.isNaN(chosen)) set(new Date(chosen).toISOString());
        }}
      />
    </fieldset>
  );
}
