/** Lines "- name: …"; those of which there is nothing to say stand together in one, behind the words that they share. */
import type { Block, Run } from '../document.ts';
import { dash, list, say } from '../say.ts';

export interface Line {
  /** "lượt phát thanh". */
  readonly name: string;
  readonly said: readonly Run[];
  /** "trong quý không có": what is said of it, where that is nothing. */
  readonly nothing?: string;
}

export function linesOf(lines: readonly Line[]): readonly Block[] {
  const alone = ({ name, said }: Line) => dash(say`${name}: ${said}`);
  const alike = new Map<string, Line[]>();
  for (const line of lines)
    if (line.nothing !== undefined) alike.set(line.nothing, [...(alike.get(line.nothing) ?? []), line]);
  return [
    ...lines.filter(({ nothing }) => nothing === undefined).map(alone),
    ...[...alike].flatMap(([words, own]) =>
      own.length === 1 ? own.map(alone) : [dash(say`${words}: ${list(own.map(({ name }) => say`${name}`))}`)],
    ),
  ];
}
