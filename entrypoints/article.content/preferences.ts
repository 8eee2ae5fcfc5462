/**
 * The reader's settings as the content script needs them, in one read. It goes to the storage itself,
 * with the keys and defaults of `data/settings.ts`: WXT's storage module would be a fifth of the script.
 */
import { browser } from '#imports';
import type { Language, MarkSelection, MarkStyle, Mute } from '../../data/settings.ts';
import { lexiconVersion, type CompiledLexicon } from '../../data/spotting/lexicon.ts';

const defaults = {
  enabled: true,
  pausedUntil: 0,
  onlyOnClick: false,
  mutedSites: [] as string[],
  mutes: [] as Mute[],
  markSelection: 'all' as MarkSelection,
  markStyle: 'both' as MarkStyle,
  markStrength: 0.5,
  language: 'auto' as Language,
  lexicon: null as CompiledLexicon | null,
};

export type Preferences = typeof defaults;

export async function readPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get<Preferences>(defaults);
  // After an update, until the background has compiled it anew.
  const isCurrent = stored.lexicon?.version === lexiconVersion;
  return isCurrent ? stored : { ...stored, lexicon: null };
}

/** Tells of changes of any of the preferences. */
export function watchPreferences(
  onChange: (changed: (keyof Preferences)[]) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const changed = Object.keys(changes).filter((key): key is keyof Preferences => key in defaults);
    if (area === 'local' && changed.length) onChange(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Whether the reader wants nothing to be marked here and now; `asked` is whether this page was asked for. */
export function isOff(
  { enabled, pausedUntil, mutedSites, onlyOnClick }: Preferences,
  host: string,
  asked: boolean,
): boolean {
  return (
    !enabled || pausedUntil > Date.now() || mutedSites.includes(host) || (onlyOnClick && !asked)
  );
}
