/**
 * How our workbooks look: one palette, few styles. Grey is ours, white is the clerk's, green comes back from Sở Nội vụ, yellow
 * is still to be filled, red is not understood, orange carries a remark.
 */
import type { Origin } from '../declaration.ts';
import type { Style } from '../workbookModel.ts';
import { HIGHLIGHT_COLOURS } from './highlightColours.ts';

export const COLOURS = {
  ink: '#202124',
  quietInk: '#5f6368',
  white: '#ffffff',
  line: '#c9ced6',
  navy: '#1f4e79',
  slate: '#5b6b7b',
  forest: '#2f6b4a',
  paleNavy: '#dce8f4',
  paleSlate: '#e6e9ed',
  paleForest: '#dff0e5',
  prefilled: '#f1f3f4',
  answered: '#edf7f0',
  notApplicable: '#d9dce0',
  ...HIGHLIGHT_COLOURS,
  remark: '#fde0c5',
  weakInk: '#b3261e',
  strongInk: '#1e6b3a',
  simulated: '#b3261e',
} as const;

interface Face {
  readonly header: string;
  readonly band: string;
  readonly cell: string;
  readonly ink: string;
  /** What the band above the headers says. */
  readonly words: string;
}

export const FACES: Readonly<Record<Origin, Face>> = {
  prefilled: {
    header: COLOURS.slate,
    band: COLOURS.paleSlate,
    cell: COLOURS.prefilled,
    ink: COLOURS.quietInk,
    words: 'Điền sẵn, không sửa',
  },
  clerk: {
    header: COLOURS.navy,
    band: COLOURS.paleNavy,
    cell: COLOURS.white,
    ink: COLOURS.ink,
    words: 'Đơn vị điền',
  },
  'comes-back': {
    header: COLOURS.forest,
    band: COLOURS.paleForest,
    cell: COLOURS.answered,
    ink: COLOURS.ink,
    words: 'Sở Nội vụ trả lời',
  },
  projected: {
    header: COLOURS.slate,
    band: COLOURS.paleSlate,
    cell: COLOURS.white,
    ink: COLOURS.ink,
    words: 'Tổng hợp tự động, không sửa',
  },
  annotation: {
    header: COLOURS.forest,
    band: COLOURS.paleForest,
    cell: COLOURS.answered,
    ink: COLOURS.ink,
    words: 'Sở Nội vụ ghi',
  },
};

export const TITLE: Style = { bold: true, fontSize: 14, color: COLOURS.navy, vertical: 'middle', wrap: 'overflow' };
export const SUBTITLE: Style = { fontSize: 11, color: COLOURS.ink, vertical: 'middle', wrap: 'overflow' };
export const INSTRUCTION: Style = {
  fontSize: 10,
  italic: true,
  color: COLOURS.quietInk,
  vertical: 'middle',
  wrap: 'overflow',
};

export function bandStyle(origin: Origin): Style {
  const { band, header } = FACES[origin];
  return { background: band, color: header, bold: true, fontSize: 9, vertical: 'middle', wrap: 'overflow' };
}

export function headerStyle(origin: Origin): Style {
  return {
    background: FACES[origin].header,
    color: COLOURS.white,
    bold: true,
    fontSize: 10,
    wrap: 'wrap',
    horizontal: 'center',
    vertical: 'middle',
    border: COLOURS.line,
  };
}

export function cellStyle(origin: Origin): Style {
  const { cell, ink } = FACES[origin];
  return { background: cell, color: ink, fontSize: 10, wrap: 'wrap', vertical: 'top', border: COLOURS.line };
}
