/** Where the page begins: the client, the store, the first call, and what the menu asked for. */
import { render } from 'preact';
import type { Opening } from '../server/views.ts';
import { callsOf, type ScriptRun } from './calls.ts';
import { App } from './components/App.tsx';
import { openingActs } from './opening.ts';
import { createStore } from './store.ts';
import './style.css';
import './unit.css';

declare const google: { readonly script: { readonly run: ScriptRun } };

const opening = JSON.parse(document.documentElement.dataset['opening'] ?? '{}') as Opening;
const call = callsOf(google.script.run);
const store = createStore(call, opening.account);
const root = document.getElementById('sidebar');
if (root !== null) render(<App store={store} call={call} />, root);

void store.ask({ kind: 'load' }).then(() => {
  const { page, act } = openingActs(opening, store.state());
  if (page !== undefined) store.tell({ kind: 'page-chosen', page });
  if (act !== undefined) void store.ask(act);
});
