/** The reader's settings, as typed storage items with defaults, and the compiled lexicon of the enabled packs. */
import { storage } from '#imports';
import type { CompiledLexicon } from './spotting/lexicon.ts';

export type Language = 'auto' | 'en' | 'ko';
export type MarkSelection = 'all' | 'differences' | 'first';
export type MarkStyle = 'underline' | 'background' | 'both';

/** Something that the reader does not want to be shown again. */
export type Mute =
  | { kind: 'claim'; pack: string; id: string }
  | { kind: 'question'; pack: string; id: string }
  | { kind: 'pack'; pack: string };

/** Off for everything. */
export const enabled = storage.defineItem<boolean>('local:enabled', { fallback: true });
/** Milliseconds since the epoch until which nothing is marked; 0 when not paused. */
export const pausedUntil = storage.defineItem<number>('local:pausedUntil', { fallback: 0 });
/** Host names on which the reader has switched the extension off. */
export const mutedSites = storage.defineItem<string[]>('local:mutedSites', { fallback: [] });
export const mutes = storage.defineItem<Mute[]>('local:mutes', { fallback: [] });
export const markSelection = storage.defineItem<MarkSelection>('local:markSelection', {
  fallback: 'all',
});
export const markStyle = storage.defineItem<MarkStyle>('local:markStyle', { fallback: 'both' });
/** 0..1: how strong the background of a mark is. */
export const markStrength = storage.defineItem<number>('local:markStrength', { fallback: 0.5 });
export const language = storage.defineItem<Language>('local:language', { fallback: 'auto' });
export const badge = storage.defineItem<boolean>('local:badge', { fallback: true });
/** Pages are read only when the reader asks in the popup, and never by themselves. */
export const onlyOnClick = storage.defineItem<boolean>('local:onlyOnClick', { fallback: false });
/** Whether the popup offers to turn on for a site that is neither listed nor added by the reader. */
export const askOnNewSites = storage.defineItem<boolean>('local:askOnNewSites', { fallback: true });

/**
 * Whether the reader has switched a topic on or off; null where it is as it came. It is kept here and not
 * with the packs alone, because the worker of an incognito window shares this storage and has a
 * database of its own. One item a pack, so that two switches at once keep both.
 */
export const packSwitch = (pack: string) =>
  storage.defineItem<boolean | null>(`local:packSwitch.${pack}`, { fallback: null });

/** The key tells the packs and the compiler that it was made of. */
type StoredLexicon = CompiledLexicon & { key?: string };

/** What the content script spots with; written by the background whenever the enabled packs change. */
export const lexicon = storage.defineItem<StoredLexicon | null>('local:lexicon', {
  fallback: null,
});
