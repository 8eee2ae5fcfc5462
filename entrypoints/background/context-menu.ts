/** "Compare sources" on a selection or on the page. */
import type { Browser } from '#imports';
import { browser } from '#imports';
import { openComparePanel } from './panel.ts';
import { reportFailure } from './report-failure.ts';

const itemId = 'compare-sources';

export function registerContextMenu(): void {
  browser.runtime.onInstalled.addListener(
    () => void createMenu().catch(reportFailure('The menu could not be made')),
  );
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== itemId) return;
    openFromMenu(info, tab).catch(reportFailure('The panel could not be opened'));
  });
}

/** Created on installation only: the browser keeps the item, and a second one is an error. */
async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: itemId,
    title: browser.i18n.getMessage('compareTitle'),
    contexts: ['selection', 'page', 'link'],
  });
}

function openFromMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const text = info.selectionText?.trim();
  const request = {
    ...(text && { text }),
    ...(tab?.title && { title: tab.title }),
    ...(info.pageUrl && { url: info.pageUrl }),
    ...(tab?.id !== undefined && { tabId: tab.id }),
  };
  return openComparePanel(request, { tabId: tab?.id, windowId: tab?.windowId });
}
