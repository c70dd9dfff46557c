/**
 * Escaping of a printed value by where it stands in the page: text, attribute, address, script, style.
 * https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets
 */
export type Place = 'text' | 'attribute' | 'address' | 'script' | 'scriptText' | 'style';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);

const hex = (found: string): string => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Inside quotes of a script. */
const escapeScriptText = (text: string): string => text.replace(/[\\"'`<>&\n\r\u2028\u2029]/g, hex);

/** A value of its own in a script; what JSON cannot say is null. */
const scriptValue = (value: unknown): string => {
  const json = JSON.stringify(value) as string | undefined;
  return (json ?? 'null').replace(/[<>&\u2028\u2029]/g, hex);
};

export const escapeFor = (place: Place, value: unknown): string => {
  const text = String(value);
  switch (place) {
    case 'text':
    case 'attribute':
      return escapeHtml(text);
    case 'address':
      // A scheme that runs script is no address.
      return /^\s*(javascript|vbscript|data)\s*:/i.test(text) ? '#' : escapeHtml(text);
    case 'script':
      return scriptValue(value);
    case 'scriptText':
      return escapeScriptText(text);
    case 'style':
      return text.replace(/[^\w\s#%.,-]/g, '');
  }
};
