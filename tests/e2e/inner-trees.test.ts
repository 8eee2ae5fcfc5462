/** Marks in shadow roots and frames are drawn, or are none; and never in place of the page's own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHighlights } from '../support/highlights.ts';
import { browsers, openDesk } from '../support/launch.ts';
import { servePages, type Served } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const said = (when: string) =>
  `<p>The two Koreas opened the inter-Korean liaison office in Kaesong on Friday ${when}, officials said.</p>`;
const page = (body: string) => `<!doctype html><meta charset="utf-8">
<title>Two Koreas open liaison office</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2018-09-14">
<article><h1>News of the day</h1>${said('morning')}${body}</article>`;

const shadow = 'www.koreaherald.com/shadow';
const frame = 'www.koreaherald.com/frame';
const pages = {
  [shadow]: page(
    `<x-part></x-part><script>document.querySelector('x-part').attachShadow({ mode: 'open' }).innerHTML = '${said('evening')}'</script>`,
  ),
  [frame]: page(`<iframe width="900" srcdoc="${said('evening')}"></iframe>`),
};

/** Runs in the page: how the browser would draw a mark on the paragraph of each tree. */
function looks(): string[] {
  const trees: ParentNode[] = [document];
  const part = document.querySelector('x-part')?.shadowRoot;
  const inner = document.querySelector('iframe')?.contentDocument;
  for (const tree of [part, inner]) if (tree) trees.push(tree);
  return trees.map((tree) => {
    const name = '::highlight(second-source-updates)';
    return getComputedStyle(tree.querySelector('p')!, name).textDecorationStyle;
  });
}

let served: Served;
beforeAll(async () => {
  served = await servePages(pages);
});
afterAll(() => served.close());

describe.each(browsers)('%s', (name, launch) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launch();
    await openDesk(browser);
  });
  afterAll(() => browser.close());

  async function open(address: string): Promise<TestPage> {
    const tab = await browser.newPage();
    await tab.goto(served.url(address));
    return tab;
  }
  const marked = async (tab: TestPage) => (await readHighlights(tab)).map(({ text }) => text);

  it('draws marks in a shadow root', async () => {
    const tab = await open(shadow);
    await until('both marks', async () => (await marked(tab)).length === 2);
    expect(await tab.evaluate(looks, null)).toEqual(['dashed', 'dashed']);
    await tab.close();
  });

  it('keeps the page’s marks beside those of a frame', async () => {
    const tab = await open(frame);
    const texts = await until('the mark of the page', async () => {
      const all = await marked(tab);
      return all.length > 0 && all;
    });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('morning');
    if (name === 'Chromium') {
      await until('the look of the frame', async () =>
        (await tab.evaluate(looks, null)).every((look) => look === 'dashed'),
      );
    }
    await tab.close();
  });
});
