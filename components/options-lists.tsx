import type { PackSummary } from '../data/protocol.ts';
import type { Mute } from '../data/settings.ts';
import { optionsText } from '../data/locale/options.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { sharedText } from '../data/locale/shared.ts';

export interface OptionsMutesProps {
  mutes: readonly Mute[];
  /** What a mute hides, in words; its id where that is not known any more. */
  nameOf(mute: Mute): string;
  locale: Locale;
  onUndo(mute: Mute): void;
}

/** What the reader does not want to be shown again, each with a way back. */
export function OptionsMutes({ mutes, nameOf, locale, onUndo }: OptionsMutesProps) {
  const t = optionsText(locale);
  if (mutes.length === 0) return <p class="quiet">{t.noMutes}</p>;
  return (
    <ul class="plain-list">
      {mutes.map((mute) => (
        <li key={JSON.stringify(mute)}>
          <span class="quiet">{t.mute[mute.kind]}</span> {nameOf(mute)}{' '}
          <button
            type="button"
            class="link"
            aria-label={`${sharedText(locale).undo}: ${nameOf(mute)}`}
            onClick={() => onUndo(mute)}
          >
            {sharedText(locale).undo}
          </button>
        </li>
      ))}
    </ul>
  );
}

export interface OptionsPacksProps {
  packs: readonly PackSummary[];
  locale: Locale;
  onEnable(pack: string, enabled: boolean): void;
}

/** The installed topics, each on or off. */
export function OptionsPacks({ packs, locale, onEnable }: OptionsPacksProps) {
  const t = optionsText(locale);
  return (
    <ul class="plain-list">
      {packs.map((pack) => (
        <li key={pack.id}>
          <label class="toggle">
            <input
              type="checkbox"
              checked={pack.enabled}
              onChange={(event) => onEnable(pack.id, event.currentTarget.checked)}
            />{' '}
            <b>{pick(pack.title, locale)}</b>
          </label>
          <p>{pick(pack.description, locale)}</p>
          <p class="quiet">
            {t.packClaims(pack.claims, pack.sources.length)}, {t.version(pack.version)}
          </p>
        </li>
      ))}
    </ul>
  );
}

export interface OptionsShortcutsProps {
  shortcuts: readonly { name: string; description: string; keys: string }[];
  locale: Locale;
  onChange(): void;
}

/**
 * The shortcuts as they are set in the browser, and the way to change them. The browser gives them by
 * name, and in its own language.
 */
export function OptionsShortcuts({ shortcuts, locale, onChange }: OptionsShortcutsProps) {
  const t = optionsText(locale);
  const order = Object.keys(t.commands);
  const inOrder = shortcuts.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return (
    <>
      <dl class="shortcuts">
        {inOrder.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{t.commands[name] ?? description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t.noShortcut}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChange}>
        {t.changeShortcuts}
      </button>
    </>
  );
}
