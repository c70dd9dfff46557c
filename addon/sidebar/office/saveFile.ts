/**
 * Hands a file to the browser, which saves it where it saves downloads. HtmlService's frames may do so: their sandbox has
 * `allow-downloads` (https://developers.google.com/apps-script/guides/html/restrictions).
 */
import type { DocumentFile } from '../../../shared/office/closing.ts';

/** @returns saves, and gives the address of the bytes: it holds until the next file. @throws on anything but base64. */
export function fileSaver(): (file: DocumentFile) => string {
  let before = '';
  return ({ name, mimeType, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    URL.revokeObjectURL(before);
    before = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
    const link = document.createElement('a');
    link.href = before;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    return before;
  };
}
