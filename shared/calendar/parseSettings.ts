/**
 * Calendar settings from outside -> `CalendarSettings`, or every fault at once, each with the member's path and a Vietnamese
 * sentence. What comes back is built anew: nothing that was not asked for passes.
 */
import { addDays } from './dates.ts';
import { isForm, isQuarterForm, QUARTER_FORMS, quarterOf, type Form } from './form.ts';
import { LEVELS, type Level } from './level.ts';
import { parseHolidayTable } from './parseHolidayTable.ts';
import { lastDay, quarterSpan } from './periods.ts';
import type { CalendarSettings, FixedDue } from './settings.ts';
import { SettingsReader, type SettingsFault } from './settingsReader.ts';
import { addWorkingDays } from './workingDays.ts';

export type { SettingsFault } from './settingsReader.ts';

type Parsed =
  | { readonly ok: true; readonly settings: CalendarSettings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

const MEMBERS: Readonly<Record<keyof CalendarSettings, true>> = {
  ...{ cycle: true, planOpens: true, planDue: true, quarterRule: true, quarterDueWorkingDays: true },
  ...{ quarterDueFixed: true, graceWorkingDays: true, notApplicable: true, holidays: true },
};

export function parseCalendarSettings(json: unknown): Parsed {
  const reader = new SettingsReader();
  const record = reader.record(json, 'calendar');
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults };
  for (const member of Object.keys(record)) {
    if (!Object.keys(MEMBERS).includes(member)) reader.fault(member, `Không có thiết lập nào tên là "${member}".`);
  }
  const cycle = reader.whole(record['cycle'], 2009, 2100, 'cycle', 'Năm của chu kỳ');
  const settings: CalendarSettings = {
    cycle,
    planOpens: reader.date(record['planOpens'], 'planOpens', 'Ngày mở Kế hoạch'),
    planDue: reader.due(record['planDue'], 'planDue', 'Hạn nộp Kế hoạch'),
    quarterRule: quarterRule(record['quarterRule'], reader),
    quarterDueWorkingDays: workingDays(record['quarterDueWorkingDays'], reader),
    ...fixedDues(record['quarterDueFixed'], reader),
    graceWorkingDays: reader.whole(record['graceWorkingDays'], 0, 60, 'graceWorkingDays', 'Số ngày làm việc nhận muộn'),
    notApplicable: notApplicable(record['notApplicable'], reader),
    holidays: parseHolidayTable(record['holidays'], reader),
  };
  // What hangs together is only judged when each member is sound.
  if (reader.faults.length === 0) checkTogether(settings, reader);
  return reader.faults.length === 0 ? { ok: true, settings } : { ok: false, faults: reader.faults };
}

function quarterRule(value: unknown, reader: SettingsReader): CalendarSettings['quarterRule'] {
  if (value === 'decree' || value === 'calendar') return value;
  reader.fault('quarterRule', 'Quy tắc chốt quý là "decree" (NĐ 09/2019/NĐ-CP) hoặc "calendar" (quý dương lịch).');
  return 'decree';
}

function workingDays(value: unknown, reader: SettingsReader): Readonly<Record<Level, number>> {
  const path = 'quarterDueWorkingDays';
  const record = reader.record(value, path);
  const of = (level: Level) =>
    reader.whole(record[level], 1, 60, `${path}.${level}`, 'Số ngày làm việc từ ngày chốt đến hạn báo cáo quý');
  return { so: of('so'), huyen: of('huyen'), xa: of('xa') };
}

function fixedDues(value: unknown, reader: SettingsReader): Pick<CalendarSettings, 'quarterDueFixed'> {
  if (value === undefined) return {};
  const dues: { [F in (typeof QUARTER_FORMS)[number]]?: { [L in Level]?: FixedDue } } = {};
  for (const [form, levels] of Object.entries(reader.record(value, 'quarterDueFixed'))) {
    const path = `quarterDueFixed.${form}`;
    if (!isForm(form) || !isQuarterForm(form)) {
      reader.fault(path, 'Hạn báo cáo quý theo ngày cố định chỉ có q1, q2, q3, q4.');
      continue;
    }
    const ofForm: { [L in Level]?: FixedDue } = {};
    for (const [name, due] of Object.entries(reader.record(levels, path))) {
      const level = LEVELS.find((known) => known === name);
      if (level === undefined) reader.fault(`${path}.${name}`, 'Cấp chỉ có so, huyen, xa.');
      else ofForm[level] = reader.due(due, `${path}.${level}`, 'Hạn báo cáo quý');
    }
    dues[form] = ofForm;
  }
  return { quarterDueFixed: dues };
}

function notApplicable(value: unknown, reader: SettingsReader): readonly Form[] {
  const forms: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  const known = forms.filter(isForm).filter((form) => form !== 'kk');
  if (known.length !== forms.length) {
    reader.fault('notApplicable', 'Danh sách biểu không áp dụng chỉ gồm plan, q1, q2, q3, q4.');
  }
  return [...new Set(known)];
}

function checkTogether(settings: CalendarSettings, reader: SettingsReader): void {
  const { cycle, planOpens, planDue, holidays, quarterRule: rule, quarterDueFixed = {} } = settings;
  if (lastDay(planDue) < planOpens)
    reader.fault('planDue.date', 'Hạn nộp Kế hoạch không được sớm hơn ngày mở Kế hoạch.');
  for (const form of QUARTER_FORMS) {
    const { end } = quarterSpan(cycle, quarterOf(form), rule);
    const earliest = addWorkingDays(end, 1, holidays);
    for (const level of LEVELS) {
      const due = quarterDueFixed[form]?.[level];
      if (due === undefined) continue;
      const path = `quarterDueFixed.${form}.${level}`;
      if (lastDay(due) < earliest) {
        reader.fault(path, `Hạn báo cáo quý phải sau ngày chốt ${end} ít nhất 01 ngày làm việc (từ ${earliest}).`);
      } else if (lastDay(due) > addDays(end, 366)) reader.fault(path, 'Hạn báo cáo quý cách ngày chốt quá một năm.');
    }
  }
}
