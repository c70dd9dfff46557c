/**
 * The workbook that a call works on: whose it says it is, what the province says to that unit, and what stands in its cells.
 *
 * The identity in the sheet is a claim. The server gives its context only to those who may read the unit, so a workbook copied
 * from another unit ends here.
 */
import type { Form } from '../../../shared/calendar/form.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import { readIdentity } from '../../../shared/forms/reading/readIdentity.ts';
import type { ReadForm, WorkbookSnapshot } from '../../../shared/forms/snapshot.ts';
import { EDITION } from '../../../shared/forms/unitWorkbook.ts';
import { judgeForm, type Validation } from '../../../shared/validation/judgeForm.ts';
import { refusal } from '../problems/refusal.ts';
import type { Services } from '../services.ts';
import { madeForInWords } from '../words.ts';

type Claim = NonNullable<ReadForm['identity']>;

export interface SheetsInHand {
  readonly claim: Claim;
  readonly snapshot: WorkbookSnapshot;
}

/** Nothing is asked of the server. @throws Refusal `file-read-only`, `workbook-none`, `edition-newer`. */
export function sheetsInHand({ workbook }: Pick<Services, 'workbook'>): SheetsInHand {
  if (!workbook.isEditable()) throw refusal('file-read-only', {});
  const snapshot = workbook.read();
  const claim = readIdentity(snapshot)?.claim;
  if (claim === undefined) throw refusal('workbook-none', {});
  if (claim.edition > EDITION) throw refusal('edition-newer', {});
  return { claim, snapshot };
}

export interface WorkbookInHand {
  readonly context: WorkbookContext;
  readonly snapshot: WorkbookSnapshot;
}

/** @throws Refusal as above; `workbook-foreign`; what the api refuses. */
export function workbookInHand(services: Pick<Services, 'account' | 'api' | 'workbook'>): WorkbookInHand {
  const { claim, snapshot } = sheetsInHand(services);
  const context = services.api.workbook(claim.unit);
  if (claim.cycle !== context.cycle)
    throw refusal('workbook-foreign', { madeFor: madeFor(snapshot, claim), email: services.account.email() });
  return { context, snapshot };
}

export interface FormInHand extends WorkbookInHand, Validation {
  readonly form: Form;
  readonly read: ReadForm;
}

export function formInHand(form: Form, inHand: WorkbookInHand): FormInHand {
  const read = readForm(form, inHand.snapshot);
  return { ...inHand, form, read, ...judgeForm(read, inHand.context) };
}

/** "UBND xã Hải Thử, năm 2023": for people, never gone by. */
export function madeFor(snapshot: WorkbookSnapshot, { unit, cycle }: Claim): string {
  return madeForInWords(nameOnGuide(snapshot), unit, cycle);
}

/** The unit's name as the guide tab says it; for people, never gone by. */
export function nameOnGuide({ sheets }: WorkbookSnapshot): string | undefined {
  for (const { cells } of sheets) {
    const line = cells[1]?.[0]?.value;
    const name = typeof line === 'string' ? /^Đơn vị: (.+) – /u.exec(line)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}
