/** What `clasp push` would send: one list of globals behind bundle, menu and manifest; a plain script of ES2019; the budgets. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { parse, type AnyNode } from 'acorn';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUDGETS, SHORTENED, buildAddon, globalNames, type BuiltAddon } from '../../addon/build.ts';
import { withCalls } from '../../addon/leanOperators.ts';
import { orElse } from '../../addon/server/language.ts';
import { LEFT_OUT, leanFigures, withoutMembers, withValue } from '../../addon/leanDeclarations.ts';
import { MASTER_MENU, MENU } from '../../addon/server/menu.ts';
import { MASTER_SHEET_ID } from '../../addon/server/sheets/master.ts';
import type { SidebarCalls } from '../../addon/server/views.ts';
import { FIGURES } from '../../shared/forms/figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Complete by the compiler: a call that the contract gains or loses is an error here. */
const CALLS: Readonly<Record<keyof SidebarCalls, true>> = {
  ...{ applyFixes: true, askOffice: true, checkForm: true, claimUnit: true, createWorkbook: true, findUnits: true },
  ...{ getSidebar: true, prepareSending: true, resendPending: true, sendForm: true, showPlace: true, undoFixes: true },
};
/** All that leaves the script is declared here. */
const CONTRACTS = [
  ...['addon/server/views.ts', 'addon/server/api/routes.ts', 'addon/server/sending/pending.ts'],
  ...[
    'shared/forms/context.ts',
    'shared/forms/snapshot.ts',
    'shared/forms/content.ts',
    'shared/forms/workbookModel.ts',
  ],
  ...['shared/forms/repair/state.ts', 'shared/forms/repair/steps.ts', 'shared/forms/repair/repairAnswer.ts'],
  'shared/units/registry.ts',
];
/** By `addon/server/language.ts`. */
const SUPPLIED = ['at', 'hasOwn'];
const TRIGGERS = ['onInstall', 'onOpen'];

