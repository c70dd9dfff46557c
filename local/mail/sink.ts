/**
 * A mail server that keeps what it is given: parsed in memory, and as files on request. Nothing is passed on. It knows no domain.
 *
 * Faults are a server's own: not there, slow, refusing an address for good or for now, lost after the message arrived.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface SunkMail {
  /** From 1, in order of arrival. */
  readonly id: number;
  /** Of the envelope. */
  readonly recipients: readonly string[];
  /** Headers as they were read. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly messageId: string;
  /** ISO, of the header. */
  readonly date: string;
  readonly text: string;
  readonly html: string;
  /** Names of the headers, lower case, in order. */
  readonly headers: readonly string[];
  readonly raw: string;
}

export interface MailFaults {
  /** Before each answer to a recipient or a message, ms. */
  readonly slowMs?: number;
  /** Address -> reply code, 550 or 451. */
  readonly refuse?: Readonly<Record<string, number>>;
  /** Keeps the next so many messages and cuts the connection instead of answering. */
  readonly cutAfterData?: number;
  /** 421 to everybody. */
  readonly busy?: boolean;
}

export interface MailSink {
  readonly host: string;
  readonly port: number;
  readonly mails: readonly SunkMail[];
  /** @returns what ends it. */
  follow(listener: (mail: SunkMail) => void): () => void;
  /** In place of the faults before. */
  fail(faults: MailFaults): void;
  /** Nobody listens at the port any more. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  clear(): void;
  /** Each mail as an .eml file, named so that they stand in order of arrival. */
  writeTo(folder: string): Promise<void>;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

export async function startMailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const listeners = new Set<(mail: SunkMail) => void>();
  const state: { faults: MailFaults; cuts: number; server?: SMTPServer } = { faults: {}, cuts: 0 };
  const sockets = new Map<number, Socket>();

  const keep = async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
    const mail = await parsed(Buffer.concat(chunks), session, mails.length + 1);
    mails.push(mail);
    for (const listener of listeners) listener(mail);
  };

  const listen = async (port: number) => {
    const server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, closeTimeout: 1 },
      disableReverseLookup: true,
      onConnect: (_, answer) => answer(state.faults.busy === true ? reply(421, 'Too busy') : null),
      onRcptTo({ address }, _, answer) {
        const code = state.faults.refuse?.[address];
        void later().then(() => answer(code === undefined ? null : reply(code, 'Not taken')));
      },
      onData(stream, session, answer) {
        keep(stream, session)
          .then(later)
          .then(
            () => {
              if (state.cuts-- > 0) sockets.get(session.remotePort)?.destroy();
              else answer(null, 'Kept');
            },
            (error: unknown) => answer(reply(451, String(error))),
          );
      },
    });
    // A connection that breaks off is the client's affair.
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => {
      const { remotePort } = socket;
      if (remotePort === undefined) return;
      sockets.set(remotePort, socket);
      socket.once('close', () => sockets.delete(remotePort));
    });
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, HOST, resolve);
    });
    state.server = server;
    return (server.server.address() as AddressInfo).port;
  };
  const later = async () => {
    if (state.faults.slowMs !== undefined) await sleep(state.faults.slowMs, undefined, { ref: false });
  };
  const goDown = async () => {
    const { server } = state;
    if (server === undefined) return;
    delete state.server;
    for (const socket of sockets.values()) socket.destroy();
    await new Promise<void>((resolve) => server.close(resolve));
  };

  const port = await listen(0);
  return {
    ...{ host: HOST, port, mails, goDown },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fail(faults) {
      state.faults = faults;
      state.cuts = faults.cutAfterData ?? 0;
    },
    async comeBack() {
      if (state.server === undefined) await listen(port);
    },
    clear() {
      mails.length = 0;
    },
    async writeTo(folder) {
      await mkdir(folder, { recursive: true });
      for (const mail of mails) await writeFile(join(folder, fileNameOf(mail)), mail.raw);
    },
    close: goDown,
  };
}

/** "00012 2023-08-02 can-bo@xa.example.eml". */
function fileNameOf({ id, date, recipients }: SunkMail): string {
  const to = (recipients[0] ?? '').replace(/[^\w.@+-]/g, '_').slice(0, 80);
  return `${String(id).padStart(5, '0')} ${date.slice(0, 10)} ${to}.eml`;
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

async function parsed(raw: Buffer, { envelope }: SMTPServerSession, id: number): Promise<SunkMail> {
  const mail = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  });
  const to = Array.isArray(mail.to) ? mail.to : [mail.to];
  return {
    ...{ id, raw: raw.toString('utf8'), subject: mail.subject ?? '', messageId: mail.messageId ?? '' },
    recipients: envelope.rcptTo.map(({ address }) => address),
    to: to.flatMap((one) => one?.text ?? []).join(', '),
    from: mail.from?.text ?? '',
    date: mail.date?.toISOString() ?? '',
    text: mail.text ?? '',
    html: typeof mail.html === 'string' ? mail.html : '',
    headers: mail.headerLines.map(({ key }) => key),
  };
}
