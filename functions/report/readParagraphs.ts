/**
 * What Sở Nội vụ wrote for a report, as it stands in the master now. Where the master cannot be read, what was last read of it,
 * and that it is so: a report never loses what somebody wrote, and never passes old words off as new.
 */
import { remember, type Annotations } from '../../shared/master/annotations.ts';
import { writtenParagraphs } from '../../shared/master/reportText.ts';
import type { ReportForm } from '../../shared/report/reports.ts';
import type { ReportInput } from '../../shared/report/source.ts';
import { logUnexpected } from '../log.ts';
import type { Services } from '../services.ts';

/** Somebody waits for the document. */
const PATIENCE = { attempts: 3 };

export const readParagraphs =
  (form: ReportForm) =>
  async ({
    ledger,
    openMaster,
  }: Pick<Services, 'ledger' | 'openMaster'>): Promise<Pick<ReportInput, 'paragraphs' | 'paragraphsOfBefore'>> => {
    const known = await ledger.readAnnotations();
    const ofForm = (annotations: Annotations) => writtenParagraphs(annotations.get('reportText'), form);
    try {
      const sheets = await openMaster(PATIENCE);
      if (sheets === undefined) return { paragraphs: ofForm(known) };
      return { paragraphs: ofForm(remember(known, await sheets.read(false))) };
    } catch (error) {
      logUnexpected('report paragraphs', error);
      return { paragraphs: ofForm(known), paragraphsOfBefore: true };
    }
  };
