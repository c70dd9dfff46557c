/**
 * Names of units as people write them: "SNV", "Sở TNMT", "UB H. Đa Krông", "TX Quảng Trị".
 *
 * The same commune name stands in several districts: a key finds candidates, the code decides.
 */
import { matchKey } from './keys.ts';

/** Abbreviation -> words, as whole words of a match key. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['ubnd', 'ủi ban nhân dân'],
  ['ub', 'ủi ban nhân dân'],
  ['uỉ ban nhân dân', 'ủi ban nhân dân'],
  ['snv', 'sở nội vụ'],
  ['stnmt', 'sở tài nguiên và môi trường'],
  ['tnmt', 'tài nguiên và môi trường'],
  ['tn và mt', 'tài nguiên và môi trường'],
  ['tn&mt', 'tài nguiên và môi trường'],
  ['nn&ptnt', 'nông nghiệp và phát triển nông thôn'],
  ['nnptnt', 'nông nghiệp và phát triển nông thôn'],
  ['nông nghiệp và ptnt', 'nông nghiệp và phát triển nông thôn'],
  ['gd&đt', 'giáo dục và đào tạo'],
  ['gdđt', 'giáo dục và đào tạo'],
  ['kh&đt', 'kế hoạch và đầu tư'],
  ['khđt', 'kế hoạch và đầu tư'],
  ['tt&tt', 'thông tin và truiền thông'],
  ['tttt', 'thông tin và truiền thông'],
  ['kh&cn', 'khoa học và công nghệ'],
  ['khcn', 'khoa học và công nghệ'],
  ['gtvt', 'giao thông vận tải'],
  ['lđ tb&xh', 'lao động thương binh và xã hội'],
  ['lđtbxh', 'lao động thương binh và xã hội'],
  ['lđ tb xh', 'lao động thương binh và xã hội'],
  ['vh tt&dl', 'văn hóa thể thao và du lịch'],
  ['vhttdl', 'văn hóa thể thao và du lịch'],
  ['vp', 'văn phòng'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['h', 'huiện'],
  ['p', 'phường'],
  ['x', 'xã'],
];

const LETTER = '\\p{L}\\p{N}&';

const RULES = ABBREVIATIONS.map(
  ([short, long]) => [new RegExp(`(?<![${LETTER}])${short}(?![${LETTER}])`, 'gu'), long] as const,
);

/** Key of a whole unit name, its kind included. */
export function unitNameKey(name: string): string {
  // "H.Đa Krông": the point stands for a blank, which the match key would drop.
  let key = matchKey(name.replace(/(?<=\p{L})\.(?=\S)/gu, ' '));
  for (const [pattern, long] of RULES) key = key.replace(pattern, long);
  return key
    .replace(/(?<![\p{L}])(đăk|đak)(?![\p{L}])/gu, 'đắk')
    .replace(/\s+/g, ' ')
    .trim();
}

const KIND_PREFIX = /^(ủi ban nhân dân )?(tỉnh|thành phố|thị xã|huiện|phường|xã|thị trấn|đặc khu|sở|ban) /u;

/** The proper name alone, for sorting and for a search within one kind: "UBND xã Hải An" -> "hải an". */
export function properNameKey(name: string): string {
  return unitNameKey(name).replace(KIND_PREFIX, '');
}
