/** The oneofs are written by hand: this holds their names to Google's description. */
import { describe, expect, it } from 'vitest';
import { loadSheetsDescription } from '../../../../../local/google/discovery/description.ts';
import { oneofTable } from '../../../../../local/google/http/body/oneofs.ts';

const { schemas } = loadSheetsDescription();

describe('oneofs', () => {
  it.each(Object.entries(oneofTable()))('%s has the fields that its oneofs name', (schemaName, oneofs) => {
    const properties = Object.keys(schemas[schemaName]?.properties ?? {});
    expect(properties.length).toBeGreaterThan(0);
    for (const { members } of oneofs) {
      expect(members === '*' ? [] : members.filter((member) => !properties.includes(member))).toEqual([]);
    }
  });
});
