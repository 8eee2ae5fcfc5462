/** Keyboard commands; the keys themselves are the browser's to keep and to change. */
import type { Browser } from '#imports';
import { browser } from '#imports';
import type { Standing } from '../../data/matching/types.ts';
import type { PageStatement } from '../../data/protocol.ts';
import { sendMessage } from '../../data/protocol.ts';
import { openComparePanel } from './panel.ts';

type Tab = Browser.tabs.Tab;

/** Which statement a reader would want to see first. */
const interest: Record<Standing, number> = { differs: 3, updates: 2, agrees: 1, alone: 0 };

const commands: Record<string, (tab: Tab & { id: number }) => Promise<unknown>> = {
  'next-mark': ({ id }) => sendMessage('step', { by: 1 }, id),
  'previous-mark': ({ id }) => sendMessage('step', { by: -1 }, id),
  'open-card': ({ id }) => openCard(id),
  'open-compare': openCompare,
};

export function registerCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const run = commands[name];
    if (!run || tab?.id === undefined) return;
    // A tab that the extension does not read has nobody to answer.
    run({ ...tab, id: tab.id }).catch(() => undefined);
  });
}

function openCompare({ id, windowId, title, url }: Tab & { id: number }): Promise<void> {
  const request = { tabId: id, ...(title && { title }), ...(url && { url }) };
  return openComparePanel(request, { tabId: id, windowId });
}

async function openCard(tabId: number): Promise<void> {
  const { statements } = await sendMessage('getPage', undefined, tabId);
  const first = mostTelling(statements);
  if (first) await sendMessage('jumpTo', { statement: first.id }, tabId);
}

/** The first of the statements with the strongest standing. */
export function mostTelling(statements: readonly PageStatement[]): PageStatement | undefined {
  const weight = ({ report }: PageStatement) => (report ? interest[report.standing] : -1);
  return statements.toSorted((a, b) => weight(b) - weight(a))[0];
}
