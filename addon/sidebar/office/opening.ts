/** How the office begins: with its first call, and then with what the menu of the master asks for. */
import type { Opening } from '../../server/views.ts';
import type { OfficeStore } from './store.ts';

export async function openOffice({ step }: Opening, { state, ask, tell }: OfficeStore): Promise<void> {
  await ask({ kind: 'enter' });
  const { view } = state();
  if (view === undefined) return;
  if (step === 'guide') tell({ kind: 'page-chosen', page: 'guide' });
  if (step !== 'consolidate' || view.scope !== 'home-affairs') return;
  tell({ kind: 'page-chosen', page: 'consolidation' });
  await ask({ kind: 'consolidate' });
}
