/** The extension's own pages with the keyboard alone: everything is reached, seen and done without a mouse. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { ask } from '../support/ask.ts';
import { pressTo, readFocus, tabTo, walk } from '../support/focus.ts';
import {
  browsers,
  openDesk,
  openExtensionPage,
  settingsReady,
  welcomeReady,
} from '../support/launch.ts';
import { findTabId, readPageState } from '../support/page-state.ts';
import type { Served } from '../support/serve.ts';
import { servePages } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const [, later] = await readDemoPages();

describe.each(browsers)('the keyboard alone in %s', (_, launch) => {
  let browser: TestBrowser;
  let served: Served;
  let tabId: number;
  /** A page from which the background can be asked. */
  let desk: TestPage;
  let page: TestPage;

  beforeAll(async () => {
    served = await servePages({ [later!.address]: later!.html });
    browser = await launch();
    desk = await openDesk(browser, 'options.html');
    const article = await browser.newPage();
    await article.goto(served.url(later!.address));
    tabId = await findTabId(desk, served.url(later!.address));
  });
  afterEach(() => page.close().catch(() => undefined));
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens one of the extension's pages, and waits for an element of it. */
  async function open(path: string, sign: string): Promise<void> {
    page = await openExtensionPage(browser, path);
    await page.bringToFront();
    await until(`${sign} on ${path}`, () => count(sign));
  }

  const count = (selector: string) =>
    page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

  const textOf = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

  /** The panel on the article, whatever it was opened on before. */
  async function openCompare(sign: string): Promise<void> {
    await ask(desk, 'openCompare', { tabId, url: served.url(later!.address) });
    await open('compare.html', sign);
  }

  /** Types into the field that has the focus, and waits until what was found is all that is shown. */
  async function search(text: string): Promise<void> {
    await page.type(text);
    await until(`the results for ${text}`, () =>
      page.evaluate((wanted) => {
        const typed = document.querySelector<HTMLInputElement>('input[type=search]')?.value;
        const [first] = document.querySelectorAll('.results[aria-busy=false] .result');
        return typed === wanted && first?.textContent?.includes(wanted);
      }, text),
    );
  }

  const openPopup = () => open(`popup.html?tab=${tabId}`, '.statement');

  /** The focus is somewhere, and can be seen. */
  async function expectFocus(): Promise<void> {
    const { lost, visible } = await readFocus(page);
    expect({ lost, visible }).toEqual({ lost: false, visible: true });
  }

  it.each([
    ['popup.html', '.statement'],
    ['popup.html#search', '.result'],
    ['options.html', settingsReady],
    ['welcome.html', welcomeReady],
  ])('reaches every control of %s, and shows where it is', async (path, sign) => {
    await open(path.replace('popup.html', `popup.html?tab=${tabId}`), sign);
    expect(await walk(page)).toEqual({ missed: [], unseen: [] });
  });

  it('reaches every control of the compare panel, and shows where it is', async () => {
    await openCompare('.matrix');
    expect(await walk(page)).toEqual({ missed: [], unseen: [] });
  });

  it('goes between the popup’s tabs with arrows, and back to the search field with /', async () => {
    await openPopup();
    await tabTo(page, '[role=tab]');
    await pressTo(page, 'ArrowRight', '#tab-search[aria-selected=true]');
    await pressTo(page, 'ArrowLeft', '#tab-page[aria-selected=true]');
    await pressTo(page, 'ArrowRight', '#tab-search[aria-selected=true]');
    await until('questions', () => count('.result'));
    await pressTo(page, '/', 'input[type=search]');
    await expectFocus();
    await search('staffers');
    await pressTo(page, 'ArrowDown', '.result:first-child .result-main');
    await expectFocus();
    await pressTo(page, 'ArrowUp', 'input[type=search]');
    await pressTo(page, 'ArrowDown', '.result:first-child .result-main');
    await pressTo(page, 'Escape', 'input[type=search]');
    await page.press('Escape');
    await until('an empty search', () =>
      page.evaluate(() => document.querySelector('input')?.value === '', null),
    );
    await expectFocus();
  });

  it('opens a result with Enter', async () => {
    await open(`popup.html?tab=${tabId}#search`, '.result');
    await tabTo(page, 'input[type=search]');
    await search('staffers');
    await pressTo(page, 'ArrowDown', '.result:first-child .result-main');
    await page.press('Enter');
    await until('the question to be asked for', () =>
      page.evaluate(async () => {
        const { compareRequest } = await chrome.storage.session.get('compareRequest');
        return (compareRequest as { question?: { id: string } })?.question?.id.includes('staff');
      }, null),
    );
  });

  it('corrects the article’s date, and comes back to where it was', async () => {
    await openPopup();
    await tabTo(page, '.page-date .link');
    await pressTo(page, 'Enter', 'input[type=date]');
    await pressTo(page, 'Escape', '.page-date .link');
    await expectFocus();
  });

  it('opens a statement, hides a question, and brings it back in the settings', async () => {
    await openPopup();
    const shown = () => textOf('.statements');
    await tabTo(page, '.statement > details > summary');
    await page.press('Enter');
    await until('the rows', () => count('.statement > details[open] .row'));
    const question = await textOf('.statement > details[open] h2');
    await tabTo(page, '.statement > details[open] section .actions .link');
    await page.press('Enter');
    await until('the question to be gone', async () => !(await shown()).includes(question));
    await expectFocus();
    await page.close();

    await open('options.html', settingsReady);
    await until('the question in the settings', async () =>
      (await textOf('main')).includes(question),
    );
    await tabTo(page, `[aria-label$="${question}"]`);
    await page.press('Enter');
    await until('nothing to be hidden', async () => !(await textOf('main')).includes(question));
    await expectFocus();
    await page.close();

    await until('the page to ask again', async () => {
      const { statements } = await readPageState(desk, served.url(later!.address));
      return JSON.stringify(statements).includes(question);
    });
    await openPopup();
    expect(await shown()).toContain(question);
  });

  it('filters, sorts and opens quotes in the compare panel', async () => {
    await openCompare('.matrix');
    const rows = () => count('.matrix tbody tr:not(.topic)');
    await tabTo(page, '.choice input');
    const chosen = () => textOf('.choice label:has(:checked)');
    for (const filter of ['Disagreements', 'All questions']) {
      await page.press('ArrowRight');
      await until(filter, async () => (await chosen()).includes(filter));
      await expectFocus();
    }
    const all = await rows();
    expect(all).toBeGreaterThan(10);
    await tabTo(page, '.choice + .choice input');
    await page.press('ArrowRight');
    await until('no topics', async () => (await count('.matrix .topic')) === 0);
    expect(await rows()).toBe(all);
    await expectFocus();
    await tabTo(page, '.matrix td summary');
    await page.press('Enter');
    await until('a quote', () => count('.matrix details[open] blockquote'));
    await pressTo(page, 'Tab', '.matrix details[open] a');
    await expectFocus();
  });

  it('moves through time with arrows, and stays in place when more is shown', async () => {
    await openCompare('[role=tab]');
    await tabTo(page, '[role=tab]');
    await pressTo(page, 'ArrowRight', '#tab-timeline[aria-selected=true]');
    await tabTo(page, 'input[type=range]');
    const day = await textOf('output');
    await page.press('ArrowLeft');
    await until('an earlier day', async () => (await textOf('output')) !== day);
    await expectFocus();
    const answers = await count('.as-of-answers > div');
    await tabTo(page, '.as-of-answers ~ button');
    await page.press('Enter');
    await until('more answers', async () => (await count('.as-of-answers > div')) > answers);
    await expectFocus();
  });

  it('switches a setting with Space, and it stays', async () => {
    await open('options.html', settingsReady);
    await tabTo(page, '[type=checkbox]');
    const isOn = () =>
      page.evaluate(
        () => document.querySelector<HTMLInputElement>('[type=checkbox]')!.checked,
        null,
      );
    expect(await isOn()).toBe(true);
    for (const wanted of [false, true]) {
      await page.press(' ');
      await until(`the setting to be ${wanted}`, async () => {
        const { enabled } = await page.evaluate(() => chrome.storage.local.get('enabled'), null);
        return enabled === wanted && (await isOn()) === wanted;
      });
      await expectFocus();
    }
  });

  it('tries a passage on the welcome page', async () => {
    await open('welcome.html', welcomeReady);
    await tabTo(page, 'textarea');
    await pressTo(page, 'Tab', '.try button');
    await page.press('Enter');
    await until('an answer', () => count('.try .row'));
    expect(await textOf('.try .page-answer')).toContain('Your text');
    await expectFocus();
  });
});
