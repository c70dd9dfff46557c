/** Title, menus, toolbar and formula bar of the open spreadsheet. */
import { useEffect, useState } from 'react';
import { parseA1 } from '../book/areas.ts';
import { cellAt, editText, type Content } from '../book/content.ts';
import { placeName, type Session, type SessionState } from '../book/session.ts';
import { NUMBER_FORMATS, setNumberFormat } from '../grid/formatting.ts';
import { MenuButton, type MenuEntry } from './MenuButton.tsx';
import type { commandsOf } from './useCommands.ts';

export interface ToolsProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly content: Content;
  readonly commands: ReturnType<typeof commandsOf>;
  readonly title: string;
  readonly addonEntries: readonly MenuEntry[];
  readonly onShare: () => void;
}

export function Tools({ session, state, content, commands, title, addonEntries, onShare }: ToolsProps) {
  const { selection, canUndo, canRedo, busy } = state;
  const cell = cellAt(content, selection.active);
  const place = placeName(content, selection);
  const text = editText(cell, state.book?.properties.locale ?? 'vi_VN');
  const format = NUMBER_FORMATS.find(
    ({ numberFormat }) => numberFormat?.type === cell.userEnteredFormat?.numberFormat?.type,
  );
  return (
    <div className="tools">
      <div className="title-row">
        <span className="sheet-icon" aria-hidden="true" />
        <h1 title={title}>{title}</h1>
        <span className="saved" role="status">
          {busy ? 'Đang lưu…' : 'Đã lưu vào Google cục bộ'}
        </span>
        <button type="button" className="share" onClick={onShare}>
          Chia sẻ
        </button>
      </div>
      <nav className="menu-bar" aria-label="Thực đơn">
        <MenuButton label="Chỉnh sửa" entries={commands.edit} first />
        <MenuButton label="Chèn" entries={commands.insert} />
        <MenuButton label="Định dạng" entries={commands.formatting} />
        <MenuButton label="Dữ liệu" entries={commands.data} />
        <MenuButton label="Tiện ích mở rộng" entries={addonEntries} />
      </nav>
      <div className="formula-row">
        <div role="toolbar" aria-label="Công cụ" className="toolbar">
          <button
            type="button"
            disabled={!canUndo}
            aria-label="Hoàn tác"
            title="Hoàn tác (Ctrl+Z)"
            onClick={() => void session.undo()}
          >
            ↶
          </button>
          <button
            type="button"
            disabled={!canRedo}
            aria-label="Làm lại"
            title="Làm lại (Ctrl+Y)"
            onClick={() => void session.redo()}
          >
            ↷
          </button>
          <button
            type="button"
            aria-label="In đậm"
            title="In đậm (Ctrl+B)"
            aria-pressed={cell.effectiveFormat?.textFormat?.bold === true}
            onClick={commands.bold}
          >
            <b>B</b>
          </button>
          <select
            aria-label="Định dạng số"
            value={format?.id ?? 'other'}
            onChange={(event) =>
              void session.change(commands.chosen, setNumberFormat(commands.chosen, event.target.value))
            }
          >
            {NUMBER_FORMATS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
            {format === undefined ? <option value="other">Khác</option> : null}
          </select>
        </div>
        <NameBox place={place} session={session} content={content} />
        <FormulaBar key={`${content.properties.sheetId}/${place}/${text}`} text={text} session={session} />
      </div>
    </div>
  );
}

function NameBox({
  place,
  session,
  content,
}: {
  readonly place: string;
  readonly session: Session;
  readonly content: Content;
}) {
  const [typed, setTyped] = useState(place);
  useEffect(() => setTyped(place), [place]);
  const go = () => {
    const area = parseA1(typed, { rows: content.rows.length, columns: content.columns.length });
    if (area === undefined) {
      setTyped(place);
      return;
    }
    session.select({
      active: { row: area.startRow, column: area.startColumn },
      focus: { row: area.endRow - 1, column: area.endColumn - 1 },
    });
  };
  return (
    <input
      className="name-box"
      aria-label="Tên ô"
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // The key would go on to the cell, which has the focus by then, and be typed there.
        event.preventDefault();
        go();
        document.querySelector<HTMLElement>('.editor')?.focus();
      }}
    />
  );
}

function FormulaBar({ text, session }: { readonly text: string; readonly session: Session }) {
  const [typed, setTyped] = useState(text);
  return (
    <>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        className="formula"
        aria-label="Nội dung ô"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(text);
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void session.enter(session.state().selection.active, [[typed]]);
          document.querySelector<HTMLElement>('.editor')?.focus();
        }}
      />
    </>
  );
}
