/** What the panel shows for a request: the overview, and the page's or the selection's own reports. */
import type { PanelPage } from '../../components/compare-panel.tsx';
import { reportsOf, type PageReport } from '../../components/panel-model.ts';
import { answered } from '../../data/answered.ts';
import {
  sendMessage,
  type Answered,
  type CompareRequest,
  type Overview,
  type PageState,
} from '../../data/protocol.ts';

export interface PanelData {
  overview: Overview;
  page?: PanelPage | undefined;
  focus?: CompareRequest['question'];
  /** Tells one request from another. */
  at: number;
}

/** The statements of a selection. It holds sentences about anything; those of no question are left out. */
async function readSelection(
  text: string,
  request: CompareRequest,
): Promise<Answered<PageReport[]>> {
  const { title, url, published } = request;
  const answer = await answered(sendMessage('comparePassage', { text, title, url, published }));
  if (!answer.ok) return answer;
  const telling = answer.value.statements.filter(({ comparisons }) => comparisons.length > 0);
  return { ok: true, value: telling };
}

/** What the page in a tab knows; a page that does not answer is no page to compare with. */
async function readTab(tabId: number | undefined): Promise<PageState | undefined> {
  if (tabId === undefined) return undefined;
  const state = await sendMessage('getPage', undefined, tabId).catch(() => undefined);
  return state?.state === 'ready' ? state : undefined;
}

/** The page with its own statements and those of the selection, as far as there are any. */
async function readPage(request: CompareRequest): Promise<Answered<PanelPage | undefined>> {
  const selection = request.text?.trim() ?? '';
  const [tab, selected] = await Promise.all([
    readTab(request.tabId),
    selection ? readSelection(selection, request) : ({ ok: true, value: [] } as const),
  ]);
  if (!selected.ok) return selected;
  if (!tab && !selection) return { ok: true, value: undefined };
  const { title, url, published } = tab ?? request;
  const reports = tab ? reportsOf(tab) : selected.value;
  const page = { title, url, published, selection, selected: selected.value, reports };
  return { ok: true, value: page };
}

/** Everything that the panel draws, or why it cannot. */
export async function loadPanel(request: CompareRequest | null): Promise<Answered<PanelData>> {
  const [overview, page] = await Promise.all([
    answered(sendMessage('getOverview', undefined)),
    request ? readPage(request) : ({ ok: true, value: undefined } as const),
  ]);
  if (!overview.ok) return overview;
  if (!page.ok) return page;
  const { question: focus, at = 0 } = request ?? {};
  return { ok: true, value: { overview: overview.value, page: page.value, focus, at } };
}
