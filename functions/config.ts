/**
 * Configuration as a value, parsed once in the composition root. `process.env` appears nowhere else.
 *
 * Overrides for the local stack (another Google, another business clock) are read under the emulator only; anywhere else their
 * mere presence is a fault, so that no deployment can run on a false clock unseen.
 */
import { parseMail, type MailConfig } from './mail/config.ts';

export interface LocalOverrides {
  /** Origin of a local Google, no trailing slash. */
  readonly googleRootUrl?: string;
  /** Static access token of the local service account. */
  readonly googleAccessToken?: string;
  /** Address of that account. */
  readonly googleAccount?: string;
  /** File that holds the business clock as an ISO instant. */
  readonly businessClockFile?: string;
}

export interface Config {
  readonly projectId: string;
  /** Slug, "quang-tri": part of every document's path. */
  readonly province: string;
  readonly cycle: number;
  /** OAuth client ids whose identity tokens are taken. */
  readonly tokenAudiences: readonly string[];
  /** Who may set the cycle up while it has no registry; afterwards the registry alone decides. Lower case. */
  readonly founders: readonly string[];
  /** Absent while the deployment names no mail server: then nobody is mailed. */
  readonly mail?: MailConfig;
  readonly local: LocalOverrides;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const OVERRIDES = [
  'GOOGLE_ROOT_URL',
  'GOOGLE_ACCESS_TOKEN',
  'GOOGLE_ACCOUNT',
  'BUSINESS_CLOCK_FILE',
  'MAIL_SINK',
] as const;

/** Every fault at once, in the words of a developer. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`configuration: ${faults.join('; ')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** @throws ConfigError naming everything that is missing, malformed or not allowed here. */
export function parseConfig(env: Environment): Config {
  const faults: string[] = [];
  const text = (name: string, pattern: RegExp, what: string) => {
    const value = (env[name] ?? '').trim();
    if (value === '') faults.push(`${name} is blank`);
    else if (!pattern.test(value)) faults.push(`${name} must be ${what}`);
    return value;
  };
  const list = (name: string) => {
    const items = (env[name] ?? '').split(/[\s,;]+/).filter((item) => item !== '');
    if (items.length === 0) faults.push(`${name} is blank`);
    return items;
  };

  const province = text('PROVINCE', /^[a-z]+(-[a-z]+)*$/, 'a slug such as quang-tri');
  const cycle = Number(text('CYCLE', /^20\d\d$/, 'a year such as 2023'));
  const tokenAudiences = list('TOKEN_AUDIENCES');
  const founders = list('FOUNDERS').map((email) => email.toLowerCase());
  for (const email of founders) if (!/^[^\s@]+@[^\s@]+$/.test(email)) faults.push(`FOUNDERS: "${email}" is no address`);
  const projectId = text('GCLOUD_PROJECT', /^[a-z][a-z0-9-]+$/, 'a project id');
  const local = parseOverrides(env, faults);
  const mail = parseMail(env, faults);
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze({
    ...{ projectId, province, cycle, tokenAudiences, founders, local },
    ...(mail === undefined ? {} : { mail }),
  });
}

function parseOverrides(env: Environment, faults: string[]): LocalOverrides {
  const present = OVERRIDES.filter((name) => (env[name] ?? '') !== '');
  if (env['FUNCTIONS_EMULATOR'] !== 'true') {
    for (const name of present) faults.push(`${name} is for the emulator only`);
    return {};
  }
  const { GOOGLE_ROOT_URL: root, GOOGLE_ACCESS_TOKEN: token, GOOGLE_ACCOUNT: account } = env;
  const { BUSINESS_CLOCK_FILE: clock } = env;
  if (root !== undefined && root !== '' && !/^https?:\/\/[^/]+$/.test(root)) {
    faults.push('GOOGLE_ROOT_URL must be an origin without a path');
  }
  return {
    ...(root === undefined || root === '' ? {} : { googleRootUrl: root }),
    ...(token === undefined || token === '' ? {} : { googleAccessToken: token }),
    ...(account === undefined || account === '' ? {} : { googleAccount: account }),
    ...(clock === undefined || clock === '' ? {} : { businessClockFile: clock }),
  };
}
