/** References of a chart with what stands there now, so that a reader that does not compute draws it too. */
import { referenceOf, type Point } from './sources.ts';
import { element, setting, text } from './xml.ts';

export function textCache(points: readonly Point[]): string {
  const cached = points.map(({ text: shown }, idx) =>
    shown === '' ? '' : element('c:pt', { idx }, element('c:v', {}, text(shown))),
  );
  return element(
    'c:strRef',
    {},
    element('c:f', {}, text(referenceOf(points))),
    element('c:strCache', {}, setting('c:ptCount', points.length), ...cached),
  );
}

export function numberCache(points: readonly Point[]): string {
  const cached = points.map(({ value }, idx) =>
    value === undefined ? '' : element('c:pt', { idx }, element('c:v', {}, String(value))),
  );
  return element(
    'c:numRef',
    {},
    element('c:f', {}, text(referenceOf(points))),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, text(formatOf(points))),
      setting('c:ptCount', points.length),
      ...cached,
    ),
  );
}

/** Of the first number. */
export const formatOf = (points: readonly Point[]): string =>
  points.find(({ format }) => format !== undefined)?.format ?? 'General';
