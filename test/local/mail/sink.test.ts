import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smtpTransport } from '../../../functions/mail/transport.ts';
import { startMailSink } from '../../../local/mail/sink.ts';

test('a mail is kept, told and written as it came', async () => {
  const sink = await startMailSink();
  const folder = await mkdtemp(join(tmpdir(), 'so-papi-mails-'));
  const told: string[] = [];
  const unfollow = sink.follow(({ subject }) => told.push(subject));
  const config = { host: sink.host, port: sink.port, security: 'none', sender: 'a@b.example', perMinute: 60 } as const;
  const transport = smtpTransport(config);
  const mail = {
    fromName: 'Sổ PAPI',
    text: 'Kính gửi',
    html: '<p>Kính gửi</p>',
    date: new Date('2023-08-01T22:15:00Z'),
  };
  await transport.send({ ...mail, to: 'xa/1@b.example', subject: 'Một', messageId: '<1@b.example>' });
  unfollow();
  await transport.send({ ...mail, to: 'xa-2@b.example', subject: 'Hai', messageId: '<2@b.example>' });
  transport.close();
  try {
    expect(told).toEqual(['Một']);
    expect(sink.mails.map(({ subject, text }) => [subject, text.trim()])).toEqual([
      ['Một', 'Kính gửi'],
      ['Hai', 'Kính gửi'],
    ]);
    await sink.writeTo(folder);
    expect((await readdir(folder)).sort()).toEqual([
      '00001 2023-08-01 xa_1@b.example.eml',
      '00002 2023-08-01 xa-2@b.example.eml',
    ]);
    expect(await readFile(join(folder, '00002 2023-08-01 xa-2@b.example.eml'), 'utf8')).toBe(sink.mails[1]?.raw);
    sink.clear();
    expect(sink.mails).toEqual([]);
  } finally {
    await sink.close();
    await rm(folder, { recursive: true });
  }
});
