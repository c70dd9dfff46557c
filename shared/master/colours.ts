/** What the master colours by itself: rows that no longer count, and where a unit stands with a form. */
import { COLOURS } from '../forms/layout/look.ts';
import { WITHDRAWN } from './rows/source.ts';
import { NO_PAPER, STANDING_NAMES } from './standing.ts';
import type { Colouring } from './table.ts';

export const GREY = COLOURS.notApplicable;

export const WITHDRAWN_GREY: Colouring = { of: 'row', column: 'status', text: WITHDRAWN, background: GREY };

export const PALE = {
  red: '#f8d0cd',
  orange: '#fde0c5',
  yellow: '#fff3c4',
  green: '#dff0e5',
  deepGreen: '#b7dfc5',
} as const;

/** By the beginning of the cell, the first that fits: "Đã nộp, trễ 2 ngày" before "Đã nộp". */
const STANDINGS: readonly (readonly [text: string, background: string])[] = [
  [STANDING_NAMES.overdue, PALE.red],
  [STANDING_NAMES['not-submitted'], PALE.yellow],
  [STANDING_NAMES.returned, PALE.orange],
  [`${STANDING_NAMES.submitted}, trễ`, PALE.yellow],
  [STANDING_NAMES.submitted, PALE.green],
  [STANDING_NAMES.accepted, PALE.deepGreen],
  [STANDING_NAMES['not-applicable'], GREY],
  [NO_PAPER, PALE.yellow],
];

export const STANDING_COLOURS: readonly Colouring[] = STANDINGS.map(([text, background]) => ({
  ...{ of: 'cell', from: 'planStatus', to: 'q4Paper', text, background },
}));
