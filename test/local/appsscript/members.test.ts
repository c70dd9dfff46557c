/** Members of the services against the published types: the table is fresh, none is extra, what is missing throws. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { publishedMembers } from '../../../local/appsscript/members/publishedTypes.ts';
import { tableText } from '../../../local/appsscript/members/table.ts';
import { serviceObject } from '../../../local/appsscript/services/serviceObject.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../../local/appsscript/${path}`, import.meta.url));
const published = publishedMembers();

/** One `serviceObject('Ui', { … })` of the sources. */
interface Implemented {
  /** Undefined when the name is not written there. */
  readonly className: string | undefined;
  readonly members: readonly string[];
  readonly where: string;
}

const implementedClasses = (): readonly Implemented[] => {
  const program = ts.createProgram([pathOf('services/main.ts')], {
    ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true, resolveJsonModule: true },
    ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2023.d.ts'], types: ['node'] },
  });
  const checker = program.getTypeChecker();
  const found: Implemented[] = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.includes('/local/appsscript/'))) {
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit);
      if (!ts.isCallExpression(node) || node.expression.getText(file) !== 'serviceObject') return;
      const [name, implementation] = node.arguments;
      if (!name || !implementation) return;
      found.push({
        className: ts.isStringLiteral(name) ? name.text : undefined,
        members: checker
          .getTypeAtLocation(implementation)
          .getProperties()
          .map((property) => property.name),
        where: file.fileName.replace(/^.*\/local\//, 'local/'),
      });
    };
    visit(file);
  }
  return found;
};

describe('members', () => {
  const implemented = implementedClasses();
  it('the table is what the published types say today', () => {
    expect(readFileSync(pathOf('data/members.json'), 'utf8')).toBe(tableText(published));
  });
  it('every service object names its class where it is made', () => {
    expect(implemented.length).toBeGreaterThan(20);
    expect(implemented.filter(({ className }) => className === undefined)).toEqual([]);
  });
  it('none is extra', () => {
    const extra = implemented.flatMap(({ className = '', members, where }) => {
      const known = published.classes[className];
      const names = new Set([...Object.keys(known?.methods ?? {}), ...Object.keys(known?.properties ?? {})]);
      return members.filter((member) => !names.has(member)).map((member) => `${where}: ${className}.${member}`);
    });
    expect(extra).toEqual([]);
  });
  it.each(Object.keys(published.classes))('%s: what is missing throws, and says what', (className) => {
    const empty = serviceObject(className, {}) as Record<string, unknown>;
    for (const method of Object.keys(published.classes[className]!.methods)) {
      expect(() => (empty[method] as () => void)()).toThrow(
        `${className}.${method} is not implemented in local Apps Script.`,
      );
    }
    for (const [property, type] of Object.entries(published.classes[className]!.properties)) {
      const values = published.enums[type];
      if (values) expect(Object.keys(empty[property] as object)).toEqual(values);
      else expect(() => empty[property]).toThrow(`${className}.${property} is not implemented`);
    }
  });
});
