/**
 * PAPI by year: which dimensions and sub-dimensions a result has, their names, ranges and breaks (DOMAIN 1.1, 1.3).
 *
 * The frame is versioned by year and never guessed: a year after the last published frame has no catalogue until it is
 * declared here. Names in Vietnamese: papi.org.vn for dimensions 1-8 and the short forms of 1.x-6.x; those of 7.1 and 8.x vary
 * by year and are shown as editable.
 */

export interface SubDimension {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Range of the score that year: 10 points of the dimension shared among its sub-dimensions. */
  readonly min: number;
  readonly max: number;
}

export interface Dimension {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly subs: readonly SubDimension[];
}

export interface Catalogue {
  readonly year: number;
  readonly dimensions: readonly Dimension[];
}

export const FIRST_YEAR = 2011;
/** Last year whose frame is published. */
export const LAST_YEAR = 2024;

type Row = readonly [code: string, nameVi: string, nameEn: string, from?: number, to?: number];

const ROWS: readonly Row[] = [
  ['1', 'Tham gia của người dân ở cấp cơ sở', 'Participation at Local Levels'],
  ['1.1', 'Tri thức công dân', 'Civic Knowledge'],
  ['1.2', 'Cơ hội tham gia', 'Opportunities for Participation'],
  ['1.3', 'Chất lượng bầu cử', 'Quality of Village Head Elections'],
  ['1.4', 'Đóng góp tự nguyện', 'Voluntary Contributions'],
  ['2', 'Công khai, minh bạch trong việc ra quyết định ở địa phương', 'Transparency of Local Decision-Making'],
  ['2.1', 'Tiếp cận thông tin', 'Access to Information'],
  ['2.2', 'Công khai danh sách hộ nghèo', 'Transparency in Poverty Lists'],
  ['2.3', 'Công khai thu, chi ngân sách cấp xã', 'Communal Budget Transparency'],
  ['2.4', 'Công khai kế hoạch sử dụng đất, khung giá đất', 'Land-Use Plan and Price Frames', 2018],
  ['3', 'Trách nhiệm giải trình với người dân', 'Vertical Accountability'],
  ['3.1', 'Tương tác với các cấp chính quyền', 'Interactions with Local Authorities'],
  ['3.2', 'Giải đáp, giải quyết khiếu nại, tố cáo, khúc mắc', 'Responsiveness to Citizen Appeals'],
  ['3.3', 'Tiếp cận dịch vụ tư pháp', 'Access to Justice Services'],
  ['4', 'Kiểm soát tham nhũng trong khu vực công', 'Control of Corruption in the Public Sector'],
  ['4.1', 'Kiểm soát tham nhũng trong chính quyền', 'Limits on Corruption in Local Government'],
  ['4.2', 'Kiểm soát tham nhũng trong cung ứng dịch vụ công', 'Limits on Corruption in Service Delivery'],
  ['4.3', 'Công bằng trong tuyển dụng vào khu vực công', 'Equity in State Employment'],
  ['4.4', 'Quyết tâm chống tham nhũng', 'Willingness to Fight Corruption'],
  ['5', 'Thủ tục hành chính công', 'Public Administrative Procedures'],
  ['5.1', 'Dịch vụ chứng thực, xác nhận', 'Certification Procedures'],
  ['5.2', 'Cấp phép xây dựng', 'Construction Permits', 2011, 2020],
  ['5.3', 'Giấy chứng nhận quyền sử dụng đất', 'Land Title Procedures'],
  ['5.4', 'Thủ tục hành chính cấp xã, phường', 'Personal Procedures at Commune Level'],
  ['6', 'Cung ứng dịch vụ công', 'Public Service Delivery'],
  ['6.1', 'Y tế công lập', 'Public Healthcare'],
  ['6.2', 'Giáo dục tiểu học công lập', 'Public Primary Education'],
  ['6.3', 'Cơ sở hạ tầng căn bản', 'Basic Infrastructure'],
  ['6.4', 'An ninh, trật tự', 'Law and Order'],
  ['7', 'Quản trị môi trường', 'Environmental Governance', 2018],
  ['7.1', 'Nghiêm túc trong bảo vệ môi trường', 'Seriousness in Environmental Protection', 2018],
  ['7.2', 'Chất lượng không khí', 'Quality of Air', 2018],
  ['7.3', 'Chất lượng nước', 'Quality of Water', 2018],
  ['8', 'Quản trị điện tử', 'E-Governance', 2018],
  ['8.1', 'Sử dụng cổng thông tin điện tử của chính quyền địa phương', 'Use of E-Government Portals', 2018],
  ['8.2', 'Tiếp cận và sử dụng internet tại địa phương', 'Access to the Internet', 2018],
  ['8.3', 'Phúc đáp qua cổng thông tin điện tử', 'E-Responsiveness', 2019],
];

/** `undefined` for a year without a published frame. */
export function catalogueOf(year: number): Catalogue | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const rows = ROWS.filter(([, , , from = FIRST_YEAR, to = LAST_YEAR]) => year >= from && year <= to);
  const dimensions = rows
    .filter(([code]) => !code.includes('.'))
    .map(([code, nameVi, nameEn]) => {
      const subs = rows.filter(([sub]) => sub.startsWith(`${code}.`));
      const range = { min: round2(1 / subs.length), max: round2(10 / subs.length) };
      return {
        code,
        nameVi,
        nameEn,
        subs: subs.map(([sub, vi, en]) => ({ code: sub, nameVi: vi, nameEn: en, ...range })),
      };
    });
  return { year, dimensions };
}

function round2(value: number): number {
  return Math.floor(value * 100) / 100;
}

/** "1.3" -> "1". */
export function dimensionOf(code: string): string {
  return code.split('.')[0] ?? code;
}

/** Years in which a score began to mean something else, although its name stayed (DOMAIN 1.3). */
const BREAKS: Readonly<Record<string, readonly number[]>> = {
  '1.1': [2019, 2022],
  '3.2': [2021],
  '6.4': [2021],
  '7.1': [2019],
  '8.1': [2019],
  '8.3': [2020],
  // A dimension or the total changes with what it is the sum of.
  '1': [2019, 2022],
  '2': [2018],
  '3': [2021],
  '5': [2021],
  '6': [2021],
  '7': [2019],
  '8': [2019, 2020],
  total: [2018, 2019, 2020, 2021, 2022],
};

/** Whether a score of one year may be held against that of another: no break lies between. */
export function isComparable(code: string, yearA: number, yearB: number): boolean {
  const [from, to] = yearA < yearB ? [yearA, yearB] : [yearB, yearA];
  const reshaped = code.startsWith('5.') && from < 2021 && to >= 2021;
  const rescaled = /^[28]\./.test(code) && rangeOf(code, from) !== rangeOf(code, to);
  return !reshaped && !rescaled && !(BREAKS[code] ?? []).some((year) => from < year && year <= to);
}

function rangeOf(code: string, year: number): number | undefined {
  const dimension = catalogueOf(year)?.dimensions.find(({ code: own }) => own === dimensionOf(code));
  return dimension?.subs.find((sub) => sub.code === code)?.max;
}
