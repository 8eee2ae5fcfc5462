/** The whole content script over the page that is set, with the rest of the extension played. */
import { fakeBrowser, type ContentScriptContext } from '#imports';
import { vi } from 'vitest';
import pack from '../../fixtures/packs/harbour-bridge.json';
import { entitySchema } from '../../../data/claims/entity-schema.ts';
import type { PageQuestion, PageState } from '../../../data/protocol.ts';
import { compileLexicon } from '../../../data/spotting/lexicon.ts';
import contentScript from '../../../entrypoints/article.content/index.ts';
import type { Preferences } from '../../../entrypoints/article.content/preferences.ts';
import { agree } from './stage.ts';

const entity = entitySchema.parse(pack.entity);
export const lexicon = compileLexicon([{ pack: pack.id, entity }]);

interface Message {
  type: string;
  data: PageQuestion;
}
type Respond = (reply: { res?: unknown }) => void;
type Listener = (message: object, sender: object, respond: Respond) => boolean;

export interface PlayedExtension {
  /** What the background was asked about. */
  questions: PageQuestion[];
  /** How many of its listeners the script has left with the browser. */
  listeners(): number;
  /** Sends the page a message of the protocol. */
  tell(type: string, data?: object): Promise<unknown>;
  state(): Promise<PageState>;
  set(changes: Partial<Preferences>): Promise<void>;
  /** The extension is reloaded or removed; the page and its script stay. */
  vanish(): void;
  close(): void;
}

/** Runs the script with the reader's settings; resolves when it has done what it does by itself. */
export async function playExtension(settings: Partial<Preferences> = {}): Promise<PlayedExtension> {
  const listeners = new Set<Listener>();
  const questions: PageQuestion[] = [];
  const runtime = {
    id: 'played' as string | undefined,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage({ data }: Message, respond: Respond) {
      if (!runtime.id) throw new Error('Extension context invalidated.');
      questions.push(data);
      respond({ res: { ok: true, value: agree(data) } });
    },
  };
  vi.stubGlobal('chrome', { runtime });
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ lexicon, ...settings });
  const ending = new AbortController();
  const context = { signal: ending.signal, abort: () => ending.abort() };
  await contentScript.main(context as unknown as ContentScriptContext);

  const tell = (type: string, data?: object) =>
    new Promise((resolve) => {
      const message = { type, data, id: 1, timestamp: 1 };
      for (const listener of listeners) listener(message, {}, ({ res }) => resolve(res));
    });
  return {
    questions,
    listeners: () => listeners.size,
    tell,
    state: () => tell('getPage') as Promise<PageState>,
    set: (changes) => fakeBrowser.storage.local.set(changes),
    vanish() {
      runtime.id = undefined;
      Object.assign(fakeBrowser.runtime, { id: undefined });
    },
    close: () => ending.abort(),
  };
}
