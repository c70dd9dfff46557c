/** What the tree promises of itself: paths named in documents exist, no test is skipped, files stay small, the borders hold. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const sources = tracked.filter((path) => path.endsWith('.ts'));
const text = (path: string) => readFileSync(path, 'utf8');

describe('documents', () => {
  const documents = tracked.filter((path) => path.endsWith('.md'));
  test('there are the ones that a newcomer looks for', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/architecture.md']),
    );
  });
  test.each(documents)('%s names only paths that exist', (document) => {
    const named = [...text(document).matchAll(/`((?:addon|functions|shared|local|test|docs)\/[\w./-]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('tests', () => {
  const tests = tracked.filter((path) => path.endsWith('.test.ts'));
  test('none is skipped or run alone', () => {
    const pattern = new RegExp(`\\b(test|it|describe)\\.(${['skip', 'only', 'todo', 'fails'].join('|')})\\b`);
    expect(tests.filter((path) => pattern.test(text(path)))).toEqual([]);
  });
});

describe('sources', () => {
  test('each opens with what it is about', () => {
    const silent = sources.filter((path) => !/^\/\*\*|^\/\/\/|^\/\/ |^import|^#!/.test(text(path)));
    expect(silent).toEqual([]);
  });
  test('none is a heap of helpers, none is too long to read', () => {
    expect(sources.filter((path) => /\/(utils|helpers|misc|common)\.ts$/.test(path))).toEqual([]);
    const long = sources.filter((path) => !path.startsWith('test/') && text(path).split('\n').length > 400);
    expect(long).toEqual([]);
  });
  test('no any, no TODO, no ignored error', () => {
    const pattern = new RegExp(`@ts-(ignore|nocheck|expect-error)|eslint-disable|\\bTODO\\b|FIXME`);
    const own = 'test/repository/repository.test.ts';
    expect(sources.filter((path) => path !== own && pattern.test(text(path)))).toEqual([]);
  });
  test('shared/ imports only itself and small pure libraries', () => {
    const allowed = /^(\.{1,2}\/|@noble\/hashes\/|papaparse$)/;
    const strays = sources
      .filter((path) => path.startsWith('shared/'))
      .flatMap((path) => [...text(path).matchAll(/from '([^']+)'/g)].map((match) => ({ path, from: match[1] ?? '' })))
      .filter(({ from }) => !allowed.test(from));
    expect(strays).toEqual([]);
  });
  test('only functions/ledger/ and local/firebase/ know Firestore', () => {
    const strays = sources.filter((path) =>
      /@google-cloud\/firestore|firebase-admin\/firestore|@firestore-emulator/.test(text(path)),
    );
    expect(
      strays.filter(
        (path) => !/^(functions\/(ledger\/|(?:build|leanPackages)\.ts)|local\/firebase\/|test\/)/.test(path),
      ),
    ).toEqual([]);
  });
});

test('data carried in names its source', () => {
  const data = tracked.filter((path) => /(^|\/)data\//.test(path) && path.endsWith('.json'));
  expect(data.length).toBeGreaterThan(0);
  const nameless = data.filter(
    (path) => !/"source"/.test(text(path).slice(0, 500)) && !existsSync(path.replace(/[^/]+$/, 'README.md')),
  );
  expect(nameless).toEqual([]);
});
