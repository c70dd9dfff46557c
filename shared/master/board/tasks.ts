/** What the plans do: tasks by group and state, and which weak contents they serve. */
import { TASK_GROUP_CHOICES, TASK_STATE_CHOICES } from '../../forms/choices.ts';
import { baseRevision } from '../../ledger/state.ts';
import { assignedReviews } from '../assignedReviews.ts';
import type { RowContext } from '../rows/source.ts';
import { NOTHING, type Section } from './section.ts';
import { byState, currentQuarter } from './submissions.ts';
import { COUNTED_STATES, taskCounts } from './taskCounts.ts';

export const STATE_NAMES = [...TASK_STATE_CHOICES.map(({ label }) => label), 'Chưa báo cáo'];

export const groupRows: Section = (context) => {
  const { groups } = taskCounts(currentQuarter(context), context);
  return [
    { values: byState(STATE_NAMES) },
    ...TASK_GROUP_CHOICES.map(({ value, label }) => {
      const counts = groups.get(value);
      const values = COUNTED_STATES.map((state) => counts?.[state] ?? 0);
      return { key: String(value), values: { label: shortGroupName(label), ...byState(values) } };
    }),
  ];
};

/** Of a task group, up to its first comma. */
export function shortGroupName(label: string): string {
  return label.replace(/,.*/, '');
}

/** Longest name on an axis, in characters. */
const LABEL = 26;
/** Before a content that no task of any plan serves. */
export const UNSERVED = '▲';

export const contentRows: Section = (context) => {
  const weak = (context.state.settings?.contents ?? []).filter(({ verdict }) => verdict === 'weak');
  const served = servedContents(context);
  const rows = weak.map(({ code, name }) => {
    const { tasks = 0, gaps = 0 } = served.get(code) ?? {};
    const label = shortened(`${code} ${name}`, LABEL);
    return { key: code, values: { label: tasks === 0 ? `${UNSERVED} ${label}` : label, tasks, gaps } };
  });
  const head = { tasks: 'Số nhiệm vụ', gaps: 'Đơn vị chưa có nhiệm vụ' };
  return [{ values: head }, ...(rows.length === 0 ? [NOTHING] : rows)];
};

interface Served {
  /** Tasks of base plans that name the content. */
  tasks: number;
  /** Units that were given the content, have planned, and have no task for it. */
  gaps: number;
}

function servedContents({ state, units }: RowContext): ReadonlyMap<string, Served> {
  const served = new Map<string, Served>();
  const of = (code: string): Served => {
    const known = served.get(code);
    if (known !== undefined) return known;
    const none = { tasks: 0, gaps: 0 };
    served.set(code, none);
    return none;
  };
  for (const unit of units) {
    const plan = baseRevision(state.units.get(unit.id), 'plan')?.content;
    if (plan === undefined) continue;
    const named = new Set<string>();
    for (const { contents } of plan.tasks) {
      for (const [index, code] of contents.entries()) if (contents.indexOf(code) === index) of(code).tasks++;
      for (const code of contents) named.add(code);
    }
    for (const { content } of assignedReviews(state, unit, plan)) if (!named.has(content)) of(content).gaps++;
  }
  return served;
}

/** Cut between words, with "…" for the rest. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;]$/, '')}…`;
}
