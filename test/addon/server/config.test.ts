import { expect, test } from 'vitest';
import { parseConfig } from '../../../addon/server/config.ts';

test('the address of the api is parsed once', () => {
  const check = (text: string, expected: string) => expect(parseConfig({ API_URL: text }).apiUrl).toBe(expected);
  check(
    'https://asia-southeast1-so-papi.cloudfunctions.net/api',
    'https://asia-southeast1-so-papi.cloudfunctions.net/api',
  );
  check(' http://127.0.0.1:5001/demo/asia-southeast1/api/ ', 'http://127.0.0.1:5001/demo/asia-southeast1/api');
});

test.each([{}, { API_URL: '' }, { API_URL: '   ' }, { API_URL: 'so-papi.example/api' }, { API_URL: 'ftp://x/api' }])(
  '%o is told to Sở Nội vụ',
  (properties) => {
    expect(() => parseConfig(properties)).toThrow('config-missing');
  },
);
