/** Open spreadsheets: an account, a window, and the script's view of both. Closed with the window. */
import type { AppsScript, Execution, OpenDocument } from '../appsscript/contract.ts';
import { EditorWindow } from './editorWindow.ts';
import type { Journal } from './journal.ts';
import type { CallAnswer, OpenAnswer, OpenRequest } from './wire.ts';
import type { Windows } from './windows.ts';

interface Opened {
  readonly editor: EditorWindow;
  readonly script: OpenDocument;
}

export interface DocumentsParts {
  readonly script: AppsScript;
  /** JavaScript that defines `google.script` in a page of the add-on. */
  readonly client: string;
  readonly windows: Windows;
  readonly journal: Journal;
  readonly newId: () => string;
}

export class Documents {
  readonly #opened = new Map<string, Opened>();
  readonly #parts: DocumentsParts;

  constructor(parts: DocumentsParts) {
    this.#parts = parts;
  }

  async open({ window: windowId, account, defaultAccount, spreadsheetId }: OpenRequest): Promise<OpenAnswer> {
    const { script, client, windows, newId, journal } = this.#parts;
    const window = windows.of(windowId);
    const document = newId();
    const editor = new EditorWindow(document, window.send, client);
    const seen = script.executions.length;
    const opened = await script.open({
      ...{ spreadsheetId, account, ui: editor },
      ...(defaultAccount === undefined ? {} : { defaultAccount }),
    });
    for (const execution of script.executions.slice(seen)) journal.add(lineOf(execution));
    this.#opened.set(document, { editor, script: opened });
    window.closing.add(() => this.close(document));
    return { document, menus: opened.menus };
  }

  /** @throws when it is not open. */
  of(document: string): Opened {
    const opened = this.#opened.get(document);
    if (opened === undefined) throw new Error(`no open document ${document}`);
    return opened;
  }

  async runMenuItem(document: string, functionName: string): Promise<CallAnswer> {
    return this.#told(await this.of(document).script.runMenuItem(functionName));
  }

  async call(document: string, functionName: string, args: readonly unknown[]): Promise<CallAnswer> {
    return this.#told(await this.of(document).script.call(functionName, args));
  }

  close(document: string): void {
    const opened = this.#opened.get(document);
    this.#opened.delete(document);
    opened?.editor.leave();
    opened?.script.close();
  }

  #told(execution: Execution): CallAnswer {
    this.#parts.journal.add(lineOf(execution));
    return execution.outcome;
  }
}

function lineOf({ functionName, account, ms, outcome }: Execution) {
  return {
    ...{ by: 'add-on' as const, account, what: `${functionName}()`, ms },
    outcome: outcome.ok ? 'ok' : `${outcome.name}: ${outcome.message}`,
  };
}
