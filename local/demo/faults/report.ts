/** What a quarter's report and the register of difficulties get wrong. */
import type { QuarterForm } from '../../../shared/calendar/form.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { figuresAskedOf } from '../../../shared/forms/figures.ts';
import { REPORT_TAB, type TabId } from '../../../shared/forms/unitWorkbook.ts';
import type { FindingCode } from '../../../shared/problems/findingCatalogue.ts';
import { type, typedRows, typedText, type Typing } from '../typing.ts';
import { byHand, deleteRow, FIRST, paste, typo, type Fault } from './fault.ts';

export const DIFFICULTIES: readonly Fault[] = [
  typo('choice-content-several', 'kk', 'difficulties', 'content', '5.1; 5.4'),
  {
    ...{ code: 'required-no-rows', form: 'kk' },
    make: (typing) => {
      for (const [key, cell] of typing.cells) if (cell.tab === 'difficulties') typing.cells.delete(key);
      return true;
    },
  },
];

/** @param before the quarter that was reported before it in the cycle. */
export function reportFaults(form: QuarterForm, before?: QuarterForm): readonly Fault[] {
  const tab = REPORT_TAB[form];
  const oneTask = (code: FindingCode, state: string, percent: string): Fault => ({
    ...{ code, form },
    make: (typing) => inState(typing, tab, state, (row) => type(typing, tab, row, 'percent', percent)),
  });
  const figures = (code: FindingCode, typed: readonly (readonly [key: string, text: string])[]): Fault => ({
    ...{ code, form },
    make: (typing, context) => typed.every(([key, text]) => typeFigure(typing, context, form, key, text)),
  });
  return [
    {
      ...{ code: 'identity-unknown-task', form },
      make: (typing) => {
        const last = typedRows(typing, tab).at(-1);
        if (last === undefined) return false;
        type(typing, tab, last, 'id', 'NV-99');
        return true;
      },
    },
    {
      ...{ code: 'identity-missing-task', form },
      make: (typing, { basePlan }) => deleteRow(typing, tab, basePlan?.tasks.length ?? 0),
    },
    {
      ...{ code: 'identity-unknown-figure', form },
      make: (typing) => {
        type(typing, 'figures', FIRST, 'key', 'so_khac');
        return true;
      },
    },
    {
      ...{ code: 'dates-overdue-not-late', form },
      make: (typing, { basePlan, today }) => {
        const due = basePlan?.tasks.findIndex(({ finish }) => finish.kind === 'date' && finish.date < today) ?? -1;
        if (due < 0) return false;
        type(typing, tab, FIRST + due, 'state', 'Đang thực hiện');
        type(typing, tab, FIRST + due, 'percent', '50%');
        return true;
      },
    },
    typo('identity-duplicate-row', form, tab, 'id', 'NV-01', 1),
    typo('coverage-figure-blank', form, 'figures', form, ''),
    byHand('type-percent-scale', form, (own) => [paste(own, 'percent', 0.95)], tab),
    oneTask('consistency-done-not-100', 'Hoàn thành', '80%'),
    oneTask('consistency-100-not-done', 'Đang thực hiện', '100%'),
    oneTask('consistency-not-started-percent', 'Chưa thực hiện', '30%'),
    { ...oneTask('consistency-cumulative-fell', 'Đang thực hiện', '5%'), again: true },
    figures('consistency-apologies', [
      ['hs_tre_hen', '5'],
      ['thu_xin_loi', '1'],
    ]),
    figures('consistency-part-over-whole', [
      ['pakn', '2'],
      ['pakn_tra_loi', '7'],
    ]),
    ...(before === undefined ? [] : comparedWith(before, form)),
  ];
}

/** What only a later quarter can get wrong: the year's total typed for the quarter, last quarter's words typed again. */
function comparedWith(before: QuarterForm, form: QuarterForm): readonly Fault[] {
  return [
    {
      ...{ code: 'suspicion-figure-jump', form },
      make: (typing, context) => {
        const said = context.reports[before]?.figures['tcd_luot'];
        return said?.kind === 'value' && typeFigure(typing, context, form, 'tcd_luot', String(said.value * 4));
      },
    },
    {
      ...{ code: 'suspicion-report-copied', form },
      make: (typing, { basePlan, reports }) => {
        const told = reports[before]?.tasks.find(({ state, result = '' }) => state !== 'done' && result.length > 20);
        const index = basePlan?.tasks.findIndex(({ id }) => id === told?.id) ?? -1;
        if (index < 0) return false;
        type(typing, REPORT_TAB[form], FIRST + index, 'result', told?.result ?? '');
        return true;
      },
    },
  ];
}

function inState(typing: Typing, tab: TabId, state: string, edit: (row: number) => void): boolean {
  const row = typedRows(typing, tab).find((rowIndex) => typedText(typing, tab, rowIndex, 'state') === state);
  if (row === undefined) return false;
  edit(row);
  return true;
}

function typeFigure(typing: Typing, { unit }: WorkbookContext, form: QuarterForm, key: string, text: string): boolean {
  const index = figuresAskedOf(unit.level).findIndex((figure) => figure.key === key);
  if (index < 0) return false;
  type(typing, 'figures', FIRST + index, form, text);
  return true;
}
