/** A page that the reader has made larger, with a frame that is not its own: marks and card as ever. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHighlights } from '../support/highlights.ts';
import { browsers, openDesk } from '../support/launch.ts';
import { findTabId } from '../support/page-state.ts';
import { servePages, type Served } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const said = (what: string) => `<p>The inter-Korean liaison office in Kaesong ${what}.</p>`;
const address = 'www.koreaherald.com/article';
const html = `<!doctype html><meta charset="utf-8"><title>News of the day</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2018-09-14">
<article><h1>News of the day</h1>${said('will have 15 to 20 staffers from each side')}
<iframe sandbox srcdoc="${said('is in a frame')}"></iframe>
<iframe sandbox="allow-scripts" srcdoc="${said('is in another')}"></iframe></article>`;
const zoom = 1.5;
const askedBeforePointing = 20;

async function pointAtMark(page: TestPage): Promise<void> {
  const [mark] = await readHighlights(page);
  if (!mark) return;
  await page.moveMouse(mark.x - 3, mark.y);
  await page.moveMouse(mark.x, mark.y);
}

describe.each(browsers)('a zoomed page with sandboxed frames in %s', (_, launch) => {
  let browser: TestBrowser;
  let served: Served;
  let desk: TestPage;

  beforeAll(async () => {
    served = await servePages({ [address]: html });
    browser = await launch();
    desk = await openDesk(browser);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('is marked outside of the frames, and its card is seen whole', async () => {
    const page = await browser.newPage();
    const url = served.url(address);
    await page.goto(url);
    const width = await page.evaluate(() => innerWidth, null);
    await desk.evaluate(({ id, factor }) => chrome.tabs.setZoom(id, factor), {
      id: await findTabId(desk, url),
      factor: zoom,
    });
    await until('the zoom', () => page.evaluate((before) => innerWidth < before, width));
    await page.bringToFront();
    const marks = await until('a mark', async () => {
      const found = await readHighlights(page);
      return found.length > 0 && found;
    });
    expect(marks).toHaveLength(1);
    let asked = 0;
    const box = await until('the card', async () => {
      // The page may still be laid out anew for the zoom: pointed at again where nothing has come.
      if (asked++ % askedBeforePointing === 0) await pointAtMark(page);
      const found = await page.inCard((root) =>
        JSON.stringify(root.querySelector('.card')?.getBoundingClientRect() ?? null),
      );
      return JSON.parse(found ?? 'null') as DOMRect | null;
    });
    const view = await page.evaluate(() => ({ right: innerWidth, bottom: innerHeight }), null);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(view.right);
    expect(box.bottom).toBeLessThanOrEqual(view.bottom);
    // The icon that a browser asks for by itself.
    const ofPage = /Failed to load resource/;
    expect(page.errors().filter((error) => !ofPage.test(error))).toEqual([]);
    await page.close();
  });
});
