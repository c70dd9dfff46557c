/** "Tạo biểu mẫu": builds the unit's workbook, or repairs it, a step a call. */
import { readIdentity } from '../../../shared/forms/reading/readIdentity.ts';
import { refusal } from '../problems/refusal.ts';
import type { Services } from '../services.ts';
import type { StepView } from '../views.ts';
import { madeFor } from './workbookInHand.ts';

/** @throws Refusal `workbook-foreign` when another unit's or year's content stands there: it is never built over. */
export const createWorkbook =
  (unit: string, step?: string) =>
  ({ account, api, workbook }: Pick<Services, 'account' | 'api' | 'workbook'>): StepView => {
    if (!workbook.isEditable()) throw refusal('file-read-only', {});
    const { context, model } = api.toBuild(unit);
    const snapshot = workbook.read();
    const claim = readIdentity(snapshot)?.claim;
    if (claim !== undefined && (claim.unit !== unit || claim.cycle !== context.cycle))
      throw refusal('workbook-foreign', { madeFor: madeFor(snapshot, claim), email: account.email() });
    if (claim !== undefined && claim.edition > context.edition) throw refusal('edition-newer', {});
    return workbook.build(model, step);
  };
