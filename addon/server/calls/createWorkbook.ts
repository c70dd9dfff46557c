/** "Tạo biểu mẫu": builds the unit's workbook, or repairs it, a stage a call. The server plans, from what stands there each time. */
import { readIdentity } from '../../../shared/forms/reading/readIdentity.ts';
import { EDITION } from '../../../shared/forms/unitWorkbook.ts';
import { refusal } from '../problems/refusal.ts';
import type { Services } from '../services.ts';
import type { StepView } from '../views.ts';
import { BUILT, building } from '../words.ts';

/**
 * @param step "3 Kế hoạch": the stage, and the tab that it is about; absent to begin.
 * @throws Refusal also when another unit's or year's content stands there: it is never built over.
 */
export const createWorkbook =
  (unit: string, step = '0') =>
  ({ api, workbook }: Pick<Services, 'api' | 'workbook'>): StepView => {
    if (!workbook.isEditable()) throw refusal('file-read-only', {});
    const stage = Number.parseInt(step, 10);
    const state = workbook.readState(step.slice(step.indexOf(' ') + 1));
    const claim = readIdentity(state)?.claim;
    if (claim !== undefined && claim.edition > EDITION) throw refusal('edition-newer', {});
    const { frame, steps, of, next } = api.repair(unit, state, stage);
    workbook.carryOut(frame, steps);
    if (next !== undefined) return { done: stage + 1, of, label: building(next), next: `${String(stage + 1)} ${next}` };
    workbook.finish(frame);
    return { done: of, of, label: BUILT };
  };
