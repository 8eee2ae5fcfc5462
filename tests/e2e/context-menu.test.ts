/** A real right click in a headed Chromium: select, "Compare sources", and the side panel is there. */
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import type { Chromium } from '../support/chromium.ts';
import type { Display } from '../support/display.ts';
import { openOnDisplay, type OnDisplay } from '../support/on-display.ts';
import { readSidePanel } from '../support/side-panel.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const [article] = await readDemoPages();
const shots = '.output/test';
/** Milliseconds; a menu that a busy machine loses is asked for again. */
const clickPatience = 15_000;

/** A point in the middle of the first line of an element, on the screen. */
interface Point {
  x: number;
  y: number;
}

/** Selects all of an element's text. */
function select(page: TestPage, selector: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    getSelection()!.selectAllChildren(element);
    const range = getSelection()!.getRangeAt(0);
    const { left, top, height } = range.getClientRects()[0]!;
    const chrome = outerHeight - innerHeight;
    return { x: screenX + left + 60, y: screenY + chrome + top + height / 2 };
  }, selector);
}

describe.runIf(process.platform === 'linux')('a right click', () => {
  let opened: OnDisplay;
  let display: Display;
  let browser: Chromium;
  let page: TestPage;

  beforeAll(async () => {
    await mkdir(shots, { recursive: true });
    opened = await openOnDisplay(article!);
    ({ display, browser, page } = opened);
  });
  afterAll(() => opened.close());

  const panels = async () => {
    const worker = await browser.worker();
    return worker.evaluate(async () => {
      const found = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return found.map(({ documentUrl }) => documentUrl);
    });
  };
  const openPanels = async () => {
    const open = await panels();
    // A panel that is still loading has no address yet.
    return open.some(Boolean) && open;
  };
  const windows = async () =>
    (await display.xdotool('search', '--onlyvisible', '--name', '')).length;
  /** Opens the menu of the page and takes the extension's item: the last but one, above "Inspect". */
  const rightClick = async (x: number, y: number) => {
    await display.xdotool('key', 'Escape');
    const before = await windows();
    await display.xdotool('mousemove', Math.round(x), Math.round(y), 'click', 3);
    await until('the menu', async () => (await windows()) > before, clickPatience);
    await display.screenshot(`${shots}/context-menu.png`);
    await display.xdotool('key', 'Up', 'Up', 'Return');
  };
  const request = async () => {
    const worker = await browser.worker();
    return worker.evaluate(async () => {
      const { compareRequest } = await chrome.storage.session.get('compareRequest');
      return compareRequest as { text?: string; published?: string } | undefined;
    });
  };

  it('on a selection opens the side panel on it', async () => {
    expect(await panels()).toEqual([]);
    const { x, y } = await select(page, 'article p:nth-of-type(4)');
    const [url] = await until(
      'the side panel',
      async () => {
        await rightClick(x, y);
        return until('the panel of this click', openPanels, clickPatience);
      },
      3 * clickPatience,
    );
    expect(url).toBe(browser.extensionUrl('compare.html'));
    const wanted = await until('the request with the date of the page', async () => {
      const stored = await request();
      return stored?.published !== undefined && stored;
    });
    expect(wanted.text).toMatch(/^Between 15 and 20 officials/);
    expect(wanted.published).toBe('2018-09-14');
    const text = await until('the sources in the panel', async () => {
      const shown = await readSidePanel(browser);
      return shown?.includes('15 to 20') && shown;
    });
    for (const publisher of ['Bloomberg', 'Dong-A', 'Korea Economic', 'OWP', 'Wall Street']) {
      expect(text).toContain(publisher);
    }
    await display.screenshot(`${shots}/side-panel.png`);
  });
});
