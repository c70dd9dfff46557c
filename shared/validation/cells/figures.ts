/** An answer in tab "Số liệu", read by the kind of figure that its row is of: a count, có / không, or "Không phát sinh". */
import type { Figure } from '../../forms/content.ts';
import { FIGURE_PHRASES, labelOf, NOT_APPLICABLE } from '../../forms/choices.ts';
import { figureOf } from '../../forms/figures.ts';
import { parseFigure, parseYesNo } from '../../text/figures.ts';
import { formatNumber } from '../../text/format.ts';
import { fitNumber, type NumberExpectation } from '../../text/numbers.ts';
import { shownCell } from '../report.ts';
import type { CellQuestion } from './cell.ts';
import { tellNumberFault } from './numbers.ts';

export function readFigure(question: CellQuestion): Figure | undefined {
  const { cell, row, column, say } = question;
  const { key } = row;
  const received = shownCell(cell);
  if (received === NOT_APPLICABLE) return undefined;
  if (figureOf(typeof key === 'string' ? key : '')?.kind === 'yes-no') return readYesNo(question);
  const expectation: NumberExpectation = { kind: 'count', min: column.min ?? 0, max: column.max ?? 1e9 };
  if (typeof cell === 'number') {
    const parsed = fitNumber(cell, expectation);
    if (parsed.ok) return { kind: 'value', value: parsed.value };
    tellNumberFault(parsed, question, expectation);
    return undefined;
  }
  const parsed = parseFigure(received, expectation);
  switch (parsed.kind) {
    case 'value':
      say('type-number-text', { received, expected: formatNumber(parsed.value), fix: parsed.value });
      return { kind: 'value', value: parsed.value };
    case 'nothing-to-report':
      return said('nothing-to-report', question);
    case 'blank':
    case 'not-applicable':
      return undefined;
    case 'fault': {
      tellNumberFault(parsed.parsed, question, expectation);
      return undefined;
    }
  }
}

function readYesNo(question: CellQuestion): Figure | undefined {
  const { cell, say } = question;
  const received = shownCell(cell);
  const answer = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : parseYesNo(received);
  if (answer !== undefined) return said(answer, question);
  say('choice-unknown', { received, expected: 'Có; Không' });
  return undefined;
}

function said<Answer extends 'yes' | 'no' | 'nothing-to-report'>(
  kind: Answer,
  { cell, say }: CellQuestion,
): { readonly kind: Answer } {
  const label = labelOf(FIGURE_PHRASES, kind);
  if (cell !== label) say('choice-respelled', { received: shownCell(cell), expected: label, fix: label });
  return { kind };
}
