/**
 * The content of a copied file. A spreadsheet is a value, changed only by putting another in its place (`sheets/draft.ts`), so
 * that a copy may share what it has in common with the original.
 *
 * The copy of a spreadsheet loses who may edit its protected ranges, as Google's copies do.
 */
import type { FileContent } from './files.ts';

export const copyContent = (content: FileContent): FileContent => {
  if (content.kind !== 'spreadsheet') return structuredClone(content);
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
