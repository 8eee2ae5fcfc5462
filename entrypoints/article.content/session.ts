/** One page, read from its first look to its marks, and kept up to date while it changes. */
import type { StatementReport } from '../../data/matching/types.ts';
import type { Answered, PageQuestion, PageState } from '../../data/protocol.ts';
import type { Spotter } from '../../data/spotting/mentions.ts';
import type { Tree } from './article.ts';
import { isArticle } from './gate.ts';
import { createPace, type Pace } from './pace.ts';
import { createPageText } from './page-text.ts';
import { findPublished, type Published } from '../../data/article/published.ts';
import { mayHoldMention } from './scan.ts';
import { createNaming, findPassages, type Passage } from './statements.ts';

export interface SessionDeps {
  spotter: Spotter;
  ask(question: PageQuestion): Promise<Answered<StatementReport[]>>;
  /** The page says nothing, or no longer. */
  askNothing(): void;
  /** Statements or reports changed: paint. */
  onUpdate(): void;
  /** A part of the page is read that is a tree of its own. */
  onTree(tree: Tree): void;
  signal: AbortSignal;
}

/** What is known of the page so far. */
interface Knowledge {
  stage: PageState['state'];
  /** False where a page that may hold a mention is found to be no article. */
  isArticle: boolean;
  problem?: PageState['problem'];
  passages: Passage[];
  reports: Map<string, StatementReport>;
  published: Published | null;
  /** The question that the reports answer, or that is on its way. */
  asked: string;
}

export type Session = ReturnType<typeof createSession>;

/** The page's address without what only names a place in it. */
export const addressOf = (href: string): string => href.split('#')[0] ?? href;

/** Looked for in the head: to go through a long page without one takes milliseconds, every time. */
const titleOf = (doc: Document): string =>
  doc.head?.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content || doc.title;

export function createSession(deps: SessionDeps) {
  const known: Knowledge = {
    stage: 'reading',
    isArticle: true,
    passages: [],
    reports: new Map(),
    published: null,
    asked: '',
  };
  const compare = createComparing(known, deps);
  const address = addressOf(location.href);
  const settle = (stage: PageState['state']) => {
    known.stage = stage;
    deps.onUpdate();
  };
  const look = createReading(known, deps);
  /** One question to the background, where there is something to ask. */
  const conclude = () => {
    if (known.passages.length) return compare();
    known.reports.clear();
    known.asked = '';
    deps.askNothing();
    settle(known.isArticle ? 'no-mention' : 'not-an-article');
  };
  const inTurn = createTurns();

  return {
    address,
    async start() {
      await inTurn(() => look(new Set([document.body ?? document.documentElement])));
      await conclude();
    },
    /** After a change of the page below `dirty`. */
    async update(dirty: Set<Node>) {
      await inTurn(() => look(dirty));
      await conclude();
    },
    /** Something went wrong that nobody expected: a state of its own, not an endless "reading". */
    fail() {
      known.problem = 'internal';
      settle('failed');
    },
    passages: (): readonly Passage[] => known.passages,
    reportOf: (id: string): StatementReport | undefined => known.reports.get(id),
    /** The reader knows the article's date better (ISO 8601). */
    async setPublished(date: string) {
      known.published = { date, from: 'reader' };
      if (known.passages.length) await compare();
    },
    /** The reader's choice of what to hear of has changed. */
    async askAgain() {
      if (known.passages.length) await compare(true);
    },
    state: () => stateOf(known),
  };
}

/** Looks at the page, or again at what has changed below `roots`, and keeps what it says of the entity. */
function createReading(known: Knowledge, { spotter, signal, onTree }: SessionDeps) {
  const text = createPageText(document, onTree);
  const name = createNaming();
  const test = (said: string) => spotter.mayMention(said);

  /** Cheap tests first. A page that was no article is asked again: it may hold a mention, as is known. */
  const isWorthReading = async (roots: Iterable<Node>, pace: Pace): Promise<boolean> => {
    const mayHold =
      !known.isArticle || test(document.title) || (await someMayHoldMention(roots, test, pace));
    if (mayHold) known.isArticle = isArticle(document);
    return mayHold && known.isArticle;
  };
  return async (roots: Set<Node>): Promise<void> => {
    const pace = createPace(signal);
    if (text.isRead()) await text.update(roots, pace);
    else {
      if (!(await isWorthReading(roots, pace))) return;
      if (pace.due()) await pace.rest();
      await text.read(pace);
    }
    known.passages = name(await findPassages(text.blocks(), spotter, titleOf(document), pace));
    // The date that comes next is looked for in one piece: 11 ms on a very long page.
    const isNext = known.passages.length > 0 && !known.published;
    if (isNext || pace.due()) await pace.rest();
  };
}

/** One reading at a time: of two at once, each would add what both have read. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return async (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    await turn;
  };
}

async function someMayHoldMention(
  roots: Iterable<Node>,
  test: (said: string) => boolean,
  pace: Pace,
): Promise<boolean> {
  for (const root of roots) {
    if (root.isConnected && (await mayHoldMention(root, test, pace))) return true;
  }
  return false;
}

/** Asks the background about the statements, once for the same question. */
function createComparing(known: Knowledge, { ask, onUpdate, signal }: SessionDeps) {
  return async (again = false): Promise<void> => {
    known.published ??= findPublished(document);
    const { date } = known.published;
    const statements = known.passages.map(({ id, text, mentioned }) => ({ id, text, mentioned }));
    const question = { url: location.href, title: titleOf(document), statements };
    const key = JSON.stringify([date, question]);
    if (key === known.asked && !again) return onUpdate();
    known.asked = key;
    const answer = await ask({ ...question, ...(date && { published: date }) });
    if (known.asked !== key || signal.aborted) return;
    known.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) known.reports = new Map(answer.value.map((report) => [report.id, report]));
    known.stage = answer.ok ? 'ready' : 'failed';
    onUpdate();
  };
}

function stateOf({ stage, problem, passages, reports, published }: Knowledge): PageState {
  const { date, from } = published ?? { from: 'unknown' as const };
  return {
    url: location.href,
    title: titleOf(document),
    ...(date && { published: date }),
    publishedFrom: from,
    state: stage,
    ...(problem && { problem }),
    statements: passages.map(({ id, text, mentioned }) => {
      const report = reports.get(id);
      return { id, text, mentioned, ...(report && { report }) };
    }),
  };
}
