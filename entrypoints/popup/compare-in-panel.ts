/** The compare panel, opened from a click: browsers allow it only in the very handler of the click. */
import { compareRequest } from '../../data/compare-request.ts';
import { openPanel } from '../../data/open-panel.ts';
import { sendMessage, type CompareRequest } from '../../data/protocol.ts';

/** Opens the panel on a request; where the browser has no panel, the background opens a tab. */
export async function compareInPanel(request: Omit<CompareRequest, 'at'>): Promise<void> {
  const opening = openPanel({ tabId: request.tabId });
  await compareRequest.setValue({ ...request, at: Date.now() });
  if (!(await opening)) await sendMessage('openCompare', request).catch(() => undefined);
}
