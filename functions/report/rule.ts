/** A rule under a line: a nearly empty paragraph whose upper border is as long as it is asked to be, centred. */
import { BorderStyle, LineRuleType, Paragraph } from 'docx';

/** @param width of the rule. @param room width of the page or cell that it stands in. Both in twentieths of a point. */
export function rule(width: number, room: number): Paragraph {
  const side = Math.max(0, Math.round((room - width) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { before: 80, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}
