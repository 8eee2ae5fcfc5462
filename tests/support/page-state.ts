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
  return (await findReadTab(panel, url)).state;
}

/** The id of the tab with the page; an extension may not see the addresses of all tabs. */
export async function findTabId(panel: TestPage, url: string): Promise<number> {
  return (await findReadTab(panel, url)).tabId;
}

function findReadTab(panel: TestPage, url: string): Promise<ReadTab> {
  return until(`the page ${url} to be read`, async () => {
    const tab = await askTab(panel, url);
    return tab && tab.state.state !== 'reading' && tab;
  });
}

interface ReadTab {
  tabId: number;
  state: PageState;
}

function askTab(panel: TestPage, url: string): Promise<ReadTab | null> {
  return panel.evaluate(async (wanted) => {
    const message = { type: 'getPage', id: 1, timestamp: 1 };
    for (const { id } of await chrome.tabs.query({})) {
      const reply = await chrome.tabs
        .sendMessage<object, { res?: PageState }>(id!, message)
        .catch(() => undefined);
      if (reply?.res?.url === wanted) return { tabId: id!, state: reply.res };
    }
    return null;
  }, url);
}
