/** "Tổng quan": what an officer wants to know first, form by form and level by level. */
import { FORM_NAMES, FORMS } from '../../calendar/form.ts';
import { LEVELS } from '../../calendar/settings.ts';
import { baseRevision } from '../../ledger/state.ts';
import { formCounts } from '../../progress/formCounts.ts';
import { rowKey, tableRow, type TableRow } from '../table.ts';
import { LEVEL_NAMES, type RowSource } from './source.ts';

export const overviewRows: RowSource = (table, context) => {
  const { state } = context;
  const rows: TableRow[] = [];
  const add = (key: string, section: string, name: string, value: number, unit: string) =>
    rows.push(tableRow(table, key, { section, name, value, unit }));

  const notice = state.settings?.simulated === true ? 'Dữ liệu mô phỏng' : 'Đơn vị phải nộp';
  for (const level of LEVELS) {
    add(
      rowKey('units', level),
      notice,
      `Số đơn vị cấp ${LEVEL_NAMES[level].toLowerCase()}`,
      context.units.filter((unit) => unit.level === level).length,
      'đơn vị',
    );
  }
  for (const form of FORMS) {
    if (form === 'kk' || state.settings?.calendar.notApplicable.includes(form) === true) continue;
    const count = formCounts(form, context.units, context);
    add(rowKey(form, 'submitted'), FORM_NAMES[form], 'Đã nộp', count.submitted, 'đơn vị');
    add(rowKey(form, 'onTime'), FORM_NAMES[form], 'Nộp đúng hạn', count.onTime, 'đơn vị');
    add(rowKey(form, 'late'), FORM_NAMES[form], 'Nộp trễ', count.late, 'đơn vị');
    add(rowKey(form, 'overdue'), FORM_NAMES[form], 'Quá hạn, chưa nộp', count.overdue, 'đơn vị');
    add(rowKey(form, 'returned'), FORM_NAMES[form], 'Đang trả lại', count.returned, 'đơn vị');
    add(rowKey(form, 'accepted'), FORM_NAMES[form], 'Đã chấp nhận', count.accepted, 'đơn vị');
  }
  let tasks = 0;
  let difficulties = 0;
  for (const unit of context.units) {
    const own = state.units.get(unit.id);
    tasks += baseRevision(own, 'plan')?.content.tasks.length ?? 0;
    difficulties += baseRevision(own, 'kk')?.content.difficulties.length ?? 0;
  }
  add('tasks', 'Nội dung', 'Nhiệm vụ trong các kế hoạch có hiệu lực', tasks, 'nhiệm vụ');
  add('difficulties', 'Nội dung', 'Khó khăn, vướng mắc đã gửi', difficulties, 'khó khăn');
  return rows;
};
