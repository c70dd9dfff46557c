/**
 * Bodies that co-operate but are not under UBND: police, courts, the Front, social insurance, tax, party committees (DOMAIN 2.4).
 *
 * They lead nothing here and stand on no list of late units unless a province says so in its registry. General knowledge: a
 * province that has agreed otherwise with such a body writes "có" in the column "báo cáo".
 */
import { searchKey } from '../text/keys.ts';

/** At the beginning of a name, without marks: "Công an tỉnh", "Ủy ban MTTQ Việt Nam tỉnh". */
const BEGINNINGS: readonly string[] = [
  'cong an',
  'uy ban mttq',
  'ub mttq',
  'mttq',
  'uy ban mat tran to quoc',
  'mat tran to quoc',
  'ban thuong truc uy ban mttq',
  'toa an',
  'tand',
  'vien kiem sat',
  'vksnd',
  'bao hiem xa hoi',
  'bhxh',
  'cuc thue',
  'chi cuc thue',
  'thue tinh',
  'co quan thue',
  'kho bac nha nuoc',
  'ban noi chinh',
  'ban dan van',
  'ban tuyen giao',
  'bo chi huy quan su',
  'bo chi huy bo doi bien phong',
];

export function isOutsideBody(name: string): boolean {
  const key = searchKey(name);
  return BEGINNINGS.some((beginning) => key === beginning || key.startsWith(`${beginning} `));
}
