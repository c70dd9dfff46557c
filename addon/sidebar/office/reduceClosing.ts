/** What becomes of the state when a round is closed: documents, frozen figures, signed papers, mails. Pure. */
import type { DocumentForm } from '../../../shared/office/closing.ts';
import { answered, ended, focusOn, withNewsOn, without } from './changes.ts';
import { DOWNLOADED, STORED, issuedInWords, mailedInWords, refrozenInWords } from './closingWords.ts';
import type { ActOf, ClosingEvent } from './events.ts';
import {
  BLANK_PAPER,
  askId,
  firstFault,
  issueFieldId,
  type Asking,
  type PaperDraft,
  type TypedIssue,
} from './papers.ts';
import type { OfficeState } from './state.ts';

export function reduceClosing(state: OfficeState, event: ClosingEvent): OfficeState {
  switch (event.kind) {
    case 'documents-told':
      return { ...ended(state, 'documents'), documents: event.documents };
    case 'downloaded': {
      const link = { href: event.url, name: event.name, isFile: true };
      return withNewsOn('documents', { words: DOWNLOADED, link }, ended(state, 'download'));
    }
    case 'stored': {
      const { name, link: href } = event.stored;
      return withNewsOn('documents', { words: STORED, link: { name, href } }, ended(state, 'store'));
    }
    case 'refrozen':
      return refrozen(state, event.act);
    case 'issued':
      return issued(state, event.act);
    case 'previewed':
      return { ...ended(state, 'preview'), preview: event.preview };
    case 'mailed':
      return withNewsOn('reminders', mailedInWords(event.run), without(ended(state, 'mail'), 'preview'));
    case 'paper-wanted':
      return paperWanted(state, event.asking);
    case 'freeze-reason-typed':
      return withPaper(state, event.form, (paper) => ({ ...paper, reason: event.text }));
    case 'issue-typed':
      return withPaper(without(state, 'trouble'), event.form, (paper) => ({ ...paper, issue: event.issue }));
    case 'issue-faulty':
      return faulty(state, event.issue);
  }
}

function refrozen(state: OfficeState, act: ActOf<'freeze'>): OfficeState {
  const { form, freeze } = act;
  const next = withPaper(answered(state, act), form, (paper) => ({ ...paper, reason: '' }));
  const words = refrozenInWords(nameOf(state, form), freeze.after + 1);
  return withNewsOn('documents', { words }, without(next, 'asking'));
}

function issued(state: OfficeState, act: ActOf<'issue'>): OfficeState {
  const next = withPaper(answered(state, act), act.form, ({ reason }) => ({ reason }));
  return withNewsOn('documents', { words: issuedInWords(act.issue.number) }, without(next, 'asking'));
}

/** The way back leads to the button that was pressed. */
function paperWanted(state: OfficeState, asking: Asking | undefined): OfficeState {
  const settled = without(state, 'asking', 'trouble');
  if (asking !== undefined) return focusOn('confirmation', { ...settled, asking });
  return focusOn(state.asking === undefined ? 'panel' : askId(state.asking), settled);
}

function faulty(state: OfficeState, issue: TypedIssue): OfficeState {
  const { asking } = state;
  const field = firstFault(issue);
  if (asking === undefined || field === undefined) return state;
  return focusOn(issueFieldId(field), { ...without(state, 'trouble'), asking: { ...asking, isChecked: true } });
}

function withPaper(state: OfficeState, form: DocumentForm, change: (paper: PaperDraft) => PaperDraft): OfficeState {
  return { ...state, papers: { ...state.papers, [form]: change(state.papers[form] ?? BLANK_PAPER) } };
}

function nameOf({ documents }: OfficeState, form: DocumentForm): string {
  return documents?.documents.find((one) => one.form === form)?.name ?? '';
}
