/**
 * Where mail is handed over, from the environment. Credentials never travel in the clear: a server speaks TLS at once, or is made
 * to by STARTTLS; only the sink of the local stack, under the emulator, does without.
 */
import { isMailable } from '../../shared/reminders/address.ts';
import type { Environment } from '../config.ts';

export interface MailConfig {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  /** Address that the mails come from. */
  readonly sender: string;
  /** Absent in functions that send nothing: only those that do are given the secrets. */
  readonly credentials?: { readonly user: string; readonly password: string };
  /** Mails a minute at most. */
  readonly perMinute: number;
}

/** Port of TLS at once (RFC 8314, 3.3); on any other STARTTLS is demanded. */
const IMPLICIT_TLS_PORT = 465;
const SINK = /^127\.0\.0\.1:(\d{1,5})$/;

/**
 * @param faults takes what is wrong.
 * @returns `undefined` while no mail server is named: then nobody is mailed.
 */
export function parseMail(env: Environment, faults: string[]): MailConfig | undefined {
  const value = (name: string) => (env[name] ?? '').trim();
  const sink = value('MAIL_SINK');
  // Elsewhere a sink is a fault that the caller names.
  if (sink !== '' && env['FUNCTIONS_EMULATOR'] === 'true') return sinkAt(sink, faults);
  const host = value('SMTP_HOST');
  if (host === '') return undefined;
  const whole = (name: string, fallback: number, max: number) => {
    const number = value(name) === '' ? fallback : Number(value(name));
    const fits = Number.isInteger(number) && number >= 1 && number <= max;
    if (!fits) faults.push(`${name} must be a whole number from 1 to ${max}`);
    return number;
  };
  const port = whole('SMTP_PORT', IMPLICIT_TLS_PORT, 65_535);
  const perMinute = whole('SMTP_PER_MINUTE', 60, 6_000);
  const [sender, user, password] = [value('SMTP_SENDER'), value('SMTP_USER'), env['SMTP_PASSWORD'] ?? ''];
  if (!/^[A-Za-z0-9.-]+$/.test(host)) faults.push('SMTP_HOST must be the name of a host');
  if (!isMailable(sender)) faults.push('SMTP_SENDER must be an address');
  return {
    ...{ host, port, sender, perMinute, security: port === IMPLICIT_TLS_PORT ? 'tls' : 'starttls' },
    ...(user === '' ? {} : { credentials: { user, password } }),
  };
}

function sinkAt(sink: string, faults: string[]): MailConfig {
  const port = SINK.exec(sink)?.[1];
  if (port === undefined) faults.push('MAIL_SINK must be 127.0.0.1 and a port');
  const sender = 'so-papi@sink.example';
  return { host: '127.0.0.1', port: Number(port), security: 'none', sender, perMinute: 60_000 };
}
