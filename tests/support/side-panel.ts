/** Looks into Chromium's real side panel, which Playwright does not count among its pages. */
import type { CDPSession } from 'playwright-core';
import type { Chromium } from './chromium.ts';

/** The text that the side panel shows; null while it is not open. */
export async function readSidePanel({ context, extensionUrl }: Chromium): Promise<string | null> {
  const session = await context.browser()!.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const panel = targetInfos.find(({ url }) => url === extensionUrl('compare.html'));
    return panel ? await readText(session, panel.targetId) : null;
  } finally {
    await session.detach();
  }
}

/** Messages to a target go through the browser's session, as strings. */
async function readText(session: CDPSession, targetId: string): Promise<string> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const reply = new Promise<string>((resolve) => {
    session.once('Target.receivedMessageFromTarget', ({ message }) => resolve(message));
  });
  const parameters = { expression: 'document.body.innerText', returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: parameters });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const { result } = JSON.parse(await reply) as { result: { result: { value: string } } };
  await session.send('Target.detachFromTarget', { sessionId });
  return result.result.value;
}
