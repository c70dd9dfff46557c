/**
 * Units that owe a form, as text that is pasted in a chat as it is: a title line, then a numbered line a unit.
 *
 * It tells apart who is still in time, whose due is over while the form is still taken, and who needs an extension.
 */
import { daysBetween } from '../calendar/dates.ts';
import { FORM_NAMES, type Form } from '../calendar/form.ts';
import type { Period } from '../calendar/periods.ts';
import { formatDue, formatInteger } from '../text/format.ts';
import type { Unit } from '../units/registry.ts';
import { grouped } from './grouped.ts';

export interface Debtor {
  readonly unit: Unit;
  readonly period: Period;
  readonly standing: 'open' | 'grace' | 'frozen';
}

/** "UBND huyện Hải Lăng: 5 đơn vị chưa nộp Kế hoạch, hạn hết ngày 07/8/2023". @param debtors at least one. */
export function debtTitle(name: string, form: Form, debtors: readonly Debtor[]): string {
  const count = formatInteger(debtors.length);
  return `${name}: ${count} đơn vị chưa nộp ${FORM_NAMES[form]}, hạn ${formatDue(usualDue(debtors))}`;
}

/** Who has owed for longest stands first. @param debtors at least one. @param today local date. */
export function groupText(name: string, form: Form, debtors: readonly Debtor[], today: string): string {
  const usual = usualDue(debtors);
  const sections = [...grouped(debtors, ({ period }) => period.due)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [debtTitle(name, form, debtors)];
  let number = 0;
  for (const [, section] of sections) {
    lines.push(...section.slice(0, 1).map((debtor) => sectionTitle(debtor, usual, today)));
    for (const { unit } of section) lines.push(`${++number}. ${unit.name}`);
  }
  return lines.join('\n');
}

/** The due of most of them; of several, the earliest. */
function usualDue(debtors: readonly Debtor[]): string {
  const dues = [...grouped(debtors, ({ period }) => period.due)].map(([due, { length }]) => ({ due, length }));
  return dues.sort((a, b) => b.length - a.length || (a.due < b.due ? -1 : 1))[0]?.due ?? '';
}

/** Units of one due stand alike. A due that is not the title's is named: another level's, or an extension. */
function sectionTitle({ period: { due, grace }, standing }: Debtor, usual: string, today: string): string {
  const own = due === usual ? '' : ` (hạn ${formatDue(due)})`;
  if (standing === 'open') return `Còn trong hạn${own}:`;
  const over = `Quá hạn ${formatInteger(daysBetween(due, today))} ngày${own}`;
  return standing === 'grace'
    ? `${over}, còn nhận đến ${formatDue(grace)}:`
    : `${over}, đã khóa, cần đề nghị Sở Nội vụ gia hạn:`;
}
