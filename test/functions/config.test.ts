import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig, type Config, type Environment } from '../../functions/config.ts';

const SOUND = {
  GCLOUD_PROJECT: 'so-papi',
  PROVINCE: 'quang-tri',
  CYCLE: '2023',
  TOKEN_AUDIENCES: 'one.apps.googleusercontent.com, two.apps.googleusercontent.com',
  FOUNDERS: 'Can-Bo@snv.example',
};

describe('configuration', () => {
  test('is a value', () =>
    expect(parseConfig(SOUND)).toEqual({
      projectId: 'so-papi',
      province: 'quang-tri',
      cycle: 2023,
      tokenAudiences: ['one.apps.googleusercontent.com', 'two.apps.googleusercontent.com'],
      founders: ['can-bo@snv.example'],
      local: {},
    }));

  const check = (title: string, change: Environment, expected: readonly string[]) =>
    test(title, () => {
      let faults: readonly string[] = [];
      try {
        parseConfig({ ...SOUND, ...change });
      } catch (error) {
        if (error instanceof ConfigError) ({ faults } = error);
      }
      expect(faults).toEqual(expected);
    });
  check('every blank is named at once', { PROVINCE: '', CYCLE: undefined, TOKEN_AUDIENCES: ' ', FOUNDERS: '' }, [
    ...['PROVINCE is blank', 'CYCLE is blank', 'TOKEN_AUDIENCES is blank', 'FOUNDERS is blank'],
  ]);
  check('a year in words', { CYCLE: 'this year' }, ['CYCLE must be a year such as 2023']);
  check('a province that is no slug', { PROVINCE: 'Quảng Trị' }, ['PROVINCE must be a slug such as quang-tri']);
  check('a false clock outside the emulator', { BUSINESS_CLOCK_FILE: '/tmp/now' }, [
    'BUSINESS_CLOCK_FILE is for the emulator only',
  ]);
  check('another Google outside the emulator', { GOOGLE_ROOT_URL: 'http://127.0.0.1:1', GOOGLE_ACCESS_TOKEN: 'x' }, [
    'GOOGLE_ROOT_URL is for the emulator only',
    'GOOGLE_ACCESS_TOKEN is for the emulator only',
  ]);
  check('a Google with a path', { FUNCTIONS_EMULATOR: 'true', GOOGLE_ROOT_URL: 'http://127.0.0.1:1/google' }, [
    'GOOGLE_ROOT_URL must be an origin without a path',
  ]);
  test('overrides are read under the emulator', () =>
    expect(
      parseConfig({
        ...SOUND,
        FUNCTIONS_EMULATOR: 'true',
        GOOGLE_ROOT_URL: 'http://127.0.0.1:1',
        BUSINESS_CLOCK_FILE: '/x',
      }).local,
    ).toEqual({ googleRootUrl: 'http://127.0.0.1:1', businessClockFile: '/x' }));

  test('without a mail server nobody is mailed', () => expect(parseConfig(SOUND).mail).toBeUndefined());
  const MAIL = { SMTP_HOST: 'smtp.example.vn', SMTP_SENDER: 'so-papi@snv.example' };
  const checkMail = (title: string, change: Environment, expected: Config['mail']) =>
    test(title, () => expect(parseConfig({ ...SOUND, ...MAIL, ...change }).mail).toEqual(expected));
  const server = { host: 'smtp.example.vn', sender: 'so-papi@snv.example', perMinute: 60 };
  checkMail('TLS at once unless told', {}, { ...server, port: 465, security: 'tls' });
  checkMail(
    'STARTTLS on any other port, with what the secrets hold',
    { SMTP_PORT: '587', SMTP_USER: 'u', SMTP_PASSWORD: ' p ', SMTP_PER_MINUTE: '20' },
    { ...server, port: 587, security: 'starttls', credentials: { user: 'u', password: ' p ' }, perMinute: 20 },
  );
  checkMail(
    'the sink of the local stack, under the emulator',
    { FUNCTIONS_EMULATOR: 'true', MAIL_SINK: '127.0.0.1:2525' },
    { host: '127.0.0.1', port: 2525, security: 'none', sender: 'so-papi@sink.example', perMinute: 60_000 },
  );
  check('a mail server without a sender, a port in words', { SMTP_HOST: 'smtp.example.vn', SMTP_PORT: 'tls' }, [
    ...['SMTP_PORT must be a whole number from 1 to 65535', 'SMTP_SENDER must be an address'],
  ]);
  check('two senders', { ...MAIL, SMTP_SENDER: 'a@b.vn,c@d.vn' }, ['SMTP_SENDER must be an address']);
  check('a mail sink outside the emulator', { MAIL_SINK: '127.0.0.1:2525' }, ['MAIL_SINK is for the emulator only']);
  check('a mail sink elsewhere', { FUNCTIONS_EMULATOR: 'true', MAIL_SINK: 'mail.example:25' }, [
    'MAIL_SINK must be 127.0.0.1 and a port',
  ]);
});
