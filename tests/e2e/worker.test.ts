/** A browser stops the background worker whenever it likes; nobody may notice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import type { Chromium } from '../support/chromium.ts';
import { launchChromium } from '../support/chromium.ts';
import { openDesk } from '../support/launch.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const passage = {
  text: 'North and South Korea opened the inter-Korean liaison office in Kaesong.',
};

describe('a stopped worker', () => {
  let browser: Chromium;
  let page: TestPage;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await openDesk(browser, 'options.html');
  });
  afterAll(() => browser.close());

  /** Ends the worker as the browser does after half a minute without work. */
  async function stopWorker(): Promise<void> {
    const session = await browser.context.browser()!.newBrowserCDPSession();
    const findWorker = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find(({ type }) => type === 'service_worker');
    };
    const { targetId } = (await findWorker())!;
    await session.send('Target.closeTarget', { targetId });
    await until('the worker to stop', async () => (await findWorker())?.targetId !== targetId);
    await session.detach();
  }

  it('answers the next message as before', async () => {
    const before = await ask(page, 'comparePassage', passage);
    expect(before).toMatchObject({ ok: true });
    await stopWorker();
    expect(await ask(page, 'comparePassage', passage)).toEqual(before);
  });

  it('keeps what the reader has switched off', async () => {
    const off = { pack: 'liaison-office', enabled: false };
    expect(await ask(page, 'setPackEnabled', off)).toEqual({ ok: true, value: null });
    await stopWorker();
    const packs = await ask(page, 'listPacks', undefined);
    expect(packs.ok && packs.value.find(({ id }) => id === 'liaison-office')?.enabled).toBe(false);
    await ask(page, 'setPackEnabled', { ...off, enabled: true });
  });
});
