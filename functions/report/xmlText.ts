/**
 * Text as XML 1.0 can hold it (https://www.w3.org/TR/xml/#charsets): control characters, lone surrogates and U+FFFE, U+FFFF go;
 * a line break or tab that is left becomes a blank. Markup is the writer's to escape.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}
