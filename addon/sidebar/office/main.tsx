/** Where the page of the master begins: the client, the store, the first call, and what the menu asked for. */
import { render } from 'preact';
import type { Opening } from '../../server/views.ts';
import { callsOf, type ScriptRun } from '../calls.ts';
import { Office } from './components/Office.tsx';
import { openOffice } from './opening.ts';
import { fileSaver } from './saveFile.ts';
import { createOfficeStore } from './store.ts';
import '../style.css';
import './style.css';

declare const google: { readonly script: { readonly run: ScriptRun } };

/** A run mostly takes seconds; one that waits for its turn is asked after more seldom. */
const PAUSES = { ms: 2_000, laterMs: 6_000, later: 10 };

const opening = JSON.parse(document.documentElement.dataset['opening'] ?? '{}') as Opening;
const call = callsOf(google.script.run);
const store = createOfficeStore({
  ...{ call, openedBy: opening.account, newId: () => crypto.randomUUID(), save: fileSaver() },
  pause: (times) => new Promise((resolve) => setTimeout(resolve, times < PAUSES.later ? PAUSES.ms : PAUSES.laterMs)),
});
const root = document.getElementById('sidebar');
if (root !== null) render(<Office store={store} call={call} />, root);

void openOffice(opening, store);
