/**
 * A JSON value in the words in which Google quotes it back: the text form of a protobuf `Value`.
 *
 * Seen at Google: `struct_value {\n  fields {\n    key: "name"\n    value {\n      string_value: "A"\n    }\n  }\n}\n`.
 */
export function protoText(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (value === null || value === undefined) return `${indent}null_value: NULL_VALUE\n`;
  if (typeof value === 'string') return `${indent}string_value: ${JSON.stringify(value)}\n`;
  if (typeof value === 'number') return `${indent}number_value: ${value}\n`;
  if (typeof value === 'boolean') return `${indent}bool_value: ${String(value)}\n`;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}values {\n${protoText(item, `${inner}  `)}${inner}}\n`);
    return `${indent}list_value {\n${items.join('')}${indent}}\n`;
  }
  const fields = Object.entries(value).map(
    ([key, field]) =>
      `${inner}fields {\n${inner}  key: ${JSON.stringify(key)}\n${inner}  value {\n${protoText(field, `${inner}    `)}${inner}  }\n${inner}}\n`,
  );
  return `${indent}struct_value {\n${fields.join('')}${indent}}\n`;
}
