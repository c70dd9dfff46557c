/** Moving the clock: at once forward; back only after the person was told that the calendar does nothing again. */
import { useCallback } from 'react';
import { momentInWords } from '../../../../shared/text/moment.ts';
import type { MoveRequest } from '../../wire.ts';
import { WORDS } from '../book/words.ts';
import type { Questions } from '../dialogs/questions.ts';
import { ask } from '../server.ts';

export type Move = (request: MoveRequest) => Promise<void>;

export function useMove(clock: string, questions: Questions): Move {
  return useCallback(
    async (request) => {
      const isBack = 'instant' in request && request.instant < clock;
      if (isBack && !(await mayGoBack(clock, request.instant, questions))) return;
      try {
        await ask('POST', '/api/timeline', request);
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        await questions.ask({ title: WORDS.trouble, text, buttons: [{ id: 'ok', label: WORDS.ok }] });
      }
    },
    [clock, questions],
  );
}

async function mayGoBack(from: string, to: string, questions: Questions): Promise<boolean> {
  const { button } = await questions.ask({
    title: 'Lùi đồng hồ?',
    text:
      `Đồng hồ sẽ lùi từ ${momentInWords(from)} về ${momentInWords(to)}. Những gì lịch đã làm vẫn giữ nguyên: thư đã gửi, ` +
      'kỳ đã mở hay đã khóa, số liệu quý đã chốt. Khi đồng hồ tiến lại, lịch không làm lại những việc đó.',
    buttons: [
      { id: 'cancel', label: WORDS.cancel },
      { id: 'ok', label: 'Lùi đồng hồ' },
    ],
  });
  return button === 'ok';
}
