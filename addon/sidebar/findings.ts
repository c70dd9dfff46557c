/** The findings of a check as they are drawn: filtered by severity, cut to what is shown, grouped by tab in the order given. */
import type { Severity } from '../../shared/problems/finding.ts';
import type { FindingView } from '../server/views.ts';

export interface FindingGroup {
  readonly tab: string;
  /** Of the tab after the filter, also those not drawn yet. */
  readonly total: number;
  readonly findings: readonly FindingView[];
}

export interface DrawnFindings {
  readonly groups: readonly FindingGroup[];
  /** After the filter, not drawn yet. */
  readonly left: number;
}

/** @param atMost how many are drawn. Every finding is in exactly one group; the order is kept. */
export function drawnFindings(
  findings: readonly FindingView[],
  hidden: readonly Severity[],
  atMost: number,
): DrawnFindings {
  const wanted = findings.filter(({ severity }) => !hidden.includes(severity));
  const byTab = new Map<string, FindingView[]>();
  for (const finding of wanted) {
    const group = byTab.get(finding.place.tab);
    if (group === undefined) byTab.set(finding.place.tab, [finding]);
    else group.push(finding);
  }
  const groups: FindingGroup[] = [];
  let room = atMost;
  for (const [tab, ofTab] of byTab) {
    if (room <= 0) break;
    groups.push({ tab, total: ofTab.length, findings: ofTab.slice(0, room) });
    room -= ofTab.length;
  }
  return { groups, left: Math.max(0, wanted.length - atMost) };
}

/** What "Sửa giúp tôi" mends of itself. */
export function certainFixes(findings: readonly FindingView[]): readonly FindingView[] {
  return findings.filter(({ certain }) => certain === true);
}
