/** Questions to the person: one at a time, in order, each a promise. The page shows the first of the queue. */

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
  /** A line to type in, with what stands there first. */
  readonly input?: string;
  /** A box to tick. */
  readonly tick?: string;
  /** Lines with a box each, all ticked: the scopes of a consent page. */
  readonly list?: readonly { readonly id: string; readonly label: string; readonly detail: string }[];
}

export interface QuestionAnswer {
  /** Empty when the dialog was closed. */
  readonly button: string;
  readonly text: string;
  readonly ticked: boolean;
  readonly chosen: readonly string[];
}

export interface Questions {
  ask(question: Question): Promise<QuestionAnswer>;
  answer(answer: QuestionAnswer): void;
  readonly current: () => Question | undefined;
  subscribe(listener: () => void): () => void;
}

export function makeQuestions(): Questions {
  const queue: { readonly question: Question; readonly resolve: (answer: QuestionAnswer) => void }[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    ask: (question) =>
      new Promise((resolve) => {
        queue.push({ question, resolve });
        tell();
      }),
    answer(answer) {
      queue.shift()?.resolve(answer);
      tell();
    },
    current: () => queue[0]?.question,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
