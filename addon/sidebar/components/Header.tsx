/** Whose sidebar this is: unit, cycle, account. Of one height whatever it says, so that nothing below ever moves. */
import type { SidebarView } from '../../server/views.ts';

export function Header({ view }: { readonly view: SidebarView | undefined }) {
  if (view === undefined)
    return (
      <header aria-hidden="true">
        <span class="bone wide" />
        <span class="bone" />
      </header>
    );
  return (
    <header>
      <h1>{titleOf(view)}</h1>
      <p class="secondary account" title={view.account}>
        {view.cycle > 0 && `Năm ${view.cycle}`}
        {view.cycle > 0 && view.account !== '' && ' · '}
        {view.account}
      </p>
    </header>
  );
}

function titleOf({ workbook, units, province, role }: SidebarView): string {
  if (workbook.kind === 'ready') return workbook.unit.name;
  if (role !== 'unit') return province === '' ? 'Sổ PAPI' : `Sổ PAPI ${province}`;
  return units.length === 1 ? (units[0]?.name ?? '') : `${units.length} đơn vị`;
}
