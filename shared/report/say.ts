/** Sentences as runs: say`có ${figure} đơn vị`. Only what is put in between may hold digits. */
import { formatOfficialDate, formatShortDate } from '../text/format.ts';
import type { Block, Run } from './document.ts';

export type Said = string | Run | readonly Run[];

export function say(texts: TemplateStringsArray, ...parts: readonly Said[]): readonly Run[] {
  const runs: Run[] = [];
  texts.forEach((text, index) => {
    runs.push(textRun(text));
    const part = parts[index];
    if (part !== undefined) runs.push(...runsOf(part));
  });
  return joined(runs);
}

export function runsOf(said: Said): readonly Run[] {
  if (typeof said === 'string') return [textRun(said)];
  return 'kind' in said ? [said] : said;
}

/** "a; b; c". */
export function list(parts: readonly (readonly Run[])[], separator = '; '): readonly Run[] {
  return joined(parts.flatMap((part, index) => (index === 0 ? part : [textRun(separator), ...part])));
}

export function textRun(text: string): Run {
  return { kind: 'text', text };
}

/** A date, an ordinal, the number of a paper, a name: digits that are no figure. */
export function reference(text: string): Run {
  return { kind: 'reference', text };
}

/** "15/6/2023". */
export function shortDate(date: string): Run {
  return reference(formatShortDate(date));
}

/** "ngày 14 tháng 9 năm 2023". */
export function officialDate(date: string): Run {
  return reference(formatOfficialDate(date));
}

export function paragraph(texts: TemplateStringsArray, ...parts: readonly Said[]): Block {
  return { kind: 'paragraph', runs: withFirst(upperFirst, say(texts, ...parts)) };
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The same runs, the first one's text changed. */
export function withFirst(change: (text: string) => string, runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  return first === undefined ? [] : [{ ...first, text: change(first.text) }, ...rest];
}

/** A line of level "-". */
export function dash(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs: joined([textRun('- '), ...withFirst(upperFirst, runs), textRun('.')]) };
}

/** The words of runs. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Neighbouring texts are one; empty ones are none. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (run.kind === 'text' && last?.kind === 'text') result[result.length - 1] = textRun(last.text + run.text);
    else result.push(run);
  }
  return result;
}
