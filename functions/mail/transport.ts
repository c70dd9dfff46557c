/**
 * Hands mails to an SMTP server, one after the other over one connection, and says what became of each. Never throws for what a
 * server does: that is an outcome.
 *
 * The bare connection of nodemailer is used, not its pool: whether a byte of the message was sent decides whether it may be sent
 * again, and no layer below may repeat it by itself.
 */
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailConfig } from './config.ts';

export interface OutgoingMail {
  readonly to: string;
  /** Name beside the sender's address. */
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With its angle brackets; the same for each try of one mail. */
  readonly messageId: string;
  readonly date: Date;
}

/**
 * `taken`: the server has it. `refused`: it takes nothing for this address. `deferred`: not this address, now. `unreachable`: the
 * server takes nothing from us, now. `uncertain`: the message was on its way when the connection was lost.
 */
export type Delivery =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' | 'deferred' | 'unreachable' | 'uncertain'; readonly reason: string };

export interface MailTransport {
  send(mail: OutgoingMail): Promise<Delivery>;
  /** Ends the connection; the next mail opens another. */
  close(): void;
}

/** Together well under the lease of a try (`tries.ts`). */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };
const LONGEST_MS = 120_000;

/** @param timeouts shorter ones, for tests. */
export function smtpTransport(config: MailConfig, timeouts: Partial<typeof TIMEOUTS> = {}): MailTransport {
  const open: { connection?: SMTPConnection } = {};
  const close = () => {
    open.connection?.quit();
    delete open.connection;
  };
  return {
    async send(mail) {
      const raw = await compose(mail, config.sender);
      const message = Readable.from([raw]);
      try {
        open.connection ??= await connect(config, { ...TIMEOUTS, ...timeouts });
        await handOver(open.connection, { from: config.sender, to: [mail.to], size: raw.length }, message);
        return { kind: 'taken' };
      } catch (error) {
        // What state the session is in is not worth finding out.
        open.connection?.close();
        delete open.connection;
        return deliveryOf(error, message.readableDidRead);
      }
    },
    close,
  };
}

function compose({ to, fromName, date, ...mail }: OutgoingMail, sender: string): Promise<Buffer> {
  const composer = new MailComposer({
    ...mail,
    date,
    from: { name: fromName, address: sender },
    to: { name: '', address: to },
    // No out-of-office note is to come back (RFC 3834, 5).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function connect(config: MailConfig, timeouts: typeof TIMEOUTS): Promise<SMTPConnection> {
  const { host, port, security, credentials } = config;
  const connection = new SMTPConnection({
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    ...timeouts,
  });
  return new Promise((resolve, reject) => {
    // Also later: an error between two mails is found by the next one.
    connection.on('error', reject);
    connection.once('end', () => reject(new Error('the connection was closed')));
    connection.connect((failure) => {
      if (failure !== undefined) reject(failure);
      else if (credentials === undefined) resolve(connection);
      else {
        connection.login({ user: credentials.user, pass: credentials.password }, (refusal) => {
          if (refusal === null) resolve(connection);
          else reject(refusal);
        });
      }
    });
  });
}

function handOver(
  connection: SMTPConnection,
  envelope: { readonly from: string; readonly to: string[]; readonly size: number },
  message: Readable,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // A server that trickles its replies is never silent long enough for the socket's own limit.
    const timer = setTimeout(() => reject(new Error('the server took too long')), LONGEST_MS);
    connection.send(envelope, message, (error) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** @param isOnItsWay whether a byte of the message was sent. */
export function deliveryOf(error: unknown, isOnItsWay: boolean): Delivery {
  const { code, command, responseCode } = error as { code?: unknown; command?: unknown; responseCode?: unknown };
  const step = typeof command === 'string' ? command : '';
  const reply = typeof responseCode === 'number' ? responseCode : undefined;
  // Words of a server may quote addresses: only codes are kept.
  const reason = [step, reply ?? (typeof code === 'string' ? code : 'lost')].filter((part) => part !== '').join(' ');
  if (reply === undefined) {
    // The address itself was found wanting before anything was sent.
    if (code === 'EENVELOPE' && step === 'API') return { kind: 'refused', reason };
    return { kind: isOnItsWay ? 'uncertain' : 'unreachable', reason };
  }
  // 421 ends the session whatever it answers; what is said before RCPT concerns us, not the address.
  if (reply === 421 || !/^(RCPT|DATA)/.test(step)) return { kind: 'unreachable', reason };
  return { kind: reply >= 500 ? 'refused' : 'deferred', reason };
}
