/**
 * PAPI by year: which dimensions and sub-dimensions a result has, their names and ranges (DOMAIN 1.1, 1.3).
 *
 * The frame is versioned by year and never guessed: a year after the last published frame has no catalogue. A province that
 * must work before its frame is published says so by a setting (`frameFor`), and the answer says that it is assumed.
 */
import { codesOfYear, FIRST_YEAR, isSubDimension, LAST_YEAR } from './codes.ts';

/** Where a name was read: in PAPI's own publications, or general knowledge, which a province may put right. */
export type NameBasis = 'published' | 'general-knowledge';

export interface SubDimension {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Range of the score that year: 10 points of the dimension shared among its sub-dimensions. */
  readonly min: number;
  readonly max: number;
  readonly nameBasis: NameBasis;
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

/** Names in Vietnamese that vary by report or were not read again in one. */
const GENERAL_KNOWLEDGE: ReadonlySet<string> = new Set(['7.1', '8.1', '8.2', '8.3']);

/** Vietnamese and English. */
const NAMES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  '1': ['Tham gia của người dân ở cấp cơ sở', 'Participation at Local Levels'],
  '1.1': ['Tri thức công dân', 'Civic Knowledge'],
  '1.2': ['Cơ hội tham gia', 'Opportunities for Participation'],
  '1.3': ['Chất lượng bầu cử', 'Quality of Village Head Elections'],
  '1.4': ['Đóng góp tự nguyện', 'Voluntary Contributions'],
  '2': ['Công khai, minh bạch trong việc ra quyết định ở địa phương', 'Transparency of Local Decision-Making'],
  '2.1': ['Tiếp cận thông tin', 'Access to Information'],
  '2.2': ['Công khai danh sách hộ nghèo', 'Transparency in Poverty Lists'],
  '2.3': ['Công khai thu, chi ngân sách cấp xã', 'Communal Budget Transparency'],
  '2.4': ['Công khai kế hoạch sử dụng đất, khung giá đất', 'Land-Use Plan and Price Frames'],
  '3': ['Trách nhiệm giải trình với người dân', 'Vertical Accountability'],
  '3.1': ['Tương tác với các cấp chính quyền', 'Interactions with Local Authorities'],
  '3.2': ['Giải đáp, giải quyết khiếu nại, tố cáo, khúc mắc', 'Responsiveness to Citizen Appeals'],
  '3.3': ['Tiếp cận dịch vụ tư pháp', 'Access to Justice Services'],
  '4': ['Kiểm soát tham nhũng trong khu vực công', 'Control of Corruption in the Public Sector'],
  '4.1': ['Kiểm soát tham nhũng trong chính quyền', 'Limits on Corruption in Local Government'],
  '4.2': ['Kiểm soát tham nhũng trong cung ứng dịch vụ công', 'Limits on Corruption in Service Delivery'],
  '4.3': ['Công bằng trong tuyển dụng vào khu vực công', 'Equity in State Employment'],
  '4.4': ['Quyết tâm chống tham nhũng', 'Willingness to Fight Corruption'],
  '5': ['Thủ tục hành chính công', 'Public Administrative Procedures'],
  '5.1': ['Dịch vụ chứng thực, xác nhận', 'Certification Procedures'],
  '5.2': ['Cấp phép xây dựng', 'Construction Permits'],
  '5.3': ['Giấy chứng nhận quyền sử dụng đất', 'Land Title Procedures'],
  '5.4': ['Thủ tục hành chính cấp xã, phường', 'Personal Procedures at Commune Level'],
  '6': ['Cung ứng dịch vụ công', 'Public Service Delivery'],
  '6.1': ['Y tế công lập', 'Public Healthcare'],
  '6.2': ['Giáo dục tiểu học công lập', 'Public Primary Education'],
  '6.3': ['Cơ sở hạ tầng căn bản', 'Basic Infrastructure'],
  '6.4': ['An ninh, trật tự', 'Law and Order'],
  '7': ['Quản trị môi trường', 'Environmental Governance'],
  '7.1': ['Nghiêm túc trong bảo vệ môi trường', 'Seriousness in Environmental Protection'],
  '7.2': ['Chất lượng không khí', 'Quality of Air'],
  '7.3': ['Chất lượng nước', 'Quality of Water'],
  '8': ['Quản trị điện tử', 'E-Governance'],
  '8.1': ['Sử dụng cổng thông tin điện tử của chính quyền địa phương', 'Use of E-Government Portals'],
  '8.2': ['Tiếp cận và sử dụng internet tại địa phương', 'Access to the Internet'],
  '8.3': ['Phúc đáp qua cổng thông tin điện tử', 'E-Responsiveness'],
};

