/** Choices of a drop-down and PAPI codes: matched by meaning, told when spelled otherwise. */
import type { Choice } from '../../forms/declaration.ts';
import { codesBehind } from '../../text/autoConversion.ts';
import { matchKey } from '../../text/keys.ts';
import { stripInvisibles } from '../../text/normalize.ts';
import { shownCell } from '../report.ts';
import type { CellQuestion } from './cell.ts';

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

/** Value of the choice whose label this is, letter by letter. */
export function exactChoice(choices: readonly Choice[], typed: string): string | number | undefined {
  return indexOf(choices).exact.get(typed)?.value;
}

/** The choice that is meant, however it is written. */
export function meantChoice<V extends string | number>(choices: readonly Choice<V>[], typed: string) {
  const { exact, folded } = indexOf(choices);
  return (exact.get(typed) ?? folded.get(matchKey(typed))) as Choice<V> | undefined;
}

export function readChoice({ cell, column, say }: CellQuestion): string | number | undefined {
  const choices = column.choices ?? [];
  const received = shownCell(cell);
  const meant = meantChoice(choices, received);
  if (meant === undefined) {
    say('choice-unknown', { received, expected: choices.map(({ label }) => label).join('; ') });
    return undefined;
  }
  if (meant.label !== received) say('choice-respelled', { received, expected: meant.label, fix: meant.label });
  return meant.value;
}

/** PAPI codes, sorted, each once. A spreadsheet turns 1.1 into a number and 1.2 into a day when the format was lost. */
export function readContents({ cell, column, setting, say }: CellQuestion): string[] | undefined {
  const { contentCodes } = setting;
  const received = shownCell(cell);
  if (typeof cell === 'number' || (typeof cell === 'object' && 'date' in cell)) {
    const [code, second] = codesBehind(cell, contentCodes);
    if (code === undefined || second !== undefined) {
      say('choice-content-unknown', { received });
      return undefined;
    }
    say('type-code-converted', { received, expected: code, fix: code });
    return [code];
  }
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const part of stripInvisibles(received).split(/[\s;,+/&]+|và/u)) {
    const code = part.replace(/^\(|[).]+$/g, '').replace(/^0+(?=\d)/, '');
    if (code === '') continue;
    if (contentCodes.includes(code)) found.add(code);
    else unknown.push(part);
  }
  if (unknown.length > 0) say('choice-content-unknown', { received: unknown.join('; ') });
  else if (column.type === 'content' && found.size > 1) say('choice-content-several', { received });
  return found.size === 0 ? undefined : contentCodes.filter((code) => found.has(code));
}
