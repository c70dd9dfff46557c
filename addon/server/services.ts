/** What the calls are given: one frozen object, made by the composition root (`compose.ts`). Each names the few it uses. */
import type { Api } from './api/routes.ts';
import type { DocumentStore } from './sending/documentStore.ts';
import type { Workbook } from './workbook.ts';

export interface Account {
  /** Address of the active user, lower case; empty when Google does not tell. */
  email(): string;
  /** Where a person grants what is still missing; `undefined` when nothing is. */
  authorizationUrl(): string | undefined;
}

export interface Services {
  readonly account: Account;
  readonly api: Api;
  readonly workbook: Workbook;
  readonly store: DocumentStore;
  /** Runs alone in this document. @throws what LockService throws when another run does not end. */
  readonly alone: <T>(act: () => T) => T;
  /** ISO instant, wall clock. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Lower-case hex. */
  readonly sha256: (text: string) => string;
}
