/** A page that changes before it is read to its end. */
import { afterEach, expect, it } from 'vitest';
import { createSession } from '../../../entrypoints/article.content/session.ts';
import { agree, setPage, spotter } from './stage.ts';

afterEach(() => document.body.replaceChildren());

it('reads a paragraph once that changes while the page is first read', async () => {
  setPage(
    '<p>The harbour bridge opened.</p>' +
      '<p>It rained.</p>'.repeat(20_000) +
      '<p>The harbour bridge closed.</p>',
  );
  const begun = Promise.withResolvers<void>();
  const session = createSession({
    spotter,
    ask: async (question) => ({ ok: true, value: agree(question) }),
    askNothing() {},
    onUpdate() {},
    onTree: () => begun.resolve(),
    signal: new AbortController().signal,
  });
  const reading = session.start();
  await begun.promise;
  await session.update(new Set([document.getElementById('article')!.lastElementChild!]));
  await reading;
  const mentioned = session.passages().filter((passage) => passage.mentioned);
  expect(mentioned.map(({ text }) => text)).toEqual([
    'The harbour bridge opened.',
    'The harbour bridge closed.',
  ]);
});
