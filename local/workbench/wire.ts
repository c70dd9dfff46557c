/**
 * What crosses between the workbench's server and its page: JSON, and a stream of events, one JSON value a line.
 *
 * Both sides compile this file. Instants are ISO texts. Texts that a person reads are Vietnamese.
 */
import type { DocumentForm } from '../../shared/office/closing.ts';
import type { DialogButton, Menu } from '../appsscript/contract.ts';

/** Carries the token of the run; a page of another origin can neither read the token nor send the header. */
export const TOKEN_HEADER = 'x-workbench-token';
/** Account whose access token the server adds to a request to Google. */
export const ACCOUNT_HEADER = 'x-workbench-account';

export interface Person {
  readonly email: string;
  /** "UBND xã Triệu Ái, huyện Triệu Phong". */
  readonly name: string;
  readonly group: PersonGroup;
}

export type PersonGroup = 'home-affairs' | 'so' | 'huyen' | 'xa' | 'other';

export interface Beginning {
  readonly people: readonly Person[];
  /** Who is signed in when the page opens. */
  readonly account: string;
  /** Business clock. */
  readonly clock: string;
  /** Moments of the story for the buttons of the clock. */
  readonly moments: readonly { readonly label: string; readonly instant: string }[];
}

/** The clock is on its way to a later moment, doing what the schedules would have done. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** Where it has come to. */
  readonly at: string;
}

/** What happened at a moment of the business clock. */
export interface TimelineLine {
  readonly id: number;
  readonly at: string;
  /** "mở Báo cáo Quý III cho 155 đơn vị". */
  readonly words: string;
  /** `clock`: the clock itself was moved back or stopped. */
  readonly kind: 'done' | 'clock' | 'failure';
}

/** An act of the calendar that lies ahead. */
export interface ComingAct {
  readonly date: string;
  readonly words: string;
  /** The morning after it. */
  readonly instant: string;
}

export interface JournalLine {
  readonly id: number;
  readonly by: 'grid' | 'add-on';
  readonly account: string;
  /** "GET /v4/spreadsheets/…", "getSidebar". */
  readonly what: string;
  /** HTTP status, or "ok" and "lỗi" of a function. */
  readonly outcome: string;
  readonly ms: number;
  /** The same line that many times in a row. */
  readonly times: number;
}

/** A mail that the functions sent, as the sink of the stack took it. */
export interface MailLine {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  /** Of its header: the business clock. */
  readonly date: string;
  readonly text: string;
}

/** `POST /api/timeline`, answered when the clock is there: to a moment, to the next morning, to the next day with work. */
export type MoveRequest = { readonly instant: string } | { readonly next: 'morning' | 'work' };

/** `POST /api/papers/file`: the report of a form, or the letter to the units that owe it. */
export interface PaperRequest {
  readonly account: string;
  readonly kind: 'report' | 'urging';
  readonly form: DocumentForm;
}

/** The person opens a spreadsheet in a window of the page. */
export interface OpenRequest {
  readonly window: string;
  readonly account: string;
  readonly defaultAccount?: string;
  readonly spreadsheetId: string;
}

export interface OpenAnswer {
  readonly document: string;
  readonly menus: readonly Menu[];
}

export interface CallRequest {
  readonly functionName: string;
  readonly args: readonly unknown[];
}

/** What `google.script.run` gives to its handlers. */
export type CallAnswer =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

export interface SelectionReport {
  readonly sheetId: number;
  /** A1 notation without the sheet. */
  readonly range: string;
}

/** Answer to `alert`, `prompt` or `consent`, by the event's `dialog`. */
export interface Reply {
  readonly dialog: string;
  readonly button?: DialogButton;
  readonly text?: string;
  readonly scopes?: readonly string[];
}

interface Dialog {
  readonly document: string;
  readonly dialog: string;
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly DialogButton[];
}

/** An event of the editor's window: the script asked for it. */
export type EditorEvent =
  | { readonly kind: 'sidebar'; readonly document: string; readonly title: string; readonly html: string }
  | {
      readonly kind: 'modal';
      readonly document: string;
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | ({ readonly kind: 'alert' } & Dialog)
  | ({ readonly kind: 'prompt' } & Dialog)
  | {
      readonly kind: 'consent';
      readonly document: string;
      readonly dialog: string;
      readonly account: string;
      readonly scopes: readonly string[];
    }
  | {
      readonly kind: 'toast';
      readonly document: string;
      readonly title: string;
      readonly text: string;
      readonly seconds: number;
    }
  | ({ readonly kind: 'select'; readonly document: string } & SelectionReport);

export type WorkbenchEvent =
  | { readonly kind: 'window'; readonly window: string }
  | { readonly kind: 'clock'; readonly instant: string }
  /** Without `way` the clock stands. */
  | { readonly kind: 'way'; readonly way?: Way }
  | { readonly kind: 'timeline'; readonly lines: readonly TimelineLine[] }
  | { readonly kind: 'journal'; readonly lines: readonly JournalLine[] }
  | { readonly kind: 'mails'; readonly mails: readonly MailLine[] }
  | EditorEvent;

export interface Failure {
  readonly error: { readonly message: string };
}
