/**
 * What came as a form, whoever sent it -> every finding at once, and the typed content that can be made of it.
 *
 * Never throws on what people or the network send: unknown tabs and columns are passed over, what has no known shape is told.
 */
import type { WorkbookContext } from '../forms/context.ts';
import type { ReadForm } from '../forms/snapshot.ts';
import { OF_ANY_BODY } from './admit.ts';
import { judgeForm, type Validation } from './judgeForm.ts';

export function validateForm(read: ReadForm, context: WorkbookContext): Validation {
  return judgeForm(read, context, OF_ANY_BODY);
}
