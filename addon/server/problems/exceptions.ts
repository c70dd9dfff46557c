/**
 * What the built-in services throw, as problems. Their exceptions carry no code, only a message in the language of the account,
 * so few are known: what is not is `unforeseen`.
 */
import type { ProblemView } from '../views.ts';
import { Refusal, addonProblem } from './refusal.ts';

/** "You do not have permission to call …", "… Required permissions: …". */
const SCOPE = /required permissions|authorization is required/i;
/** What calls of the sidebar meet when the browser's default account cannot open the file (issuetracker 69270374). */
const DENIED = /PERMISSION_DENIED|do not have permission to access the requested document/i;
const READ_ONLY = /trying to edit a protected|do not have (?:edit|the permission).*edit|permission to edit/i;
const BUSY = /service (?:spreadsheets )?(?:timed out|error|failed)|server error|too many times|lock timeout/i;

/** @returns the problem, and whether it is one that somebody foresaw. */
export function problemOfException(error: unknown): ProblemView {
  if (error instanceof Refusal) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  if (SCOPE.test(message)) return addonProblem('scope-missing', {});
  if (DENIED.test(message)) return addonProblem('file-denied', {});
  if (READ_ONLY.test(message)) return addonProblem('file-read-only', {});
  if (BUSY.test(message)) return addonProblem('sheet-busy', {});
  return addonProblem('unforeseen', {});
}
