/**
 * A cell of "Số liệu" as typed: a value, "không phát sinh", "không áp dụng" and blank ("chưa báo cáo") are four things, and "0"
 * is a value.
 */
import { normalizeVietnamese } from './normalize.ts';
import { parseVietnameseNumber, type NumberExpectation, type ParsedNumber, type ReadNumber } from './numbers.ts';

export type ParsedFigure =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly rewritten?: string;
      readonly approximate?: true;
    }
  | { readonly kind: 'nothing-to-report' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'fault'; readonly parsed: Exclude<ParsedNumber, ReadNumber> };

const NOTHING =
  /^(?:không|ko|chưa)(?: có)?(?: phát sinh)?(?: trong (?:kỳ|quý)(?: báo cáo)?)?$|^kps$|^[-\u2010-\u2015]$/u;
const NOT_APPLICABLE = /^(?:không áp dụng|không thuộc đối tượng|n\/a)$/u;
const BLANK = /^(?:chưa báo cáo|chưa có số liệu|chưa tổng hợp)?$/u;

/** A lone dash means "không phát sinh" in official tables; dots mean that nobody knows, and are a fault: the clerk is asked. */
export function parseFigure(text: string, expectation: NumberExpectation): ParsedFigure {
  const plain = normalizeVietnamese(text)
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\s*[.;]$/, '');
  if (BLANK.test(plain)) return { kind: 'blank' };
  if (NOT_APPLICABLE.test(plain)) return { kind: 'not-applicable' };
  if (NOTHING.test(plain)) return { kind: 'nothing-to-report' };
  const parsed = parseVietnameseNumber(plain, expectation);
  if (!parsed.ok) return { kind: 'fault', parsed };
  const { value, rewritten, approximate } = parsed;
  return {
    kind: 'value',
    value,
    ...(rewritten === undefined ? {} : { rewritten }),
    ...(approximate === undefined ? {} : { approximate }),
  };
}

/** A figure asked as có/không. `undefined` when it is neither. */
export function parseYesNo(text: string): 'yes' | 'no' | undefined {
  const plain = normalizeVietnamese(text)
    .toLowerCase()
    .replace(/\s*[.;]$/, '');
  if (/^(?:có|đã|rồi|x|✓|✔|đúng|yes)(?: (?:niêm yết|công khai|thực hiện))?$/u.test(plain)) return 'yes';
  return /^(?:không|chưa|ko|no)(?: (?:có|niêm yết|công khai|thực hiện))?$/u.test(plain) ? 'no' : undefined;
}
