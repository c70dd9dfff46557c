/** Tables that only place things have no borders. */
import { BorderStyle } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export const NO_CELL_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
export const NO_BORDERS = { ...NO_CELL_BORDERS, insideHorizontal: NONE, insideVertical: NONE } as const;
