/** Choices of a drop-down, PAPI codes, and answers of "Số liệu": matched by meaning, told when spelled otherwise. */
import type { Choice } from '../../forms/declaration.ts';
import type { Figure } from '../../forms/content.ts';
import { FIGURE_PHRASES, labelOf, NOT_APPLICABLE } from '../../forms/choices.ts';
import { figureOf } from '../../forms/figures.ts';
import type { ReadCell } from '../../forms/snapshot.ts';
import { codesBehind } from '../../text/autoConversion.ts';
import { parseFigure, parseYesNo } from '../../text/figures.ts';
import { formatNumber } from '../../text/format.ts';
import { matchKey } from '../../text/keys.ts';
import { fitNumber, type NumberExpectation } from '../../text/numbers.ts';
import { shownCell } from '../report.ts';
import type { CellQuestion } from './cell.ts';
import { tellNumberFault } from './numbers.ts';

interface Index {
  readonly exact: ReadonlyMap<string, Choice>;
  readonly folded: ReadonlyMap<string, Choice>;
}

/** One index a list of choices, made when it is first needed; lists are declared once and never change. */
const INDEXES = new WeakMap<readonly Choice[], Index>();

function indexOf(choices: readonly Choice[]): Index {
  const known = INDEXES.get(choices);
  if (known !== undefined) return known;
  const exact = new Map(choices.map((choice) => [choice.label, choice]));
  const folded = new Map(
    choices.flatMap((choice) => [choice.label, ...(choice.also ?? [])].map((name) => [matchKey(name), choice])),
  );
  const index = { exact, folded };
  INDEXES.set(choices, index);
  return index;
}

export function readChoice({ cell, column, say }: CellQuestion): string | number | undefined {
  const choices = column.choices ?? [];
  const { exact, folded } = indexOf(choices);
  const typed = shownCell(cell);
  const found = exact.get(typed);
  if (found !== undefined) return found.value;
  const near = folded.get(matchKey(typed));
  if (near === undefined) {
    say('choice-unknown', { received: typed, expected: choices.map(({ label }) => label).join('; ') });
    return undefined;
  }
  say('choice-respelled', { received: typed, expected: near.label, fix: near.label });
  return near.value;
}

/** PAPI codes, sorted, each once. A spreadsheet turns 1.1 into a number and 1.2 into a day when the format was lost. */
export function readContents({ cell, setting, say }: CellQuestion): string[] {
  const { contentCodes } = setting;
  const received = shownCell(cell);
  if (typeof cell === 'number' || (typeof cell === 'object' && 'date' in cell)) {
    const [code, second] = codesBehind(cell, contentCodes);
    if (code === undefined || second !== undefined) {
      say('choice-content-unknown', { received });
      return [];
    }
    say('type-code-converted', { received, expected: code, fix: code });
    return [code];
  }
  const found = new Set<string>();
  for (const part of received.split(/[\s;,+/&]+|và/u)) {
    const code = part.replace(/^\(|[).]+$/g, '').replace(/^0+(?=\d)/, '');
    if (code === '') continue;
    if (contentCodes.includes(code)) found.add(code);
    else say('choice-content-unknown', { received: part });
  }
  return contentCodes.filter((code) => found.has(code));
}

/** An answer in tab "Số liệu", read by the kind of figure that its row is of. */
export function readFigure(question: CellQuestion): Figure | undefined {
  const { cell, row, column, say } = question;
  const key = row['key'];
  const figure = figureOf(typeof key === 'string' ? key : '');
  const received = shownCell(cell);
  if (received === NOT_APPLICABLE) return undefined;
  if (figure?.kind === 'yes-no') {
    const answer = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : parseYesNo(received);
    if (answer === undefined) {
      say('choice-unknown', { received, expected: 'Có; Không' });
      return undefined;
    }
    respelled(answer, question);
    return { kind: answer };
  }
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
      respelled('nothing-to-report', question);
      return { kind: 'nothing-to-report' };
    case 'blank':
    case 'not-applicable':
      return undefined;
    case 'fault': {
      tellNumberFault(parsed.parsed, question, expectation);
      return;
    }
  }
}

function respelled(
  answer: 'yes' | 'no' | 'nothing-to-report',
  { cell, say }: { readonly cell: ReadCell; readonly say: CellQuestion['say'] },
): void {
  const label = labelOf(FIGURE_PHRASES, answer);
  if (cell !== label) say('choice-respelled', { received: shownCell(cell), expected: label, fix: label });
}
