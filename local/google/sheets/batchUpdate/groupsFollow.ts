/**
 * Groups of rows or columns follow when these are inserted, deleted or moved: each dimension keeps its depth.
 *
 * What is inserted belongs to the groups that reach on both sides of it. Google does not document this.
 */
import type { DimensionGroup } from '../model.ts';
import { cutStretch, insertStretch, moveStretch } from './arrays.ts';
import { shiftSpan } from './axisChange.ts';
import type { AxisChange } from './axisChange.ts';
import { depthsOf, groupsOf } from './groupDepths.ts';

export function shiftGroups(change: AxisChange, groups: readonly DimensionGroup[]): DimensionGroup[] {
  const depths: (number | undefined)[] = depthsOf(groups);
  switch (change.kind) {
    case 'insert': {
      const depth = Math.min(depths[change.at - 1] ?? 0, depths[change.at] ?? 0);
      if (change.at < depths.length) {
        insertStretch(
          depths,
          change.at,
          Array.from({ length: change.count }, () => depth),
        );
      }
      break;
    }
    case 'delete':
      cutStretch(depths, change.start, change.end);
      break;
    case 'move':
      moveStretch(depths, change.start, change.end, change.to);
      break;
  }
  const shifted = groups.flatMap((group) => {
    const span = shiftSpan(change, group);
    return span === undefined ? [] : [{ ...group, start: span.start ?? 0, end: span.end ?? group.end }];
  });
  return groupsOf(
    Array.from(depths, (depth) => depth ?? 0),
    shifted,
  );
}
