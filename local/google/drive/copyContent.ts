/**
 * The content of a copied file: its own, shared with the original nowhere.
 *
 * Of a spreadsheet the copy gets the new name and id, and loses who may edit its protected ranges, as Google's copies do.
 */
import type { FileContent } from './files.ts';

export const copyContent = (
  content: FileContent,
  { newId, name }: { readonly newId: () => string; readonly name: string },
): FileContent => {
  if (content.kind !== 'spreadsheet') return structuredClone(content);
  const copy = structuredClone(content.spreadsheet);
  return {
    kind: 'spreadsheet',
    spreadsheet: {
      ...copy,
      spreadsheetId: newId(),
      properties: { ...copy.properties, title: name },
      sheets: copy.sheets.map((sheet) => ({
        ...sheet,
        protectedRanges: sheet.protectedRanges.map((range) =>
          Object.fromEntries(Object.entries(range).filter(([field]) => field !== 'editors')),
        ),
      })),
    },
  };
};
