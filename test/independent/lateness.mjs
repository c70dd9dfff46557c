/** How late each form was: minutes after the end of its last local day, which working days and an extension move. */
const DAY = 86_400_000;
const dayOf = (date) => Date.parse(`${date}T00:00:00+07:00`);

/** @returns how many submissions with a last day were judged. */
export function checkLateness(entries, fault) {
  const own = (kind) => entries.findLast((entry) => entry.unit === '_' && entry.kind === kind).payload;
  const { calendar } = own('settings');
  const levels = new Map(own('registry').units.map(({ id, level }) => [id, level]));
  const extended = new Map();
  let judged = 0;
  for (const { unit, form, kind, payload, at } of entries) {
    if (kind === 'extension') extended.set(`${form}/${unit}`, dayOf(payload.due) + DAY);
    if (kind !== 'submission' || form === 'kk') continue;
    const end = Math.max(lastDay(form, levels.get(unit), calendar) + DAY, extended.get(`${form}/${unit}`) ?? 0);
    const over = Date.parse(at) - end;
    const late = over < 0 ? 0 : Math.max(1, Math.ceil(over / 60_000));
    if (late !== payload.minutesLate)
      fault(`${unit}: its ${form} is ${payload.minutesLate} minutes late, ${late} counted`);
    judged++;
  }
  return judged;
}

/** Start of the last day in time. A quarter's report is due so many working days after the 14th of its last month. */
function lastDay(form, level, { cycle, planDue, quarterDueWorkingDays, holidays }) {
  if (form === 'plan') return dayOf(planDue.date) - (planDue.flag === 'before' ? DAY : 0);
  let day = dayOf(`${cycle}-${String(Number(form[1]) * 3).padStart(2, '0')}-14`);
  for (let left = quarterDueWorkingDays[level]; left > 0;) {
    day += DAY;
    if (isWorked(day, holidays)) left--;
  }
  return day;
}

function isWorked(day, { holidays, workedInstead }) {
  const local = new Date(day + DAY / 2);
  const date = local.toISOString().slice(0, 10);
  if (workedInstead.includes(date)) return true;
  return local.getUTCDay() % 6 !== 0 && !holidays.includes(date);
}
