/** A problem on its way to whoever asked: thrown where work cannot go on, turned into a response in one place. */
import { PROBLEMS, type ProblemCode, type ProblemDetails } from './problemCatalogue.ts';

export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C;
  readonly details: ProblemDetails[C];

  constructor(code: C, details: ProblemDetails[C]) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  /** For a person, in Vietnamese. */
  get sentence(): string {
    return PROBLEMS[this.code].sentence(this.details);
  }

  /** The body of an error response. */
  toJSON(): { readonly error: { readonly code: C; readonly message: string; readonly details: ProblemDetails[C] } } {
    return { error: { code: this.code, message: this.sentence, details: this.details } };
  }
}

/** `instanceof` alone would leave the details untyped. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}
