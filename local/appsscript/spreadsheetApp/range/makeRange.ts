/** `SpreadsheetApp.Range`, from its parts. https://developers.google.com/apps-script/reference/spreadsheet/range */
import { serviceObject } from '../../services/serviceObject.ts';
import type { Area } from '../book/area.ts';
import { rangesKept, type Host } from '../book/host.ts';
import { rangeProtection } from './rangeProtection.ts';
import { makeRangePart } from './part.ts';
import { rangeBorders } from './rangeBorders.ts';
import { rangeFormats } from './rangeFormats.ts';
import { rangeNotes } from './rangeNotes.ts';
import { rangePlace } from './rangePlace.ts';
import { rangeStructure } from './rangeStructure.ts';
import { rangeTexts } from './rangeTexts.ts';
import { rangeValues } from './rangeValues.ts';

export const makeRange = (host: Host, area: Area): object => {
  const part = makeRangePart(host, area, () => range);
  const range: object = serviceObject('SpreadsheetApp.Range', {
    ...rangePlace(part),
    ...rangeValues(part),
    ...rangeFormats(part),
    ...rangeStructure(part),
    ...rangeBorders(part),
    ...rangeNotes(part),
    ...rangeTexts(part),
    ...rangeProtection(part),
  });
  return rangesKept.keep(range, { host, area });
};
