/**
 * Parameters that a deployment asks for, declared so that the Firebase CLI prompts for them and keeps them in `.env.<project>`.
 * At run time they are read by `parseConfig`; names and meaning are the same.
 */
import { defineSecret, defineString } from 'firebase-functions/params';

export const PARAMETERS = [
  defineString('PROVINCE', { label: 'Province', description: 'Slug of the province, part of every path: quang-tri' }),
  defineString('CYCLE', { label: 'Cycle', description: 'Year of the cycle: 2023' }),
  defineString('TOKEN_AUDIENCES', {
    label: 'Token audiences',
    description: 'OAuth client ids of the add-on, separated by commas',
  }),
  defineString('FOUNDERS', {
    label: 'Founders',
    description: 'E-mail addresses that may set up a cycle without a registry, separated by commas',
  }),
  defineString('SMTP_HOST', {
    ...{ label: 'Mail server', description: 'Host that takes the reminders; blank: nobody is mailed' },
    default: '',
  }),
  defineString('SMTP_PORT', {
    ...{ label: 'Port of the mail server', description: '465 for TLS at once, 587 for STARTTLS' },
    default: '465',
  }),
  defineString('SMTP_SENDER', {
    ...{ label: 'Sender', description: 'Address that the reminders come from' },
    default: '',
  }),
  defineString('SMTP_PER_MINUTE', {
    ...{ label: 'Mails a minute', description: 'As many as the mail server allows' },
    default: '60',
  }),
] as const;

/** Only the functions that send mail are given them (`index.ts`). */
export const MAIL_SECRETS = [defineSecret('SMTP_USER'), defineSecret('SMTP_PASSWORD')];
