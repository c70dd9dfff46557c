/** Protecting a Range, and whether the account may write in it. */
import { areaOfGridRange, intersects } from '../book/area.ts';
import { protectArea } from '../rules/protection.ts';
import type { RangePart } from './part.ts';

export const rangeProtection = ({ host, area, gridRange }: RangePart) => ({
  protect: () => protectArea(host, gridRange),
  canEdit: () => {
    const sheet = host.book.sheet(area.sheetId);
    return (
      host.book.canEdit() &&
      !(sheet.protectedRanges ?? []).some((protection) => {
        if (protection.warningOnly === true || protection.requestingUserCanEdit === true) return false;
        return intersects(areaOfGridRange(protection.range, sheet), area);
      })
    );
  },
});