/** `undefined` for a year without a published frame. */
export function catalogueOf(year: number): Catalogue | undefined {
  return CATALOGUES.get(year);
}

const CATALOGUES: ReadonlyMap<number, Catalogue> = new Map(
  Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => [FIRST_YEAR + index, frameOf(FIRST_YEAR + index)]),
);

function frameOf(year: number): Catalogue {
  const codes = codesOfYear(year);
  const dimensions = codes
    .filter((code) => !isSubDimension(code))
    .map((code) => {
      const subs = codes.filter((sub) => sub.startsWith(`${code}.`));
      const range = { min: round2(1 / subs.length), max: round2(10 / subs.length) };
      return {
        ...{ code, ...namesOf(code) },
        subs: subs.map((sub) => ({
          ...{ code: sub, ...namesOf(sub), ...range },
          nameBasis: GENERAL_KNOWLEDGE.has(sub) ? ('general-knowledge' as const) : ('published' as const),
        })),
      };
    });
  return { year, dimensions };
}

function namesOf(code: string): Pick<Dimension, 'nameVi' | 'nameEn'> {
  const [nameVi = code, nameEn = code] = NAMES[code] ?? [];
  return { nameVi, nameEn };
}

export type Frame =
  | { readonly kind: 'published'; readonly catalogue: Catalogue }
  /** The last published frame under a later year: whoever shows it says that it is assumed. */
  | { readonly kind: 'assumed'; readonly catalogue: Catalogue; readonly publishedFor: number }
  | { readonly kind: 'none'; readonly year: number; readonly reason: 'before-first' | 'after-last' | 'not-a-year' };

/** @param afterLast what a year after the last published frame gets; a setting of the province, "refuse" unless it says so. */
export function frameFor(year: number, afterLast: 'refuse' | 'assume-last'): Frame {
  const catalogue = catalogueOf(year);
  if (catalogue !== undefined) return { kind: 'published', catalogue };
  if (!Number.isInteger(year)) return { kind: 'none', year, reason: 'not-a-year' };
  if (year < FIRST_YEAR) return { kind: 'none', year, reason: 'before-first' };
  const last = catalogueOf(LAST_YEAR);
  if (afterLast === 'refuse' || last === undefined) return { kind: 'none', year, reason: 'after-last' };
  return { kind: 'assumed', catalogue: { ...last, year }, publishedFor: LAST_YEAR };
}

export function subsOf(catalogue: Catalogue): readonly SubDimension[] {
  return catalogue.dimensions.flatMap(({ subs }) => subs);
}

function round2(value: number): number {
  return Math.floor(value * 100) / 100;
}

/** "1.3" -> "1". */
export function dimensionOf(code: string): string {
  return code.split('.')[0] ?? code;
}

/** Order of contents: "1" before "1.1" before "1.10" before "2"; the total comes last. */
export function compareContents(a: string, b: string): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  return left[0] - right[0] || left[1] - right[1];
}

function orderOf(code: string): readonly [dimension: number, sub: number] {
  if (code === 'total') return [Number.MAX_SAFE_INTEGER, 0];
  const [dimension = '', sub = '0'] = code.split('.');
  return [Number(dimension), Number(sub)];
}
