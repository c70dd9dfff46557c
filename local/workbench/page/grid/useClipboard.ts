/**
 * Copy, cut and paste. Text from elsewhere is entered as if typed; a block of this spreadsheet is pasted by Google, with its
 * formats, notes and validation, as in Sheets.
 */
import { useRef, type ClipboardEvent } from 'react';
import type { Area } from '../book/areas.ts';
import { clearContent, pasteCells } from '../book/commands.ts';
import { cellAt, type Content } from '../book/content.ts';
import type { Session } from '../book/session.ts';
import type { CellData } from '../google/types.ts';
import { blockOfText, textOfBlock } from './clipboard.ts';

interface Copied {
  readonly content: Content;
  readonly area: Area;
  readonly cut: boolean;
  readonly text: string;
}

export function useClipboard(session: Session, content: Content, chosen: Area) {
  const copied = useRef<Copied>();

  const pasteBlock = async ({ content: source, area, cut }: Copied, valuesOnly: boolean): Promise<void> => {
    const target = targetOf(content, chosen, area, cut);
    // Only a cut changes the source.
    const left = cut ? await session.cells(source, area) : [];
    if (cut) copied.current = undefined;
    await session.change(target, (before, { properties }) => {
      const from = { sheetId: source.properties.sheetId, area, cut, before: left };
      return pasteCells(from, { sheetId: properties.sheetId, area: target, before }, valuesOnly);
    });
  };

  return {
    clear: (sheetId: number, before: readonly (readonly CellData[])[]) => clearContent(sheetId, chosen, before),
    copy(event: ClipboardEvent, cut: boolean): void {
      const text = textOfBlock(
        cellsOf(content, chosen).map((row) => row.map(({ formattedValue = '' }) => formattedValue)),
      );
      copied.current = { content, area: chosen, cut, text };
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    },
    paste(event: ClipboardEvent): void {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const own = copied.current;
      if (own?.text === text.replaceAll('\r\n', '\n')) void pasteBlock(own, false);
      else if (text !== '') void session.enter({ row: chosen.startRow, column: chosen.startColumn }, blockOfText(text));
    },
    async pasteValues(): Promise<void> {
      if (copied.current !== undefined) await pasteBlock({ ...copied.current, cut: false }, true);
    },
  };
}

function cellsOf(content: Content, area: Area): CellData[][] {
  return Array.from({ length: area.endRow - area.startRow }, (_row, down) =>
    Array.from({ length: area.endColumn - area.startColumn }, (_cell, right) =>
      cellAt(content, { row: area.startRow + down, column: area.startColumn + right }),
    ),
  );
}

/** As large as what was copied, or as often as it fits into what is chosen. */
function targetOf(content: Content, chosen: Area, source: Area, cut: boolean): Area {
  const { startRow, startColumn } = chosen;
  const times = (room: number, size: number) => (cut || room % size !== 0 ? size : room);
  const rows = times(chosen.endRow - startRow, source.endRow - source.startRow);
  const columns = times(chosen.endColumn - startColumn, source.endColumn - source.startColumn);
  return {
    ...{ startRow, startColumn },
    endRow: Math.min(startRow + rows, content.rows.length),
    endColumn: Math.min(startColumn + columns, content.columns.length),
  };
}
