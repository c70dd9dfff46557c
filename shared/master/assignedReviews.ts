/** A unit's review of every content assigned to it: what the plan says, and a blank row where it says nothing. */
import type { PlanContent, ReviewRow } from '../forms/content.ts';
import type { ProvinceState } from '../ledger/state.ts';
import { contentsOf } from '../units/assignments.ts';
import type { Unit } from '../units/registry.ts';

export function assignedReviews({ assignments, settings }: ProvinceState, unit: Unit, plan: PlanContent): ReviewRow[] {
  const said = new Map(plan.reviews.map((review) => [review.content, review]));
  const assigned = new Set(contentsOf(assignments ?? [], unit));
  const inOrder = (settings?.contents ?? []).filter(({ code }) => assigned.has(code) || said.has(code));
  return inOrder.map(({ code }) => said.get(code) ?? { content: code });
}
