/** Asks the background as the extension's own pages do, from within one of them. */
import type { ToBackground } from '../../data/protocol.ts';
import type { TestPage } from './test-browser.ts';

type Method = keyof ToBackground;

/** Sends one message of the protocol from an extension page, and gives back what was answered. */
export async function ask<M extends Method>(
  page: TestPage,
  method: M,
  data: unknown,
): Promise<ReturnType<ToBackground[M]>> {
  const reply = await page.evaluate(
    (message) =>
      chrome.runtime.sendMessage<object, { res: unknown }>({ ...message, id: 1, timestamp: 1 }),
    { type: method, data },
  );
  return reply.res as ReturnType<ToBackground[M]>;
}
