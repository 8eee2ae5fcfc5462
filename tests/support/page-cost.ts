/** Runs the built content script in a page that plays its extension, and takes the time. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { CompiledLexicon } from '../../data/spotting/lexicon.ts';

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

/** One expression of all names, as somebody would write it who has nothing but a list of them. */
const allNames = ({ quick }: CompiledLexicon): string => `(?:${quick.join('|')})`;

export interface Run {
  who: 'bare' | 'script' | 'mark.js';
  code: string;
  lexicon: CompiledLexicon;
  /** Sentences to put into the page's longest paragraphs first. */
  quotes: readonly string[];
}

export interface Cost {
  /** The script's own work from the moment when the settings are there until all is painted. */
  ms: number;
  /** Reading and running the script's own code. */
  startup: number;
  /** Milliseconds of the script's longest stretch of work without a rest. */
  longestTask: number;
  /** Whether the background was asked, and what was painted. */
  asked: boolean;
  marks: number;
}

/** Puts the sentences in, lets the page settle, and runs one contender in it. */
export async function runInPage(page: Page, { who, code, lexicon, quotes }: Run): Promise<Cost> {
  await page.evaluate(addSentences, quotes);
  const nothing = { startup: 0, longestTask: 0, asked: false, marks: 0 };
  if (who === 'bare') return { ...nothing, ms: await page.evaluate(scanBare, allNames(lexicon)) };
  if (who === 'mark.js') {
    await page.evaluate(code);
    return { ...nothing, ms: await page.evaluate(runMarkJs, allNames(lexicon)) };
  }
  await page.evaluate(playExtension);
  const startup = await page.evaluate<number>(
    `(() => { const start = performance.now(); ${code}; return performance.now() - start; })()`,
  );
  return { startup, ...(await page.evaluate(runScript, lexicon)) };
}

// What follows runs in the page: nothing from outside of a function can be used in it.

function addSentences(quotes: readonly string[]): void {
  const paragraphs = [...document.querySelectorAll('p')];
  paragraphs.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0));
  quotes.forEach((quote, at) => (paragraphs[at] ?? document.body).append(` ${quote} `));
  document.body.getBoundingClientRect();
}

function scanBare(quick: string): number {
  const names = new RegExp(quick, 'i');
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  while (walker.nextNode()) if (names.test((walker.currentNode as Text).data)) hits++;
  const end = performance.now();
  return hits < 0 ? 0 : end - start;
}

function runMarkJs(quick: string): number {
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Node) => { markRegExp(pattern: RegExp): void };
  };
  const start = performance.now();
  new Mark(document.body).markRegExp(new RegExp(quick, 'gi'));
  return performance.now() - start;
}

interface Played {
  settle(stored: object): void;
  answer(message: object, sender: object, respond: (reply: unknown) => void): void;
  asked: boolean;
  /** Runs something and all that follows from it in promises' turns; resolves to its milliseconds. */
  time(work: () => void): Promise<number>;
  /** Milliseconds of work after each rest. */
  later: number[];
}

/**
 * The extension as the script sees it: settings that come when they are called for, quick answers, on
 * the statements with a mention. What the script does after a rest is timed, and the rest itself is not.
 */
function playExtension(): void {
  const time = async (work: () => void) => {
    const start = performance.now();
    work();
    for (let turn = 0; turn < 300; turn++) await Promise.resolve();
    return performance.now() - start;
  };
  const played: Played = { settle() {}, answer() {}, asked: false, time, later: [] };
  const rest = requestIdleCallback;
  globalThis.requestIdleCallback = (callback, options) =>
    rest(
      (deadline) => void time(() => callback(deadline)).then((ms) => played.later.push(ms)),
      options,
    );
  const never = { addListener() {}, removeListener() {} };
  type Message = { data?: { statements: { id: string; mentioned: boolean }[] } };
  const runtime = {
    id: 'bench',
    onMessage: {
      ...never,
      addListener: (listener: Played['answer']) => (played.answer = listener),
    },
    sendMessage({ data }: Message, respond: (reply: object) => void) {
      played.asked = true;
      const value = data?.statements
        .filter(({ mentioned }) => mentioned)
        .map(({ id }) => ({ id, standing: 'agrees', comparisons: [] }));
      respond({ res: { ok: true, value } });
    },
  };
  const local = {
    get: (defaults: object) =>
      new Promise((done) => (played.settle = (stored) => done({ ...defaults, ...stored }))),
  };
  Object.assign(globalThis, { played, chrome: { runtime, storage: { onChanged: never, local } } });
}

async function runScript(lexicon: object): Promise<Omit<Cost, 'startup'>> {
  const { played } = globalThis as unknown as { played: Played };
  const isDone = () =>
    new Promise<boolean>((done) =>
      played.answer({ type: 'getPage', timestamp: 1 }, {}, (reply) =>
        done((reply as { res: { state: string } }).res.state !== 'reading'),
      ),
    );
  // The turns themselves are no work of the script's; once to warm up.
  await played.time(() => {});
  const turns = await played.time(() => {});
  const first = await played.time(() => played.settle({ lexicon }));
  const start = performance.now();
  while (!(await isDone())) {
    if (performance.now() - start > 20_000) throw new Error('the page was never read to its end');
    await new Promise((done) => setTimeout(done, 20));
  }
  await new Promise((done) => setTimeout(done));
  const stretches = [first, ...played.later].map((ms) => ms - turns);
  const ms = stretches.reduce((sum, one) => sum + one);
  const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  return { ms, longestTask: Math.max(...stretches), asked: played.asked, marks };
}
