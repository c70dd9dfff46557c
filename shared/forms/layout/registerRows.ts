/** Rows of "Khó khăn" and "Văn bản". Answers that came back stand beside the difficulty with their agency. */
import { FORMS, type Form } from '../../calendar/form.ts';
import { FORM_CHOICES, labelOf } from '../choices.ts';
import type { DifficultyRow, SignedPaper } from '../content.ts';
import type { DifficultyAnswer, WorkbookContext } from '../context.ts';
import { difficultyCells, paperCells, type Cells } from './contentCells.ts';
import type { TableRow } from './tableContent.ts';

export function difficultyRows(context: WorkbookContext, difficulties: readonly DifficultyRow[]): TableRow[] {
  const answers = new Map(context.answers.map((answer) => [answer.id, answer]));
  return difficulties.map((row) => ({ cells: { ...difficultyCells(row), ...answerCells(answers.get(row.id)) } }));
}

function answerCells(answer: DifficultyAnswer | undefined): Cells {
  if (answer === undefined) return {};
  const said = [answer.agency, answer.answer].filter((part) => part !== undefined && part !== '').join(': ');
  const paper = answer.document === undefined ? '' : `(văn bản số ${answer.document})`;
  const words = [said, paper].filter((part) => part !== '').join(' ');
  return {
    ...(answer.status === undefined ? {} : { status: answer.status }),
    ...(words === '' ? {} : { answer: words }),
  };
}

/** One row for each form, in the order of the year. */
export function paperRows(papers: Readonly<Partial<Record<Form, SignedPaper>>>): TableRow[] {
  return FORMS.map((form) => {
    const paper = papers[form];
    return { cells: { form: labelOf(FORM_CHOICES, form), ...(paper === undefined ? {} : paperCells(paper)) } };
  });
}
