/** How a simulated plan speaks: of a content last year's measure and this year's tasks, of a task what it is to bring. */
import type { TaskGroup } from '../../../shared/forms/content.ts';

export interface TaskText {
  readonly group: TaskGroup;
  readonly task: string;
  readonly product: string;
  readonly target: string;
  readonly targetUnit: string;
}

export interface ContentText {
  readonly measure: string;
  readonly result: string;
  readonly tasks: readonly [TaskText, ...TaskText[]];
}

export const task = (
  group: TaskGroup,
  text: string,
  product: string,
  target: string,
  targetUnit: string,
): TaskText => ({
  ...{ group, task: text, product, target, targetUnit },
});
