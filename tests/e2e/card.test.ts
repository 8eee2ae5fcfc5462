/** The card in the ways a reader meets it: with keys, a finger, in fullscreen; and marks on other media. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { readHighlights, type Painted } from '../support/highlights.ts';
import { openDesk } from '../support/launch.ts';
import { findTabId } from '../support/page-state.ts';
import { servePages, type Served } from '../support/serve.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const address = 'www.koreaherald.com/article';
const html = `<!doctype html><meta charset="utf-8"><title>Two Koreas open liaison office</title>
<meta name="viewport" content="width=device-width">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2018-09-14">
<article style="background: white"><h1>News of the day</h1><p><a id="link" href="/other">Elsewhere</a></p>
<p id="said">The two Koreas opened the inter-Korean liaison office in Kaesong on Friday, officials said.</p>
<p id="rest">${'It rained. '.repeat(60)}</p></article>`;

let served: Served;
let browser: Chromium;
let panel: TestPage;

beforeAll(async () => {
  served = await servePages({ [address]: html });
  browser = await launchChromium();
  panel = await openDesk(browser);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('an open page', () => {
  let tab: TestPage;
  let page: Page;
  let mark: Painted;

  beforeEach(async () => {
    tab = await browser.newPage();
    page = browser.context.pages().at(-1)!;
    await tab.goto(served.url(address));
    await tab.bringToFront();
    mark = await until('a mark', async () => (await readHighlights(tab))[0]);
  });
  afterEach(() => tab.close());

  /** Whether the card is where the page would take a click: open, over all of it, and not inert. */
  const isOnTop = () =>
    tab.evaluate(({ x, y }) => {
      // It hangs just below the line.
      const hit = document.elementFromPoint(x, y + 60);
      return hit?.matches('[popover]:popover-open') ?? false;
    }, mark);
  const isOpen = () => tab.evaluate(() => !!document.querySelector('[popover]:popover-open'), null);
  const isClosed = async () => !(await isOpen());
  const focused = () => tab.evaluate(() => document.activeElement?.id, null);
  const point = async () => {
    await tab.moveMouse(mark.x - 3, mark.y);
    await tab.moveMouse(mark.x, mark.y);
  };
  const look = (name: string) =>
    tab.evaluate((wanted) => {
      const { textDecorationLine, textDecorationColor, backgroundColor } = getComputedStyle(
        document.getElementById('said')!,
        `::highlight(second-source-${wanted})`,
      );
      return { textDecorationLine, textDecorationColor, backgroundColor };
    }, name);

  it('gives the focus back where it was when Escape closes the card', async () => {
    await tab.evaluate(() => document.getElementById('link')!.focus(), null);
    const message = { type: 'step', data: { by: 1 }, id: 1, timestamp: 1 };
    await panel.evaluate(({ id, said }) => chrome.tabs.sendMessage<object, unknown>(id, said), {
      id: await findTabId(panel, served.url(address)),
      said: message,
    });
    await until('the card to have the focus', async () =>
      tab.evaluate(() => document.activeElement?.hasAttribute('popover'), null),
    );
    await tab.press('Escape');
    await until('the card to close', isClosed);
    expect(await focused()).toBe('link');
  });

  it('leaves the focus where it is when the pointer opens the card', async () => {
    await tab.evaluate(() => document.getElementById('link')!.focus(), null);
    await point();
    await until('the card', isOpen);
    expect(await focused()).toBe('link');
  });

  it('shows the card over an element in fullscreen, and over one that becomes it', async () => {
    const toFullscreen = () =>
      tab.evaluate(() => document.querySelector('article')!.requestFullscreen(), null);
    await toFullscreen();
    mark = (await readHighlights(tab))[0]!;
    await point();
    await until('the card in fullscreen', isOnTop);
    await tab.evaluate(() => document.exitFullscreen(), null);
    await until('the card on the page', isOnTop);
    await toFullscreen();
    await until('the card in fullscreen again', isOnTop);
    await tab.press('Escape');
    await until('the card to close', isClosed);
    const left = await tab.evaluate(
      () => document.querySelectorAll('article [popover]').length,
      null,
    );
    expect(left).toBe(0);
  });

  it('shows a card that works in a modal dialog', async () => {
    await tab.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append(document.getElementById('said')!);
      dialog.showModal();
    }, null);
    mark = await until('the mark in the dialog', async () => (await readHighlights(tab))[0]);
    await point();
    await until('the card', isOnTop);
  });

  it('opens the card at a tap and closes it at one beside', async () => {
    const session = await browser.context.newCDPSession(page);
    const tap = async (x: number, y: number) => {
      const touchPoints = [{ x, y }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await tap(mark.x, mark.y);
    await until('the card', isOpen);
    await tap(600, 20);
    await until('the card to close', isClosed);
  });

  it('prints no mark', async () => {
    expect((await look(mark.standing)).textDecorationLine).toBe('underline');
    await page.emulateMedia({ media: 'print' });
    for (const name of [mark.standing, `${mark.standing}-tint2`]) {
      const { textDecorationLine, backgroundColor } = await look(name);
      expect([textDecorationLine, backgroundColor]).toEqual(['none', 'rgba(0, 0, 0, 0)']);
    }
  });

  it('marks in the reader’s own colours where these are forced', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const ink = await tab.evaluate(() => {
      const { style } = document.getElementById('link')!;
      style.setProperty('color', 'CanvasText');
      return getComputedStyle(document.getElementById('link')!).color;
    }, null);
    const { textDecorationLine, textDecorationColor } = await look(mark.standing);
    expect([textDecorationLine, textDecorationColor]).toEqual(['underline', ink]);
  });
});
