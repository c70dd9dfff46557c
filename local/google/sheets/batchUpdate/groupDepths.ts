/**
 * Groups of rows or columns, as the number of groups that each one lies in: its depth.
 *
 * A group of depth d is a longest stretch of dimensions that are d deep or deeper, so groups that touch are one group.
 * That gives all of Google's examples of adding and deleting, and is what Apps Script calls the depth of a row or column.
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AddDimensionGroupRequest .
 */
import type { DimensionGroup } from '../model.ts';

/** The depth of each dimension up to the end of the last group. */
export function depthsOf(groups: readonly DimensionGroup[]): number[] {
  const depths = Array.from({ length: Math.max(0, ...groups.map(({ end }) => end)) }, () => 0);
  for (const { start, end, depth } of groups) {
    for (let index = start; index < end; index++) depths[index] = Math.max(depths[index] ?? 0, depth);
  }
  return depths;
}

/** The groups of these depths, by start, then by depth. Which of them are collapsed comes from those that were there `before`. */
export function groupsOf(depths: readonly number[], before: readonly DimensionGroup[]): DimensionGroup[] {
  return withCollapsed(stretchesOf(depths), before);
}

function stretchesOf(depths: readonly number[]): DimensionGroup[] {
  const groups: DimensionGroup[] = [];
  const starts: number[] = [];
  for (let index = 0; index <= depths.length; index++) {
    const depth = depths[index] ?? 0;
    while (starts.length < depth) starts.push(index);
    while (starts.length > depth) {
      const start = starts.pop() ?? index;
      groups.push({ start, end: index, depth: starts.length + 1 });
    }
  }
  return groups.sort((left, right) => left.start - right.start || left.depth - right.depth);
}

const sameRange = (left: DimensionGroup, right: DimensionGroup): boolean =>
  left.start === right.start && left.end === right.end;

/**
 * A group that is still there under another depth is known by its range; one that grew, shrank or was joined keeps its depth.
 * What nobody was before is expanded.
 */
function withCollapsed(groups: readonly DimensionGroup[], before: readonly DimensionGroup[]): DimensionGroup[] {
  const left = new Set(before);
  const collapsed = new Map<DimensionGroup, boolean>();
  const claim = (isSame: (group: DimensionGroup, old: DimensionGroup) => boolean): void => {
    for (const group of groups) {
      if (collapsed.has(group)) continue;
      const found = [...left].filter((old) => isSame(group, old));
      if (found.length === 0) continue;
      for (const old of found) left.delete(old);
      collapsed.set(
        group,
        found.some((old) => old.collapsed),
      );
    }
  };
  claim((group, old) => sameRange(group, old) && group.depth === old.depth);
  claim(sameRange);
  claim((group, old) => group.depth === old.depth && group.start < old.end && old.start < group.end);
  return groups.map((group) => (collapsed.get(group) === true ? { ...group, collapsed: true } : group));
}
