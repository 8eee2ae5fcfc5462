/** What the content script knows about a tab's page, asked for as the popup asks. */
import type { PageState } from '../../data/protocol.ts';
import type { TestPage } from './test-browser.ts';
import { until } from './until.ts';

/**
 * Waits until the page at an address has been read. `panel` is any of the extension's own pages.
 *
 * @throws when nothing answers there: no content script runs on the page
 */
export async function readPageState(panel: TestPage, url: string): Promise<PageState> {
  return until(`the page ${url} to be read`, async () => {
    const state = await askTab(panel, url);
    return state && state.state !== 'reading' && state;
  });
}

function askTab(panel: TestPage, url: string): Promise<PageState | null> {
  return panel.evaluate(async (wanted) => {
    const message = { type: 'getPage', id: 1, timestamp: 1 };
    for (const { id } of await chrome.tabs.query({})) {
      const reply = await chrome.tabs
        .sendMessage<object, { res?: PageState }>(id!, message)
        .catch(() => undefined);
      if (reply?.res?.url === wanted) return reply.res;
    }
    return null;
  }, url);
}
