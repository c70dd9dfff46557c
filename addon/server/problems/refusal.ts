/** A problem on its way to whoever asked: thrown where a call cannot go on, turned into an answer in one place (`answer.ts`). */
import type { ProblemView } from '../views.ts';
import { DIALOG_SENTENCES, type AddonProblemCode, type AddonProblemDetails } from './addonProblems.ts';

export class Refusal extends Error {
  /** Declared only: a field would be defined by a helper of the bundler. */
  declare readonly problem: ProblemView;

  constructor(problem: ProblemView) {
    super(problem.code);
    this.problem = problem;
  }
}

export function addonProblem<C extends AddonProblemCode>(code: C, details: AddonProblemDetails[C]): ProblemView {
  const sentence = (DIALOG_SENTENCES as { readonly [Code in AddonProblemCode]?: string })[code];
  return { code, ...(sentence === undefined ? { details } : { sentence }) };
}

export function refusal<C extends AddonProblemCode>(code: C, details: AddonProblemDetails[C]): Refusal {
  return new Refusal(addonProblem(code, details));
}
