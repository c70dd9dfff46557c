/**
 * Every finding of validation, one file a family: how grave it is, its Vietnamese words, how sure its fix is.
 *
 * The place ("Ô E12 …") is put before the words by `findingSentence.ts`. Nothing else words a finding.
 */
import type { Finding } from './finding.ts';
import { CHOICE } from './findings/choice.ts';
import { CONSISTENCY } from './findings/consistency.ts';
import { COVERAGE } from './findings/coverage.ts';
import { DATES } from './findings/dates.ts';
import type { FindingDescription } from './findings/entry.ts';
import { IDENTITY } from './findings/identity.ts';
import { LENGTH } from './findings/length.ts';
import { PRIVACY } from './findings/privacy.ts';
import { REQUIRED } from './findings/required.ts';
import { SHAPE } from './findings/shape.ts';
import { SUSPICION } from './findings/suspicion.ts';
import { TEXT } from './findings/text.ts';
import { TYPE } from './findings/type.ts';

/** In the order in which findings of one cell are shown. */
export const FAMILIES = [
  'shape',
  'required',
  'type',
  'choice',
  'length',
  'identity',
  'dates',
  'coverage',
  'consistency',
  'suspicion',
  'text',
  'privacy',
] as const;
export type FindingFamily = (typeof FAMILIES)[number];

/** By family, then in the order of the rules. */
export const FINDINGS = {
  ...SHAPE,
  ...REQUIRED,
  ...TYPE,
  ...CHOICE,
  ...LENGTH,
  ...IDENTITY,
  ...DATES,
  ...COVERAGE,
  ...CONSISTENCY,
  ...SUSPICION,
  ...TEXT,
  ...PRIVACY,
} as const satisfies Readonly<Record<`${FindingFamily}-${string}`, FindingDescription>>;

export type FindingCode = keyof typeof FINDINGS;

export const FINDING_CODES = Object.keys(FINDINGS) as readonly FindingCode[];

const described = (code: FindingCode): FindingDescription => FINDINGS[code];

/** Codes whose fix only writes down what was understood anyway: "Sửa giúp tôi" may apply them all at once, unasked. */
export const CERTAIN_FIXES: ReadonlySet<FindingCode> = new Set(
  FINDING_CODES.filter((code) => described(code).fix === 'certain'),
);

/** Whether the finding has a fix that needs nobody's look. */
export function hasCertainFix({ code, fix }: Finding): boolean {
  return fix !== undefined && CERTAIN_FIXES.has(code);
}

/** False for what only a body can bring that no workbook makes. */
export function canClerkCause(code: FindingCode): boolean {
  return described(code).forged !== true;
}

export const CLERK_CODES: readonly FindingCode[] = /* @__PURE__ */ FINDING_CODES.filter(canClerkCause);

const ORDER: ReadonlyMap<string, number> = new Map(FINDING_CODES.map((code, index) => [code, index]));

export function findingOrder(code: FindingCode): number {
  return ORDER.get(code) ?? FINDING_CODES.length;
}

export function familyOf(code: FindingCode): FindingFamily {
  return code.slice(0, code.indexOf('-')) as FindingFamily;
}
