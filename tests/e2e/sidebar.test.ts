/** Firefox's sidebar, which opens only from a reader's own click. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { openDesk, openExtensionPage } from '../support/launch.ts';
import { findTabId } from '../support/page-state.ts';
import { servePages, type Served } from '../support/serve.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const [, later] = await readDemoPages();

interface WithSidebar {
  sidebarAction: { isOpen(details: object): Promise<boolean> };
}

describe('the compare panel in Firefox', () => {
  let browser: Firefox;
  let served: Served;
  let desk: TestPage;

  beforeAll(async () => {
    served = await servePages({ [later!.address]: later!.html });
    browser = await launchFirefox();
    desk = await openDesk(browser, 'options.html');
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const isOpen = () =>
    desk.evaluate(() => (chrome as unknown as WithSidebar).sidebarAction.isOpen({}), null);
  /** The sidebar is one of the extension's views, and no page of the harness. */
  const shown = () =>
    desk.evaluate(
      () =>
        chrome.extension
          .getViews()
          .filter(({ location }) => location.pathname === '/compare.html')
          .map(({ document }) => document.body.innerText)
          .join(),
      null,
    );

  it('opens as a sidebar on the page at a click in the popup, and in no tab', async () => {
    const article = await browser.newPage();
    const url = served.url(later!.address);
    await article.goto(url);
    const tabId = await findTabId(desk, url);
    const popup = await openExtensionPage(browser, `popup.html?tab=${tabId}`);
    await popup.bringToFront();
    await until('the list', () =>
      popup.evaluate(() => document.querySelectorAll('.statement').length, null),
    );
    expect(await isOpen()).toBe(false);
    await popup.click('::-p-text(Compare all sources)');
    await until('the sidebar', isOpen);
    const text = await until('the sources in the sidebar', async () => {
      const said = await shown();
      return said.includes('Wall Street') && said;
    });
    for (const publisher of ['Bloomberg', 'Dong-A', 'Korea Economic', 'OWP']) {
      expect(text).toContain(publisher);
    }
    const compare = browser.extensionUrl('compare.html');
    const urls = await Promise.all((await browser.pages()).map((page) => page.url()));
    expect(urls).not.toContain(compare);
  });
});
