/** The extension is reloaded while an article is open: the old script leaves, and says nothing of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { readHighlights } from '../support/highlights.ts';
import { browsers, openDesk } from '../support/launch.ts';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { readPageState } from '../support/page-state.ts';
import { servePages, type Served } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const demo = (await readDemoPages()).find(({ address }) => address.endsWith('/agrees.html'))!;

interface WithDeveloperPrivate {
  developerPrivate: { updateProfileConfiguration(update: object): Promise<void> };
}

/** Chromium leaves an unpacked extension off after a reload, unless its reader is a developer. */
async function allowReload(page: TestPage): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(
    () =>
      (chrome as unknown as WithDeveloperPrivate).developerPrivate.updateProfileConfiguration({
        inDeveloperMode: true,
      }),
    null,
  );
  await page.close();
}

describe.each(browsers)('an extension reloaded in %s', (_, launch) => {
  let browser: TestBrowser;
  let served: Served;
  let desk: TestPage;

  beforeAll(async () => {
    served = await servePages({ [demo.address]: demo.html });
    browser = await launch();
    desk = await openDesk(browser);
    if (browser.name === 'chromium') await allowReload(await browser.newPage());
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const count = async (page: TestPage) => (await readHighlights(page)).length;
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(served.url(demo.address));
    await until('marks', () => count(page));
    return page;
  };

  it('leaves nothing stale on the open page, and says nothing of it', async () => {
    const page = await open();
    const heard = page.errors().length;
    // The page that asks goes with the extension, and with it the answer.
    await desk.evaluate(() => chrome.runtime.reload(), null).catch(() => undefined);
    const other = await browser.newPage();
    await until('the new extension', async () => {
      await other.goto(browser.extensionUrl('options.html'));
      return (await ask(other, 'listPacks', undefined)).ok;
    });
    await page.bringToFront();
    // Firefox runs the new script on open pages, Chromium leaves them to the old one until they change.
    if (browser.name === 'firefox') await readPageState(other, served.url(demo.address));
    const [mark] = await readHighlights(page);
    await page.moveMouse(mark!.x - 3, mark!.y);
    await page.moveMouse(mark!.x, mark!.y);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('article > *')) one.textContent = 'It rained.';
    }, null);
    await until('no marks', async () => (await count(page)) === 0);
    await until('no card', () =>
      page.evaluate(() => !document.querySelector('[popover]:popover-open'), null),
    );
    expect(page.errors().slice(heard)).toEqual([]);
    await page.close();
  });

  it('marks the next page with the new script', async () => {
    const page = await open();
    expect(await count(page)).toBeGreaterThan(0);
    await page.close();
  });
});
