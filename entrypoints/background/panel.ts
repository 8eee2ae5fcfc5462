/** Opens the compare panel on a request, or a tab where there is no panel. */
import { browser } from '#imports';
import { compareRequest } from '../../data/compare-request.ts';
import { openPanel, type PanelPlace } from '../../data/open-panel.ts';
import type { CompareRequest } from '../../data/protocol.ts';
import { sendMessage } from '../../data/protocol.ts';

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
