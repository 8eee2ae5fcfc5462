/** Pages that forbid, override and cover things: the card shows and works, and only for the reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, openDesk } from '../support/launch.ts';
import { servePages, type Served } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const host = 'www.koreaherald.com';
/** A source's own words: whatever the engine's thresholds are, others speak on it. */
const statement =
  'Each side will have 15 to 20 staffers at the inter-Korean liaison office in Kaesong.';

const page = (head: string, body = '', attributes = '') => `<!doctype html>
<html ${attributes}><head><meta charset="utf-8">${head}
<title>Two Koreas open liaison office</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2018-09-14"></head>
<body><article><h1>News of the day</h1><p id="said">${statement}</p><p>${'It rained. '.repeat(30)}</p>
</article>${body}</body></html>`;

const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const style = (css: string) => `<style>${css}</style>`;
const script = (js: string) => `<script>${js}</script>`;

const pages: Record<string, string> = {
  plain: page(''),
  'no sources at all': page(policy("default-src 'none'")),
  'trusted types': page(
    policy("default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"),
  ),
  'frozen prototypes': page(
    script(
      'for (const one of [Object, Array, Function, Element, Node, Map]) Object.freeze(one.prototype)',
    ),
  ),
  'overridden methods': page(
    script(`Array.prototype.map = Array.prototype.filter = String.prototype.slice = () => { throw new Error('mine') };
      Element.prototype.attachShadow = Node.prototype.appendChild = () => { throw new Error('mine') };`),
  ),
  'a war of layers': page(
    style(`.top { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #ff02 }
      div { display: none !important; opacity: 0 !important; visibility: hidden !important }
      .top { display: block !important }`),
    '<div class="top"></div>'.repeat(3),
  ),
  'a transformed root': page(
    style('html { transform: scale(0.9); filter: sepia(1); contain: layout }'),
  ),
  'a root that clips': page(
    style('html, body { overflow: hidden; height: 100vh; contain: strict; width: 100vw }'),
  ),
  'rules for every element': page(
    style('* { all: unset !important } head, script, style, title { display: none !important }'),
  ),
};

interface Point {
  x: number;
  y: number;
}

/** Runs in the page, whose own methods may be broken: the middle of the mark's first line. */
function findMark(text: string): Point | null {
  for (const standing of ['agrees', 'differs', 'updates', 'alone']) {
    for (const range of CSS.highlights.get(`second-source-${standing}`) ?? []) {
      if (!(range instanceof Range) || range.toString() !== text) continue;
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return null;
}

const addressOf = (name: string) => `${host}/${encodeURIComponent(name)}`;

let served: Served;
beforeAll(async () => {
  served = await servePages(
    Object.fromEntries(Object.entries(pages).map(([name, html]) => [addressOf(name), html])),
  );
});
afterAll(() => served.close());

describe.each(browsers)('%s', (_, launch) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch();
    await openDesk(browser);
  });
  afterAll(() => browser.close());

  async function open(name: string): Promise<{ tab: TestPage; mark: Point }> {
    const tab = await browser.newPage();
    await tab.goto(served.url(addressOf(name)));
    const mark = await until('a mark', () => tab.evaluate(findMark, statement));
    return { tab, mark };
  }
  const point = async (tab: TestPage, { x, y }: Point) => {
    await tab.moveMouse(x - 3, y);
    await tab.moveMouse(x, y);
  };
  /** Whether the card is open and on top of everything at its middle, as the page sees it. */
  const isShown = (tab: TestPage) =>
    tab.evaluate(() => {
      const card = document.querySelector('html > [popover]:popover-open');
      const box = card?.getBoundingClientRect();
      return !!card && !!box;
    }, null);
  const cardText = (tab: TestPage) =>
    tab.inCard((root) => root.querySelector('.card')?.textContent ?? '');
  const cardBox = async (tab: TestPage) =>
    JSON.parse(
      (await tab.inCard((root) =>
        JSON.stringify(root.querySelector('.card')?.getBoundingClientRect() ?? null),
      )) ?? 'null',
    ) as DOMRect | null;

  it.each(Object.keys(pages))('shows the card on a page with %s', async (name) => {
    const { tab, mark } = await open(name);
    await point(tab, mark);
    await until('the card', () => isShown(tab));
    expect(await cardText(tab)).toMatch(/Bloomberg|Wall Street|Dong-A|OWP|KEI/);
    const box = await until('its place', () => cardBox(tab));
    expect(box.width).toBeGreaterThan(200);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    const onTop = await tab.evaluate(
      ({ x, y, width, height }) =>
        document.elementFromPoint(x + width / 2, y + height / 2)?.hasAttribute('popover') ?? false,
      { x: box.x, y: box.y, width: box.width, height: box.height },
    );
    expect(onTop).toBe(true);
    await tab.press('Escape');
    await until('the card to close', async () => !(await isShown(tab)));
    await tab.close();
  });

  it('obeys the reader, not the page', async () => {
    const { tab, mark } = await open('plain');
    const pretend = (type: string) =>
      tab.evaluate(
        ({ x, y, kind }) => {
          const options = { clientX: x, clientY: y, bubbles: true, pointerType: 'touch' };
          const target = document.elementFromPoint(x, y) ?? document;
          if (kind === 'keydown')
            target.dispatchEvent(new KeyboardEvent(kind, { key: 'Escape', bubbles: true }));
          else target.dispatchEvent(new PointerEvent(kind, options));
        },
        { x: mark.x, y: mark.y, kind: type },
      );
    await tab.evaluate(() => {
      const counted = { openings: 0 };
      Object.assign(window, { counted });
      document.addEventListener('toggle', () => counted.openings++, true);
    }, null);
    for (const type of ['pointermove', 'pointerdown', 'pointerup']) await pretend(type);
    await point(tab, mark);
    await until('the card', () => isShown(tab));
    const openings = await until('its opening', () =>
      tab.evaluate(
        () => (window as unknown as { counted: { openings: number } }).counted.openings,
        null,
      ),
    );
    expect(openings).toBe(1);
    await pretend('keydown');
    expect(await isShown(tab)).toBe(true);
    await tab.close();
  });

  it('keeps the card to itself', async () => {
    const { tab, mark } = await open('plain');
    await point(tab, mark);
    await until('the card', () => isShown(tab));
    const seen = await tab.evaluate(() => {
      const card = document.querySelector('html > [popover]');
      return { root: card?.shadowRoot, text: card?.textContent, html: card?.outerHTML };
    }, null);
    expect(seen).toEqual({
      root: null,
      text: '',
      html: '<div popover="manual" data-open=""></div>',
    });
    await tab.close();
  });

  it('closes the card when its statement goes', async () => {
    const { tab, mark } = await open('plain');
    await point(tab, mark);
    await until('the card', () => isShown(tab));
    await tab.evaluate(() => document.getElementById('said')?.remove(), null);
    await until('the card to close', async () => !(await isShown(tab)));
    await tab.close();
  });
});
