/**
 * What Sở Nội vụ and a leader are told in the sidebar of the end of a round: the official documents, the frozen figures, the mails.
 *
 * The contract between the functions, which make every text that a person reads, and the sidebar, which lays it out. Instants are
 * ISO texts, dates ISO dates; words are Vietnamese.
 */
import type { Form, QuarterForm } from '../calendar/form.ts';

/** A report of the plan round or of a quarter. */
export type DocumentForm = QuarterForm | 'plan';

/** `GET /v1/office/documents`: each report that the cycle has and that has begun, in the order of the year. */
export interface DocumentsView {
  readonly documents: readonly DocumentView[];
  /** Opens the Drive folder of reports; absent while the settings name none. */
  readonly folderLink?: string;
}

export interface DocumentView {
  readonly form: DocumentForm;
  /** "Báo cáo Quý III năm 2023". */
  readonly name: string;
  /** "Đã chốt lần 1 lúc 00:30 ngày 21/9/2023", "Số liệu chưa chốt: sẽ chốt sau hết ngày 20/9/2023". */
  readonly standingInWords: string;
  /** Of a quarter that is frozen. */
  readonly freeze?: FreezeView;
  /** Sections that people write in tab "Báo cáo - phần viết" and that are blank. */
  readonly unwritten: readonly string[];
  /** Units that owe the form: there is an urging letter to make when there are any. */
  readonly owing: number;
  /** The signed paper, the last one recorded. */
  readonly issue?: IssueView;
}

export interface FreezeView {
  /** From 1; a person who freezes again hands it back as `after`. */
  readonly version: number;
  /** Figures that the ledger says otherwise by now. */
  readonly changes: number;
  /** "3 số liệu đã đổi sau khi chốt: …" up to a few of them; absent when there are none. */
  readonly changesInWords?: string;
  /** Why the version before did not stand; of a later version than the first. */
  readonly reason?: string;
}

/** The signed paper that left: this system does not replace it. */
export interface IssueView {
  /** "125/BC-SNV". */
  readonly number: string;
  readonly date: string;
  readonly link?: string;
  /** "Số 125/BC-SNV ngày 22/9/2023, ghi lúc 09:12 ngày 22/9/2023 bởi a@b.vn". */
  readonly inWords: string;
}

/**
 * `GET /v1/office/documents/report?form=…` and `GET /v1/office/documents/urging?form=…`: the document itself, for the page of the
 * sidebar to hand to the browser.
 */
export interface DocumentFile {
  /** "bao-cao-quy-3-2023.docx". */
  readonly name: string;
  readonly mimeType: string;
  /** Base64 (RFC 4648, section 4) of its bytes. */
  readonly base64: string;
}

/** `POST /v1/reports/:form/files`: the report into the Drive folder, over the file that a person put there. */
export interface StoredDocument {
  readonly name: string;
  readonly link: string;
}

/** Body of `POST /v1/reports/:form/issues`; another one later takes its place, the ledger keeps both. */
export interface IssueRequest {
  readonly requestId: string;
  readonly number: string;
  /** ISO date on the paper. */
  readonly date: string;
  /** https only. */
  readonly link?: string;
}

/** Body of `POST /v1/quarters/:form/freezes`. */
export interface FreezeRequest {
  readonly reason: string;
  /** Version that the person saw. */
  readonly after: number;
}

/** `GET /v1/reminders?occasion=…`: whom a run would mail now; nothing is sent. `POST /v1/reminders {occasion}` sends it. */
export interface RemindersView {
  /** Local business day. */
  readonly day: string;
  /** "Sẽ gửi 25 thư, nhắc 23 đơn vị." */
  readonly sentence: string;
  /** Units that the mails still to be sent name. */
  readonly units: number;
  readonly people: readonly ReminderPerson[];
  /** Units that owe and have no address. */
  readonly unreachable: readonly { readonly unit: string; readonly name: string }[];
  /** False while the deployment names no mail server. */
  readonly canSend: boolean;
}

/** What became of a run: `POST /v1/reminders`. */
export interface ReminderRun {
  /** Local business day. */
  readonly day: string;
  /** People in the plan when the run began. */
  readonly people: number;
  readonly sent: number;
  readonly refused: number;
  /** People whom a later run mails. */
  readonly left: number;
  /** Why it ended before everybody was tried. */
  readonly stopped?: 'unreachable' | 'time';
}

/** `ladder`: by the steps of the settings; `owing`: every officer who owes. A person is mailed once a day either way. */
export type ReminderOccasion = 'ladder' | 'owing';

export interface ReminderPerson {
  readonly to: string;
  readonly subject: string;
  /** `sent` today already, or may have been; `refused` by the mail server for today; `waiting` otherwise. */
  readonly state: 'waiting' | 'sent' | 'refused';
  readonly dues: readonly ReminderDue[];
}

export interface ReminderDue {
  readonly as: 'officer' | 'leader' | 'district' | 'home-affairs';
  readonly unit: string;
  readonly name: string;
  readonly form: Form;
  readonly formName: string;
  readonly due: string;
  /** "trễ 2 ngày". */
  readonly standing: string;
}
