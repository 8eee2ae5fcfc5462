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
  /** Statements or reports changed: paint. */
  onUpdate(): void;
  /** A part of the page is read that is a tree of its own. */
  onTree(tree: Tree): void;
  signal: AbortSignal;
}

/** What is known of the page so far. */
interface Knowledge {
  stage: PageState['state'];
  problem?: PageState['problem'];
  passages: Passage[];
  reports: Map<string, StatementReport>;
  published: Published | null;
}

export type Session = ReturnType<typeof createSession>;

/** The page's address without what only names a place in it. */
export const addressOf = (href: string): string => href.split('#')[0] ?? href;

const titleOf = (doc: Document): string =>
  doc.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content || doc.title;

export function createSession(deps: SessionDeps) {
  const { spotter, signal } = deps;
  const known: Knowledge = { stage: 'reading', passages: [], reports: new Map(), published: null };
  const text = createPageText(document, deps.onTree);
  const name = createNaming();
  const compare = createComparing(known, deps);
  const test = (said: string) => spotter.mayMention(said);
  const address = addressOf(location.href);

  const settle = (stage: PageState['state']) => {
    known.stage = stage;
    deps.onUpdate();
  };
  const spot = async (pace: Pace) => {
    known.passages = name(await findPassages(text.blocks(), spotter, titleOf(document), pace));
    if (pace.due()) await pace.rest();
    if (known.passages.length) return compare();
    known.reports.clear();
    settle('no-mention');
  };
  /** The first look: cheap tests, then reading, and one question to the background. */
  const start = async (roots: Iterable<Node> = [document.body ?? document.documentElement]) => {
    const pace = createPace(signal);
    if (!test(document.title) && !(await someMayHoldMention(roots, test, pace))) {
      return settle('no-mention');
    }
    if (!isArticle(document)) return settle('not-an-article');
    if (pace.due()) await pace.rest();
    await text.read(pace);
    await spot(pace);
  };

  return {
    address,
    start,
    /** After a change of the page below `dirty`. */
    async update(dirty: Set<Node>) {
      if (!text.isRead()) return start(dirty);
      const pace = createPace(signal);
      await text.update(dirty, pace);
      await spot(pace);
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
  let asked = '';
  return async (again = false): Promise<void> => {
    known.published ??= findPublished(document);
    const { date } = known.published;
    const statements = known.passages.map(({ id, text, mentioned }) => ({ id, text, mentioned }));
    const question = { url: location.href, title: titleOf(document), statements };
    const key = JSON.stringify([date, question]);
    if (key === asked && !again) return onUpdate();
    asked = key;
    const answer = await ask({ ...question, ...(date && { published: date }) });
    if (asked !== key || signal.aborted) return;
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
