/**
 * `HtmlTemplate`: scriptlets `<? code ?>`, `<?= value ?>` (escaped by where it stands), `<?!= value ?>` (as it is).
 *
 * The code sees the script's global scope and the template's own properties.
 * https://developers.google.com/apps-script/guides/html/templates
 */
import { serviceObject } from '../serviceObject.ts';
import { escapeFor } from './escape.ts';
import type { HtmlOutput } from './htmlOutput.ts';
import { advance, placeAt, START } from './place.ts';

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** Code of a function of `print` (raw) and `printFor` (escaped for a place). */
const codeOf = (text: string): string => {
  const lines: string[] = [];
  let position = START;
  const markup = (piece: string): void => {
    if (piece !== '') lines.push(`print(${JSON.stringify(piece)});`);
    position = advance(position, piece);
  };
  let end = 0;
  for (const match of text.matchAll(SCRIPTLET)) {
    const [whole, kind, code = ''] = match;
    markup(text.slice(end, match.index));
    end = match.index + whole.length;
    if (kind === undefined) lines.push(code);
    else if (kind === '!=') lines.push(`print(${code});`);
    else lines.push(`printFor(${JSON.stringify(placeAt(position))}, ${code});`);
  }
  markup(text.slice(end));
  return lines.join('\n');
};

export const makeTemplate = (text: string, makeOutput: (content: string) => HtmlOutput): object => {
  const template: Record<string, unknown> = serviceObject('HtmlService.HtmlTemplate', {
    evaluate: () => {
      const own = Object.entries(template).filter(([name]) => !methods.has(name));
      const pieces: string[] = [];
      const print = (value: unknown): void => {
        if (value !== undefined && value !== null) pieces.push((value as { toString(): string }).toString());
      };
      const printFor = (place: Parameters<typeof escapeFor>[0], value: unknown): void => {
        pieces.push(escapeFor(place, value));
      };
      const names = own.map(([name]) => name);
      // Code of the add-on's own page, compiled where its scripts run: it sees their global scope.
      const run = Reflect.construct(Function, ['print', 'printFor', ...names, codeOf(text)]) as (
        ...args: unknown[]
      ) => void;
      run(print, printFor, ...own.map(([, value]) => value));
      return makeOutput(pieces.join(''));
    },
    getCode: () => codeOf(text),
    getRawContent: () => text,
  });
  const methods = new Set(Object.keys(template));
  return template;
};
