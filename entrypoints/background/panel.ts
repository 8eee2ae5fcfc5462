/** Opens the compare panel: side panel in Chromium, sidebar in Firefox, a tab where neither will. */
import { browser } from '#imports';
import { compareRequest } from '../../data/compare-request.ts';
import type { CompareRequest } from '../../data/protocol.ts';
import { sendMessage } from '../../data/protocol.ts';

/** Firefox's sidebar, which the types of Chromium do not know. */
interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

export interface PanelPlace {
  tabId?: number;
  windowId?: number;
}

/**
 * Opens the panel on a request. The panel is asked for before anything is awaited, because the
 * reader's gesture lasts no longer; the request waits in session storage for the panel to read. The
 * page is asked for its date afterwards: it may take its time, or never answer.
 */
export async function openComparePanel(
  request: Omit<CompareRequest, 'at'>,
  place: PanelPlace,
): Promise<void> {
  const opening = openPanel(place);
  const stored = { ...request, at: Date.now() };
  await compareRequest.setValue(stored);
  if (!(await opening)) await browser.tabs.create({ url: browser.runtime.getURL('/compare.html') });
  if (request.published === undefined) await addPublished(stored);
}

/** Adds the date of the page, unless the reader has asked for something else meanwhile. */
async function addPublished(request: CompareRequest): Promise<void> {
  const published = await readPublished(request.tabId);
  if (published === undefined) return;
  const newest = await compareRequest.getValue();
  if (newest?.at === request.at) await compareRequest.setValue({ ...request, published });
}

/** The date of the tab's article, by which "on Friday" is read; the page may know of none. */
async function readPublished(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  const page = await sendMessage('getPage', undefined, tabId).catch(() => undefined);
  return page?.published;
}

/** Must be called within the gesture. Resolves to whether a panel is open now. */
async function openPanel({ tabId, windowId }: PanelPlace): Promise<boolean> {
  const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
  try {
    if (sidebar) await sidebar.open();
    else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
    else if (tabId !== undefined) await browser.sidePanel.open({ tabId });
    else return false;
    return true;
  } catch {
    // No gesture, or no panel in this browser; in Firefox it may be open already.
    return (await sidebar?.isOpen({ windowId }).catch(() => false)) ?? false;
  }
}
