/** "Báo cáo - phần viết": the sections of the plan report and of each quarter that the cycle has, in the order of the outline. */
import { FORM_NAMES, isQuarterForm } from '../../calendar/form.ts';
import { outlineOf, type Section } from '../../report/outline.ts';
import { romanNumeral } from '../../report/sections.ts';
import { rowKey, tableRow } from '../table.ts';
import type { RowSource } from './source.ts';

export const reportTextRows: RowSource = (table, { state: { settings }, forms }) => {
  if (settings === undefined) return [];
  return forms.flatMap((form) => {
    const report = isQuarterForm(form) ? FORM_NAMES[form] : 'Báo cáo kế hoạch';
    return numbered(outlineOf(form, settings.papiYear)).map(({ number, section: { key, title, byPeople } }) =>
      tableRow(table, rowKey(form, key), {
        ...{ report, number, title },
        basis: byPeople === true ? 'Không: cần người viết' : 'Câu có số liệu',
      }),
    );
  });
};

/** "VI", "VI.1". */
function numbered(outline: readonly Section[]): { readonly number: string; readonly section: Section }[] {
  return outline.flatMap((section, index) => {
    const number = romanNumeral(index + 1);
    const parts = (section.parts ?? []).map((part, place) => ({ number: `${number}.${place + 1}`, section: part }));
    return [{ number, section }, ...parts];
  });
}
