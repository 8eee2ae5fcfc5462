/** The compare panel, opened from a click: browsers allow it only in the very handler of the click. */
import { browser } from '#imports';
import { compareRequest } from '../../data/compare-request.ts';
import { sendMessage, type CompareRequest } from '../../data/protocol.ts';

/** Firefox' sidebar, which the types of Chromium's API do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

async function openSurface(tabId: number | undefined): Promise<boolean> {
  const { sidebarAction } = browser as unknown as WithSidebar;
  if (sidebarAction) return sidebarAction.open().then(() => true);
  if (tabId === undefined || !('sidePanel' in browser)) return false;
  return browser.sidePanel.open({ tabId }).then(() => true);
}

/** Opens the panel on a request; where the browser has no panel, the background opens a tab. */
export async function openPanel(request: Omit<CompareRequest, 'at'>): Promise<void> {
  const opening = openSurface(request.tabId).catch(() => false);
  await compareRequest.setValue({ ...request, at: Date.now() });
  if (!(await opening)) await sendMessage('openCompare', request).catch(() => undefined);
}
