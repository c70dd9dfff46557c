/** A file that the server answered with, handed to the browser as a download. */
import type { DocumentFile } from '../../../../shared/office/closing.ts';

export function saveFile({ name, mimeType, base64 }: DocumentFile): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
