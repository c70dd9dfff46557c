/** A .docx as anyone can read it: its parts, and the runs of each paragraph with their styles, links and bookmarks. */
import { strFromU8, unzipSync } from 'fflate';
import { child, descendants, elements, readXml, words, type Element } from './xml.ts';

export interface DocxRun {
  readonly text: string;
  readonly style?: string;
  /** Bookmark that it links to. */
  readonly anchor?: string;
  /** Bookmark that it stands in. */
  readonly bookmark?: string;
}

export interface DocxParagraph {
  readonly style?: string;
  readonly runs: readonly DocxRun[];
}

export interface Docx {
  /** Text of a part: "word/document.xml". */
  part(path: string): string;
  readonly parts: readonly string[];
  /** Text of the part that the document names by an id of relation. */
  related(id: string): string;
  readonly body: Element;
  /** Block elements of the main part and of each annex; section properties apart. */
  readonly sections: readonly (readonly Element[])[];
  /** Properties of each section, in order. */
  readonly properties: readonly Element[];
}

export function readDocx(bytes: Uint8Array): Docx {
  const files = unzipSync(bytes);
  const part = (path: string) => {
    const found = files[path];
    if (found === undefined) throw new Error(`no part ${path}`);
    return strFromU8(found);
  };
  for (const path of Object.keys(files)) if (/\.(?:xml|rels)$/.test(path)) readXml(part(path));
  const body = child(readXml(part('word/document.xml')), 'w:body');
  if (body === undefined) throw new Error('no body');
  const sections: Element[][] = [[]];
  const properties: Element[] = [];
  for (const block of elements(body)) {
    const own = block.name === 'w:sectPr' ? block : child(child(block, 'w:pPr'), 'w:sectPr');
    if (own === undefined) sections.at(-1)?.push(block);
    else {
      properties.push(own);
      sections.push([]);
    }
  }
  const relations = elements(readXml(part('word/_rels/document.xml.rels')), 'Relationship');
  const related = (id: string) => {
    const target = relations.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'] ?? '';
    return part(`word/${target}`);
  };
  return { part, related, parts: Object.keys(files), body, sections: sections.slice(0, -1), properties };
}

/** Of blocks, tables included, in order. */
export function paragraphsOf(blocks: readonly Element[]): DocxParagraph[] {
  return blocks
    .flatMap((block) => (block.name === 'w:p' ? [block] : descendants(block, 'w:p')))
    .map((paragraph) => {
      const style = child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
      return { ...(style === undefined ? {} : { style }), runs: runsOf(paragraph) };
    });
}

function runsOf(paragraph: Element): DocxRun[] {
  let bookmark: string | undefined;
  return elements(paragraph).flatMap((one) => {
    if (one.name === 'w:bookmarkStart') bookmark = one.attributes['w:name'];
    if (one.name === 'w:bookmarkEnd') bookmark = undefined;
    const anchor = one.name === 'w:hyperlink' ? one.attributes['w:anchor'] : undefined;
    const runs = one.name === 'w:r' ? [one] : one.name === 'w:hyperlink' ? elements(one, 'w:r') : [];
    return runs.map((run) => {
      const style = child(child(run, 'w:rPr'), 'w:rStyle')?.attributes['w:val'];
      return {
        text: elements(run, 'w:t').map(words).join(''),
        ...(style === undefined ? {} : { style }),
        ...(anchor === undefined ? {} : { anchor }),
        ...(bookmark === undefined ? {} : { bookmark }),
      };
    });
  });
}

export function textOf({ runs }: DocxParagraph): string {
  return runs.map(({ text }) => text).join('');
}
