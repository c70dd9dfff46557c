/** What repair found amiss, as tagged records; `damageSentences.ts` alone words them. */
export type Damage =
  | { readonly kind: 'locale-changed' }
  | { readonly kind: 'identity-missing' }
  | { readonly kind: 'identity-changed' }
  | { readonly kind: 'tab-missing'; readonly tab: string }
  | { readonly kind: 'tab-blank'; readonly tab: string }
  | { readonly kind: 'tab-renamed'; readonly tab: string; readonly title: string }
  | { readonly kind: 'tab-title-taken'; readonly tab: string }
  | { readonly kind: 'tab-hidden'; readonly tab: string }
  | { readonly kind: 'tab-shown'; readonly tab: string }
  | { readonly kind: 'tabs-moved'; readonly tabs: readonly string[] }
  /** The headers could not be found: the tab was set aside under another name. */
  | { readonly kind: 'tab-set-aside'; readonly tab: string; readonly title: string }
  | { readonly kind: 'cells-merged'; readonly tab: string; readonly cells: readonly string[] }
  | { readonly kind: 'header-moved'; readonly tab: string; readonly rowNumber: number }
  | { readonly kind: 'heading-overtyped'; readonly tab: string; readonly cells: readonly string[] }
  | { readonly kind: 'column-missing'; readonly tab: string; readonly columns: readonly string[] }
  | { readonly kind: 'column-moved'; readonly tab: string; readonly columns: readonly string[] }
  | { readonly kind: 'column-foreign'; readonly tab: string; readonly count: number }
  | { readonly kind: 'rows-moved'; readonly tab: string }
  | { readonly kind: 'rows-missing'; readonly tab: string; readonly rows: readonly string[] }
  | { readonly kind: 'rows-doubled'; readonly tab: string; readonly count: number }
  | { readonly kind: 'rows-short'; readonly tab: string }
  | { readonly kind: 'prefilled-changed'; readonly tab: string; readonly cells: readonly string[] }
  | { readonly kind: 'notes-changed'; readonly tab: string; readonly count: number }
  | { readonly kind: 'formats-changed'; readonly tab: string; readonly count: number }
  | { readonly kind: 'guards-changed'; readonly tab: string }
  | { readonly kind: 'sizes-changed'; readonly tab: string };
