/** A page to read: the content script's parts wired as on a real page, with an entity that is easy to name. */
import type { StatementReport } from '../../../data/matching/types.ts';
import type { PageQuestion } from '../../../data/protocol.ts';
import type { Spotter } from '../../../data/spotting/mentions.ts';
import type { Tree } from '../../../entrypoints/article.content/article.ts';
import { createPainter } from '../../../entrypoints/article.content/highlight.ts';
import { marksOf } from '../../../entrypoints/article.content/marks.ts';
import { createSession } from '../../../entrypoints/article.content/session.ts';
import { watchPage } from '../../../entrypoints/article.content/watch.ts';

const name = /harbour[\s-]+bridge/gi;

/** Names only: what is a mention and what is not has its own tests. */
export const spotter: Spotter = {
  mayMention: (text) => /harbour/i.test(text.replace(/[\u00ad\u200b]/g, '')),
  spot: (text) =>
    [...text.matchAll(name)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      kind: 'name' as const,
      pack: 'test',
    })),
  read: (text, title = '') => ({
    mentions: spotter.spot(text),
    about: [title, text].some((one) => spotter.spot(one).length > 0) ? ['test'] : [],
  }),
};

/** All statements with a mention agree with somebody, so that they are painted as a whole. */
export const agree = ({ statements }: PageQuestion): StatementReport[] =>
  statements.map(({ id, mentioned }) => ({
    id,
    standing: mentioned ? 'agrees' : 'alone',
    comparisons: [],
  }));

/** An article's outline around some content. */
export function setPage(content: string): void {
  document.head.innerHTML = '<title>A page</title><meta property="og:type" content="article">';
  document.body.innerHTML = `<article id="article">${content}</article>`;
}

export interface OpenPage {
  session: ReturnType<typeof createSession>;
  painter: ReturnType<typeof createPainter>;
  questions: PageQuestion[];
  /** Resolves after the next round in which changes were looked at. */
  calm(): Promise<void>;
  close(): void;
}

/** Starts reading the page that is set. */
export async function openPage(answer = agree): Promise<OpenPage> {
  const ending = new AbortController();
  const { signal } = ending;
  const painter = createPainter();
  const questions: PageQuestion[] = [];
  let rounds: { done(): void; fail(error: unknown): void }[] = [];
  const paint = () =>
    painter.paint(marksOf(session.passages(), session.reportOf, 'all'), {
      style: 'both',
      strength: 0.5,
    });
  const session = createSession({
    spotter,
    ask: async (question) => {
      questions.push(question);
      return { ok: true, value: answer(question) };
    },
    askNothing() {},
    onUpdate: paint,
    onTree: (tree: Tree) => watcher.add(tree, true),
    signal,
  });
  const watcher = watchPage(
    {
      onChange: () => void painter.dropStale(),
      async onCalm(dirty) {
        const outcome = await session.update(dirty).catch((error: unknown) => error);
        for (const { done, fail } of rounds) {
          if (outcome) fail(outcome);
          else done();
        }
        rounds = [];
      },
    },
    () => false,
    signal,
  );
  watcher.add(document, false);
  await session.start();
  return {
    session,
    painter,
    questions,
    calm: () => new Promise((done, fail) => rounds.push({ done, fail })),
    close() {
      ending.abort();
      painter.clear();
    },
  };
}

/** What is painted, mark by mark, as text. */
export const painted = ({ painter }: OpenPage): string[] =>
  painter.marks().map(({ ranges }) => ranges.map(String).join(''));

/** What the browser's own registry holds under the names of standings. */
export const registered = (): string[] =>
  ['differs', 'updates', 'agrees', 'alone'].flatMap((standing) =>
    [...(CSS.highlights.get(`second-source-${standing}`) ?? [])].map(String),
  );
