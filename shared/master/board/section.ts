/** A section of "Số liệu biểu đồ" before it is a part of the table: its rows by key, with the cells that they hold. */
import type { QuarterForm } from '../../calendar/form.ts';
import type { RowContext, RowValues } from '../rows/source.ts';

/** Of the board. */
export const SECTIONS = ['page', 'status', 'groups', 'contents', 'trend', 'papi'] as const;
export type BoardSectionId = (typeof SECTIONS)[number];

/** Of the tab of a frozen quarter. */
export const FROZEN_PARTS = ['filing', 'groups', 'shares'] as const;
export type FrozenPart = (typeof FROZEN_PARTS)[number];
export type FrozenSectionId = `${QuarterForm}-${FrozenPart}`;

export type SectionId = BoardSectionId | FrozenSectionId;

export interface SectionRow {
  /** Unique in the section; the row that names the series has none. */
  readonly key?: string;
  readonly values: RowValues;
}

export type Section = (context: RowContext) => readonly SectionRow[];

/** Says on a chart without any row why it is empty: a chart needs at least one. */
export const NOTHING: SectionRow = { key: 'none', values: { label: 'Không có dữ liệu' } };

/** Percent to one decimal; blank where there is nothing to divide by. */
export function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}
