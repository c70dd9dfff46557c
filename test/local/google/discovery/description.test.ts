/** The pruned descriptions are whole: every reference leads somewhere, every served method has its shapes. */
import { describe, expect, it } from 'vitest';
import { loadDriveDescription, loadSheetsDescription } from '../../../../local/google/discovery/description.ts';
import type { Schema } from '../../../../local/google/discovery/description.ts';
import { makePlans } from '../../../../local/google/http/body/fieldPlan.ts';

const refs = (schema: Schema): string[] => [
  ...(schema.$ref === undefined ? [] : [schema.$ref]),
  ...Object.values(schema.properties ?? {}).flatMap(refs),
  ...(schema.items ? refs(schema.items) : []),
  ...(schema.additionalProperties ? refs(schema.additionalProperties) : []),
];

describe.each([loadSheetsDescription(), loadDriveDescription()])('$name', (description) => {
  it('has every schema that it refers to', () => {
    const named = [
      ...Object.values(description.schemas).flatMap(refs),
      ...description.methods.flatMap(({ request, response }) => [request?.$ref, response?.$ref]),
    ].filter((name) => name !== undefined);
    expect(named.filter((name) => !description.schemas[name])).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });
  it('has a plan for every schema', () => {
    const plans = makePlans(description);
    const fields = Object.keys(description.schemas).map((name) => plans(name).fields.size);
    expect(fields.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(100);
  });
  it('has method ids of its own, each once', () => {
    const ids = description.methods.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${description.name}.`))).toBe(true);
  });
});
