/** Blocks of cells as the text that spreadsheets exchange: tabs, line ends, quotes around cells that hold either. */

export function textOfBlock(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

/** At least one row of one cell; a line end at the very end begins no row. */
export function blockOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const row = rows.at(-1) ?? [];
    const quoted = source[at] === '"' ? quotedCell(source, at) : undefined;
    const plainEnd = /[\t\n]|$/.exec(source.slice(at))?.index ?? 0;
    const { cell, end } = quoted ?? { cell: source.slice(at, at + plainEnd), end: at + plainEnd };
    row.push(cell);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** A cell in quotes, when the quotes close where a cell ends. */
function quotedCell(source: string, start: number): { cell: string; end: number } | undefined {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') at++;
    else {
      const end = at + 1;
      const ends = end === source.length || source[end] === '\t' || source[end] === '\n';
      return ends ? { cell: source.slice(start + 1, at).replaceAll('""', '"'), end } : undefined;
    }
  }
  return undefined;
}
