/** Words and colours of a chart's part: titles, the look of labels, fills. Source: ECMA-376 part 1, 21.1. */
import type { TextLook } from './drawnChart.ts';
import { element, setting, text } from './xml.ts';

/** Points: of everything but the title. */
export const SMALL = 8;
const INK = '3C4043';

/** @param upright reads from below. */
export function titleOf(words: string, look: TextLook, font: string, upright = false): string {
  const run = element('a:r', {}, runLook('a:rPr', look, font), element('a:t', {}, text(words)));
  const body = element('a:bodyPr', upright ? { rot: -5_400_000, vert: 'horz' } : {});
  const paragraph = element('a:p', {}, element('a:pPr', {}, runLook('a:defRPr', look, font)), run);
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, body, element('a:lstStyle'), paragraph)),
    setting('c:overlay', false),
  );
}

export function textLook(look: TextLook, font: string): string {
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, runLook('a:defRPr', look, font)),
    element('a:endParaRPr', { lang: 'vi-VN' }),
  );
  return element('c:txPr', {}, element('a:bodyPr'), element('a:lstStyle'), paragraph);
}

function runLook(
  name: string,
  { size = SMALL, bold = false, italic = false, color = INK }: TextLook,
  font: string,
): string {
  return element(
    name,
    { sz: Math.round(size * 100), b: bold, i: italic },
    fill(color),
    element('a:latin', { typeface: font }),
    element('a:ea', { typeface: font }),
    element('a:cs', { typeface: font }),
  );
}

export const fill = (color: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: color }));
export const shapeOf = (color: string): string => element('c:spPr', {}, fill(color), element('a:ln', {}, fill(color)));
