/** What passes between an add-on's page and the window around it (`postMessage`). */

export type PageMessage =
  | {
      readonly type: 'google.script.run';
      /** Of the page's own counting; comes back with the result. */
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'google.script.host'; readonly action: 'close' | 'focusEditor' }
  | { readonly type: 'google.script.host'; readonly action: 'setHeight'; readonly height: number }
  | { readonly type: 'google.script.host'; readonly action: 'setWidth'; readonly width: number };

export type HostMessage =
  | { readonly type: 'google.script.result'; readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly type: 'google.script.result';
      readonly id: number;
      readonly ok: false;
      /** Of the execution's outcome. */
      readonly error: { readonly name: string; readonly message: string };
    };
