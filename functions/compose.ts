/**
 * The composition root: configuration and hosts become one frozen object of services.
 *
 * Everything heavy is loaded here, at the first request: Firestore, Google's clients, jose.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { validateForm } from '../shared/validation/validateForm.ts';
import { businessClock } from './businessClock.ts';
import { parseConfig, type Environment } from './config.ts';
import { enterAnswer } from './consolidate/enterAnswer.ts';
import { consolidate, type OpenMaster } from './consolidate/run.ts';
import { accessProblem } from './google/accessProblem.ts';
import { googleFetch } from './google/fetch.ts';
import type { MailConfig } from './mail/config.ts';
import type { Mailer } from './mail/mailer.ts';
import type { OpenReportFolder } from './google/reportFolder.ts';
import { REGION } from './region.ts';
import type { Services } from './services.ts';
import type { Consolidate } from './tasks/consolidateTask.ts';

export interface TaskServices extends Services {
  readonly consolidate: Consolidate;
}

/** @throws ConfigError */
export async function compose(env: Environment): Promise<TaskServices> {
  const config = parseConfig(env);
  const [{ openLedger }, { tokenVerifier }, { consolidationQueue }] = await Promise.all([
    import('./ledger/ledger.ts'),
    import('./identity/verifyToken.ts'),
    import('./tasks/queue.ts'),
  ]);
  const { googleRootUrl, businessClockFile } = config.local;
  const ledger = openLedger(config.projectId, config);
  const now = businessClock(businessClockFile);
  const openMaster = masterOpener({ config, ledger });
  return Object.freeze({
    ...{ config, ledger, now, validateForm, newId: randomUUID },
    verifyToken: tokenVerifier({ audiences: config.tokenAudiences, fetch: googleFetch(googleRootUrl) }),
    queue: consolidationQueue(config.projectId, REGION),
    openMaster,
    openReportFolder: folderOpener({ config, ledger }),
    consolidate: masterConsolidation(openMaster, { ledger, now }),
    ...(config.mail === undefined ? {} : { mailer: await smtpMailer(config.mail) }),
  });
}

const RETRY = { sleep: (ms: number) => sleep(ms), random: Math.random };

async function smtpMailer(config: MailConfig): Promise<Mailer> {
  const { smtpTransport } = await import('./mail/transport.ts');
  return { config, open: () => smtpTransport(config), wallNow: Date.now, ...RETRY };
}

/** The master that the settings name; `undefined` while they name none. */
function masterOpener({ config, ledger }: Pick<Services, 'config' | 'ledger'>): OpenMaster {
  return async (patience) => {
    const { settings } = await ledger.readProvince();
    if (settings === undefined || settings.masterSpreadsheetId === '') return undefined;
    const [{ ownAddress, sheetsClient }, { masterSheets }] = await Promise.all([
      import('./google/sheets.ts'),
      import('./google/masterSheets.ts'),
    ]);
    const { googleRootUrl: rootUrl, googleAccessToken: accessToken, googleAccount } = config.local;
    const client = sheetsClient({
      ...(rootUrl === undefined ? {} : { rootUrl }),
      ...(accessToken === undefined ? {} : { accessToken }),
    });
    const account = accessToken === undefined ? await ownAddress() : googleAccount;
    const deps = { ...RETRY, ...patience, ...(account === undefined ? {} : { account }) };
    return masterSheets(client, settings.masterSpreadsheetId, deps);
  };
}

function folderOpener({ config, ledger }: Pick<Services, 'config' | 'ledger'>): OpenReportFolder {
  return async () => {
    const { settings } = await ledger.readProvince();
    if (settings?.reportFolderId === undefined) return undefined;
    const [{ driveClient }, { reportFolder }] = await Promise.all([
      import('./google/drive.ts'),
      import('./google/reportFolder.ts'),
    ]);
    const { googleRootUrl: rootUrl, googleAccessToken: accessToken } = config.local;
    const access = {
      ...(rootUrl === undefined ? {} : { rootUrl }),
      ...(accessToken === undefined ? {} : { accessToken }),
    };
    return reportFolder(driveClient(access), settings.reportFolderId, { ...RETRY, attempts: 3 });
  };
}

function masterConsolidation(openMaster: OpenMaster, { ledger, now }: Pick<Services, 'ledger' | 'now'>): Consolidate {
  const masterLedger = { ...ledger, enterAnswer: enterAnswer({ ledger, now, newId: randomUUID }) };
  const newNonce = () => randomUUID().replaceAll('-', '');
  return async (run) => {
    const sheets = await openMaster();
    if (sheets === undefined) return undefined;
    try {
      return await consolidate(run)({ ledger: masterLedger, sheets, now, newNonce, ...RETRY });
    } catch (error) {
      throw accessProblem(error) ?? error;
    }
  };
}
