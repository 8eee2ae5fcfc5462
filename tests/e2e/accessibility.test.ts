/** axe-core on each page of the built extension, as a reader has it: both themes, both languages. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { ask } from '../support/ask.ts';
import type { Chromium } from '../support/chromium.ts';
import { launchChromium } from '../support/chromium.ts';
import { openDesk, settingsReady, welcomeReady } from '../support/launch.ts';
import { findTabId } from '../support/page-state.ts';
import type { Served } from '../support/serve.ts';
import { servePages } from '../support/serve.ts';
import type { TestPage } from '../support/test-browser.ts';

const [, later] = await readDemoPages();

/** What each page shows when it is ready, and what is opened before it is looked at. */
const surfaces: Record<string, { path: string; ready: string; open?: string }> = {
  'popup, this page': {
    path: 'popup.html',
    ready: '.statement',
    open: '.statement summary',
  },
  'popup, search': { path: 'popup.html#search', ready: '.result' },
  'compare panel': { path: 'compare.html', ready: '.matrix', open: '.matrix td summary' },
  timeline: { path: 'compare.html', ready: '.panel', open: '#tab-timeline' },
  digest: { path: 'compare.html', ready: '.panel', open: '#tab-digest' },
  settings: { path: 'options.html', ready: settingsReady },
  welcome: { path: 'welcome.html', ready: welcomeReady, open: '.try button' },
  'source reader': { path: 'source.html', ready: '.passage' },
};

describe('axe finds nothing', () => {
  let browser: Chromium;
  let served: Served;
  let desk: TestPage;
  let tabId: number;
  let source: { pack: string; source: string };

  beforeAll(async () => {
    served = await servePages({ [later!.address]: later!.html });
    browser = await launchChromium();
    desk = await openDesk(browser, 'options.html');
    const packs = await ask(desk, 'listPacks', undefined);
    const pack = packs.ok ? packs.value.find(({ enabled }) => enabled) : undefined;
    source = { pack: pack!.id, source: pack!.sources[0]!.id };
    const article = await browser.newPage();
    await article.goto(served.url(later!.address));
    tabId = await findTabId(desk, served.url(later!.address));
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  async function findViolations(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  }

  const addressOf = (path: string) => {
    const url = new URL(browser.extensionUrl(path));
    const query = path.startsWith('source') ? source : { tab: String(tabId) };
    if (!path.startsWith('compare')) url.search = String(new URLSearchParams(query));
    return url.href;
  };

  describe.each(['en', 'ko'])('in %s', (language) => {
    describe.each(['light', 'dark'] as const)('when it is %s', (colorScheme) => {
      it.each(Object.entries(surfaces))('on the %s', async (_, { path, ready, open }) => {
        await desk.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
        await ask(desk, 'openCompare', { tabId, url: served.url(later!.address) });
        const page = await browser.context.newPage();
        await page.emulateMedia({ colorScheme });
        await page.goto(addressOf(path));
        await page.waitForSelector(ready);
        if (open) await page.click(open);
        if (path === 'welcome.html') await page.waitForSelector('.try .row');
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        expect(await findViolations(page)).toEqual([]);
        await page.close();
      });
    });
  });

  it('but finds a button without a name, and grey on grey', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.extensionUrl('options.html'));
    await page.waitForSelector('main');
    await page.evaluate(() => {
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', '<button></button><p>Grey</p>');
      const { style } = document.querySelector<HTMLElement>('main > p:last-child')!;
      style.color = 'rgb(150 150 150)';
      style.background = 'rgb(170 170 170)';
    });
    const found = (await findViolations(page)).join(' ');
    expect(found).toContain('button-name');
    expect(found).toContain('color-contrast');
    await page.close();
  });
});
