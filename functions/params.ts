/**
 * Parameters that a deployment asks for, declared so that the Firebase CLI prompts for them and keeps them in `.env.<project>`.
 * At run time they are read by `parseConfig`; names and meaning are the same.
 */
import { defineString } from 'firebase-functions/params';

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
] as const;
