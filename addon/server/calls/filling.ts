/** Step "Điền": how much of a form is filled in. What the add-on prefilled is not counted. */
import type { ReadForm } from '../../../shared/forms/snapshot.ts';
import { isTabId, tabOf } from '../../../shared/forms/unitWorkbook.ts';
import type { Finding } from '../../../shared/problems/finding.ts';
import type { FillingView } from '../views.ts';

export function fillingOf({
  read,
  findings,
}: {
  readonly read: ReadForm;
  readonly findings: readonly Finding[];
}): FillingView {
  const rows = read.tabs.flatMap(({ tab, rows: tabRows }) => {
    if (!isTabId(tab) || tab === 'papers') return [];
    const { columns, key } = tabOf(tab);
    const typed = columns.filter(({ id, origin }) => origin === 'clerk' && id !== key).map(({ id }) => id);
    return tabRows.filter(({ cells }) => typed.some((id) => cells[id] !== undefined));
  });
  return { rows: rows.length, blanks: findings.filter(({ code }) => code === 'required-missing').length };
}
