/**
 * The table of members (../data/members.json): its shape, and its text.
 *
 * Made by generate.ts from the published types. Read by every service object to know its own members.
 */

export interface ClassMembers {
  /**
   * Method -> its signatures, each the parameters joined by commas: `String,number`, `Object[][]`, `Ui.ButtonSet`, `*` for anything;
   * `?` after one that may be left out, `...` before the rest.
   */
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** Property -> the enumeration or type that it holds. */
  readonly properties: Readonly<Record<string, string>>;
  /** Classes that this one stands for. */
  readonly bases: readonly string[];
  /** Takes properties of any name. */
  readonly open: boolean;
}

export interface MembersTable {
  readonly source: string;
  /** Every service that Google puts in the global scope. */
  readonly globals: readonly string[];
  /** Enumeration -> its values in order. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly classes: Readonly<Record<string, ClassMembers>>;
}

const listed = (title: string, entries: Readonly<Record<string, unknown>>): string =>
  `"${title}": {\n${Object.entries(entries)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`;

/** One class or enumeration a line. */
export const tableText = ({ source, globals, enums, classes }: MembersTable): string =>
  `{\n"source": ${JSON.stringify(source)},\n"globals": ${JSON.stringify(globals)},\n${listed('enums', enums)},\n${listed('classes', classes)}\n}\n`;
