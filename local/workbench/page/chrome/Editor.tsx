/** One open spreadsheet in the manner of Google Sheets: title, menus, tools, grid, tabs, and the add-on beside it. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { WorkbenchEvent } from '../../wire.ts';
import { AddonFrame } from '../addon/AddonFrame.tsx';
import { useAddon, type Addon } from '../addon/useAddon.ts';
import type { Session } from '../book/session.ts';
import { WORDS } from '../book/words.ts';
import type { Questions } from '../dialogs/questions.ts';
import type { Google } from '../google/client.ts';
import type { EditorHandle } from '../grid/CellEditor.tsx';
import { Grid } from '../grid/Grid.tsx';
import { Menu } from './MenuButton.tsx';
import { Tabs } from './Tabs.tsx';
import { Tools } from './Tools.tsx';
import { addonEntries, commandsOf } from './useCommands.ts';

export interface EditorProps {
  readonly session: Session;
  readonly questions: Questions;
  readonly account: string;
  readonly google: Google;
  readonly window: string | undefined;
  readonly defaultAccount: string | undefined;
  readonly subscribe: (listener: (event: WorkbenchEvent) => void) => () => void;
}

const FOLLOW_MS = 2000;

export function Editor(props: EditorProps) {
  // A window that was cut off begins anew with its add-on.
  return props.window === undefined ? (
    <main className="home">
      <p role="status">Đang nối với bàn thử…</p>
    </main>
  ) : (
    <Connected {...props} window={props.window} />
  );
}

function Connected(props: EditorProps & { readonly window: string }) {
  const { session, questions, account, google, window, defaultAccount, subscribe } = props;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const addon = useAddon({ window, account, defaultAccount, session, questions, subscribe });
  const editor = useRef<EditorHandle>(null);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number }>();
  const { content, book, failure } = state;

  useEffect(() => {
    void session.reload();
    const timer = setInterval(() => {
      // Google out of reach is told by the next act of the person.
      if (document.visibilityState === 'visible') session.follow().catch(() => undefined);
    }, FOLLOW_MS);
    return () => clearInterval(timer);
  }, [session]);

  const share = useCallback(async () => {
    const answer = await questions.ask({
      ...{ title: 'Chia sẻ', text: 'Địa chỉ của người cùng sửa', input: '' },
      buttons: [
        { id: 'cancel', label: WORDS.cancel },
        { id: 'ok', label: 'Chia sẻ' },
      ],
    });
    if (answer.button === 'ok' && answer.text.trim() !== '')
      await session.inTurn(() => google.share(session.id, answer.text.trim()));
  }, [questions, google, session]);

  if (content === undefined || book === undefined)
    return (
      <main className="home">
        <p role={failure === undefined ? 'status' : 'alert'}>
          {failure === undefined ? 'Đang mở bảng tính…' : `${WORDS.trouble}: ${failure}`}
        </p>
      </main>
    );
  const commands = commandsOf(session, state, content, questions);
  return (
    <>
      <Tools
        {...{ session, state, content, commands }}
        title={book.properties.title}
        addonEntries={addonEntries(addon.menus, addon)}
        onShare={() => void share()}
      />
      <main className="work">
        <div className="sheet">
          <Grid {...{ session, state, content, editor }} onMenu={setMenuAt} />
          <Tabs {...{ session, content, commands }} tabs={session.tabs()} />
        </div>
        {addon.sidebar === undefined ? null : (
          <aside className="sidebar" aria-label={addon.sidebar.title}>
            <div className="sidebar-head">
              <h2>{addon.sidebar.title}</h2>
              <button type="button" aria-label="Đóng thanh bên" onClick={() => addon.close('sidebar')}>
                ×
              </button>
            </div>
            <AddonFrame
              key={addon.sidebar.html}
              {...addon.sidebar}
              call={addon.call}
              onClose={() => addon.close('sidebar')}
              onFocusEditor={() => editor.current?.focus()}
            />
          </aside>
        )}
      </main>
      {menuAt === undefined ? null : (
        <div className="scrim" role="presentation" onMouseDown={() => setMenuAt(undefined)}>
          <div role="presentation" onMouseDown={(event) => event.stopPropagation()}>
            <Menu
              label="Ô và hàng"
              entries={commands.context}
              at={menuPlace(menuAt)}
              onLeave={() => setMenuAt(undefined)}
              onDone={() => setMenuAt(undefined)}
            />
          </div>
        </div>
      )}
      <Messages addon={addon} onFocusEditor={() => editor.current?.focus()} />
    </>
  );
}

/** A menu opened near the edge still fits. */
function menuPlace({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: Math.min(x, innerWidth - 270), y: Math.max(8, Math.min(y, innerHeight - 420)) };
}

function Messages({ addon, onFocusEditor }: { readonly addon: Addon; readonly onFocusEditor: () => void }) {
  return (
    <>
      <div className="toasts" role="status">
        {addon.running === undefined ? null : <div className="running">Đang chạy tập lệnh…</div>}
        {addon.toasts.map(({ id, title, text }) => (
          <div key={id} className="toast">
            <div>
              {title === '' ? null : <strong>{title}</strong>}
              <p>{text}</p>
            </div>
            <button type="button" aria-label="Đóng thông báo" onClick={() => addon.closeToast(id)}>
              ×
            </button>
          </div>
        ))}
      </div>
      {addon.modal === undefined ? null : (
        <div className="scrim modal-scrim">
          <div
            className="addon-modal"
            role="dialog"
            aria-label={addon.modal.title}
            style={{ width: addon.modal.width, height: addon.modal.height + 44 }}
          >
            <div className="sidebar-head">
              <h2>{addon.modal.title}</h2>
              <button type="button" aria-label="Đóng" onClick={() => addon.close('modal')}>
                ×
              </button>
            </div>
            <AddonFrame
              title={addon.modal.title}
              html={addon.modal.html}
              call={addon.call}
              onClose={() => addon.close('modal')}
              onFocusEditor={onFocusEditor}
            />
          </div>
        </div>
      )}
    </>
  );
}
