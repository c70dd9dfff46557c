/** Words that are spelled as Vietnamese is, and words that are not. */
import { isSyllable } from '../../../shared/text/syllable.ts';
import { cases, type Tables } from '../case.ts';

const VIETNAMESE =
  'kế hoạch cải thiện chỉ số hiệu quả quản trị hành chính công quốc quyết nghiêng giếng gì giữa giáo ý uỷ ủy khuyến khuỷu ' +
  'được người nước rượu thuở huơ quýt quỳnh loong toong oăm hoắc ngoằn xuân luật chuyện yêu yếm ghi kỹ nghỉ Đà ĐỒNG';
const OTHER = 'Hélène café Noël Krông Đắk bac hoạk cê ngê kà ghà qan bcd ớớ sch naïf böng ho¹ch Keá á́ wá fá';

export const SYLLABLE_TABLES: Tables = {
  'Vietnamese syllables': cases(isSyllable, ...VIETNAMESE.split(' ').map((word) => [word, true] as const)),
  'other words': cases(isSyllable, ...OTHER.split(' ').map((word) => [word, false] as const)),
};
