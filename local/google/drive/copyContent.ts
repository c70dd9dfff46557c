/**
 * The content of a copied file: its own, shared with the original nowhere.
 *
 * The copy of a spreadsheet loses who may edit its protected ranges, as Google's copies do.
 */
import type { FileContent } from './files.ts';

export const copyContent = (content: FileContent): FileContent => {
  if (content.kind !== 'spreadsheet') return structuredClone(content);
  const copy = structuredClone(content.spreadsheet);
  return {
    kind: 'spreadsheet',
    spreadsheet: {
      ...copy,
      sheets: copy.sheets.map((sheet) => ({
        ...sheet,
        protectedRanges: sheet.protectedRanges.map((range) =>
          Object.fromEntries(Object.entries(range).filter(([field]) => field !== 'editors')),
        ),
      })),
    },
  };
};
