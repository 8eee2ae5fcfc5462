/**
 * The page's side of the protocol. Messages have the form in which the messaging library of the other
 * parts sends them (`type`, `data`, `timestamp`; back comes `res` or `err`), but it is not used here: it
 * would be a twentieth of a script that every page pays for.
 */
import type { ToBackground, ToPage } from '../../data/protocol.ts';

type Reply<T> = { res: T; err?: undefined } | { res?: undefined; err: unknown };

/** Asks the background. Rejects where it cannot answer, as when the extension is gone. */
export function askBackground<K extends keyof ToBackground>(
  type: K,
  data: Parameters<ToBackground[K]>[0],
): Promise<ReturnType<ToBackground[K]>> {
  return new Promise((resolve, reject) => {
    const message = { type, data, timestamp: Date.now() };
    // `chrome` takes callbacks in both browsers.
    chrome.runtime.sendMessage(message, (reply?: Reply<ReturnType<ToBackground[K]>>) => {
      if (chrome.runtime.lastError || !reply?.res) reject(new Error('no answer'));
      else resolve(reply.res);
    });
  });
}

/** Answers what the extension's other parts ask the page. */
export function answerMessages(page: ToPage, signal: AbortSignal): void {
  const answer = ({ type, data }: { type: keyof ToPage; data: never }): Reply<unknown> => {
    try {
      return { res: page[type](data) };
    } catch (error) {
      return { err: String(error) };
    }
  };
  const listener = (
    message: Parameters<typeof answer>[0],
    _sender: unknown,
    respond: (reply: Reply<unknown>) => void,
  ) => {
    if (Object.hasOwn(page, message.type)) respond(answer(message));
  };
  const { onMessage } = chrome.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}
