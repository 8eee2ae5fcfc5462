/** What the content script does, and when: sessions come and go with pages and settings. */
import { browser } from '#imports';
import { addMute } from '../../data/mutes.ts';
import type { PageState, ToPage } from '../../data/protocol.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import { createAsking } from './asking.ts';
import { answerMessages, askBackground } from './messages.ts';
import { whenPauseEnds } from './pause.ts';
import { isOff, readPreferences, type Preferences } from './preferences.ts';
import { addressOf, createSession, type Session, type SessionDeps } from './session.ts';
import { createView, type View, type ViewDeps } from './view.ts';
import { watchPage, type Watcher } from './watch.ts';

/** Settings that change how things look, not what is read. */
const looks: ReadonlySet<keyof Preferences> = new Set([
  'markSelection',
  'markStyle',
  'markStrength',
  'language',
] as const);

const here = () => addressOf(location.href);

/** `stop` ends everything: called when the extension is gone (reloaded, removed) and the page is not. */
export function createController(initial: Preferences, signal: AbortSignal, stop: () => void) {
  let preferences = initial;
  let session: Session | null = null;
  /** Address of the page that the reader has asked to be read. */
  let asked = '';
  let ending: AbortController | null = null;
  /** Errors never reach the page's console; without the extension there is nothing left to do. */
  const excuse = () => {
    if (!browser.runtime?.id) stop();
  };
  const state = (): PageState => session?.state() ?? nothing();
  const known = { session: () => session, preferences: () => preferences };
  const view: View = createView(
    { ...known, ...wishes(state, () => view.closeCard(), excuse) },
    signal,
  );

  const connected = connections(view, () => watcher, excuse);
  const start = async () => {
    ending?.abort();
    ending = new AbortController();
    const isAgain = session !== null;
    session = null;
    if (isAgain) view.paint();
    const lasting = AbortSignal.any([signal, ending.signal]);
    const { lexicon, pausedUntil } = preferences;
    whenPauseEnds(pausedUntil, () => void start().catch(excuse), lasting);
    if (!lexicon || isOff(preferences, location.hostname, asked === here()))
      return connected.askNothing();
    const spotter = createSpotter(lexicon);
    const next = createSession({ ...connected, spotter, signal: lasting });
    session = next;
    await next.start().catch(() => {
      excuse();
      if (!lasting.aborted) next.fail();
    });
  };
  const onCalm = async (dirty: Set<Node>) => {
    if (session && session.address !== here()) await start();
    else await session?.update(dirty);
  };
  const watcher: Watcher = watchPage({ onChange: view.dropStale, onCalm }, view.isCard, signal);
  watcher.add(document, false);
  const readNow = (): boolean => {
    asked = here();
    start().catch(excuse);
    return session !== null;
  };
  answerMessages({ ...answersOf(view, known.session, excuse), getPage: state, readNow }, signal);

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

/** What the other parts can ask of a page that is read already. */
function answersOf(
  view: View,
  session: () => Session | null,
  excuse: () => void,
): Omit<ToPage, 'getPage' | 'readNow'> {
  return {
    jumpTo: ({ statement }) => view.goTo(statement),
    step: ({ by }) => view.step(by),
    setPublished({ published }) {
      session()?.setPublished(published).catch(excuse);
      return session() !== null;
    },
  };
}

/** What a reader can wish for on the card. */
function wishes(
  state: () => PageState,
  closeCard: () => void,
  excuse: () => void,
): Pick<ViewDeps, 'onCompare' | 'onMute'> {
  return {
    onCompare({ pack, id }, { text }) {
      const { title, url, published } = state();
      const question = { pack, id };
      const request = { text, title, url, ...(published && { published }), question };
      askBackground('openCompare', request).catch(excuse);
    },
    onMute(mute) {
      closeCard();
      addMute(mute).catch(excuse);
    },
  };
}

/** What a session is connected with. */
function connections(
  view: View,
  watcher: () => Watcher,
  excuse: () => void,
): Omit<SessionDeps, 'spotter' | 'signal'> {
  return {
    ...createAsking((question) =>
      askBackground('compareStatements', question).catch(() => {
        excuse();
        return { ok: false, problem: 'internal' };
      }),
    ),
    onUpdate: view.paint,
    onTree(tree) {
      watcher().add(tree, true);
      if (tree !== document && 'body' in tree) view.watchDocument(tree);
    },
  };
}

/** A page that is not read, because the reader does not want it or no pack is there. */
function nothing(): PageState {
  const { title } = document;
  return { url: location.href, title, publishedFrom: 'unknown', state: 'off', statements: [] };
}
