/** What a unit fills in of a form, and so what a remark may name: no prefilled column, of "Số liệu" the form's own quarter alone. */
import type { Form } from '../calendar/form.ts';
import type { Column } from '../forms/declaration.ts';
import { tabOf, type TabId } from '../forms/unitWorkbook.ts';

/** In the order of the tab, without the key: it names the row. */
export function reviewedColumns(form: Form, tab: TabId): readonly Column[] {
  const { columns, key } = tabOf(tab);
  return columns.filter(({ id, origin }) => origin === 'clerk' && id !== key && (tab !== 'figures' || id === form));
}
