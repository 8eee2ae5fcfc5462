/** Readers who want a page to be read only when they say so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { readHighlights } from '../support/highlights.ts';
import { openDesk, openExtensionPage } from '../support/launch.ts';
import { findTabId, readPageState } from '../support/page-state.ts';
import { servePages, type Served } from '../support/serve.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const { address, html } = (await readDemoPages()).find((one) =>
  one.address.endsWith('/agrees.html'),
)!;

describe('only when the reader clicks', () => {
  let browser: Chromium;
  let served: Served;
  let panel: TestPage;

  beforeAll(async () => {
    served = await servePages({ [address]: html });
    browser = await launchChromium();
    panel = await openDesk(browser);
    await panel.evaluate(() => chrome.storage.local.set({ onlyOnClick: true }), null);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('leaves a page unread until the popup is told to read it', async () => {
    const page = await browser.newPage();
    const url = served.url(address);
    await page.goto(url);
    expect((await readPageState(panel, url)).state).toBe('off');
    expect(await readHighlights(page)).toEqual([]);

    const popup = await openExtensionPage(browser, `popup.html?tab=${await findTabId(panel, url)}`);
    await popup.click('text=Read this page now');
    await until('marks', async () => (await readHighlights(page)).length > 0);
    expect((await readPageState(panel, url)).state).toBe('ready');
  });
});
