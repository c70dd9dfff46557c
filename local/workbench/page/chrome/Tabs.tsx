/** The tabs below: open, add, and the menu of the open one, beside the row that scrolls. Hidden ones are in the list at the left. */
import { useEffect, useRef } from 'react';
import type { Content } from '../book/content.ts';
import type { Session } from '../book/session.ts';
import type { SheetProperties } from '../google/types.ts';
import { cssColor } from '../grid/cellStyle.ts';
import { MenuButton } from './MenuButton.tsx';
import type { commandsOf } from './useCommands.ts';

export interface TabsProps {
  readonly session: Session;
  readonly content: Content;
  readonly tabs: readonly SheetProperties[];
  readonly commands: ReturnType<typeof commandsOf>;
}

export function Tabs({ session, content, tabs, commands }: TabsProps) {
  const { sheetId } = content.properties;
  const row = useRef<HTMLDivElement>(null);
  const current = tabs.find((tab) => tab.sheetId === sheetId && tab.hidden !== true);
  useEffect(() => {
    row.current?.querySelector('.current')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheetId]);
  const open = (tab: SheetProperties) =>
    tab.hidden === true ? commands.showTab(tab) : void session.openTab(tab.sheetId);
  return (
    <nav className="tabs" aria-label="Trang tính">
      <button type="button" className="tool" aria-label="Thêm trang tính" onClick={commands.addTab}>
        +
      </button>
      <MenuButton
        label="≡"
        className="tool"
        entries={tabs.map((tab) => ({
          label: tab.title,
          ...(tab.hidden === true ? { hint: 'đang ẩn' } : {}),
          act: () => open(tab),
        }))}
      />
      <div className="tab-row" ref={row}>
        {tabs
          .filter(({ hidden }) => hidden !== true)
          .map((tab) => (
            <span key={tab.sheetId} className={tab.sheetId === sheetId ? 'tab current' : 'tab'}>
              <button
                type="button"
                className="tab-name"
                aria-current={tab.sheetId === sheetId ? 'page' : undefined}
                onClick={() => open(tab)}
                onDoubleClick={() => void commands.renameTab(tab)}
              >
                {tab.title}
              </button>
              {tab.tabColorStyle === undefined ? null : (
                <span className="tab-color" style={{ background: cssColor(tab.tabColorStyle) }} />
              )}
            </span>
          ))}
      </div>
      {current === undefined ? null : <MenuButton label="▾" className="tool" entries={commands.tabMenu(current)} />}
    </nav>
  );
}
