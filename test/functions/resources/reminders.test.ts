/** `GET` and `POST /v1/reminders` over the embedded Firestore and a mail sink. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailSink, type MailSink } from '../../../local/mail/sink.ts';
import { endpoint, type WireResponse } from '../../../functions/http/endpoint.ts';
import { API_ROUTES } from '../../../functions/http/api.ts';
import { smtpTransport } from '../../../functions/mail/transport.ts';
import { PROVINCE_UNIT, type Act } from '../../../shared/ledger/entry.ts';
import { verifyExport } from '../../../shared/ledger/verify.ts';
import { REGISTRY, SETTINGS } from '../../shared/reminders/province.ts';
import { startStage, type Stage } from '../stage.ts';

const HOME_AFFAIRS = 'snv@province.example';
let stage: Stage;
let sink: MailSink;
beforeAll(async () => {
  [stage, sink] = await Promise.all([startStage(), startMailSink()]);
  stage.setClock('2023-08-02T00:00:00.000Z');
  for (const [kind, payload] of [
    ['settings', SETTINGS],
    ['registry', REGISTRY],
  ] as const) {
    const act: Act = {
      ...{ unit: PROVINCE_UNIT, kind, form: null, revision: 0, at: '2023-08-01T00:00:00.000Z', by: HOME_AFFAIRS },
      ...{ requestId: `set-up-${kind}`, payload },
    };
    await stage.ledger.append({ unit: PROVINCE_UNIT, requestId: act.requestId }, () => ({ act }));
  }
});
afterAll(() => Promise.all([stage.close(), sink.close()]));

/** The same api in a deployment that has a mail server. */
async function post(email: string, body: object): Promise<{ readonly status: number; readonly body: unknown }> {
  const config = { host: sink.host, port: sink.port, security: 'none', sender: 'so-papi@snv.example' } as const;
  const mailer = {
    config: { ...config, perMinute: 60_000 },
    open: () => smtpTransport({ ...config, perMinute: 60_000 }),
    wallNow: Date.now,
    random: Math.random,
    sleep: () => Promise.resolve(),
  };
  const answer = { status: 0, text: '' };
  const wire = {
    writeHead: (status: number) => (answer.status = status),
    end: (text: string) => (answer.text = text),
  } as unknown as WireResponse;
  await endpoint(API_ROUTES, () => Promise.resolve({ ...stage.services, mailer }))(
    {
      ...{ method: 'POST', url: '/v1/reminders', rawBody: new TextEncoder().encode(JSON.stringify(body)) },
      headers: { authorization: `Bearer ${email.replace('@', '+at+')}` },
    },
    wire,
  );
  return { status: answer.status, body: JSON.parse(answer.text) };
}

describe('reminders by hand', () => {
  test('are shown before anything is sent', async () => {
    const { status, body } = await stage.call('GET', '/v1/reminders', HOME_AFFAIRS);
    expect([status, body['sentence'], body['units'], body['canSend']]).toEqual([
      ...[200, 'Sẽ gửi 4 thư, nhắc 3 đơn vị.', 3, false],
    ]);
    expect((body['people'] as readonly unknown[])[2]).toEqual({
      to: 'officer@xa1.example',
      subject: '[Sổ PAPI] Nhắc hạn: Kế hoạch của UBND xã xa1, huyện H, hết ngày 07/8/2023',
      state: 'waiting',
      dues: [
        {
          ...{ as: 'officer', unit: 'xa1', name: 'UBND xã xa1, huyện H', form: 'plan', formName: 'Kế hoạch' },
          ...{ due: '2023-08-07', standing: 'còn 3 ngày làm việc' },
        },
      ],
    });
    expect(sink.mails).toHaveLength(0);
  });
  test.each(['GET', 'POST'])('%s: an officer is told no addresses of others', async (method) => {
    const { status } = await stage.call(method, '/v1/reminders', 'officer@xa1.example', {});
    expect(status).toBe(403);
  });
  test('without a mail server it is said so', async () => {
    const { status, body } = await stage.call('POST', '/v1/reminders', HOME_AFFAIRS, {});
    expect([status, body['error']]).toEqual([409, expect.objectContaining({ code: 'mail-not-set-up' })]);
  });
  test('an unknown occasion is refused', async () =>
    expect(await post(HOME_AFFAIRS, { occasion: 'everybody' })).toMatchObject({ status: 400 }));
  test('are sent once, stand in the ledger and are shown as sent', async () => {
    const first = await post(HOME_AFFAIRS, {});
    expect(first).toMatchObject({ status: 200, body: { day: '2023-08-02', people: 4, sent: 4, left: 0 } });
    expect(await post(HOME_AFFAIRS, { occasion: 'owing' })).toMatchObject({ body: { sent: 0, left: 0 } });
    expect(sink.mails.map(({ to }) => to).sort()).toEqual([
      ...['first@xa2.example', 'officer@huyen.example', 'officer@xa1.example', 'second@xa2.example'],
    ]);
    const [entry, more] = await stage.ledger.readReminders();
    expect([entry?.by, more]).toEqual([HOME_AFFAIRS, undefined]);
    const { body } = await stage.call('GET', '/v1/reminders', HOME_AFFAIRS);
    expect(body['sentence']).toBe('Không có thư nào phải gửi. Hôm nay đã gửi 4 thư.');
  });
  test('the export with them verifies', async () => {
    const { text } = await stage.call('GET', '/v1/ledger', HOME_AFFAIRS);
    expect(verifyExport(text)).toMatchObject({ ok: true, chains: 1 });
  });
});
