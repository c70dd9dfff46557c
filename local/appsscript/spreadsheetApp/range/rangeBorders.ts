/**
 * `setBorder`: true draws a side, false takes it away, null leaves it.
 *
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setBorder(Boolean,Boolean,Boolean,Boolean,Boolean,Boolean)
 */
import type { EnumValue } from '../../services/enumeration.ts';
import { styleOf } from '../cell/colors.ts';
import type { RangePart } from './part.ts';

type Side = boolean | null;

export const rangeBorders = ({ host, gridRange, self }: RangePart) => ({
  setBorder: (
    ...[top, left, bottom, right, vertical, horizontal, color, style]: [
      ...[Side, Side, Side, Side, Side, Side],
      ...[(string | null)?, (EnumValue | null)?],
    ]
  ) => {
    const drawn = { style: style?.name() ?? 'SOLID', colorStyle: styleOf(color ?? '#000000') };
    const sides = { top, left, bottom, right, innerVertical: vertical, innerHorizontal: horizontal };
    const named = Object.entries(sides).flatMap(([side, isDrawn]): [string, object][] =>
      isDrawn === null ? [] : [[side, isDrawn ? drawn : { style: 'NONE' }]],
    );
    if (named.length > 0) {
      host.book.write({ updateBorders: { range: gridRange, ...Object.fromEntries(named) } }, ['look']);
    }
    return self();
  },
});
