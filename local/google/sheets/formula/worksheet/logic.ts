/** Choices, truths, errors and questions about a value's kind. Only the branch that is taken is computed. */
import { isArea, isError, errorOf, notAvailable, toTruth, type Scalar } from '../scalars.ts';
import { ANY, collectTruths, scalars, type WorksheetFunction } from './define.ts';
import { toScalar } from '../evaluate.ts';

const weighing = (name: string, run: (found: readonly boolean[]) => boolean): WorksheetFunction => ({
  least: 1,
  most: ANY,
  run: (args, tools) => {
    const found = collectTruths(args, tools, name);
    return Array.isArray(found) ? run(found) : found;
  },
});

const asking = (test: (value: Scalar) => boolean): WorksheetFunction => ({
  least: 1,
  most: 1,
  run: ([arg], tools) => test(arg === undefined ? null : tools.scalar(arg)),
});

const rescuing = (test: (value: Scalar) => boolean): WorksheetFunction => ({
  least: 1,
  most: 2,
  run: ([arg, otherwise], tools) => {
    const value = arg === undefined ? null : tools.value(arg);
    const scalar = isArea(value) ? toScalar(value, tools.scope) : value;
    if (!test(scalar)) return value;
    return otherwise === undefined ? '' : tools.value(otherwise);
  },
});

export const logicFunctions: Readonly<Record<string, WorksheetFunction>> = {
  IF: {
    least: 2,
    most: 3,
    run: ([condition, yes, no], tools) => {
      const truth = toTruth(condition === undefined ? null : tools.scalar(condition), 'IF');
      if (isError(truth)) return truth;
      const branch = truth ? yes : no;
      return branch === undefined ? false : tools.value(branch);
    },
  },
  IFS: {
    least: 2,
    most: ANY,
    run: (args, tools) => {
      for (let index = 0; index + 1 < args.length; index += 2) {
        const [condition, result] = [args[index], args[index + 1]];
        if (condition === undefined || result === undefined) break;
        const truth = toTruth(tools.scalar(condition), 'IFS');
        if (isError(truth)) return truth;
        if (truth) return tools.value(result);
      }
      return notAvailable('No match.');
    },
  },
  AND: weighing('AND', (found) => found.every(Boolean)),
  OR: weighing('OR', (found) => found.some(Boolean)),
  XOR: weighing('XOR', (found) => found.filter(Boolean).length % 2 === 1),
  NOT: scalars(1, 1, ([value = null]) => {
    const truth = toTruth(value, 'NOT');
    return isError(truth) ? truth : !truth;
  }),
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
  IFERROR: rescuing((value) => isError(value)),
  IFNA: rescuing((value) => isError(value) && value.type === 'N_A'),
  NA: scalars(0, 0, () => errorOf('N_A', 'Error: N/A')),
  ISBLANK: asking((value) => value === null),
  ISNUMBER: asking((value) => typeof value === 'number'),
  ISTEXT: asking((value) => typeof value === 'string'),
  ISNONTEXT: asking((value) => typeof value !== 'string'),
  ISLOGICAL: asking((value) => typeof value === 'boolean'),
  ISERROR: asking((value) => isError(value)),
  ISERR: asking((value) => isError(value) && value.type !== 'N_A'),
  ISNA: asking((value) => isError(value) && value.type === 'N_A'),
};
