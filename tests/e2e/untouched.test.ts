/** A page with the extension is the page without it: same nodes, same layout, nothing to be heard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../data/claims/schema.ts';
import { chromiumBuild, type Chromium } from '../support/chromium.ts';
import { browsers, openDesk } from '../support/launch.ts';
import { realPages } from '../support/page-cost.ts';
import { readPageState } from '../support/page-state.ts';
import { servePages, type Served } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

/** One of the extension's sites, and one that it does not read. */
const read = 'www.koreaherald.com';
const unread = 'www.example.com';

/** The page's own scripts, requests and animations would make two visits differ by themselves. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>*, ::before, ::after { animation: none !important; transition: none !important }</style>`;

/** Said of what the page asks for itself, sometimes more often, sometimes less. */
const aboutPolicy = /Content Security Policy|ERR_|Failed to load resource/;

/** All pages where `ALL_PAGES` is set; otherwise the project's own and a sample of the saved ones. */
const pages = [...realPages()].filter(
  ([name], at) => process.env.ALL_PAGES || name.endsWith('.html') || at % 9 === 0,
);

/** Sentences that name what the bundled pack is about. */
const { title, claims } = JSON.parse(
  readFileSync(join(chromiumBuild, 'packs/liaison-office.json'), 'utf8'),
) as Pack;
const quotes = claims.map(({ quote }) => quote).filter((quote) => quote.length > 60);

/** Puts sentences of the topic into the first long paragraphs. */
function withMentions(html: string): string {
  let at = 0;
  const paragraphs = /(<p\b[^>]*>(?:(?!<\/p>)[^]){120,}?)(<\/p>)/g;
  const body = html.replace(paragraphs, (all, start: string, end: string) =>
    at < 3 ? `${start} ${title.en}: ${quotes[at++]} ${end}` : all,
  );
  return /^\s*<!doctype/i.test(body)
    ? body.replace(/<!doctype[^>]*>/i, (doctype) => doctype + policy)
    : policy + body;
}

/** Runs in the page: all that it could notice. */
function portrait() {
  const boxes = [...document.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map((value) => Math.round(value * 100)).join();
  });
  return {
    html: document.documentElement.outerHTML,
    boxes: boxes.join(' '),
    globals: Object.getOwnPropertyNames(window).sort().join(),
    // Requests that only code makes; the page's own code does not run.
    requests: performance
      .getEntriesByType('resource')
      .filter(
        (entry) =>
          /^(?:fetch|xmlhttprequest|beacon)$/.test(
            (entry as PerformanceResourceTiming).initiatorType,
          ) || /^\w+-extension:/.test(entry.name),
      )
      .map(({ name }) => name),
    scroll: `${scrollX} ${scrollY}`,
  };
}

let served: Served;
beforeAll(async () => {
  const all = pages.map(([name, html]) => [name, withMentions(html)] as const);
  const onBoth = all.flatMap(([name, html]) =>
    [read, unread].map((host) => [`${host}/${name}`, html]),
  );
  served = await servePages(Object.fromEntries(onBoth) as Record<string, string>);
});
afterAll(() => served.close());

describe.each(browsers)('%s', (_, launch) => {
  let browser: TestBrowser;
  let panel: TestPage;
  let page: TestPage;
  const heard: string[] = [];
  let marked = 0;

  beforeAll(async () => {
    browser = await launch();
    panel = await openDesk(browser, 'options.html');
    page = await browser.newPage();
    if ('context' in browser) {
      const { context } = browser as TestBrowser as Chromium;
      context.on('console', (message) => heard.push(message.text()));
      context.on('weberror', (error) => heard.push(String(error.error())));
    }
  });
  afterAll(() => browser.close());

  const visit = async (host: string, name: string) => {
    heard.length = 0;
    const url = served.url(`${host}/${name}`);
    await page.goto(url);
    if (host === read) {
      await readPageState(panel, url);
      marked += await page.evaluate(() => ([...CSS.highlights.keys()].length > 0 ? 1 : 0), null);
    }
    const seen = await page.evaluate(portrait, null);
    return {
      ...seen,
      console: heard
        .filter((text) => !aboutPolicy.test(text))
        .map((text) => text.replaceAll(host, '')),
    };
  };

  it.each(pages.map(([name]) => name))('leaves %s as it is', async (name) => {
    const without = await visit(unread, name);
    expect(await visit(read, name)).toEqual(without);
  });

  it('had marks on most of them', () => {
    expect(marked).toBeGreaterThan(pages.length * 0.6);
  });
});
