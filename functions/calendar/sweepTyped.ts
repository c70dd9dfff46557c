/**
 * Looks every few minutes whether people typed anything new in the master; only then is a consolidation asked for, which enters
 * answers in the ledger. One read of the annotation columns, nothing of the ledger; what is typed beside a frozen quarter, whose tab
 * only the ledger tells of, waits for the next run.
 */
import { remember } from '../../shared/master/annotations.ts';
import type { Services } from '../services.ts';
import { askForRun } from '../tasks/askForRun.ts';

/** @returns the run that was asked for; `undefined` when nothing new was typed. */
export async function sweepTyped({
  ledger,
  openMaster,
  queue,
}: Pick<Services, 'ledger' | 'queue' | 'openMaster'>): Promise<number | undefined> {
  const sheets = await openMaster();
  if (sheets === undefined) return undefined;
  const [view, known] = await Promise.all([sheets.read(false), ledger.readAnnotations()]);
  return remember(known, view) === known ? undefined : await askForRun({ ledger, queue });
}
