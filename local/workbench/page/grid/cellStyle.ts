/** A cell's format as Google gives it, as the style of an element. */
import type { CSSProperties } from 'react';
import type { CellData, ColorStyle } from '../google/types.ts';
import { LINE_HEIGHT, pixelsOf } from './rowHeights.ts';

const VERTICAL: Readonly<Record<string, string>> = { TOP: 'flex-start', MIDDLE: 'center', BOTTOM: 'flex-end' };
const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;

export function cssColor(style: ColorStyle | undefined): string | undefined {
  const rgb = style?.rgbColor;
  if (rgb === undefined) return undefined;
  const part = (value = 0) => Math.round(value * 255);
  return `rgb(${part(rgb.red)}, ${part(rgb.green)}, ${part(rgb.blue)})`;
}

/** Whether a text runs over its empty neighbours. */
export function overflows({ effectiveFormat, effectiveValue }: CellData): boolean {
  const strategy = effectiveFormat?.wrapStrategy ?? 'OVERFLOW_CELL';
  return strategy === 'OVERFLOW_CELL' && effectiveValue?.numberValue === undefined;
}

export function cellStyle({ effectiveFormat: format, effectiveValue }: CellData): CSSProperties {
  const text = format?.textFormat;
  const automatic = effectiveValue?.numberValue !== undefined ? 'right' : 'left';
  const horizontal = HORIZONTAL[format?.horizontalAlignment as keyof typeof HORIZONTAL] as string | undefined;
  const size = pixelsOf(text?.fontSize);
  const lines = [text?.underline === true ? 'underline' : '', text?.strikethrough === true ? 'line-through' : ''];
  return {
    background: cssColor(format?.backgroundColorStyle),
    color: cssColor(text?.foregroundColorStyle),
    fontWeight: text?.bold === true ? 700 : undefined,
    fontStyle: text?.italic === true ? 'italic' : undefined,
    textDecoration: lines.join(' ').trim() || undefined,
    fontSize: size,
    lineHeight: `${size * LINE_HEIGHT}px`,
    justifyContent: VERTICAL[format?.verticalAlignment ?? 'BOTTOM'],
    textAlign: (horizontal ?? automatic) as CSSProperties['textAlign'],
    borderRightColor: cssColor(format?.borders?.right?.colorStyle),
    borderBottomColor: cssColor(format?.borders?.bottom?.colorStyle),
  };
}
