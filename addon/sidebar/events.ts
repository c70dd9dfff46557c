/** What can happen in the sidebar: an act begins or ends, or a person looks elsewhere. The reducer in `state.ts` says what follows. */
import type { Form } from '../../shared/calendar/form.ts';
import type { Severity } from '../../shared/problems/finding.ts';
import type {
  CheckView,
  ClaimView,
  FixView,
  ProblemView,
  ReceiptView,
  SendingView,
  SidebarView,
  StepView,
} from '../server/views.ts';
import type { Act } from './acts.ts';
import type { Page } from './state.ts';

export type Event =
  | { readonly kind: 'asked'; readonly act: Act }
  | { readonly kind: 'refused'; readonly act: Act; readonly problem: ProblemView }
  | { readonly kind: 'loaded'; readonly view: SidebarView }
  | { readonly kind: 'built'; readonly unit: string; readonly step: StepView }
  | { readonly kind: 'checked'; readonly check: CheckView }
  | { readonly kind: 'shown' }
  | { readonly kind: 'fixed'; readonly fix: FixView }
  | { readonly kind: 'undone'; readonly fix: FixView }
  | { readonly kind: 'prepared'; readonly sending: SendingView }
  | { readonly kind: 'sent'; readonly receipt: ReceiptView }
  | { readonly kind: 'claimed'; readonly claims: readonly ClaimView[] }
  | { readonly kind: 'page-chosen'; readonly page: Page }
  | { readonly kind: 'form-chosen'; readonly form: Form }
  | { readonly kind: 'severity-toggled'; readonly severity: Severity }
  | { readonly kind: 'more-wanted' }
  | { readonly kind: 'preview-toggled' }
  | { readonly kind: 'stop-wanted' }
  | { readonly kind: 'sending-left' };
