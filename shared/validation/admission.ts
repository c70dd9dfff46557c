/** How far what came as a form is believed: as it is where our own reader made it, part by part where it is a body of JSON. */
import type { ReadCell, ReadForm, ReadTab } from '../forms/snapshot.ts';

export interface AdmittedTab extends ReadTab {
  /** False when something of it had to be left out. */
  readonly readable: boolean;
}

export interface Admission {
  /** A tab that is not there is missing. */
  readonly tab: (read: ReadForm, id: string) => AdmittedTab;
  readonly locale: (read: ReadForm) => string;
  /** `null` when it is blank; `undefined` when it is nothing that a cell can hold. */
  readonly cell: (cell: unknown) => ReadCell | undefined;
}
