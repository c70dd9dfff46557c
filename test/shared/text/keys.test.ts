import { describe, expect, test } from 'vitest';
import { searchKey, slug } from '../../../shared/text/keys.ts';
import { checkTables } from '../checkCases.ts';
import { KEY_TABLES } from './keys.cases.ts';

checkTables(KEY_TABLES);

describe('search keys and file names', () => {
  test('the search key is no identity', () => expect(searchKey('Ba Tơ')).toBe(searchKey('Ba Tô')));
  test('a long file name ends with a whole word', () =>
    expect(slug('Sở Nông nghiệp và Phát triển nông thôn', 20)).toBe('so-nong-nghiep-va'));
});
