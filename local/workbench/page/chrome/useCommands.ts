/** Commands of the editor on what is chosen, as menus and the toolbar offer them. */
import type { Menu } from '../../../appsscript/contract.ts';
import type { Addon } from '../addon/useAddon.ts';
import * as commands from '../book/commands.ts';
import { cellAt, type Content } from '../book/content.ts';
import { areaOfSelection, type Session, type SessionState } from '../book/session.ts';
import { WORDS } from '../book/words.ts';
import type { Questions } from '../dialogs/questions.ts';
import type { SheetProperties } from '../google/types.ts';
import { setBold } from '../grid/formatting.ts';
import type { MenuEntry } from './MenuButton.tsx';

export function commandsOf(session: Session, state: SessionState, content: Content, questions: Questions) {
  const { properties, rows, columns } = content;
  const { sheetId } = properties;
  const chosen = areaOfSelection(content, state.selection);
  const rowCount = chosen.endRow - chosen.startRow;
  const columnCount = chosen.endColumn - chosen.startColumn;
  const wholeRows = { ...chosen, startColumn: 0, endColumn: columns.length };
  const wholeColumns = { ...chosen, startRow: 0, endRow: rows.length };
  const run = (command: commands.Command) => void session.change(undefined, () => command);
  const sort = (descending: boolean) => {
    // Below the headers, whole rows, by the active column: "Sắp xếp trang tính".
    const area = { startRow: content.frozenRows, endRow: rows.length, startColumn: 0, endColumn: columns.length };
    const column = state.selection.active.column;
    void session.change(area, (before) => commands.sortRows(sheetId, area, column, descending, before));
  };
  const merged = content.merges.some(
    (merge) => merge.startRow === chosen.startRow && merge.startColumn === chosen.startColumn,
  );

  const lines: readonly MenuEntry[] = [
    {
      label: `Chèn ${rowCount} hàng lên trên`,
      act: () => run(commands.insertLines(sheetId, 'ROWS', chosen.startRow, rowCount)),
    },
    {
      label: `Chèn ${rowCount} hàng xuống dưới`,
      act: () => run(commands.insertLines(sheetId, 'ROWS', chosen.endRow, rowCount)),
    },
    {
      label: `Chèn ${columnCount} cột sang trái`,
      act: () => run(commands.insertLines(sheetId, 'COLUMNS', chosen.startColumn, columnCount)),
    },
    {
      label: `Chèn ${columnCount} cột sang phải`,
      act: () => run(commands.insertLines(sheetId, 'COLUMNS', chosen.endColumn, columnCount)),
    },
  ];
  const inside = (area: typeof chosen) =>
    content.merges.filter(
      (merge) =>
        merge.startRow >= area.startRow &&
        merge.endRow <= area.endRow &&
        merge.startColumn >= area.startColumn &&
        merge.endColumn <= area.endColumn,
    );
  const removal: readonly MenuEntry[] = [
    {
      label: rowCount === 1 ? 'Xóa hàng' : `Xóa ${rowCount} hàng`,
      separated: true,
      act: () =>
        void session.change(wholeRows, (before) =>
          commands.deleteLines(sheetId, 'ROWS', wholeRows, before, inside(wholeRows)),
        ),
    },
    {
      label: columnCount === 1 ? 'Xóa cột' : `Xóa ${columnCount} cột`,
      act: () =>
        void session.change(wholeColumns, (before) =>
          commands.deleteLines(sheetId, 'COLUMNS', wholeColumns, before, inside(wholeColumns)),
        ),
    },
    {
      label: 'Xóa nội dung ô',
      hint: 'Delete',
      act: () => void session.change(chosen, (before) => commands.clearContent(sheetId, chosen, before)),
    },
  ];
  const hiding: readonly MenuEntry[] = [
    {
      label: 'Ẩn hàng',
      separated: true,
      act: () => run(commands.hideLines(sheetId, 'ROWS', chosen.startRow, chosen.endRow, true)),
    },
    {
      label: 'Ẩn cột',
      act: () => run(commands.hideLines(sheetId, 'COLUMNS', chosen.startColumn, chosen.endColumn, true)),
    },
    {
      label: 'Hiện mọi hàng và cột',
      act: () => {
        run(commands.hideLines(sheetId, 'ROWS', 0, rows.length, false));
        run(commands.hideLines(sheetId, 'COLUMNS', 0, columns.length, false));
      },
    },
  ];
  const edit: readonly MenuEntry[] = [
    { label: 'Hoàn tác', hint: 'Ctrl+Z', disabled: !state.canUndo, act: () => void session.undo() },
    { label: 'Làm lại', hint: 'Ctrl+Y', disabled: !state.canRedo, act: () => void session.redo() },
    ...removal,
    ...hiding,
  ];
  const insert: readonly MenuEntry[] = [...lines, { label: 'Trang tính', separated: true, act: () => addTab() }];
  const bold = () => void session.change(chosen, setBold(chosen, cellAt(content, state.selection.active)));
  const merge = (entire: boolean) =>
    void session.change(chosen, (before) => commands.mergeArea(sheetId, chosen, entire, before));
  const formatting: readonly MenuEntry[] = [
    { label: 'In đậm', hint: 'Ctrl+B', act: bold },
    { label: 'Hợp nhất các ô', act: () => merge(true), disabled: rowCount * columnCount === 1 },
    { label: 'Bỏ hợp nhất', act: () => merge(false), disabled: !merged },
  ];
  const data: readonly MenuEntry[] = [
    { label: 'Sắp xếp trang tính từ A đến Z', act: () => sort(false) },
    { label: 'Sắp xếp trang tính từ Z đến A', act: () => sort(true) },
  ];

  const tabs = session.tabs();
  const freshId = () => Math.max(0, ...tabs.map((tab) => tab.sheetId)) + 1;
  function addTab() {
    const title = `${WORDS.newTab} ${tabs.length + 1}`;
    const id = freshId();
    void session
      .change(undefined, () => commands.addTab(id, title, properties.index + 1))
      .then(() => session.openTab(id));
  }
  async function renameTab(tab: SheetProperties) {
    const buttons = [
      { id: 'cancel', label: WORDS.cancel },
      { id: 'ok', label: WORDS.ok },
    ];
    const answer = await questions.ask({ title: WORDS.renameTab, text: '', input: tab.title, buttons });
    if (answer.button === 'ok' && answer.text.trim() !== '' && answer.text !== tab.title)
      run(commands.changeTab(tab, { title: answer.text }));
  }
  async function deleteTab(tab: SheetProperties) {
    const buttons = [
      { id: 'cancel', label: WORDS.cancel },
      { id: 'ok', label: WORDS.ok },
    ];
    const answer = await questions.ask({ title: WORDS.warningTitle, text: WORDS.deleteTab(tab.title), buttons });
    if (answer.button === 'ok') run(commands.deleteTab(tab.sheetId));
  }
  const tabMenu = (tab: SheetProperties): readonly MenuEntry[] => [
    { label: 'Xóa', disabled: tabs.length === 1, act: () => void deleteTab(tab) },
    {
      label: 'Nhân bản',
      act: () => run(commands.duplicateTab(tab.sheetId, freshId(), tab.index + 1)),
    },
    { label: 'Đổi tên', act: () => void renameTab(tab) },
    {
      label: 'Ẩn trang tính',
      disabled: tabs.filter(({ hidden }) => hidden !== true).length === 1,
      act: () => run(commands.changeTab(tab, { hidden: true })),
    },
    {
      label: 'Di chuyển sang phải',
      separated: true,
      disabled: tab.index >= tabs.length - 1,
      act: () => run(commands.changeTab(tab, { index: tab.index + 1 })),
    },
    {
      label: 'Di chuyển sang trái',
      disabled: tab.index === 0,
      act: () => run(commands.changeTab(tab, { index: tab.index - 1 })),
    },
  ];
  const context: readonly MenuEntry[] = [
    ...lines,
    ...removal,
    ...hiding,
    ...data.map((entry, at) => ({ ...entry, separated: at === 0 })),
  ];
  const showTab = (tab: SheetProperties) =>
    void session
      .change(undefined, () => commands.changeTab(tab, { hidden: false }))
      .then(() => session.openTab(tab.sheetId));
  return { edit, insert, formatting, data, context, tabMenu, addTab, renameTab, showTab, bold, chosen };
}

/** The menus that scripts added, as Sheets shows them. */
export function addonEntries(menus: readonly Menu[], addon: Addon): readonly MenuEntry[] {
  const entriesOf = (menu: Menu): readonly MenuEntry[] => {
    let separated = false;
    return menu.items.flatMap((item): readonly MenuEntry[] => {
      if (item.kind === 'separator') {
        separated = true;
        return [];
      }
      const above = separated ? { separated } : {};
      separated = false;
      if (item.kind === 'submenu') return [{ label: item.menu.title, inner: entriesOf(item.menu), ...above }];
      return [{ label: item.title, act: () => void addon.run(item.functionName), ...above }];
    });
  };
  const shown = menus.map((menu) => ({ label: menu.title || WORDS.addonName, inner: entriesOf(menu) }));
  return shown.length > 0 ? shown : [{ label: 'Đang mở tiện ích…', disabled: true }];
}
