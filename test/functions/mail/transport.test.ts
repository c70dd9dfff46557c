/** What the server's behaviour makes of a mail, and that nothing is handed over in the clear where TLS is asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MailConfig } from '../../../functions/mail/config.ts';
import { deliveryOf, smtpTransport, type OutgoingMail } from '../../../functions/mail/transport.ts';
import { startMailSink, type MailSink } from '../../../local/mail/sink.ts';

let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
});
afterAll(() => sink.close());

const MAIL: OutgoingMail = {
  ...{ to: 'a@b.example', fromName: 'Sổ PAPI', subject: 'Nhắc hạn', text: 'Kính gửi', html: '<p>Kính gửi</p>' },
  ...{ messageId: '<1@snv.example>', date: new Date('2023-08-01T00:00:00Z') },
};
const configOf = (security: MailConfig['security'], more: Partial<MailConfig> = {}): MailConfig => ({
  ...{ host: sink.host, port: sink.port, security, sender: 'so-papi@snv.example', perMinute: 60 },
  ...more,
});

describe('a mail', () => {
  test('goes over one connection with the next', async () => {
    const transport = smtpTransport(configOf('none'));
    expect(await transport.send(MAIL)).toEqual({ kind: 'taken' });
    expect(await transport.send({ ...MAIL, messageId: '<2@snv.example>' })).toEqual({ kind: 'taken' });
    transport.close();
    expect(sink.mails.map(({ messageId }) => messageId)).toEqual(['<1@snv.example>', '<2@snv.example>']);
  });
  test('stays here when the server offers no TLS', async () => {
    const before = sink.mails.length;
    const credentials = { user: 'u', password: 'p' };
    for (const security of ['tls', 'starttls'] as const) {
      const delivery = await smtpTransport(configOf(security, { credentials })).send(MAIL);
      expect(delivery.kind).toBe('unreachable');
    }
    expect(sink.mails).toHaveLength(before);
  });
  test('an address that is none is refused before anything is sent', async () => {
    const transport = smtpTransport(configOf('none'));
    expect(await transport.send({ ...MAIL, to: 'a@b.vn>\r\nRCPT TO:<c@d.vn' })).toMatchObject({ kind: 'refused' });
    transport.close();
  });
});

describe('what a failure means', () => {
  const check = (title: string, error: object, isOnItsWay: boolean, expected: string) =>
    test(title, () => expect(deliveryOf(error, isOnItsWay)).toMatchObject({ kind: expected }));
  check('no such mailbox', { command: 'RCPT TO', responseCode: 550 }, false, 'refused');
  check('grey-listed', { command: 'RCPT TO', responseCode: 450 }, false, 'deferred');
  check('content not taken', { command: 'DATA', responseCode: 554 }, true, 'refused');
  check('full disk', { command: 'DATA', responseCode: 452 }, true, 'deferred');
  check('going down', { command: 'DATA', responseCode: 421 }, true, 'unreachable');
  check(
    'sender not taken: nobody is given up for it',
    { command: 'MAIL FROM', responseCode: 550 },
    false,
    'unreachable',
  );
  check('wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, false, 'unreachable');
  check('nobody there', { code: 'ESOCKET', command: 'CONN' }, false, 'unreachable');
  check('lost on its way', { code: 'ECONNECTION', command: 'CONN' }, true, 'uncertain');
  test('words of a server are not kept', () =>
    expect(
      deliveryOf(Object.assign(new Error('550 <a@b.vn> unknown'), { command: 'RCPT TO', responseCode: 550 }), false),
    ).toEqual({
      kind: 'refused',
      reason: 'RCPT TO 550',
    }));
});
