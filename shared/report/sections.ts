/**
 * An outline, filled: headings numbered, the system's sentences, then what people wrote; a remark where only they can say it, or
 * where the figures gave nothing to say. No heading stands over nothing.
 */
import type { Block } from './document.ts';
import type { Section } from './outline.ts';
import { writtenBlocks, type Paragraphs } from './written.ts';

/** Section -> the sentences that the figures give it. */
export type Sentences = Readonly<Record<string, readonly Block[] | undefined>>;

export function sectionBlocks(
  outline: readonly Section[],
  sentences: Sentences,
  paragraphs: Paragraphs = {},
): readonly Block[] {
  return outline.flatMap((section, index) => [
    {
      kind: 'heading' as const,
      level: 1 as const,
      number: romanNumeral(index + 1),
      title: section.title.toUpperCase(),
    },
    ...ownBlocks(section, sentences, paragraphs),
    ...(section.parts ?? []).flatMap((part, partIndex) => [
      { kind: 'heading' as const, level: 2 as const, number: String(partIndex + 1), title: part.title },
      ...ownBlocks(part, sentences, paragraphs),
    ]),
  ]);
}

/** Sections that only people can say and that nobody has. */
export function unwrittenSections(outline: readonly Section[], paragraphs: Paragraphs): readonly Section[] {
  return outline
    .flatMap((section) => [section, ...(section.parts ?? [])])
    .filter((one) => isUnwritten(one, paragraphs));
}

function isUnwritten({ key, byPeople }: Section, paragraphs: Paragraphs): boolean {
  return byPeople === true && writtenBlocks(paragraphs[key]).length === 0;
}

function ownBlocks(section: Section, sentences: Sentences, paragraphs: Paragraphs): readonly Block[] {
  const { key, title, parts } = section;
  const blocks = [...(sentences[key] ?? []), ...writtenBlocks(paragraphs[key])];
  const missing = isUnwritten(section, paragraphs) || (parts === undefined && blocks.length === 0);
  return [
    ...blocks,
    ...(missing ? [{ kind: 'remark' as const, text: `Chưa có nội dung: Sở Nội vụ viết mục “${title}”.` }] : []),
  ];
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** @param value from 1, small. */
export function romanNumeral(value: number): string {
  for (const [worth, sign] of ROMAN) if (value >= worth) return sign + romanNumeral(value - worth);
  return '';
}
