/** Who owes a form, huyện by huyện. A form that was returned has come; its mending is not owed here. */
import { localDate } from '../calendar/dates.ts';
import { FORM_NAMES, type Form } from '../calendar/form.ts';
import { opensOn, periodState } from '../calendar/periods.ts';
import { latestRevision } from '../ledger/state.ts';
import { formatShortDate } from '../text/format.ts';
import type { Registry, Unit } from '../units/registry.ts';
import { grouped } from './grouped.ts';
import { debtTitle, groupText, type Debtor } from './lateText.ts';
import { periodOfUnit, reportingVisible, type OfficeSource } from './source.ts';
import type { LateView } from './views.ts';
import { LEVEL_NAMES } from './words.ts';

/** @param form one that has a due date. */
export function lateView(form: Form, source: OfficeSource): LateView {
  const debtors = debtorsOf(form, source);
  const today = localDate(source.nowMs);
  const groups = byDistrict(debtors, source.state.registry).map(({ name, members }) => ({
    ...{ name, units: members.length, text: groupText(name, form, members, today) },
  }));
  const texts = groups.map(({ text }) => text);
  if (texts.length === 0) texts.push(nobodyOwes(form, source));
  else if (texts.length > 1) texts.unshift(debtTitle('Tổng cộng', form, debtors));
  return { form, formName: FORM_NAMES[form], groups, text: texts.join('\n\n') };
}

function debtorsOf(form: Form, source: OfficeSource): Debtor[] {
  return reportingVisible(source).flatMap((unit): Debtor[] => {
    const period = periodOfUnit(form, unit, source);
    if (period === undefined || latestRevision(source.state.units.get(unit.id), form) !== undefined) return [];
    const standing = periodState(form, period, source.nowMs);
    return standing === 'open' || standing === 'grace' || standing === 'frozen' ? [{ unit, period, standing }] : [];
  });
}

/** Departments, then each huyện with its xã, then xã that no huyện stands above; where nobody owes there is no group. */
function byDistrict(debtors: readonly Debtor[], { units }: Registry) {
  const districts = units.filter(({ level }) => level === 'huyen').sort((a, b) => a.order - b.order);
  const groups = grouped(debtors, ({ unit }) => districtOf(unit));
  const names = [
    ['so', LEVEL_NAMES.so],
    ...districts.map(({ id, name }) => [id, name]),
    ['xa', LEVEL_NAMES.xa],
  ] as const;
  return names.flatMap(([key = '', name = '']) => {
    const members = groups.get(key);
    return members === undefined ? [] : [{ name, members }];
  });
}

/** A huyện that owes stands among its own xã. */
function districtOf({ id, level, parent }: Unit): string {
  return level === 'huyen' ? id : (parent ?? level);
}

function nobodyOwes(form: Form, source: OfficeSource): string {
  const [unit] = reportingVisible(source);
  const period = unit === undefined ? undefined : periodOfUnit(form, unit, source);
  return period !== undefined && periodState(form, period, source.nowMs) === 'not-open'
    ? `${FORM_NAMES[form]} chưa mở, nhận từ ngày ${formatShortDate(opensOn(period))}.`
    : `Không còn đơn vị nào chưa nộp ${FORM_NAMES[form]}.`;
}
