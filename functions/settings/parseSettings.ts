/**
 * Settings of the cycle from a body. Contents may be left out: then they are the province's published baseline. So may the table of
 * days off: then the one in force stays.
 */
import type { HolidayTable } from '../../shared/calendar/holidays.ts';
import { parseCalendarSettings } from '../../shared/calendar/settings.ts';
import { subBaselines } from '../../shared/catalogue/baseline.ts';
import { PROVINCES } from '../../shared/catalogue/scores.ts';
import type { AssignedContent } from '../../shared/forms/context.ts';
import type { SettingsPayload } from '../../shared/ledger/payloads.ts';
import type { Letterhead } from '../../shared/report/letterhead.ts';
import { parseReminderSettings } from '../../shared/reminders/settings.ts';
import { Problem } from '../../shared/problems/problem.ts';
import {
  emailAddress,
  isRecord,
  list,
  oneOf,
  optional,
  record,
  text,
  whole,
  wrongShape,
  yesNo,
  type Shape,
} from '../http/shape.ts';

const number: Shape<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongShape(path);
  return value;
};

const content: Shape<AssignedContent> = record({
  code: text({ min: 1, max: 10 }),
  name: text({ min: 1, max: 300 }),
  score: optional(number),
  rank: optional(whole(1, 100)),
  of: optional(whole(1, 100)),
  change: optional(number),
  verdict: oneOf(['weak', 'strong', 'neutral', 'unknown']),
  reason: optional(text({ max: 1_000 })),
});

/** Letters, digits, "-" and "_": it stands in a query. */
const driveId: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || !/^[\w-]{5,100}$/.test(value)) throw wrongShape(path);
  return value;
};

const line = text({ min: 1, max: 300 });

const letterhead: Shape<Letterhead> = record({
  superior: optional(line),
  issuer: optional(line),
  place: optional(line),
  reportSymbol: optional(line),
  letterSymbol: optional(line),
  authority: optional(line),
  post: optional(line),
  signer: optional(line),
  recipients: optional(list(line, 30)),
  archive: optional(line),
  basis: optional(list(line, 10)),
});

const settingsShape = record({
  province: text({ min: 1, max: 100 }),
  papiYear: whole(2011, 2100),
  contactOfHomeAffairs: text({ min: 1, max: 500 }),
  contents: optional(list(content, 100)),
  masterSpreadsheetId: text({ max: 100 }),
  masterEditors: optional(list(emailAddress, 50)),
  simulated: yesNo,
  letterhead: optional(letterhead),
  reportFolderId: optional(driveId),
});

/** @throws Problem `body-wrong-shape`, `settings-faulty` with every fault of the calendar and the reminders. */
export function parseSettings(value: unknown, cycle: number, holidays: HolidayTable): SettingsPayload {
  const { contents, ...settings } = settingsShape(value, 'settings');
  const days = isRecord(value) ? value['calendar'] : undefined;
  const calendar = parseCalendarSettings(isRecord(days) ? { holidays, ...days } : days);
  const given = isRecord(value) ? (value['reminders'] ?? undefined) : undefined;
  const reminders = parseReminderSettings(given);
  if (!calendar.ok || !reminders.ok) {
    const faults = [calendar, reminders].flatMap((parsed) => (parsed.ok ? [] : parsed.faults));
    throw new Problem('settings-faulty', { faults: faults.map(({ sentence }) => sentence) });
  }
  if (calendar.settings.cycle !== cycle) throw wrongShape('settings.calendar.cycle');
  return {
    ...settings,
    cycle,
    calendar: calendar.settings,
    contents: contents ?? baseline(settings.papiYear, settings.province),
    ...(given === undefined ? {} : { reminders: reminders.settings }),
  };
}

function baseline(papiYear: number, province: string): readonly AssignedContent[] {
  const code = [...PROVINCES].find(([, name]) => name === province)?.[0];
  if (code === undefined) throw wrongShape('settings.province');
  return subBaselines(papiYear, code).map((own) => content(own, 'settings.contents'));
}
