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

/** The page itself cannot tell: under Playwright, every page believes that it has the focus. */
async function hasKeyboard({ xdotool }: Display, page: TestPage): Promise<boolean> {
  const [title, visibility] = await page.evaluate(
    () => [document.title, document.visibilityState],
    null,
  );
  const focused = await xdotool('getwindowfocus', 'getwindowname');
  return visibility === 'visible' && focused.startsWith(title);
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
  await until('the keyboard to be the page’s', () => hasKeyboard(display, page));
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
