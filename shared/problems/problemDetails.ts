/**
 * What each problem is made of: code -> the details that its sentence says, and that a client may act on.
 *
 * A new code stands here and, with its sentence, in `problemCatalogue.ts`; the compiler keeps the two together.
 */
import type { Form } from '../calendar/form.ts';

/** A sentence that needs no details. */
type NoDetails = Readonly<Record<string, never>>;

/** Code -> the details its sentence is made from. */
export interface ProblemDetails {
  'account-unknown': { readonly email: string };
  'body-malformed': NoDetails;
  'body-too-large': { readonly bytes: number; readonly limit: number };
  'body-wrong-shape': { readonly path: string };
  'claim-decided': { readonly decision: 'approve' | 'refuse'; readonly by: string; readonly at: string };
  'claim-needless': { readonly email: string; readonly unit: string };
  'claim-unknown': { readonly unit: string; readonly claim: number };
  'claims-too-many': { readonly of: 'account' | 'unit'; readonly limit: number };
  'consolidation-unknown': { readonly generation: number };
  'cycle-not-set-up': { readonly cycle: string };
  'entry-too-large': { readonly bytes: number; readonly limit: number };
  'extension-not-later': { readonly form: Form; readonly due: string };
  'extension-over': { readonly form: Form; readonly due: string };
  'form-accepted': { readonly form: Form; readonly revision: number };
  'form-unknown': { readonly form: string };
  'freeze-conflict': { readonly form: Form; readonly version: number; readonly by: string };
  'freeze-unchanged': { readonly form: Form; readonly version: number };
  'import-faulty': { readonly faults: readonly string[] };
  'issue-faulty': { readonly form: Form; readonly faults: readonly string[] };
  'leaver-unknown': { readonly email: string; readonly unit: string };
  'mail-not-set-up': NoDetails;
  'master-unreachable': { readonly reason: string };
  'method-not-allowed': { readonly method: string };
  'nobody-owes': { readonly form: Form };
  'not-found': { readonly path: string };
  'nothing-to-review': { readonly form: Form };
  'outside-remarks': { readonly form: Form; readonly changes: readonly string[]; readonly count: number };
  'period-closed': { readonly form: Form; readonly until: string };
  'period-not-applicable': { readonly form: Form };
  'period-not-open': { readonly form: Form; readonly from: string };
  'quarter-not-frozen': { readonly form: Form };
  'receipt-unknown': NoDetails;
  'remark-misplaced': { readonly form: Form; readonly number: number; readonly place: string };
  'report-file-missing': { readonly name: string };
  'report-folder-unreachable': { readonly reason: string };
  'request-id-reused': NoDetails;
  'review-conflict': {
    readonly form: Form;
    readonly revision: number;
    readonly decision: 'accept' | 'return';
    readonly by: string;
    readonly at: string;
  };
  'review-superseded': { readonly form: Form; readonly revision: number; readonly latest: number };
  'revision-conflict': { readonly form: Form; readonly revision: number; readonly by: string; readonly at: string };
  'role-forbidden': { readonly email: string };
  'rows-too-many': { readonly tab: string; readonly rows: number; readonly limit: number };
  'settings-faulty': { readonly faults: readonly string[] };
  'submission-invalid': { readonly errors: number; readonly findings: readonly unknown[] };
  'text-malformed': NoDetails;
  'token-audience': NoDetails;
  'token-email-missing': NoDetails;
  'token-expired': NoDetails;
  'token-invalid': NoDetails;
  'token-missing': NoDetails;
  'try-again': NoDetails;
  'unit-forbidden': { readonly unit: string; readonly email: string };
  'unit-unknown': { readonly unit: string };
  'workbook-not-yours': { readonly found: string; readonly expected: string };
}
