/**
 * Copies a text. The frames of Apps Script may be denied the asynchronous clipboard, so the old way stands behind it.
 * @returns whether it was copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'hidden';
  document.body.append(area);
  area.select();
  // Deprecated, without a successor where the asynchronous clipboard is denied.
  const page: { execCommand(command: 'copy'): boolean } = document;
  const copied = page.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
