/** What a worker thread is told of one execution, and what it tells at the end. Structured clones of plain data. */

/** https://developers.google.com/apps-script/reference/script/auth-mode */
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

export interface AddOnFiles {
  /** In the order in which they run. */
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
  /** HTML by its name without the ending. */
  readonly pages: Readonly<Record<string, string>>;
}

export type Entry =
  /** A simple trigger: it gets an event, and may be absent. */
  | { readonly kind: 'trigger'; readonly functionName: string }
  /** From a menu: no argument. */
  | { readonly kind: 'menu'; readonly functionName: string }
  /** `google.script.run`: JSON of the arguments. */
  | { readonly kind: 'call'; readonly functionName: string; readonly args: string };

/** What the services know of the execution without asking. */
export interface ExecutionFacts {
  readonly account: string;
  readonly spreadsheetId: string;
  /** Short, as the account's own: `vi`. */
  readonly locale: string;
  readonly timeZone: string;
  readonly scriptId: string;
  /** As the manifest has it; '' when it has none. */
  readonly addOnName: string;
  readonly authMode: AuthModeName;
  /** What the script may use in this execution. */
  readonly scopes: readonly string[];
  /** What the manifest asks for. */
  readonly manifestScopes: readonly string[];
  /** What the account agreed to. */
  readonly grantedScopes: readonly string[];
  readonly userKey: string;
}

export interface ExecutionRequest {
  readonly files: AddOnFiles;
  readonly entry: Entry;
  readonly facts: ExecutionFacts;
}

export type ExecutionOutcome =
  /** JSON of the value, absent for undefined. */
  | { readonly ok: true; readonly value?: string }
  | { readonly ok: false; readonly name: string; readonly message: string };
