/** The protocol's methods: what arrives is parsed, what the data says is answered. */
import type { z } from 'zod';
import { StorageError } from '../../data/claims/claim-base.ts';
import type { Answered, Problem, ToBackground } from '../../data/protocol.ts';
import { onMessage } from '../../data/protocol.ts';
import { showBadge } from './badge.ts';
import { compare } from './compare.ts';
import * as inputs from './inputs.ts';
import type { Library } from './library.ts';
import { openComparePanel } from './panel.ts';
import { comparePassage } from './passage.ts';
import { isOwnPageSender, pageAddress } from './senders.ts';
import { syncSites } from './sites.ts';
import { readOverview, readSource, search } from './views.ts';

type Method = keyof ToBackground;
type Sender = chrome.runtime.MessageSender;

/** Takes what arrived; begins its work at once, because a reader's gesture lasts no longer. */
type Handler<M extends Method> = (
  data: unknown,
  sender: Sender,
) => Promise<ReturnType<ToBackground[M]>>;

const ok = <T>(value: T): Answered<T> => ({ ok: true, value });
const failed = (problem: Problem): Answered<never> => ({ ok: false, problem });

/** Parses before it answers; whatever goes wrong becomes a problem that the reader can be told of. */
function answering<Input, Value>(
  input: z.ZodType<Input>,
  answer: (input: Input, sender: Sender) => Promise<Answered<Value>>,
) {
  return async (data: unknown, sender: Sender): Promise<Answered<Value>> => {
    const parsed = input.safeParse(data);
    if (!parsed.success) return failed('bad-request');
    try {
      return await answer(parsed.data, sender);
    } catch (error) {
      if (error instanceof StorageError) return failed('storage-unavailable');
      console.error('A message could not be answered:', error);
      return failed('internal');
    }
  };
}

/** For what no page but the extension's own may ask: switches, other pages' tabs, all that is stored. */
function toOwnPages<Input, Value>(
  input: z.ZodType<Input>,
  answer: (input: Input, sender: Sender) => Promise<Answered<Value>>,
) {
  const handle = answering(input, answer);
  return async (data: unknown, sender: Sender): Promise<Answered<Value>> =>
    isOwnPageSender(sender) ? handle(data, sender) : failed('bad-request');
}

/** One row a method of the protocol. */
export function createHandlers(library: Library): { [M in Method]: Handler<M> } {
  return {
    compareStatements: answering(inputs.pageQuestion, async (question, sender) => {
      const { statements, title, published } = question;
      const read = statements.map((statement) => ({ ...statement, title, published }));
      const page = { title, url: pageAddress(question.url, sender) };
      const reports = await compare(library, read, { page });
      if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, reports);
      return ok(reports);
    }),
    comparePassage: toOwnPages(inputs.passage, async (passage) =>
      ok(await comparePassage(library, passage)),
    ),
    search: toOwnPages(inputs.searchQuery, async ({ text }) => ok(await search(library, text))),
    getOverview: toOwnPages(inputs.nothing, async () => ok(await readOverview(library))),
    getSource: toOwnPages(inputs.sourceId, async (which) => {
      const view = await readSource(library, which);
      return view ? ok(view) : failed('not-installed');
    }),
    openCompare: answering(inputs.compareInput, async (request, sender) => {
      const { tab } = sender;
      const tabId = (isOwnPageSender(sender) ? request.tabId : undefined) ?? tab?.id;
      const url = request.url === undefined ? undefined : pageAddress(request.url, sender);
      await openComparePanel({ ...request, url, tabId }, { tabId, windowId: tab?.windowId });
      return ok(null);
    }),
    syncSites: toOwnPages(inputs.nothing, async () => {
      await syncSites();
      return ok(null);
    }),
    listPacks: toOwnPages(inputs.nothing, async () => ok((await library.open()).packs)),
    setPackEnabled: toOwnPages(inputs.packSwitch, async ({ pack, enabled }) =>
      (await library.setEnabled(pack, enabled)) ? ok(null) : failed('not-installed'),
    ),
  };
}

export function registerHandlers(library: Library): void {
  const handlers = createHandlers(library);
  for (const [method, handler] of Object.entries(handlers)) {
    // The table's type says that each handler gives what its method promises.
    onMessage(method as Method, ({ data, sender }) => handler(data, sender) as never);
  }
}
