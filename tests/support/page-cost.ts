/** Runs the built content script in a page that plays its extension, and takes the time. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { CompiledLexicon } from '../../data/text/lexicon.ts';

const ownPages = resolve('tests/fixtures/pages');
/** Saved public pages that lie beside the checkout where there are any; never part of it. */
const savedPages = resolve('../shared/eval/pages');

/** HTML by name: the saved pages where they are at hand, and always the project's own. */
export function realPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const name of readdirSync(ownPages).filter((file) => file.endsWith('.html'))) {
    pages.set(name, readFileSync(join(ownPages, name), 'utf8'));
  }
  if (!existsSync(savedPages)) return pages;
  for (const name of readdirSync(savedPages).filter((file) => file.endsWith('.html.gz'))) {
    pages.set(name, gunzipSync(readFileSync(join(savedPages, name))).toString('utf8'));
  }
  return pages;
}

/** An article in front of 100,000 text nodes. */
export function hugePage(): string {
  const line = '<li>One more line of a very long list, <b>number</b> ';
  const items = Array.from({ length: 50_000 }, (_, at) => `${line}${at}</li>`).join('');
  return `<!doctype html><meta property="og:type" content="article"><title>Long</title><article><p>A first paragraph.</p><ul>${items}</ul></article>`;
}

export const contentScript = (): string =>
  readFileSync(
    resolve(process.env.BUILD ?? '.output/chrome-mv3', 'content-scripts/article.js'),
    'utf8',
  );

export interface Run {
  who: 'bare' | 'script' | 'mark.js';
  code: string;
  lexicon: CompiledLexicon;
  /** Sentences to put into the page's longest paragraphs first. */
  quotes: readonly string[];
}

export interface Cost {
  /** From the moment when the settings are there until all is painted. */
  ms: number;
  /** Reading and running the script's own code. */
  startup: number;
  longestTask: number;
  /** Whether the background was asked, and what was painted. */
  asked: boolean;
  marks: number;
}

/** Puts the sentences in, lets the page settle, and runs one contender in it. */
export async function runInPage(page: Page, run: Run): Promise<Cost> {
  await page.evaluate((quotes) => {
    const paragraphs = [...document.querySelectorAll('p')];
    paragraphs.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0));
    quotes.forEach((quote, at) => (paragraphs[at] ?? document.body).append(` ${quote} `));
    document.body.getBoundingClientRect();
  }, run.quotes);
  return page.evaluate(measure, { ...run, quotes: [] });
}

/** Runs in the page: nothing from outside of it can be used. */
async function measure({ who, code, lexicon }: Run): Promise<Cost> {
  const quick = new RegExp(lexicon.quick, 'i');
  const turn = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  const cost = { ms: 0, startup: 0, longestTask: 0, asked: false, marks: 0 };

  const bare = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let hits = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (quick.test((node as Text).data)) hits++;
    }
    return hits;
  };
  if (who === 'bare') {
    const start = performance.now();
    cost.marks = bare();
    cost.ms = performance.now() - start;
    return cost;
  }
  const evaluate = (text: string) => (0, eval)(text) as unknown;
  if (who === 'mark.js') {
    const Mark = evaluate(`${code.replace(/export default \w+;?/, '')};Mark`) as new (
      root: Node,
    ) => { markRegExp(pattern: RegExp): void };
    const start = performance.now();
    new Mark(document.body).markRegExp(new RegExp(lexicon.quick, 'gi'));
    cost.ms = performance.now() - start;
    return cost;
  }

  type Message = { type: string; data?: { statements: { id: string }[] } };
  let settings: (stored: object) => void = () => {};
  let answer: (
    message: object,
    sender: object,
    respond: (state: unknown) => void,
  ) => void = () => {};
  const never = { addListener() {}, removeListener() {} };
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        id: 'bench',
        onMessage: { ...never, addListener: (listener: typeof answer) => (answer = listener) },
        sendMessage({ data }: Message, respond: (reply: object) => void) {
          cost.asked = true;
          const value = data?.statements.map(({ id }) => ({
            id,
            standing: 'agrees',
            comparisons: [],
          }));
          respond({ res: { ok: true, value } });
        },
      },
      storage: {
        onChanged: never,
        local: { get: () => new Promise((resolve) => (settings = resolve)) },
      },
    },
  });
  const isDone = () =>
    new Promise<boolean>((resolve) =>
      answer({ type: 'getPage', timestamp: 1 }, {}, (reply) =>
        resolve((reply as { res: { state: string } }).res.state !== 'reading'),
      ),
    );
  const start = performance.now();
  evaluate(code);
  cost.startup = performance.now() - start;
  await turn();
  longestTask = 0;
  const begin = performance.now();
  settings({ lexicon });
  await turn();
  cost.ms = performance.now() - begin;
  const end = performance.now() + 20_000;
  while (!(await isDone())) {
    if (performance.now() > end) throw new Error('the page was never read to its end');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  cost.longestTask = longestTask;
  cost.marks = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
  return cost;
}