let built: BuiltAddon;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-papi-addon-'));
  built = await buildAddon(join(folder, 'build/addon'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the script', () => {
  test('is a plain script of ES2019: no import, no class field', () => {
    const { body } = parse(built.script, { ecmaVersion: 2019, sourceType: 'script' });
    const kinds = body.map((node) => (node.type === 'ExpressionStatement' ? node.directive : node.type));
    expect(kinds.slice(0, 2)).toEqual(['use strict', 'VariableDeclaration']);
    expect(new Set(kinds.slice(2))).toEqual(new Set(['FunctionDeclaration']));
  });

  test('has the globals of the one list: triggers, menu commands, calls of the sidebar', async () => {
    const declared = parse(built.script, { ecmaVersion: 2019 }).body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [node.id.name] : [],
    );
    const commands = new Set([...MENU, ...MASTER_MENU].map(({ command }) => command));
    const wanted = [...TRIGGERS, ...commands, ...Object.keys(CALLS)].sort();
    expect(declared).toEqual(wanted);
    expect(await globalNames()).toEqual(wanted);
  });

  test('misses no global: all that it does not declare is of the language or of Apps Script', () => {
    const missing = new Linter()
      .verify(built.script, {
        languageOptions: { ecmaVersion: 2019, sourceType: 'script' },
        rules: { 'no-undef': 'error' },
      })
      .map(({ message }) => /^'(\w+)' is not defined/.exec(message)?.[1] ?? message);
    expect([...new Set(missing)].sort()).toEqual([
      ...['HtmlService', 'LockService', 'Logger', 'PropertiesService', 'ScriptApp', 'Session', 'SpreadsheetApp'],
      ...['UrlFetchApp', 'Utilities'],
    ]);
  });

  test('uses no member of the language younger than the runtime (2020) but those that it brings along', () => {
    const younger = new Set([
      ...['at', 'hasOwn', 'findLast', 'findLastIndex', 'replaceAll', 'any', 'groupBy', 'fromAsync', 'difference'],
      ...['toSorted', 'toReversed', 'toSpliced', 'isWellFormed', 'toWellFormed', 'getOrInsert', 'union', 'escape'],
    ]);
    const used = membersOf(parse(built.script, { ecmaVersion: 2019 })).filter((name) => younger.has(name));
    expect(used.filter((name) => !SUPPLIED.includes(name))).toEqual([]);
  });

  test('brings them to a runtime that lacks them', () => {
    const context = vm.createContext({ found: undefined as unknown });
    vm.runInContext('delete Object.hasOwn; delete Array.prototype.at;', context);
    vm.runInContext(built.script, context);
    const found: unknown = vm.runInContext(
      'JSON.stringify([Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({}, "toString"), [1, 2, 3].at(-1)])',
      context,
    );
    expect(found).toBe('[true,false,3]');
  });

  test('carries no table of scores and nothing of the server', () => {
    const inputs = Object.keys(built.metafile.inputs);
    expect(inputs.filter((path) => /data\/|scores|functions\/|local\//.test(path))).toEqual([]);
  });

  test('reads nothing of the declarations that was left out', () => {
    const used = new Set(membersOf(parse(built.script, { ecmaVersion: 2019 })));
    expect(LEFT_OUT.filter((name) => used.has(name))).toEqual([]);
  });

  test('shortens no member that crosses to the sidebar or to the api', async () => {
    const texts = await Promise.all(CONTRACTS.map((path) => readFile(join(ROOT, path), 'utf8')));
    for (const name of SHORTENED) {
      expect(texts.filter((text) => new RegExp(`\\b${name}\\??:`).test(text))).toEqual([]);
      expect(built.script).not.toMatch(new RegExp(`[.{,]${name}\\b(?=[:=}),.])`));
    }
  });

  /** The sheets of the file; none may be looked at where nothing is allowed. */
  const menuOf = (trigger: string, sheetIds?: readonly number[]) => {
    const added: [string, string][] = [];
    const menu = {
      addItem: (title: string, command: string) => added.push([title, command]),
      addToUi: () => undefined,
    };
    const file = { getSheets: () => sheetIds?.map((id) => ({ getSheetId: () => id })) };
    const context = vm.createContext({
      ScriptApp: { AuthMode: { NONE: 'NONE' } },
      SpreadsheetApp: {
        getUi: () => ({ createAddonMenu: () => menu }),
        ...(sheetIds === undefined ? {} : { getActiveSpreadsheet: () => file }),
      },
    });
    vm.runInContext(built.script, context);
    vm.runInContext(trigger, context);
    for (const [, command] of added) expect(vm.runInContext(`typeof ${command}`, context)).toBe('function');
    return added;
  };
  const itemsOf = (menu: typeof MENU | typeof MASTER_MENU) => menu.map(({ title, command }) => [title, command]);

  test('adds its menu before anything is allowed', () => {
    expect(menuOf('onOpen({ authMode: "NONE" })')).toEqual(itemsOf(MENU));
  });

  test('has a menu of its own in the master workbook, once it may look', () => {
    for (const trigger of ['onOpen({ authMode: "LIMITED" })', 'onInstall({ authMode: "FULL" })']) {
      expect(menuOf(trigger, [7, MASTER_SHEET_ID])).toEqual(itemsOf(MASTER_MENU));
      expect(menuOf(trigger, [7, 8])).toEqual(itemsOf(MENU));
    }
  });
});

describe('what is pushed', () => {
  test('the manifest asks for the scopes of the design and no others', async () => {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'build/addon/appsscript.json'), 'utf8'));
    expect(manifest).toEqual({
      ...{ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER', dependencies: {} },
      oauthScopes: [
        'openid',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/script.external_request',
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/userinfo.email',
      ],
    });
  });

  test('clasp would send manifest, script and pages, and nothing else', async () => {
    // The project's own settings; clasp refuses to look without a script id.
    const settings = JSON.parse(await readFile(join(ROOT, '.clasp.json'), 'utf8')) as object;
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'a'.repeat(57) }));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(ROOT, 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
      { cwd: folder },
    );
    const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Readonly<Record<string, readonly string[]>>;
    // In the order of the folder, which is the file system's own.
    const names = ['appsscript.json', 'Code.js', 'office.html', 'sidebar.html'].map((name) => `build/addon/${name}`);
    expect(filesToPush?.toSorted()).toEqual(names.toSorted());
    expect(untrackedFiles).toEqual([]);
  });

  test('is within budget', () => {
    expect(Buffer.byteLength(built.script)).toBeLessThanOrEqual(BUDGETS['Code.js']);
    expect(Buffer.byteLength(built.pages.sidebar)).toBeLessThanOrEqual(BUDGETS['sidebar.html']);
    expect(Buffer.byteLength(built.pages.office)).toBeLessThanOrEqual(BUDGETS['office.html']);
  });

  test.each(['sidebar', 'office'] as const)('page %s takes nothing from anywhere', (name) => {
    expect(built.pages[name]).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
    expect(built.pages[name]).not.toMatch(/<!-- (style|script) -->/);
  });
});

