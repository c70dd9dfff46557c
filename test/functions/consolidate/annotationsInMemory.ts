/** What `functions/ledger/annotations.ts` keeps, kept in memory: for runs that have no Firestore. */
import type { AnnotationNotes } from '../../../functions/ledger/annotations.ts';
import { NO_ANNOTATIONS, type Annotations } from '../../../shared/master/annotations.ts';

export function annotationsInMemory(): AnnotationNotes {
  let kept: Annotations = NO_ANNOTATIONS;
  return {
    readAnnotations: () => Promise.resolve(kept),
    noteAnnotations(after) {
      kept = after;
      return Promise.resolve();
    },
  };
}
