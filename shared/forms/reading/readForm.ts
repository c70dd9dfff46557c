/**
 * What a spreadsheet says for one form: the `tabs` of a submission. The add-on and the server's tests read through this same
 * function, so that they point at the same cells.
 */
import { QUARTER_FORMS, type Form } from '../../calendar/form.ts';
import { searchKey } from '../../text/keys.ts';
import { FORM_CHOICES } from '../choices.ts';
import type { ReadForm, ReadTab, WorkbookSnapshot } from '../snapshot.ts';
import { TABS, TABS_OF_FORM, type TabId } from '../unitWorkbook.ts';
import { readIdentity } from './readIdentity.ts';
import { readTab } from './readTab.ts';

export function readForm(form: Form, snapshot: WorkbookSnapshot): ReadForm {
  const identity = readIdentity(snapshot);
  const tabs = TABS_OF_FORM[form].map((id) => {
    const tab = readTab(TABS[id], snapshot.sheets, identity?.sheetIds.get(id), columnsOfForm(id, form));
    return id === 'papers' ? paperOfForm(tab, form) : tab;
  });
  return {
    form,
    locale: snapshot.locale,
    ...(identity === undefined ? {} : { identity: identity.claim }),
    tabs,
  };
}

/** Of "Số liệu" only the form's own quarter is brought. */
function columnsOfForm(id: TabId, form: Form): string[] {
  const ids = TABS[id].columns.map((column) => column.id);
  const others: readonly string[] = QUARTER_FORMS.filter((quarter) => quarter !== form);
  return id === 'figures' ? ids.filter((column) => !others.includes(column)) : ids;
}

/** Of "Văn bản" only the row of the form is brought. */
function paperOfForm(tab: ReadTab, form: Form): ReadTab {
  const choice = FORM_CHOICES.find(({ value }) => value === form);
  const names = [choice?.label ?? '', ...(choice?.also ?? [])].map(searchKey);
  return {
    ...tab,
    rows: tab.rows.filter(({ cells }) => typeof cells.form === 'string' && names.includes(searchKey(cells.form))),
  };
}
