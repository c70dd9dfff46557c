/** The table of members as service objects read it: classes, enumerations, and what is no member at all. */
import table from '../data/members.json' with { type: 'json' };
import type { ClassMembers, MembersTable } from '../members/table.ts';

const members: MembersTable = table;

/** Every service that Google puts in the global scope, implemented here or not. */
export const globalServices: readonly string[] = members.globals;

/** @throws when the published types have no such class. */
export const classMembers = (className: string): ClassMembers => {
  const found = members.classes[className];
  if (!found) throw new Error(`The published types have no class ${className}.`);
  return found;
};

/** @throws when the published types have no such enumeration. */
export const enumNames = (enumName: string): readonly string[] => {
  const found = members.enums[enumName];
  if (!found) throw new Error(`The published types have no enumeration ${enumName}.`);
  return found;
};

export const isEnum = (name: string): boolean => name in members.enums;

/** Whether an object of the one class may stand where the other is asked for. */
export const standsFor = (className: string, asked: string): boolean =>
  className === asked || (members.classes[className]?.bases ?? []).some((base) => standsFor(base, asked));
