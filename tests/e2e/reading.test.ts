/** The main job: a page is read, marked, and its marks open a card with the sources' own words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { readHighlights } from '../support/highlights.ts';
import { browsers, openDesk } from '../support/launch.ts';
import { readPageState } from '../support/page-state.ts';
import type { Served } from '../support/serve.ts';
import { servePages } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const demo = await readDemoPages();
const addressOf = (name: string) =>
  demo.find(({ address }) => address.endsWith(`/${name}.html`))!.address;
const sourceNames = ['bloomberg', 'donga', 'kei', 'owp', 'wsj'];

/** Runs in the page. */
const readCard = (root: ShadowRoot) => root.querySelector('#place')?.textContent ?? '';

let served: Served;
beforeAll(async () => {
  served = await servePages(Object.fromEntries(demo.map(({ address, html }) => [address, html])));
});
afterAll(() => served.close());

describe.each(browsers)('reading in %s', (_, launch) => {
  let browser: TestBrowser;
  let panel: TestPage;

  beforeAll(async () => {
    browser = await launch();
    panel = await openDesk(browser);
  });
  afterAll(() => browser.close());

  async function openDemo(name: string): Promise<TestPage> {
    const page = await browser.newPage();
    await page.goto(served.url(addressOf(name)));
    return page;
  }

  const stateOf = (name: string) => readPageState(panel, served.url(addressOf(name)));

  async function firstMark(page: TestPage, standing: string) {
    return until(`a mark that ${standing}`, async () =>
      (await readHighlights(page)).find((mark) => mark.standing === standing),
    );
  }

  it('marks what agrees with the sources, without touching the page', async () => {
    const page = await openDemo('agrees');
    const before = demo.find(({ address }) => address === addressOf('agrees'))!.html;
    const mark = await firstMark(page, 'agrees');
    expect(mark.text.length).toBeGreaterThan(10);
    const body = await page.evaluate(() => document.body.innerHTML.trim(), null);
    expect(before.replaceAll(' />', '>')).toContain(body.slice(0, 400));
    expect(await page.evaluate(() => document.querySelectorAll('mark').length, null)).toBe(0);
    await page.close();
  });

  it('marks what has changed since the sources spoke', async () => {
    const page = await openDemo('later');
    await firstMark(page, 'updates');
    expect((await stateOf('later')).published).toBe('2020-06-16');
    await page.close();
  });

  it('marks nothing on a page about another office', async () => {
    const page = await openDemo('another-office');
    expect(await stateOf('another-office')).toMatchObject({ state: 'no-mention' });
    expect(await readHighlights(page)).toEqual([]);
    await page.close();
  });

  it('opens a card with a row for each source where the pointer rests on a mark', async () => {
    const page = await openDemo('agrees');
    await page.bringToFront();
    const { x, y } = await firstMark(page, 'agrees');
    await page.moveMouse(x - 20, y);
    await page.moveMouse(x, y);
    const text = await until('the card', () => page.inCard(readCard));
    for (const publisher of ['Bloomberg', 'Dong-A', 'Korea Economic', 'OWP', 'Wall Street']) {
      expect(text).toContain(publisher);
    }
    await page.press('Escape');
    await until('the card to close', async () => (await page.inCard(readCard)) === '');
    await page.close();
  });

  it.each(sourceNames)('compares %s with the others and not with itself', async (name) => {
    const page = await openDemo(name);
    const { statements } = await stateOf(name);
    const rows = statements
      .flatMap(({ report }) => report?.comparisons ?? [])
      .flatMap((one) => one.rows);
    const others = sourceNames.filter((other) => other !== name);
    expect([...new Set(rows.map(({ source }) => source.id))].sort()).toEqual(others);
    await page.close();
  });
});
