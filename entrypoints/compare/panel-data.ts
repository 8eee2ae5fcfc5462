/** What the panel shows for a request: the overview, and the page's or the selection's own reports. */
import type { PanelPage } from '../../components/compare-panel.tsx';
import { answered } from '../../data/answered.ts';
import {
  sendMessage,
  type Answered,
  type CompareRequest,
  type Overview,
} from '../../data/protocol.ts';

export interface PanelData {
  overview: Overview;
  page?: PanelPage | undefined;
  focus?: CompareRequest['question'];
  /** Tells one request from another. */
  at: number;
}

/** The statements of a selection, related to the sources. */
async function readSelection(request: CompareRequest, text: string): Promise<Answered<PanelPage>> {
  const { title, url, published } = request;
  const answer = await answered(sendMessage('comparePassage', { text, title, published }));
  if (!answer.ok) return answer;
  // A selection holds sentences about anything; only those that some question is about are shown.
  const reports = answer.value.statements.filter(({ comparisons }) => comparisons.length > 0);
  return { ok: true, value: { title, url, published, selection: text, reports } };
}

/** The statements of the page in a tab; a page that does not answer is no page to compare with. */
async function readTab(tabId: number): Promise<PanelPage | undefined> {
  const state = await sendMessage('getPage', undefined, tabId).catch(() => undefined);
  if (!state || state.state !== 'ready') return undefined;
  const { title, url, published } = state;
  const reports = state.statements.flatMap(({ text, mentioned, report }) =>
    report && (mentioned || report.comparisons.length > 0) ? [{ ...report, text }] : [],
  );
  return { title, url, published, reports };
}

async function readPage(request: CompareRequest): Promise<Answered<PanelPage | undefined>> {
  if (request.text?.trim()) return readSelection(request, request.text.trim());
  const page = request.tabId === undefined ? undefined : await readTab(request.tabId);
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
