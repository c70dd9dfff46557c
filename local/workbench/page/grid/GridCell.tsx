/** One cell of the grid. Drawn again only when something of it changed. */
import { memo } from 'react';
import { breaksRule, choicesOf } from '../book/rules.ts';
import type { CellData } from '../google/types.ts';
import { cellStyle, overflows } from './cellStyle.ts';

export interface GridCellProps {
  readonly data: CellData;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Room of the empty neighbours that a text may run over, in pixels. */
  readonly spill: number;
  readonly chosen: boolean;
  readonly active: boolean;
  /** Typed and on its way. */
  readonly pending: string | undefined;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { data, row, column, left, top, width, height, spill, chosen, active, pending } = props;
  const text = pending ?? data.formattedValue ?? '';
  const hasList = data.dataValidation?.showCustomUi === true && choicesOf(data.dataValidation) !== undefined;
  const broken = pending === undefined && breaksRule(data);
  const state = [
    ...['cell', chosen ? 'chosen' : '', active ? 'active' : '', pending === undefined ? '' : 'pending'],
    ...[hasList ? 'listed' : '', data.effectiveFormat?.wrapStrategy === 'WRAP' ? 'wrapped' : ''],
    spill > 0 && overflows(data) ? 'spilling' : '',
  ];
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      className={state.filter((name) => name !== '').join(' ')}
      aria-colindex={column + 1}
      aria-selected={chosen}
      data-row={row}
      data-column={column}
      title={data.note}
      style={{ ...cellStyle(data), left, top, width, height }}
    >
      {text === '' ? null : (
        <span className="text" style={spill > 0 && overflows(data) ? { width: width + spill - 6 } : undefined}>
          {text}
        </span>
      )}
      {hasList ? <span className="arrow" data-list="" aria-hidden="true" /> : null}
      {data.note === undefined ? null : <span className="note" aria-hidden="true" />}
      {broken ? <span className="broken" title="Không hợp lệ: giá trị không theo quy tắc của ô" /> : null}
    </div>
  );
});
