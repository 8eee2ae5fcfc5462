/** What the content script does, and when: sessions come and go with pages and settings. */
import { browser } from '#imports';
import { sendMessage, type PageState } from '../../data/protocol.ts';
import { createSpotter } from '../../data/text/mentions.ts';
import { answerMessages } from './messages.ts';
import { addMute, isOff, readPreferences, type Preferences } from './preferences.ts';
import { addressOf, createSession, type Session } from './session.ts';
import { createView } from './view.ts';
import { watchPage } from './watch.ts';

/** Settings that change how things look, not what is read. */
const looks: ReadonlySet<keyof Preferences> = new Set([
  'markSelection',
  'markStyle',
  'markStrength',
  'language',
] as const);

/** `stop` ends everything: called when the extension is gone (reloaded, removed) and the page is not. */
export function createController(initial: Preferences, signal: AbortSignal, stop: () => void) {
  let preferences = initial;
  let session: Session | null = null;
  let ending = new AbortController();
  /** Errors never reach the page's console; without the extension there is nothing left to do. */
  const excuse = () => {
    if (!browser.runtime?.id) stop();
  };

  const view = createView(
    {
      session: () => session,
      preferences: () => preferences,
      onCompare({ pack, id }, { text }) {
        const { title, url, published } = state();
        const request = {
          text,
          title,
          url,
          ...(published && { published }),
          question: { pack, id },
        };
        sendMessage('openCompare', request).catch(excuse);
      },
      onMute(mute) {
        view.closeCard();
        addMute(mute).catch(excuse);
      },
    },
    signal,
  );
  const watcher = watchPage(
    {
      onChange: view.dropStale,
      async onCalm(dirty) {
        if (session && session.address !== addressOf(location.href)) await start();
        else await session?.update(dirty);
      },
    },
    view.isCard,
    signal,
  );
  const state = (): PageState => session?.state() ?? nothing();

  const start = async () => {
    ending.abort();
    ending = new AbortController();
    session = null;
    view.closeCard();
    view.paint();
    const { lexicon } = preferences;
    if (!lexicon || isOff(preferences, location.hostname, Date.now())) return;
    session = createSession({
      spotter: createSpotter(lexicon),
      ask: (question) =>
        sendMessage('compareStatements', question).catch(() => {
          excuse();
          return { ok: false, problem: 'internal' };
        }),
      onUpdate: view.paint,
      onTree(tree) {
        watcher.add(tree, true);
        if (tree !== document && 'body' in tree) view.watchDocument(tree);
      },
      signal: AbortSignal.any([signal, ending.signal]),
    });
    const current = session;
    await current.start().catch(() => {
      excuse();
      if (current === session) current.fail();
    });
  };

  const setPublished = (date: string): boolean => {
    session?.setPublished(date).catch(excuse);
    return session !== null;
  };
  answerMessages({ state, goTo: view.goTo, step: view.step, setPublished }, signal);
  view.watchDocument(document);
  watcher.add(document, false);

  return {
    start,
    async onPreferences(changed: (keyof Preferences)[]) {
      preferences = await readPreferences();
      if (changed.every((key) => looks.has(key))) view.paint();
      else if (changed.every((key) => key === 'mutes')) await session?.askAgain();
      else await start();
    },
  };
}

/** A page that is not read, because the reader does not want it or no pack is there. */
function nothing(): PageState {
  const { title } = document;
  return { url: location.href, title, publishedFrom: 'unknown', state: 'off', statements: [] };
}
