/**
 * The charts of a spreadsheet put into the parts of its xlsx file, which exceljs writes without: parts, relationships, content
 * types, and in each sheet the mention of its drawing.
 */
import { chartPart } from './chartPart.ts';
import type { Parts } from '../repacked.ts';
import { drawingPart } from './drawingPart.ts';
import { placedChart } from './placedChart.ts';
import type { ChartSource } from './sources.ts';
import { element, part } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CONTENT_TYPES = '[Content_Types].xml';
/** What comes behind a drawing in a sheet, by the schema. */
const BEHIND =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** @returns the same parts when no sheet has a chart that a file can show. */
export function withCharts(parts: Parts, source: ChartSource): Parts {
  const added = new Map<string, string>();
  const types: string[] = [];
  let charts = 0;
  let drawings = 0;
  for (const [index, sheet] of source.spreadsheet.sheets.entries()) {
    const placed = sheet.charts.flatMap((chart) => placedChart(chart, sheet, source));
    if (placed.length === 0) continue;
    const drawing = `drawing${++drawings}.xml`;
    const names = placed.map(() => `chart${++charts}.xml`);
    placed.forEach(({ chart }, at) => added.set(`xl/charts/${names[at] ?? ''}`, chartPart(chart)));
    added.set(`xl/drawings/${drawing}`, drawingPart(placed));
    added.set(`xl/drawings/_rels/${drawing}.rels`, relationships(names.map((name) => ['chart', `../charts/${name}`])));
    types.push(
      override(`/xl/drawings/${drawing}`, DRAWING_TYPE),
      ...names.map((name) => override(`/xl/charts/${name}`, CHART_TYPE)),
    );
    mention(index + 1, drawing, parts, added);
  }
  if (drawings === 0) return parts;
  added.set(CONTENT_TYPES, textOf(parts, CONTENT_TYPES).replace('</Types>', `${types.join('')}</Types>`));
  const bytes = [...added].map(([path, xml]) => [path, new TextEncoder().encode(xml)] as const);
  return { ...parts, ...Object.fromEntries(bytes) };
}

/** Names the drawing in the sheet and in its relationships. @param number of the sheet's part, as exceljs counts them. */
function mention(number: number, drawing: string, parts: Parts, added: Map<string, string>): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const rels = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const id = 'rIdDrawing';
  const relation = relationship(id, 'drawing', `../drawings/${drawing}`);
  const known = rels in parts ? textOf(parts, rels) : relationships([]);
  added.set(
    rels,
    known.includes('</Relationships>')
      ? known.replace('</Relationships>', `${relation}</Relationships>`)
      : known.replace(/\/>$/, `>${relation}</Relationships>`),
  );
  added.set(
    path,
    textOf(parts, path).replace(BEHIND, (behind) => `${element('drawing', { 'r:id': id })}${behind}`),
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], index) => relationship(`rId${index + 1}`, type, target));
  return part(element('Relationships', { xmlns: RELATIONSHIPS }, ...all));
}

function relationship(id: string, type: string, target: string): string {
  return element('Relationship', { Id: id, Type: `${TYPE}/${type}`, Target: target });
}

const override = (name: string, type: string): string => element('Override', { PartName: name, ContentType: type });

const textOf = (parts: Parts, path: string): string => new TextDecoder().decode(parts[path] ?? new Uint8Array());
