/** What a quarter's report and the register of difficulties get wrong. */
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { figuresAskedOf } from '../../../shared/forms/figures.ts';
import type { FindingCode } from '../../../shared/problems/findingCatalogue.ts';
import { type, typedRows, typedText, type Typing } from '../typing.ts';
import { deleteRow, FIRST, typo, type Fault } from './fault.ts';

export const REPORT: readonly Fault[] = [
  {
    ...{ code: 'identity-unknown-task', form: 'q3' },
    make: (typing) => {
      const last = typedRows(typing, 'reportQ3').at(-1);
      if (last === undefined) return false;
      type(typing, 'reportQ3', last, 'id', 'NV-99');
      return true;
    },
  },
  {
    ...{ code: 'identity-missing-task', form: 'q3' },
    make: (typing, { basePlan }) => deleteRow(typing, 'reportQ3', basePlan?.tasks.length ?? 0),
  },

  {
    ...{ code: 'identity-unknown-figure', form: 'q3' },
    make: (typing) => {
      type(typing, 'figures', FIRST, 'key', 'so_khac');
      return true;
    },
  },
  {
    ...{ code: 'dates-overdue-not-late', form: 'q3' },
    make: (typing, context) => {
      const due =
        context.basePlan?.tasks.findIndex(({ finish }) => finish.kind === 'date' && finish.date < context.today) ?? -1;
      if (due < 0) return false;
      type(typing, 'reportQ3', FIRST + due, 'state', 'Đang thực hiện');
      type(typing, 'reportQ3', FIRST + due, 'percent', '50%');
      return true;
    },
  },
  typo('identity-duplicate-row', 'q3', 'reportQ3', 'id', 'NV-01', 1),
  typo('coverage-figure-blank', 'q3', 'figures', 'q3', ''),
  {
    ...{ code: 'consistency-done-not-100', form: 'q3' },
    make: (typing) => inState(typing, 'Hoàn thành', (row) => type(typing, 'reportQ3', row, 'percent', '80%')),
  },
  {
    ...{ code: 'consistency-100-not-done', form: 'q3' },
    make: (typing) => inState(typing, 'Đang thực hiện', (row) => type(typing, 'reportQ3', row, 'percent', '100%')),
  },
  {
    ...{ code: 'consistency-not-started-percent', form: 'q3' },
    make: (typing) => inState(typing, 'Chưa thực hiện', (row) => type(typing, 'reportQ3', row, 'percent', '30%')),
  },
  {
    ...{ code: 'consistency-cumulative-fell', form: 'q3', again: true },
    make: (typing) => inState(typing, 'Đang thực hiện', (row) => type(typing, 'reportQ3', row, 'percent', '5%')),
  },
  figureTypo('consistency-apologies', [
    ['hs_tre_hen', '5'],
    ['thu_xin_loi', '1'],
  ]),
  figureTypo('consistency-part-over-whole', [
    ['pakn', '2'],
    ['pakn_tra_loi', '7'],
  ]),
  typo('choice-content-several', 'kk', 'difficulties', 'content', '5.1; 5.4'),
  {
    ...{ code: 'required-no-rows', form: 'kk' },
    make: (typing) => {
      for (const [key, cell] of typing.cells) if (cell.tab === 'difficulties') typing.cells.delete(key);
      return true;
    },
  },
];

function inState(typing: Typing, state: string, edit: (row: number) => void): boolean {
  const row = typedRows(typing, 'reportQ3').find(
    (rowIndex) => typedText(typing, 'reportQ3', rowIndex, 'state') === state,
  );
  if (row === undefined) return false;
  edit(row);
  return true;
}

function figureTypo(code: FindingCode, typed: readonly (readonly [key: string, text: string])[]): Fault {
  return {
    ...{ code, form: 'q3' },
    make: (typing, context) => {
      const order = figureOrder(context);
      for (const [key, text] of typed) {
        const index = order.indexOf(key);
        if (index < 0) return false;
        type(typing, 'figures', FIRST + index, 'q3', text);
      }
      return true;
    },
  };
}

function figureOrder({ unit }: WorkbookContext): string[] {
  return figuresAskedOf(unit.level).map(({ key }) => key);
}