describe('declarations are made lean', () => {
  test('members are cut out with their commas, wherever they stand', () => {
    const check = (source: string, expected: string) =>
      expect(withoutMembers(source, ['help', 'width'])).toBe(expected);
    check("const A = { id: 'a', help: 'x, y', width: 5 };", "const A = { id: 'a',   };");
    check("const A = { help: `{`, id: 'help' };", "const A = {  id: 'help' };");
    check(
      'const help = { helpful: 1, inner: { width: 2, id: 3 } };',
      'const help = { helpful: 1, inner: {  id: 3 } };',
    );
  });
  test('a constant holds what it is given', () => {
    const source = 'const B = 1;\nexport const A: readonly X[] = [count(B), { b: B }];\nuse(A);';
    expect(withValue(source, 'A', '[{ key: "k" }].map(f)')).toBe(
      'const B = 1;\nexport const A: readonly X[] = [{ key: "k" }].map(f);\nuse(A);',
    );
  });
  test('figures keep what is asked of them', () => {
    const asked = FIGURES.filter(({ entered }) => entered).map(({ key, name, kind, levels, entered }) => ({
      ...{ key, name, kind, entered },
      ...(levels === undefined ? {} : { levels }),
    }));
    expect(structuredClone(vm.runInNewContext(leanFigures()))).toEqual(asked);
  });
});

describe('operators are made lean', () => {
  const check = (source: string, expected: string) => expect(withCalls(source)).toBe(expected);
  test('where what stands behind them is plain', () => {
    check("const a = b.c ?? '';", "const a = orElse(b.c, '');");
    check(
      'f(a ?? 0, b ?? -1, c ?? null, d ?? [], e ?? g)',
      'f(orElse(a, 0), orElse(b, -1), orElse(c, null), orElse(d, []), orElse(e, g))',
    );
    check('(a ?? `x`).length', '(orElse(a, `x`)).length');
  });
  test('one in another', () => {
    check('a ?? b ?? 1', 'orElse(orElse(a, b), 1)');
    check('(a[b ?? 0] ?? c) ?? 1', 'orElse((orElse(a[orElse(b, 0)], c)), 1)');
    check('a ?? (b ?? 1)', 'a ?? (orElse(b, 1))');
  });
  test('of a member that nothing more is asked of', () => {
    check('a?.b', 'orElse(a, NOTHING).b');
    check('a[0]?.[i] === 1', 'orElse(a[0], NOTHING)[i] === 1');
    check('a?.b?.c', 'orElse(orElse(a, NOTHING).b, NOTHING).c');
    check("f(a?.b ?? '')", "f(orElse(orElse(a, NOTHING).b, ''))");
  });
  test('and not where it must wait until it is needed', () => {
    for (const source of [
      'a?.b()',
      'a?.b.c',
      'a?.b[0]',
      'a?.[f()]',
      'a?.()',
      'a ?? f()',
      'a ?? b.c',
      'a ?? [b]',
      'a ?? `${b}`',
      'a ??= 1',
      'a || 1',
      "'a ?? 1'",
    ])
      check(source, source);
  });
  test('a call says what the operator says', () => {
    for (const value of [undefined, null, 0, '', false, Number.NaN])
      expect(orElse(value, 'other')).toBe(value ?? 'other');
  });
});

function membersOf(node: AnyNode): string[] {
  const names: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { type, computed, property } = value as { type?: string; computed?: boolean; property?: { name?: string } };
    if (type === 'MemberExpression' && computed === false && property?.name !== undefined) names.push(property.name);
    Object.values(value).forEach(visit);
  };
  visit(node);
  return names;
}
