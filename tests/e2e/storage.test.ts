/** A browser that gives the extension no database: a clear state, and nothing thrown into the page. */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import type { Pack } from '../../data/claims/schema.ts';
import { compileLexicon } from '../../data/spotting/lexicon.ts';
import { ask } from '../support/ask.ts';
import { chromiumBuild, launchChromium } from '../support/chromium.ts';
import { launchFirefox } from '../support/firefox.ts';
import { readHighlights } from '../support/highlights.ts';
import { openExtensionPage } from '../support/launch.ts';
import { readPageState } from '../support/page-state.ts';
import type { Served } from '../support/serve.ts';
import { servePages } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const [article] = await readDemoPages();

const packFile = join(chromiumBuild, 'packs/liaison-office.json');
const { id, entity } = JSON.parse(await readFile(packFile, 'utf8')) as Pack;
const lexicon = compileLexicon([{ pack: id, entity }]);

/** A file in the place of the folder in which Chromium keeps its databases. */
async function launchChromiumWithout(profile: string): Promise<TestBrowser> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'IndexedDB'), '');
  return launchChromium({ profile });
}

/** The same in Firefox, which has a folder for each origin; its settings are kept elsewhere. */
async function launchFirefoxWithout(profile: string): Promise<TestBrowser> {
  const uuid = randomUUID();
  const origins = join(profile, 'storage', 'default');
  await mkdir(origins, { recursive: true });
  await writeFile(join(origins, `moz-extension+++${uuid}`), '');
  return launchFirefox({ profile, uuid });
}

const browsers: [string, (profile: string) => Promise<TestBrowser>][] = [
  ['Chromium', launchChromiumWithout],
  ['Firefox', launchFirefoxWithout],
];

describe.each(browsers)('without a database in %s', (_, launch) => {
  let profile: string;
  let browser: TestBrowser;
  let served: Served;
  let popup: TestPage;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'second-source-no-storage-'));
    served = await servePages({ [article!.address]: article!.html });
    browser = await launch(profile);
    popup = await openExtensionPage(browser, 'popup.html');
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    // Processes that end a moment later still write there.
    await rm(profile, { recursive: true, force: true, maxRetries: 9 });
  });

  it('every question is answered with what is wrong', async () => {
    const problem = { ok: false, problem: 'storage-unavailable' };
    expect(await ask(popup, 'listPacks', undefined)).toEqual(problem);
    expect(await ask(popup, 'search', { text: 'office' })).toEqual(problem);
    expect(await ask(popup, 'comparePassage', { text: 'The office.' })).toEqual(problem);
  });

  it('the panel says so', async () => {
    const panel = await openExtensionPage(browser, 'compare.html');
    await until('a notice', () =>
      panel.evaluate(
        () => document.querySelector('[role=alert], [role=status], .notice') !== null,
        null,
      ),
    );
    await panel.close();
  });

  it('a page that is about a topic is left as it is', async () => {
    // From an earlier day, on which the database could be opened: without it the page would not ask.
    await popup.evaluate((known) => chrome.storage.local.set({ lexicon: known }), lexicon);
    const page = await browser.newPage();
    const url = served.url(article!.address);
    await page.goto(url);
    const state = await readPageState(popup, url);
    expect(state).toMatchObject({ state: 'failed', problem: 'storage-unavailable' });
    expect(state.statements.filter(({ mentioned }) => mentioned).length).toBeGreaterThan(0);
    expect(await readHighlights(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('html > *').length, null)).toBe(2);
    const ofPage = /Failed to load resource/;
    expect(page.errors().filter((error) => !ofPage.test(error))).toEqual([]);
    await page.close();
  });
});
