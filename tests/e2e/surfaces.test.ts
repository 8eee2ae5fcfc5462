/** Popup, search and compare panel on a real page, with the keyboard alone where a reader may have no mouse. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { ask } from '../support/ask.ts';
import { tabTo } from '../support/focus.ts';
import { browsers, openDesk, openExtensionPage } from '../support/launch.ts';
import { findTabId, readPageState } from '../support/page-state.ts';
import type { Served } from '../support/serve.ts';
import { servePages } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const [, later] = await readDemoPages();

/** The texts of all elements that match, runs of white space as one space. */
function textsOf(page: TestPage, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) =>
        (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );
}

/** Runs in the page. */
const readCard = (root: ShadowRoot) => root.querySelector('#place')?.textContent ?? '';

describe.each(browsers)('the surfaces in %s', (_, launch) => {
  let browser: TestBrowser;
  let served: Served;
  let article: TestPage;
  let popup: TestPage;
  let tabId: number;

  beforeAll(async () => {
    served = await servePages({ [later!.address]: later!.html });
    browser = await launch();
    // A page that is read before the packs are there mentions nothing yet.
    const any = await openDesk(browser, 'options.html');
    article = await browser.newPage();
    await article.goto(served.url(later!.address));
    tabId = await findTabId(any, served.url(later!.address));
    await any.close();
  });
  // Opened anew for each test: a popup closes when it has done what it was asked for.
  beforeEach(async () => {
    popup = await openExtensionPage(browser, `popup.html?tab=${tabId}`);
    await popup.bringToFront();
    await until('the list', async () => (await textsOf(popup, '.statement')).length > 0);
  });
  afterEach(() => popup.close().catch(() => undefined));
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('list the statements of the page in its order', async () => {
    const { statements } = await readPageState(popup, served.url(later!.address));
    const shown = await textsOf(popup, '.statement-text');
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
    const expected = statements
      .filter(({ mentioned, report }) => mentioned || (report?.comparisons.length ?? 0) > 0)
      .map(({ text }) => squeeze(text));
    expect(shown).toHaveLength(expected.length);
    shown.forEach((text, index) => expect(text).toContain(expected[index]));
  });

  it('open a statement to a row for each of the sources, by keyboard', async () => {
    await tabTo(popup, '.statement > details > summary');
    await popup.press('Enter');
    const rows = await until('the rows', () =>
      popup.evaluate(() => {
        const open = document.querySelector('.statement > details[open] section');
        const names = [...(open?.querySelectorAll('.row summary b') ?? [])];
        return names.length > 0 && names.map(({ textContent }) => textContent);
      }, null),
    );
    expect(new Set(rows).size).toBe(5);
  });

  it('jump from the list to the place on the page, and open its card', async () => {
    await popup.click('.statement .jump');
    await article.bringToFront();
    const card = await until('the card', () => article.inCard(readCard));
    expect(card).toContain('Bloomberg');
  });

  it('search as one types, in English and Korean, and give quotes', async () => {
    await popup.click('#tab-search');
    await until('the field to have the focus', () =>
      popup.evaluate(() => document.activeElement?.matches('input[type=search]'), null),
    );
    await until('disputed questions', async () => (await textsOf(popup, '.result')).length > 0);
    for (const [typed, found] of [
      ['staffers', /15 to 20 staffers/],
      ['제재', /sanction/i],
    ] as const) {
      await popup.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
        input.focus();
        input.select();
      }, null);
      await popup.type(typed);
      await until(`results for ${typed}`, async () =>
        (await textsOf(popup, '.result')).some((text) => found.test(text)),
      );
    }
  });

  it('compare all sources beside each other, with the page in it', async () => {
    const answer = await ask(popup, 'openCompare', { tabId, url: served.url(later!.address) });
    expect(answer).toEqual({ ok: true, value: null });
    const panel = await openExtensionPage(browser, 'compare.html');
    const text = await until('the sources and the page', async () => {
      const shown = await panel.evaluate(() => document.body.innerText, null);
      return shown.includes('blown up') && shown;
    });
    for (const publisher of ['Bloomberg', 'Dong-A', 'Korea Economic', 'OWP', 'Wall Street']) {
      expect(text).toContain(publisher);
    }
    await panel.close();
  });
});
