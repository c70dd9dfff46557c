/** What Sở Nội vụ is shown before and after a sending: nobody is told as mailed whom the server refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROVINCE_UNIT } from '../../../shared/ledger/entry.ts';
import { act } from '../../shared/ledger/ledgerOf.ts';
import { REGISTRY, SETTINGS } from '../../shared/reminders/province.ts';
import { startPost, type Post } from './post.ts';

let post: Post;
beforeAll(async () => {
  post = await startPost();
  post.on.enter(act(PROVINCE_UNIT, 'settings', SETTINGS));
  post.on.enter(act(PROVINCE_UNIT, 'registry', REGISTRY));
  post.setClock('2023-08-02');
});
afterAll(() => post.close());

async function standing(): Promise<readonly string[]> {
  const { people } = await post.preview();
  return people.map(({ to, state }) => `${to} ${state}`);
}

test('whom the server refused is told apart from whom it took, and from who waits', async () => {
  expect(await post.preview()).toMatchObject({ units: 3, canSend: true, sentence: 'Sẽ gửi 4 thư, nhắc 3 đơn vị.' });
  post.sink.fail({ refuse: { 'officer@xa1.example': 550, 'officer@huyen.example': 451 } });
  expect(await post.run()).toMatchObject({ sent: 2, refused: 1, left: 1 });
  expect(await standing()).toEqual([
    ...['first@xa2.example sent', 'officer@huyen.example waiting', 'officer@xa1.example refused'],
    'second@xa2.example sent',
  ]);
  expect((await post.preview()).sentence).toBe('Sẽ gửi 1 thư, nhắc 1 đơn vị. Hôm nay đã gửi 2 thư.');
});
