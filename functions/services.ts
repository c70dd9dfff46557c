/** What the handlers are given: one frozen object, made by the composition root (`compose.ts`). Each names the few it uses. */
import type { Form } from '../shared/calendar/form.ts';
import type { ContentOf } from '../shared/forms/content.ts';
import type { WorkbookContext } from '../shared/forms/context.ts';
import type { ReadForm } from '../shared/forms/snapshot.ts';
import type { Finding } from '../shared/problems/finding.ts';
import type { Clock } from './businessClock.ts';
import type { Config } from './config.ts';
import type { OpenMaster } from './consolidate/run.ts';
import type { OpenReportFolder } from './google/reportFolder.ts';
import type { VerifyToken } from './identity/verifyToken.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Mailer } from './mail/mailer.ts';

export interface Validated {
  readonly findings: readonly Finding[];
  /** Absent when errors leave no content to speak of. */
  readonly content?: ContentOf[Form] | undefined;
}

export type ValidateForm = (read: ReadForm, context: WorkbookContext) => Validated;

/** What one task of the queue is to do. */
export interface RunRequest {
  /** Number of the newest run when it was asked for: the run is the one after it. */
  readonly after: number;
  /** Also what people changed by hand in projected cells is put right. */
  readonly full: boolean;
}

/** The task queue of consolidations. */
export interface ConsolidationQueue {
  /** A second request for the same run is the same request; one in full is another. */
  enqueue(request: RunRequest): Promise<void>;
}

export interface Services {
  readonly config: Config;
  readonly ledger: Ledger;
  readonly verifyToken: VerifyToken;
  readonly validateForm: ValidateForm;
  readonly queue: ConsolidationQueue;
  readonly openMaster: OpenMaster;
  readonly openReportFolder: OpenReportFolder;
  /** Absent while the deployment names no mail server. */
  readonly mailer?: Mailer;
  /** Business clock. */
  readonly now: Clock;
  /** A new request id for acts that no client asked for. */
  readonly newId: () => string;
}
