/**
 * What a page pays: the built content script against a bare TreeWalker scan and mark.js, on the same
 * pages in the same run, each on a page loaded anew (cold code, cold nodes). Prints JSON lines.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { compileLexicon } from '../../data/spotting/lexicon.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import type { Pack } from '../../data/claims/schema.ts';
import { chromiumPath } from '../support/browsers.ts';
import { contentScript, hugePage, realPages, runInPage, type Cost } from '../support/page-cost.ts';

const pack = JSON.parse(
  readFileSync(resolve('.output/chrome-mv3/packs/liaison-office.json'), 'utf8'),
) as Pack;
const lexicon = compileLexicon([{ pack: pack.id, entity: pack.entity }]);
const spotter = createSpotter(lexicon);
const quotes = pack.claims.map(({ quote }) => quote).filter((quote) => spotter.spot(quote).length);
const markJs = readFileSync(resolve('node_modules/mark.js/dist/mark.min.js'), 'utf8');

const contenders = ['bare', 'script', 'mark.js'] as const;
type Contender = (typeof contenders)[number];

const origin = 'http://localhost';
/** Nothing is fetched and no script of the page's runs; an isolated page has a finer clock. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const pages = realPages();
const bodies = new Map([...pages, ['huge', hugePage()]]);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.route('**/*', (route) => {
  const body = bodies.get(new URL(route.request().url()).pathname.slice(1));
  return body === undefined ? route.abort() : route.fulfill({ body, headers });
});

for (const injected of [0, 3]) {
  const costs = await measureAll(page, injected);
  for (const who of contenders) print(who, injected, costs);
}
await page.goto(`${origin}/huge`);
const huge = await runInPage(page, {
  who: 'script',
  code: contentScript(),
  lexicon,
  quotes: quotes.slice(0, 1),
});
console.log(
  JSON.stringify({
    bench: 'page',
    pages: 'huge',
    textNodes: 100_000,
    longestTaskMs: round(huge.longestTask),
    asked: huge.asked,
    marks: huge.marks,
  }),
);
await browser.close();

async function measureAll(tab: Page, injected: number): Promise<Record<Contender, Cost[]>> {
  const costs: Record<Contender, Cost[]> = { bare: [], script: [], 'mark.js': [] };
  const code = { bare: '', script: contentScript(), 'mark.js': markJs };
  let turn = 0;
  for (const name of pages.keys()) {
    for (let next = 0; next < contenders.length; next++) {
      const who = contenders[(turn + next) % contenders.length] ?? 'bare';
      await tab.goto(`${origin}/${name}`, { waitUntil: 'load' });
      const options = { who, code: code[who], lexicon, quotes: quotes.slice(0, injected) };
      costs[who].push(await runInPage(tab, options));
    }
    turn++;
  }
  return costs;
}

function print(who: Contender, injected: number, costs: Record<Contender, Cost[]>): void {
  const of = (name: Contender, share: number) =>
    quantile(
      costs[name].map(({ ms }) => ms),
      share,
    );
  const asked = costs[who].filter((cost) => cost.asked).length;
  console.log(
    JSON.stringify({
      bench: 'page',
      who,
      pages: pages.size,
      mentionsInjected: injected,
      p50Ms: round(of(who, 0.5)),
      p95Ms: round(of(who, 0.95)),
      p50PerBare: round(of(who, 0.5) / of('bare', 0.5)),
      p95PerBare: round(of(who, 0.95) / of('bare', 0.95)),
      p50PerMarkJs: round(of(who, 0.5) / of('mark.js', 0.5)),
      ...(who === 'script' && {
        workerWoken: asked,
        startupP50Ms: round(
          quantile(
            costs[who].map((c) => c.startup),
            0.5,
          ),
        ),
      }),
    }),
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
