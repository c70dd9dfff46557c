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
  '1': '1. Tham gia của người dân',
  '2': '2. Công khai, minh bạch',
  '3': '3. Trách nhiệm giải trình',
  '4': '4. Kiểm soát tham nhũng',
  '5': '5. Thủ tục hành chính',
  '6': '6. Cung ứng dịch vụ công',
  '7': '7. Quản trị môi trường',
  '8': '8. Quản trị điện tử',
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
    { values: { own: `${province} ${year}`, median: 'Trung vị cả nước' } },
    ...(dimensions.length === 0 ? [NOTHING] : dimensions),
  ];
};
