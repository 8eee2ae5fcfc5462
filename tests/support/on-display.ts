/** Chromium on a display of its own, with a marked article in front: for real keys and real clicks. */
import { launchChromium, type Chromium } from './chromium.ts';
import { openDisplay, type Display } from './display.ts';
import { readHighlights } from './highlights.ts';
import { openDesk } from './launch.ts';
import { servePages } from './serve.ts';
import type { TestPage } from './test-browser.ts';
import { until } from './until.ts';

export interface OnDisplay {
  display: Display;
  browser: Chromium;
  page: TestPage;
  close(): Promise<void>;
}

/** Opens an article and waits until it has the focus and is marked. */
export async function openOnDisplay(article: {
  address: string;
  html: string;
}): Promise<OnDisplay> {
  const served = await servePages({ [article.address]: article.html });
  const display = await openDisplay();
  const browser = await launchChromium({ headed: true, env: display.env });
  await (await openDesk(browser)).close();
  const page = await browser.newPage();
  await page.goto(served.url(article.address));
  await page.bringToFront();
  await until('the page to have the focus', () =>
    page.evaluate(() => document.visibilityState === 'visible' && document.hasFocus(), null),
  );
  await until('marks', async () => (await readHighlights(page)).length > 0);
  return {
    display,
    browser,
    page,
    async close() {
      await browser.close();
      display.close();
      await served.close();
    },
  };
}
