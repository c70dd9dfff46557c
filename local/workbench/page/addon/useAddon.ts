/**
 * The add-on beside one open spreadsheet: its menus, what its script shows and asks, and the way for its pages to call it.
 *
 * The script waits for every answer; one that the person closes is an answer too.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DialogButton, Menu } from '../../../appsscript/contract.ts';
import type { CallAnswer, OpenAnswer, Reply, WorkbenchEvent } from '../../wire.ts';
import { a1, parseA1 } from '../book/areas.ts';
import { areaOfSelection, type Session } from '../book/session.ts';
import type { Questions } from '../dialogs/questions.ts';
import { ask } from '../server.ts';
import { scopeInWords } from './scopes.ts';

export interface Shown {
  readonly title: string;
  readonly html: string;
}

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface Addon {
  readonly menus: readonly Menu[];
  readonly sidebar?: Shown;
  readonly modal?: Shown & { readonly width: number; readonly height: number };
  readonly toasts: readonly Toast[];
  /** Name of the function that runs. */
  readonly running: string | undefined;
  run(functionName: string): Promise<void>;
  call(functionName: string, args: readonly unknown[]): Promise<CallAnswer>;
  close(what: 'sidebar' | 'modal'): void;
  closeToast(id: number): void;
}

export interface AddonOptions {
  readonly window: string;
  readonly account: string;
  readonly defaultAccount: string | undefined;
  readonly session: Session;
  readonly questions: Questions;
  readonly subscribe: (listener: (event: WorkbenchEvent) => void) => () => void;
}

const LABELS: Readonly<Record<DialogButton, string>> = {
  OK: 'OK',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

/** Last the one that goes on, as the page's dialogs have it. */
const IN_ORDER: readonly DialogButton[] = ['CLOSE', 'CANCEL', 'NO', 'YES', 'OK'];

export function useAddon(options: AddonOptions): Addon {
  const { window, account, defaultAccount, session, questions, subscribe } = options;
  const [opened, setOpened] = useState<OpenAnswer>();
  const [sidebar, setSidebar] = useState<Shown>();
  const [modal, setModal] = useState<Addon['modal']>();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [running, setRunning] = useState<string>();
  const toastIds = useRef(0);

  useEffect(() => {
    let gone = false;
    let mine: string | undefined;
    const early: WorkbenchEvent[] = [];

    const reply = (document: string, answer: Reply) => void ask('POST', `/api/documents/${document}/reply`, answer);
    const hear = (event: WorkbenchEvent): void => {
      if (!('document' in event)) return;
      // The script may speak before the answer to `open` is here.
      if (mine === undefined) early.push(event);
      if (event.document !== mine) return;
      switch (event.kind) {
        case 'sidebar':
          setSidebar({ title: event.title, html: event.html });
          break;
        case 'modal':
          setModal(event);
          break;
        case 'toast': {
          const id = ++toastIds.current;
          setToasts((shown) => [...shown, { id, title: event.title, text: event.text }]);
          if (event.seconds > 0)
            setTimeout(() => setToasts((shown) => shown.filter((toast) => toast.id !== id)), event.seconds * 1000);
          break;
        }
        case 'select':
          void show(session, event.sheetId, event.range);
          break;
        case 'consent':
          void consent(questions, event).then((scopes) => reply(event.document, { dialog: event.dialog, scopes }));
          break;
        case 'alert':
        case 'prompt':
          void questions
            .ask({
              title: event.title,
              text: event.prompt,
              buttons: IN_ORDER.filter((button) => event.buttons.includes(button)).map((id) => ({
                id,
                label: LABELS[id],
              })),
              ...(event.kind === 'prompt' ? { input: '' } : {}),
            })
            .then(({ button, text }) =>
              reply(event.document, { dialog: event.dialog, button: (button || 'CLOSE') as DialogButton, text }),
            );
          break;
      }
    };
    const unsubscribe = subscribe(hear);
    const request = {
      window,
      account,
      spreadsheetId: session.id,
      ...(defaultAccount === undefined ? {} : { defaultAccount }),
    };
    ask<OpenAnswer>('POST', '/api/documents', request)
      .then((answer) => {
        if (gone) return ask('DELETE', `/api/documents/${answer.document}`);
        mine = answer.document;
        setOpened(answer);
        early.splice(0).forEach(hear);
        return undefined;
      })
      .catch((error: unknown) => session.tell(String(error)));
    return () => {
      gone = true;
      unsubscribe();
      setOpened(undefined);
      setSidebar(undefined);
      setModal(undefined);
      if (mine !== undefined) void ask('DELETE', `/api/documents/${mine}`);
    };
  }, [window, account, defaultAccount, session, questions, subscribe]);

  // The script reads what is chosen.
  const document = opened?.document;
  useEffect(() => {
    if (document === undefined) return undefined;
    let last = '';
    const report = () => {
      const { content, selection } = session.state();
      if (content === undefined) return;
      const place = { sheetId: content.properties.sheetId, range: a1(areaOfSelection(content, selection)) };
      if (JSON.stringify(place) === last) return;
      last = JSON.stringify(place);
      void ask('POST', `/api/documents/${document}/selection`, place);
    };
    report();
    return session.subscribe(report);
  }, [document, session]);

  const act = useCallback(
    async (kind: 'menu' | 'call', functionName: string, args: readonly unknown[]): Promise<CallAnswer> => {
      if (document === undefined) return { ok: false, name: 'Error', message: 'Tiện ích chưa mở xong.' };
      setRunning(functionName);
      try {
        // What is being typed comes before what is asked for.
        await session.settled();
        return await ask<CallAnswer>('POST', `/api/documents/${document}/${kind}`, { functionName, args });
      } finally {
        setRunning(undefined);
        void session.follow();
      }
    },
    [document, session],
  );

  return {
    ...{ menus: opened?.menus ?? [], toasts, running },
    ...(sidebar === undefined ? {} : { sidebar }),
    ...(modal === undefined ? {} : { modal }),
    async run(functionName) {
      const answer = await act('menu', functionName, []);
      if (!answer.ok) await session.tell(`${answer.name}: ${answer.message}`);
    },
    call: (functionName, args) => act('call', functionName, args),
    close: (what) => (what === 'sidebar' ? setSidebar(undefined) : setModal(undefined)),
    closeToast: (id) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
  };
}

/** Moves the grid where the script points. */
async function show(session: Session, sheetId: number, range: string): Promise<void> {
  await session.settled();
  await session.openTab(sheetId);
  const content = session.state().content;
  if (content?.properties.sheetId !== sheetId) return;
  const area = parseA1(range, { rows: content.rows.length, columns: content.columns.length });
  if (area === undefined) return;
  session.select({
    active: { row: area.startRow, column: area.startColumn },
    focus: { row: area.endRow - 1, column: area.endColumn - 1 },
  });
}

async function consent(
  questions: Questions,
  { account, scopes }: { readonly account: string; readonly scopes: readonly string[] },
): Promise<readonly string[]> {
  const answer = await questions.ask({
    title: 'Sổ PAPI muốn truy cập vào Tài khoản Google của bạn',
    text: account,
    list: scopes.map((scope) => ({ id: scope, label: scopeInWords(scope), detail: scope })),
    buttons: [
      { id: 'cancel', label: 'Hủy' },
      { id: 'allow', label: 'Cho phép' },
    ],
  });
  return answer.button === 'allow' ? answer.chosen : [];
}
