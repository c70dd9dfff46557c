/**
 * The content of a copied file. A spreadsheet is a value, changed only by putting another in its place (`sheets/draft.ts`), so
 * that a copy may share what it has in common with the original.
 *
 * The copy of a spreadsheet loses who may edit its protected ranges, as Google's copies do.
 */
import type { FileContent } from './files.ts';
import { copiedBlob } from './revisions.ts';

/** @param copy who copies, when, and whether the copy's revision is kept forever. */
export const copyContent = (content: FileContent, copy: Parameters<typeof copiedBlob>[1]): FileContent => {
  if (content.kind === 'folder') return content;
  if (content.kind === 'blob') return copiedBlob(content, copy);
  const { spreadsheet } = content;
  return {
    kind: 'spreadsheet',
    spreadsheet: {
      ...spreadsheet,
      sheets: spreadsheet.sheets.map((sheet) => ({
        ...sheet,
        protectedRanges: sheet.protectedRanges.map((range) =>
          Object.fromEntries(Object.entries(range).filter(([field]) => field !== 'editors')),
        ),
      })),
    },
  };
};
