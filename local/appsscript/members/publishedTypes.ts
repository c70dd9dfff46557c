/**
 * The members of Google's services as @types/google-apps-script publishes them, read by the TypeScript compiler.
 *
 * Names are the ones in Google's own messages: `SpreadsheetApp.Range`, `UrlFetchApp.HTTPResponse`, `Ui`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { ClassMembers, MembersTable } from './table.ts';

/** Namespace of the published types -> what Google's messages put before a class of it. */
const SERVICES: Readonly<Record<string, string>> = {
  Base: '',
  Cache: 'CacheService',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
  URL_Fetch: 'UrlFetchApp',
  Utilities: 'Utilities',
};

/** JavaScript's own, declared in the published types for lack of a library. */
const NOT_OF_GOOGLE = new Set(['Date', 'DateConstructor']);

/** Global variables of the published types that are no service. */
const NOT_A_SERVICE = new Set(['console', 'Date2']);

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));

const nameIn = (namespace: string, name: string): string => {
  const service = SERVICES[namespace] ?? namespace;
  return service === '' || service === name ? name : `${service}.${name}`;
};

/** `GoogleAppsScript.Spreadsheet.Range` -> `SpreadsheetApp.Range`. */
const nameOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string => {
  const [, namespace = '', name] = checker.getFullyQualifiedName(symbol).split('.');
  return name === undefined ? symbol.name : nameIn(namespace, name);
};

const isPlainData = (type: ts.Type): boolean =>
  type.getProperties().every((property) => (property.flags & ts.SymbolFlags.Method) === 0);

/** What a value must be to be taken: names joined by `|`, `*` for anything. */
const accepted = (type: ts.Type, checker: ts.TypeChecker): string => {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return '*';
  if (type.flags & ts.TypeFlags.StringLike) return 'String';
  if (type.flags & ts.TypeFlags.EnumLike) return nameOf(checker.getBaseTypeOfLiteralType(type).symbol, checker);
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'Boolean';
  if (type.flags & ts.TypeFlags.Null) return 'null';
  if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return '';
  if (type.isUnion()) {
    const names = type.types.map((member) => accepted(member, checker)).filter((name) => name !== '');
    return names.includes('*') ? '*' : [...new Set(names)].sort().join('|');
  }
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    const name = element ? accepted(element, checker) : '*';
    return name.includes('|') ? `(${name})[]` : `${name}[]`;
  }
  if (type.symbol.name === 'Date') return 'Date';
  if (type.getCallSignatures().length > 0) return 'function';
  if (type.symbol.flags & ts.SymbolFlags.Interface && !isPlainData(type)) return nameOf(type.symbol, checker);
  return 'Object';
};

const parameterOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string => {
  const declaration = symbol.valueDeclaration;
  if (!declaration || !ts.isParameter(declaration)) return '*';
  const type = checker.getTypeOfSymbol(symbol);
  if (declaration.dotDotDotToken) return `...${accepted(type, checker).replace(/\[\]$/, '')}`;
  return `${accepted(type, checker)}${declaration.questionToken ? '?' : ''}`;
};

const membersOf = (type: ts.Type, checker: ts.TypeChecker): ClassMembers => {
  const methods: Record<string, string[]> = {};
  const properties: Record<string, string> = {};
  for (const property of type.getProperties()) {
    const propertyType = checker.getTypeOfSymbol(property);
    const calls = propertyType.getCallSignatures();
    if (calls.length > 0) {
      methods[property.name] = calls.map((call) =>
        call.parameters.map((parameter) => parameterOf(parameter, checker)).join(','),
      );
      continue;
    }
    const isEnum = propertyType.flags & ts.TypeFlags.Object && propertyType.symbol.flags & ts.SymbolFlags.Enum;
    properties[property.name] = isEnum ? nameOf(propertyType.symbol, checker) : accepted(propertyType, checker);
  }
  const bases = (type.getBaseTypes() ?? []).map((base) => nameOf(base.symbol, checker));
  return { methods, properties, bases, open: type.getStringIndexType() !== undefined };
};

/** Reads the whole of the published types: some seconds. */
export const publishedMembers = (): MembersTable => {
  const program = ts.createProgram([join(PACKAGE, 'index.d.ts')], {
    noLib: false,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const classes: Record<string, ClassMembers> = {};
  const enums: Record<string, string[]> = {};
  const globals = new Set<string>();
  const readNamespace = (namespace: ts.Symbol): void => {
    for (const symbol of checker.getExportsOfModule(namespace)) {
      const name = nameIn(namespace.name, symbol.name);
      if (symbol.flags & ts.SymbolFlags.Enum) {
        enums[name] = checker.getExportsOfModule(symbol).map((member) => member.name);
      } else if (symbol.flags & ts.SymbolFlags.Interface && !NOT_OF_GOOGLE.has(symbol.name)) {
        const type = checker.getDeclaredTypeOfSymbol(symbol);
        if (!isPlainData(type) || name in SERVICES || symbol.name === 'MimeType')
          classes[name] = membersOf(type, checker);
      }
    }
  };
  const namespaces = new Set<ts.Symbol>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.includes('@types/google-apps-script')) continue;
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name) && !NOT_A_SERVICE.has(name.text)) globals.add(name.text);
      }
    }
    const root = file.statements.find((statement) => ts.isModuleDeclaration(statement));
    const symbol = root && checker.getSymbolAtLocation(root.name);
    if (symbol?.name !== 'GoogleAppsScript') continue;
    for (const namespace of checker.getExportsOfModule(symbol)) {
      if (namespace.name in SERVICES) namespaces.add(namespace);
    }
  }
  for (const namespace of namespaces) readNamespace(namespace);
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  return {
    source: `@types/google-apps-script ${version}`,
    globals: [...globals].sort(),
    enums: sorted(enums),
    classes: sorted(classes),
  };
};

const sorted = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
