/** One page, read from its first look to its marks, and kept up to date while it changes. */
import type { StatementReport } from '../../data/matching/types.ts';
import type { Answered, PageQuestion, PageState } from '../../data/protocol.ts';
import type { Spotter } from '../../data/text/mentions.ts';
import type { Tree } from './article.ts';
import { isArticle } from './gate.ts';
import { createPace, type Pace } from './pace.ts';
import { createPageText } from './page-text.ts';
import { findPublished, type Published } from './published.ts';
import { mayHoldMention } from './scan.ts';
import { createNaming, findPassages, type Passage } from './statements.ts';

export interface SessionDeps {
  spotter: Spotter;
  ask(question: PageQuestion): Promise<Answered<StatementReport[]>>;
  /** Statements or reports changed: paint. */
  onUpdate(): void;
  onTree(tree: Tree): void;
  signal: AbortSignal;
}

export type Session = ReturnType<typeof createSession>;

/** The page's address without what only names a place in it. */
export const addressOf = (href: string): string => href.split('#')[0] ?? href;

export function createSession({ spotter, ask, onUpdate, onTree, signal }: SessionDeps) {
  const text = createPageText(document, onTree);
  const name = createNaming();
  let stage: PageState['state'] = 'reading';
  let problem: PageState['problem'];
  let passages: Passage[] = [];
  let reports = new Map<string, StatementReport>();
  let published: Published | null = null;
  let asked = '';
  const address = addressOf(location.href);

  const settle = (next: PageState['state']) => {
    stage = next;
    onUpdate();
  };
  const title = () =>
    document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content || document.title;

  const compare = async (again = false) => {
    const statements = passages.map(({ id, text: said, mentioned }) => ({
      id,
      text: said,
      mentioned,
    }));
    const { date } = (published ??= findPublished(document));
    const question = {
      url: location.href,
      title: title(),
      ...(date && { published: date }),
      statements,
    };
    const key = JSON.stringify(question);
    if (key === asked && !again) return onUpdate();
    asked = key;
    const answer = await ask(question);
    if (asked !== key || signal.aborted) return;
    problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) reports = new Map(answer.value.map((report) => [report.id, report]));
    settle(answer.ok ? 'ready' : 'failed');
  };
  const spot = async () => {
    passages = name(await findPassages(text.blocks(), spotter, title(), createPace(signal)));
    if (passages.length) return compare();
    reports.clear();
    asked = '';
    settle('no-mention');
  };

  return {
    address,
    /** The first look: cheap tests, then reading, and one question to the background. */
    async start() {
      const pace = createPace(signal);
      const test = (said: string) => spotter.mayMention(said);
      if (test(document.title)) return this.read(pace);
      const { body } = document;
      if (!body || !(await mayHoldMention(body, test, pace))) return settle('no-mention');
      await this.read(pace);
    },
    async read(pace: Pace) {
      if (!isArticle(document)) return settle('not-an-article');
      await text.read(pace);
      await spot();
    },
    /** Something went wrong that nobody expected: a state of its own, not an endless "reading". */
    fail() {
      problem = 'internal';
      settle('failed');
    },
    /** After a change of the page below `dirty`. */
    async update(dirty: Set<Node>) {
      if (stage === 'no-mention' || stage === 'not-an-article') {
        if (text.blocks().length) await text.update(dirty, createPace(signal));
        else return this.lookAgain(dirty);
      } else await text.update(dirty, createPace(signal));
      await spot();
    },
    /** New parts of a page that held nothing so far. */
    async lookAgain(dirty: Set<Node>) {
      const pace = createPace(signal);
      for (const node of dirty) {
        const test = (said: string) => spotter.mayMention(said);
        if (node.isConnected && (await mayHoldMention(node, test, pace))) return this.start();
      }
    },
    passages: (): readonly Passage[] => passages,
    reportOf: (id: string): StatementReport | undefined => reports.get(id),
    /** The reader knows the article's date better. */
    async setPublished(date: string) {
      published = { date, from: 'reader' };
      if (passages.length) await compare();
    },
    /** The reader's choice of what to hear of has changed. */
    askAgain: () => (passages.length ? compare(true) : Promise.resolve()),
    state(): PageState {
      const { date, from } = published ?? { from: 'unknown' as const };
      return {
        url: location.href,
        title: title(),
        ...(date && { published: date }),
        publishedFrom: from,
        state: stage,
        ...(problem && { problem }),
        statements: passages.map(({ id, text: said, mentioned }) => {
          const report = reports.get(id);
          return { id, text: said, mentioned, ...(report && { report }) };
        }),
      };
    },
  };
}
