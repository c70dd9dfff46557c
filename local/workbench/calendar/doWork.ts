/** The work of the schedules through the calls that stand for them, and what was done in words. */
import { actsInWords } from '../../../shared/calendar/announce.ts';
import { localDate } from '../../../shared/calendar/dates.ts';
import { FORM_NAMES, type QuarterForm } from '../../../shared/calendar/form.ts';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import { unitsOf } from '../../../shared/reminders/mail.ts';
import { formatShortDate } from '../../../shared/text/format.ts';
import { unitById } from '../../../shared/units/registry.ts';
import type { Api } from '../../demo/api.ts';
import { answered } from '../answered.ts';
import type { Work } from './work.ts';

/** How the calls are made. */
export interface Office {
  readonly api: Pick<Api, 'call' | 'text'>;
  /** Account of Sở Nội vụ. */
  readonly officer: string;
}

export interface Done {
  /** "mở Báo cáo Quý III cho 155 đơn vị"; none when there was nothing to do after all. */
  readonly words: readonly string[];
  /** The ledger has more entries now. */
  readonly isEntered: boolean;
  /** Mails that a later run must send. */
  readonly mailsLeft: number;
}

/** @param at the business clock stands there. @throws Error whose message is the problem's sentence, when a call was refused. */
export function doWork(work: Work, at: number, state: ProvinceState, office: Office): Promise<Done> {
  switch (work.kind) {
    case 'freeze':
      return freeze(at, office);
    case 'sweep':
      return sweep(work, at, state, office);
    case 'mail':
      return mail(work, office);
  }
}

async function freeze(at: number, office: Office): Promise<Done> {
  const { closed } = await post<{ readonly closed: readonly FrozenNow[] }>('/v1/quarters', office);
  const now = closed.filter(({ asOf }) => Date.parse(asOf) === at);
  const words = now.map(({ form, version }) => `chốt số liệu ${FORM_NAMES[form]} (lần ${version})`);
  return { words, isEntered: now.length > 0, mailsLeft: 0 };
}

interface FrozenNow {
  readonly form: QuarterForm;
  readonly version: number;
  readonly asOf: string;
}

async function sweep(
  { acts }: Extract<Work, { kind: 'sweep' }>,
  at: number,
  { registry }: ProvinceState,
  office: Office,
): Promise<Done> {
  const { days } = await post<{ readonly days: readonly string[] }>('/v1/sweeps', office);
  const nameOf = (unit: string) => (registry && unitById(registry, unit)?.name) ?? unit;
  const entered = acts.filter(({ date }) => days.includes(date));
  const words = actsInWords(entered, nameOf).map(({ date, words: act }) =>
    date === localDate(at) ? act : `làm bù ngày ${formatShortDate(date)}: ${act}`,
  );
  return { words, isEntered: days.length > 0, mailsLeft: 0 };
}

async function mail({ reminders }: Extract<Work, { kind: 'mail' }>, office: Office): Promise<Done> {
  const { sent, refused, left } = await post<MailRun>('/v1/reminders', office);
  const units = new Set(reminders.flatMap(unitsOf).map(({ id }) => id)).size;
  const words = [
    ...(sent === 0 ? [] : [`gửi ${sent} thư về hạn nộp của ${units} đơn vị`]),
    ...(refused === 0 ? [] : [`${refused} thư bị máy chủ thư từ chối`]),
    ...(left === 0 ? [] : [`${left} thư để lượt sau`]),
  ];
  return { words, isEntered: sent + refused > 0, mailsLeft: left };
}

interface MailRun {
  readonly sent: number;
  readonly refused: number;
  readonly left: number;
}

async function post<Answer>(path: string, { api, officer }: Office): Promise<Answer> {
  return answered(await api.call('POST', path, officer, {})) as Answer;
}
