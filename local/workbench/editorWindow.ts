/**
 * The editor's window as a script sees it (`UiHost`): what it shows goes to the page as events; what it asks waits for the
 * page's reply. A window that goes away answers as a person who closes every dialog.
 */
import type { DialogButton, UiHost } from '../appsscript/contract.ts';
import type { EditorEvent, Reply, SelectionReport } from './wire.ts';

export class EditorWindow implements UiHost {
  readonly #document: string;
  readonly #send: (event: EditorEvent) => void;
  readonly #client: string;
  readonly #waiting = new Map<string, (reply: Reply) => void>();
  #selection: SelectionReport = { sheetId: 0, range: 'A1' };
  #dialogs = 0;
  #gone = false;

  /** @param client put before everything else in each page of the add-on. */
  constructor(document: string, send: (event: EditorEvent) => void, client: string) {
    this.#document = document;
    this.#send = send;
    this.#client = client;
  }

  showSidebar(page: { readonly title: string; readonly html: string }): void {
    this.#tell({ kind: 'sidebar', document: this.#document, ...page, html: this.#withClient(page.html) });
  }

  showModalDialog(page: {
    readonly title: string;
    readonly html: string;
    readonly width: number;
    readonly height: number;
  }): void {
    this.#tell({ kind: 'modal', document: this.#document, ...page, html: this.#withClient(page.html) });
  }

  async alert(dialog: {
    readonly title: string;
    readonly prompt: string;
    readonly buttons: readonly DialogButton[];
  }): Promise<DialogButton> {
    const reply = await this.#ask((id) => ({ kind: 'alert', document: this.#document, dialog: id, ...dialog }));
    return reply.button ?? 'CLOSE';
  }

  async prompt(dialog: {
    readonly title: string;
    readonly prompt: string;
    readonly buttons: readonly DialogButton[];
  }): Promise<{ readonly button: DialogButton; readonly text: string }> {
    const reply = await this.#ask((id) => ({ kind: 'prompt', document: this.#document, dialog: id, ...dialog }));
    return { button: reply.button ?? 'CLOSE', text: reply.text ?? '' };
  }

  toast(message: { readonly title: string; readonly text: string; readonly seconds: number }): void {
    this.#tell({ kind: 'toast', document: this.#document, ...message });
  }

  select(place: SelectionReport): void {
    this.#selection = place;
    this.#tell({ kind: 'select', document: this.#document, ...place });
  }

  async authorize(request: {
    readonly account: string;
    readonly scopes: readonly string[];
  }): Promise<readonly string[]> {
    const reply = await this.#ask((id) => ({ kind: 'consent', document: this.#document, dialog: id, ...request }));
    return (reply.scopes ?? []).filter((scope) => request.scopes.includes(scope));
  }

  activeRange(): SelectionReport {
    return this.#selection;
  }

  /** The person chose cells. */
  setSelection(selection: SelectionReport): void {
    this.#selection = selection;
  }

  /** @returns false when nobody waits for it any more. */
  reply(reply: Reply): boolean {
    const resolve = this.#waiting.get(reply.dialog);
    this.#waiting.delete(reply.dialog);
    resolve?.(reply);
    return resolve !== undefined;
  }

  leave(): void {
    this.#gone = true;
    for (const dialog of [...this.#waiting.keys()]) this.reply({ dialog });
  }

  /** After the doctype: what stands before it would put the page into quirks mode. */
  #withClient(html: string): string {
    const script = `<script>${this.#client}</script>`;
    const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
    const head = /<head[^>]*>/i.exec(html);
    if (head === null) return `${doctype}${script}${html.slice(doctype.length)}`;
    const end = head.index + head[0].length;
    return `${html.slice(0, end)}${script}${html.slice(end)}`;
  }

  #tell(event: EditorEvent): void {
    if (!this.#gone) this.#send(event);
  }

  #ask(event: (dialog: string) => EditorEvent): Promise<Reply> {
    const dialog = `${this.#document}-${++this.#dialogs}`;
    if (this.#gone) return Promise.resolve({ dialog });
    return new Promise((resolve) => {
      this.#waiting.set(dialog, resolve);
      this.#send(event(dialog));
    });
  }
}
