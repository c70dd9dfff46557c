/** Below the three steps: what stands in the way first, then the one thing that the state calls for. */
import type { Call } from '../calls.ts';
import { stepOf } from '../problems.ts';
import { formInView, type State } from '../state.ts';
import { Banner } from './Banner.tsx';
import { BuildPanel } from './BuildPanel.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { ClaimPanel } from './ClaimPanel.tsx';
import { CreatePanel } from './CreatePanel.tsx';
import { Damages } from './Damages.tsx';
import { FillPanel } from './FillPanel.tsx';
import type { Hands } from './hands.ts';
import { OthersPanel } from './OthersPanel.tsx';
import { Pending } from './Pending.tsx';
import { SendPanel } from './SendPanel.tsx';
import { StatusPanel } from './StatusPanel.tsx';

interface Props extends Hands {
  readonly call: Call;
}

export function Panel(props: Props) {
  const { state, store } = props;
  const hands = { state, store };
  const { view, trouble, building } = state;
  const isBuilding = building !== undefined && isUnfinished(state, building);
  const damages = view !== undefined && !isBuilding && <Damages {...hands} workbook={view.workbook} />;
  // A receipt and the state of the year are read first; what is to be brought up can wait.
  const canWait = state.page === 'send' || state.page === 'status';
  return (
    <>
      {trouble !== undefined && <Banner {...hands} {...trouble} />}
      {view?.problem !== undefined && !isBuilding && <Banner {...hands} problem={view.problem} />}
      {view?.pending !== undefined && <Pending {...hands} pending={view.pending} />}
      {isBuilding && <BuildPanel {...hands} building={building} />}
      {!canWait && damages}
      {!isBuilding && <Work {...props} />}
      {canWait && damages}
    </>
  );
}

/** A build that failed at its first step leaves the way back to the beginning. */
function isUnfinished({ busy }: State, { step }: NonNullable<State['building']>): boolean {
  return busy?.kind === 'build' || step.next !== undefined || (busy?.kind === 'load' && step.done > 0);
}

function Work({ state, store, call }: Props) {
  const hands = { state, store };
  const { view, page } = state;
  if (view === undefined) return state.trouble === undefined ? <Bones /> : null;
  const { role, units, workbook, claims, problem } = view;
  const wantsClaim = page === 'claim' || claims.length > 0 || (problem !== undefined && stepOf(problem) === 'claim');
  if (page === 'claim' || role === 'unknown')
    return wantsClaim ? <ClaimPanel {...hands} call={call} claims={claims} /> : null;
  if (role !== 'unit') return <OthersPanel role={role} />;
  const form = formInView(state);
  if (page === 'status' || (workbook.kind === 'read-only' && form !== undefined)) return <StatusPanel {...hands} />;
  if (workbook.kind === 'none' && problem === undefined) return <CreatePanel {...hands} units={units} />;
  if (form === undefined) return null;
  if (page === 'check') return <CheckPanel {...hands} form={form} />;
  if (page === 'send') return <SendPanel {...hands} form={form} />;
  return <FillPanel {...hands} form={form} />;
}

function Bones() {
  return (
    <div aria-hidden="true" class="bones">
      <span class="bone wide" />
      <span class="bone full" />
      <span class="bone full" />
      <span class="bone" />
    </div>
  );
}
