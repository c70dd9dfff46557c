/** What a plan lacks, or takes back from the one sent before. */
import { TABS } from '../../../shared/forms/unitWorkbook.ts';
import { type, typedRows, typedText, type Typing } from '../typing.ts';
import { deleteRow, FIRST, typo, type Fault } from './fault.ts';

export const PLAN: readonly Fault[] = [
  {
    ...{ code: 'coverage-weak-without-task', form: 'plan' },
    make: (typing, { contents }) => {
      const weak = contents.find(({ verdict }) => verdict === 'weak')?.code;
      const row = typedRows(typing, 'tasks').find(
        (rowIndex) => typedText(typing, 'tasks', rowIndex, 'contents') === weak,
      );
      if (row === undefined) return false;
      type(typing, 'tasks', row, 'contents', '');
      return true;
    },
  },
  {
    ...{ code: 'coverage-strong-without-keep', form: 'plan', only: ['SO01', 'SO03', 'SO06', 'SO12'] },
    make: (typing, { contents }) => {
      const index = contents.findIndex(({ verdict }) => verdict === 'strong');
      if (index < 0) return false;
      type(typing, 'reviews', FIRST + index, 'followUp', 'Bỏ');
      for (const row of typedRows(typing, 'tasks')) {
        if (typedText(typing, 'tasks', row, 'contents') === contents[index]?.code)
          type(typing, 'tasks', row, 'contents', '');
      }
      return true;
    },
  },
  {
    ...{ code: 'coverage-group-unanswered', form: 'plan' },
    make: (typing) => {
      const all = typedRows(typing, 'tasks').filter((row) => typedText(typing, 'tasks', row, 'group').startsWith('7.'));
      for (const row of all) type(typing, 'tasks', row, 'group', '5. Tuyên truyền');
      return all.length > 0;
    },
  },
  {
    ...{ code: 'identity-unknown-content', form: 'plan' },
    make: (typing, { contents }) => {
      const other = ['7.1', '1.1', '4.3'].find((code) => !contents.some((content) => content.code === code));
      if (other === undefined || contents.length === 0) return false;
      type(typing, 'reviews', FIRST, 'content', other);
      return true;
    },
  },
  {
    ...{ code: 'identity-missing-content', form: 'plan' },
    make: (typing, { contents }) => deleteRow(typing, 'reviews', contents.length),
  },

  {
    ...{ code: 'identity-dropped-task', form: 'plan', again: true },
    make: (typing) => {
      const last = typedRows(typing, 'tasks').at(-1);
      if (last === undefined) return false;
      for (const { id } of TABS.tasks.columns) type(typing, 'tasks', last, id, '');
      return true;
    },
  },
  { ...typo('identity-reused', 'plan', 'tasks', 'task', 'Mua sắm trang thiết bị văn phòng mới', 2), again: true },
  {
    ...{ code: 'suspicion-text-repeated', form: 'plan' },
    make: (typing) => {
      const all = typedRows(typing, 'tasks').slice(0, 4);
      for (const row of all) type(typing, 'tasks', row, 'task', 'Tuyên truyền về Chỉ số PAPI');
      return all.length === 4;
    },
  },
  {
    ...{ code: 'suspicion-target-lowered', form: 'plan', again: true },
    make: (typing) => inCell(typing, 'target', /^(?:≥ )?[2-9]\d*$|\d\d/, '1'),
  },
  {
    ...{ code: 'suspicion-deadline-later', form: 'plan', again: true },
    make: (typing) => inCell(typing, 'finish', /\/2023$/, '31/12/2023'),
  },
];

/** Types over the first task whose cell says something of the kind. */
function inCell(typing: Typing, column: string, kind: RegExp, text: string): boolean {
  const row = typedRows(typing, 'tasks').find((rowIndex) => kind.test(typedText(typing, 'tasks', rowIndex, column)));
  if (row === undefined) return false;
  type(typing, 'tasks', row, column, text);
  return true;
}
