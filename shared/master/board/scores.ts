/**
 * The province's PAPI by dimension beside the national median of the same year: over the provinces whose score was published,
 * "tính từ số liệu". What was not published is blank and says so; nothing is derived for a unit.
 */
import { provinceCode } from '../../catalogue/baseline.ts';
import { catalogueOf } from '../../catalogue/contents.ts';
import { publishedScores } from '../../catalogue/scores.ts';
import { toPoints } from '../../catalogue/scoreTable.ts';
import { median } from '../../catalogue/standing.ts';
import { NOTHING, type Section } from './section.ts';

/** Names as an axis has room for. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  '1': '1. Tham gia',
  '2': '2. Công khai',
  '3': '3. Giải trình',
  '4': '4. Chống tham nhũng',
  '5': '5. Thủ tục HC',
  '6': '6. Dịch vụ công',
  '7': '7. Môi trường',
  '8': '8. Điện tử',
};

export const papiRows: Section = ({ state: { settings } }) => {
  const province = settings?.province ?? '';
  const year = settings?.papiYear ?? 0;
  const code = provinceCode(province);
  const dimensions = (catalogueOf(year)?.dimensions ?? []).map((dimension) => {
    const scores = publishedScores(year, dimension.code);
    const own = code === undefined ? undefined : scores.get(code);
    const middle = median([...scores.values()]);
    const label = SHORT_NAMES[dimension.code] ?? dimension.nameVi;
    return {
      key: dimension.code,
      values: {
        label: own === undefined ? `${label} (không có dữ liệu)` : label,
        own: own === undefined ? null : toPoints(own),
        median: middle === undefined ? null : toPoints(middle),
      },
    };
  });
  return [
    { values: { label: `PAPI ${year}`, own: province, median: 'Trung vị cả nước' } },
    ...(dimensions.length === 0 ? [NOTHING] : dimensions),
  ];
};
