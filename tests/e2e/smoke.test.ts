/** The built extension starts in a real browser, fills its claim base and answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceHref } from '../../data/source-link.ts';
import { ask } from '../support/ask.ts';
import { launchChromium } from '../support/chromium.ts';
import { browsers, openExtensionPage, settingsReady, welcomeReady } from '../support/launch.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const wsj = sourceHref('liaison-office', 'wsj').slice(1);

/** Chromium says so of a tab without an article, and the popup knows what to make of it. */
const nobodyThere = /Receiving end does not exist/;

describe.each(browsers)('the extension in %s', (_, launch) => {
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    browser = await launch();
    page = await openExtensionPage(browser, 'popup.html');
  });
  afterAll(() => browser.close());

  it('installs its packs on its first start, the optional one switched off', async () => {
    const answer = await ask(page, 'listPacks', undefined);
    if (!answer.ok) throw new Error(answer.problem);
    const pack = answer.value.find(({ id }) => id === 'liaison-office');
    expect(pack).toMatchObject({ enabled: true });
    expect(pack?.sources.map(({ id }) => id).sort()).toEqual([
      'bloomberg',
      'donga',
      'kei',
      'owp',
      'wsj',
    ]);
  });

  it('greets the reader once', async () => {
    const welcome = browser.extensionUrl('welcome.html');
    const urls = await until('the welcome page', async () => {
      const open = await Promise.all((await browser.pages()).map((one) => one.url()));
      return open.includes(welcome) && open;
    });
    expect(urls.filter((url) => url === welcome)).toHaveLength(1);
  });

  it('relates a passage to its sources', async () => {
    const text =
      'Each side will have 15 to 20 staffers at the inter-Korean liaison office in Kaesong.';
    const answer = await ask(page, 'comparePassage', { text, published: '2018-09-15' });
    if (!answer.ok) throw new Error(answer.problem);
    const [statement] = answer.value.statements;
    expect(statement).toMatchObject({ start: 0, end: text.length, text });
    const relations = statement?.comparisons.flatMap(({ rows }) =>
      rows.map(({ source, relation }) => [source.id, relation]),
    );
    expect(relations).toContainEqual(['wsj', 'agrees']);
  });

  it('finds quotes as well as Korean questions', async () => {
    for (const text of ['staffers', '제재']) {
      const answer = await ask(page, 'search', { text });
      expect(answer).toMatchObject({ ok: true });
      expect(answer.ok && answer.value.length).toBeGreaterThan(0);
    }
  });

  it('refuses a message that does not parse', async () => {
    const answer = await ask(page, 'compareStatements', { statements: 'all of them' });
    expect(answer).toEqual({ ok: false, problem: 'bad-request' });
  });

  it('says what is not installed', async () => {
    const answer = await ask(page, 'getSource', { pack: 'liaison-office', source: 'nobody' });
    expect(answer).toEqual({ ok: false, problem: 'not-installed' });
  });

  it.each([
    ['popup.html', '[role=tabpanel] > *'],
    ['popup.html#search', '.result'],
    ['compare.html', '.matrix, .questions'],
    ['options.html', settingsReady],
    ['welcome.html', welcomeReady],
    [wsj, '.passage'],
  ])('opens %s without an error', async (path, sign) => {
    const own = await openExtensionPage(browser, path);
    await until(`${sign} on ${path}`, () =>
      own.evaluate((wanted) => document.querySelector(wanted) !== null, sign),
    );
    expect(own.errors().filter((error) => !nobodyThere.test(error))).toEqual([]);
    expect(await own.evaluate(() => document.querySelector('h1')?.textContent, null)).toBeTruthy();
    await own.close();
  });
});

it('an error on one of the pages would be heard', async () => {
  const browser = await launchChromium();
  const own = await openExtensionPage(browser, 'options.html');
  await own.evaluate(() => {
    setTimeout(() => {
      throw new Error('uncaught');
    });
    console.error('said');
  }, null);
  await until('both errors', () => own.errors().length === 2);
  expect(own.errors().join()).toMatch(/uncaught/);
  expect(own.errors().join()).toMatch(/said/);
  await browser.close();
});
