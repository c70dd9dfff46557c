/** Rows of "Số liệu": the figures asked of the unit's level, quarter by quarter; quarters before the cycle say so. */
import { QUARTER_FORMS, type QuarterForm } from '../../calendar/form.ts';
import { FIGURE_PHRASES, NOT_APPLICABLE } from '../choices.ts';
import type { Figures } from '../content.ts';
import type { WorkbookContext } from '../context.ts';
import { BASIS_WORDS, FIGURE_SECTIONS, figuresAskedOf, type FigureDeclaration } from '../figures.ts';
import type { CellValue } from '../workbookModel.ts';
import { figureCell } from './contentCells.ts';
import type { TableRow } from './tableContent.ts';

export type FiguresByQuarter = Readonly<Partial<Record<QuarterForm, Figures>>>;

export function figureRows(context: WorkbookContext, figures: FiguresByQuarter): TableRow[] {
  return figuresAskedOf(context.unit.level).map((figure) => figureRow(figure, context, figures));
}

function figureRow(figure: FigureDeclaration, context: WorkbookContext, figures: FiguresByQuarter): TableRow {
  const quarters: Record<string, CellValue> = {};
  for (const quarter of QUARTER_FORMS) {
    const said = figures[quarter]?.[figure.key];
    if (context.notApplicable.includes(quarter)) quarters[quarter] = NOT_APPLICABLE;
    else if (said !== undefined) quarters[quarter] = figureCell(said);
  }
  const open = QUARTER_FORMS.filter((quarter) => !context.notApplicable.includes(quarter));
  const answers = FIGURE_PHRASES.filter(({ value }) => value !== 'nothing-to-report').map(({ label }) => label);
  return {
    cells: {
      key: figure.key,
      section: FIGURE_SECTIONS[figure.section],
      name: figure.name,
      unit: figure.unit,
      basis: BASIS_WORDS[figure.basis],
      ...quarters,
    },
    notes: { name: figure.help },
    ...(figure.kind === 'yes-no' ? { lists: Object.fromEntries(open.map((quarter) => [quarter, answers])) } : {}),
  };
}
