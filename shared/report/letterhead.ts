/**
 * Who issues the documents and how they are signed: a province's settings, with what can be known from its name as defaults.
 *
 * Form: NĐ 30/2020/NĐ-CP, Phụ lục I; symbols as Sở Nội vụ use them (DOMAIN 3.2).
 */
import type { Imprint } from './document.ts';

/** An optional member of the settings; each member may be left out. */
export interface Letterhead {
  /** Cơ quan chủ quản. */
  readonly superior?: string;
  /** Cơ quan ban hành. */
  readonly issuer?: string;
  /** Địa danh. */
  readonly place?: string;
  readonly reportSymbol?: string;
  readonly letterSymbol?: string;
  /** Quyền hạn above the post: "KT. GIÁM ĐỐC". */
  readonly authority?: string;
  /** Chức vụ. */
  readonly post?: string;
  readonly signer?: string;
  /** Nơi nhận, without "Như trên" and the archive. */
  readonly recipients?: readonly string[];
  /** "VT, CCHC (02)". */
  readonly archive?: string;
  /** The papers that the documents answer: "Quyết định số …/QĐ-UBND ngày … của Ủy ban nhân dân tỉnh". */
  readonly basis?: readonly string[];
}

/** What the sentences call those concerned. */
export interface Names {
  /** "Ủy ban nhân dân tỉnh". */
  readonly committee: string;
  /** "tỉnh", "thành phố". */
  readonly kind: string;
  /** "Quảng Trị". */
  readonly province: string;
  /** "Sở Nội vụ". */
  readonly issuer: string;
}

/** Cities under central government, in both eras. */
const CITIES: readonly string[] = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'];

const ISSUER = 'Sở Nội vụ';
/** The clerk writes how many copies are kept. */
const ARCHIVE = 'VT, CCHC (\u00a0\u00a0\u00a0)';

export function namesOf(province: string): Names {
  const kind = CITIES.includes(province) ? 'thành phố' : 'tỉnh';
  return { committee: `Ủy ban nhân dân ${kind}`, kind, province, issuer: ISSUER };
}

/** @param concerned others who get a copy, before those of the settings. */
export function imprintOf(
  document: 'report' | 'letter',
  year: number,
  province: string,
  letterhead: Letterhead = {},
  concerned: readonly string[] = [],
): Imprint {
  const { committee, kind } = namesOf(province);
  const { authority, recipients, archive = ARCHIVE } = letterhead;
  const issuerName = letterhead.issuer ?? ISSUER;
  const own = 'Giám đốc, các Phó Giám đốc Sở';
  // The committee is whom a report is addressed to.
  const copies = recipients ?? (document === 'report' ? [own] : [`${committee} (để báo cáo)`, own]);
  return {
    // Common words of the superior's name are abbreviated (Phụ lục I, Phần I, mục II.2.a).
    superior: (letterhead.superior ?? `UBND ${kind} ${province}`).toUpperCase(),
    ...{ issuer: issuerName.toUpperCase(), issuerName },
    symbol: document === 'report' ? (letterhead.reportSymbol ?? 'BC-SNV') : (letterhead.letterSymbol ?? 'SNV-CCHC'),
    place: letterhead.place ?? (kind === 'tỉnh' ? province : `thành phố ${province}`),
    year: String(year),
    authority: authority === undefined || authority === '' ? [] : [authority.toUpperCase()],
    post: (letterhead.post ?? 'Giám đốc').toUpperCase(),
    signer: letterhead.signer ?? '',
    recipients: ['Như trên', ...concerned, ...copies, `Lưu: ${archive}`],
  };
}
