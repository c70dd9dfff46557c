/**
 * What people wrote for a section, merged as it is typed: each line a paragraph, in the one form in which Vietnamese is kept.
 *
 * Markup is words like others. Tabs and other blanks become plain ones, invisible and control characters go, emoji and very long
 * words stay. Text in a legacy encoding stays as typed, and a remark offers its decoding: it is never converted silently.
 */
import { mendText } from '../text/normalize.ts';
import type { Block } from './document.ts';

/** Section -> what a person wrote for it. */
export type Paragraphs = Readonly<Record<string, string | undefined>>;

export function writtenBlocks(text: string | undefined): readonly Block[] {
  if (text === undefined) return [];
  const { text: kept, legacy } = mendText(text);
  const blocks: Block[] = linesOf(kept).map((line) => ({ kind: 'written', text: line }));
  if (legacy === undefined) return blocks;
  const offered = linesOf(legacy.decoded).join(' / ');
  return [
    ...blocks,
    {
      kind: 'remark',
      text: `Đoạn trên có vẻ được gõ bằng bảng mã ${legacy.encoding}. Nếu đúng, hãy sửa phần viết thành: “${offered}”`,
    },
  ];
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
