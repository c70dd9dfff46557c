/** What the summary of a quarter said when it was frozen: noted once, never changed. */
import type { QuarterForm } from '../../shared/calendar/form.ts';
import { isTaken, type CycleCollections } from './firestore.ts';

export interface Closing {
  readonly form: QuarterForm;
  /** ISO, business clock. */
  readonly asOf: string;
  /** Hash of the summary. */
  readonly hash: string;
}

export interface Closings {
  readClosing(form: QuarterForm): Promise<Closing | undefined>;
  /** @returns the note that stands: an earlier one when there is one. */
  noteClosing(closing: Closing): Promise<Closing>;
}

export function closingNotes({ closings }: CycleCollections): Closings {
  const readClosing = async (form: QuarterForm) => (await closings.doc(form).get()).data() as Closing | undefined;
  return {
    readClosing,
    async noteClosing(closing) {
      try {
        await closings.doc(closing.form).create({ ...closing });
        return closing;
      } catch (error) {
        if (!isTaken(error)) throw error;
        return (await readClosing(closing.form)) ?? closing;
      }
    },
  };
}
