/** Another topic in the same extension: off at first, and its page lights up once it is switched on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../../bin/demo-pages.ts';
import { ask } from '../support/ask.ts';
import { readHighlights } from '../support/highlights.ts';
import { browsers, openDesk } from '../support/launch.ts';
import { readPageState } from '../support/page-state.ts';
import type { Served } from '../support/serve.ts';
import { servePages } from '../support/serve.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const pack = 'halvern-observatory';
const demo = (await readDemoPages()).find(({ address }) => address.endsWith('/observatory.html'))!;

describe.each(browsers)('an optional pack in %s', (_, launch) => {
  let browser: TestBrowser;
  let served: Served;
  let panel: TestPage;

  beforeAll(async () => {
    served = await servePages({ [demo.address]: demo.html });
    browser = await launch();
    panel = await openDesk(browser);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const open = async () => {
    const page = await browser.newPage();
    await page.goto(served.url(demo.address));
    return page;
  };
  const state = () => readPageState(panel, served.url(demo.address));

  it('marks nothing while it is off', async () => {
    const page = await open();
    expect(await state()).toMatchObject({ state: 'no-mention' });
    expect(await readHighlights(page)).toEqual([]);
    await page.close();
  });

  it('marks its page when it is on, and only with its own sources', async () => {
    await ask(panel, 'setPackEnabled', { pack, enabled: true });
    const page = await open();
    const marks = await until('a mark', async () => {
      const found = await readHighlights(page);
      return found.length > 0 && found;
    });
    expect(marks.map(({ standing }) => standing)).toContain('differs');
    const { statements } = await state();
    const rows = statements.flatMap(({ report }) => report?.comparisons ?? []);
    const sources = rows.flatMap((one) => one.rows.map(({ source }) => source.id));
    const own = ['hill-voice', 'lantern', 'nightfall', 'tarrow-wire'];
    expect([...new Set(sources)].sort()).toEqual(own);
    await page.close();
  });

  it('goes dark when it is switched off again', async () => {
    await ask(panel, 'setPackEnabled', { pack, enabled: false });
    const page = await open();
    expect(await state()).toMatchObject({ state: 'no-mention' });
    await page.close();
  });
});
