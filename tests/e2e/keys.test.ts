/** Real keys in a headed Chromium: the commands and the address bar, which no page can press. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import type { Chromium } from '../support/chromium.ts';
import type { Display } from '../support/display.ts';
import { readHighlights } from '../support/highlights.ts';
import { openOnDisplay, type OnDisplay } from '../support/on-display.ts';
import { readSidePanel } from '../support/side-panel.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const [article] = await readDemoPages();

/** Runs in the page. */
const readCard = (root: ShadowRoot) => root.querySelector('#place')?.textContent ?? '';

describe.runIf(process.platform === 'linux')('real keys', () => {
  let opened: OnDisplay;
  let display: Display;
  let browser: Chromium;
  let page: TestPage;

  beforeAll(async () => {
    opened = await openOnDisplay(article!);
    ({ display, browser, page } = opened);
  });
  afterAll(() => opened.close());

  /** In the tab that is open, from the beginning. */
  async function askFromAddressBar(): Promise<void> {
    await display.xdotool('key', '--delay', 60, 'ctrl+l', 'BackSpace');
    await display.xdotool('type', '--delay', 60, 'sources staffers');
    await display.xdotool('key', 'Return');
  }

  const card = () => page.inCard(readCard);

  it('go from mark to mark and open their cards', async () => {
    await display.xdotool('key', 'alt+shift+j');
    const first = await until('the first card', card);
    await display.xdotool('key', 'alt+shift+j');
    const second = await until('another card', async () => {
      const text = await card();
      return text !== first && text;
    });
    await display.xdotool('key', 'alt+shift+k');
    await until('the first card again', async () => (await card()) === first);
    expect(second).toContain('Bloomberg');
  });

  it('open the card of the most telling statement', async () => {
    await display.xdotool('key', 'Escape');
    await until('no card', async () => (await card()) === '');
    await display.xdotool('key', 'alt+shift+o');
    expect(await until('a card', card)).toContain('Bloomberg');
  });

  it('count the differences on the toolbar, and nothing else', async () => {
    const marks = await readHighlights(page);
    const differing = marks.filter(({ standing }) => standing === 'differs').length;
    const worker = await browser.worker();
    const badge = () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return chrome.action.getBadgeText({ tabId: tab!.id! });
      });
    await expect.poll(badge).toBe(differing > 0 ? String(differing) : '');
  });

  it('open the compare panel on the page', async () => {
    await display.xdotool('key', 'alt+shift+s');
    await until('the panel', async () => (await readSidePanel(browser))?.includes('Wall Street'));
  });

  it('search the claim base from the address bar', async () => {
    let asked = 0;
    const compare = browser.extensionUrl('compare.html');
    const panel = await until('the question in a tab', async () => {
      for (const one of await browser.pages()) if ((await one.url()) === compare) return one;
      // The address bar takes a while to be ready for a keyword, and nothing tells when it is.
      if ((asked += 1) % 60 === 1) await askFromAddressBar();
      return null;
    });
    await until('the question of the best hit', () =>
      panel.evaluate(() => document.body.innerText.includes('How many people'), null),
    );
  });
});
