import { useState } from 'preact/hooks';
import { optionsText } from '../data/locale/options.ts';
import type { Locale } from '../data/locale/locale.ts';
import { sharedText } from '../data/locale/shared.ts';
import { Toggle } from './options-marks.tsx';
import { patternsOf, siteOf } from './site-pattern.ts';

export interface OptionsSitesProps {
  /** Match patterns that the reader granted. */
  own: readonly string[];
  muted: readonly string[];
  listed: readonly string[];
  onlyOnClick: boolean;
  askOnNewSites: boolean;
  locale: Locale;
  onAdd(patterns: string[]): void;
  onRemove(pattern: string): void;
  onUnmute(host: string): void;
  onOnlyOnClick(on: boolean): void;
  onAskOnNewSites(on: boolean): void;
}

/** Where pages are read: the list, what the reader added, and where it is switched off. */
export function OptionsSites(props: OptionsSitesProps) {
  const { own, muted, listed, locale } = props;
  const t = optionsText(locale);
  return (
    <>
      <Toggle label={t.onlyOnClick} on={props.onlyOnClick} onChange={props.onOnlyOnClick} />
      <Toggle label={t.askOnNewSites} on={props.askOnNewSites} onChange={props.onAskOnNewSites} />
      <h3>{t.ownSites}</h3>
      {own.length === 0 && <p class="quiet">{t.noOwnSites}</p>}
      <ul class="plain-list">
        {own.map((pattern) => (
          <li key={pattern}>
            {siteOf(pattern)}{' '}
            <button type="button" class="link" onClick={() => props.onRemove(pattern)}>
              {t.removeSite(siteOf(pattern))}
            </button>
          </li>
        ))}
      </ul>
      <AddSite locale={locale} onAdd={props.onAdd} />
      <h3>{t.mutedSites}</h3>
      {muted.length === 0 && <p class="quiet">{t.noMutedSites}</p>}
      <ul class="plain-list">
        {muted.map((host) => (
          <li key={host}>
            {host}{' '}
            <button
              type="button"
              class="link"
              aria-label={`${sharedText(locale).undo}: ${host}`}
              onClick={() => props.onUnmute(host)}
            >
              {sharedText(locale).undo}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.listed(listed.length)}</summary>
        <p class="listed">{listed.join(', ')}</p>
      </details>
    </>
  );
}

function AddSite({ locale, onAdd }: { locale: Locale; onAdd(patterns: string[]): void }) {
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const t = optionsText(locale);
  const add = (event: Event) => {
    event.preventDefault();
    const patterns = patternsOf(typed);
    setBad(!patterns);
    if (!patterns) return;
    onAdd(patterns);
    setTyped('');
  };
  return (
    <form class="field" onSubmit={add}>
      <label>
        {t.siteLabel}
        <input
          type="text"
          value={typed}
          aria-invalid={bad || undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t.addSite}</button>
      <span role="alert">{bad && t.badSite}</span>
    </form>
  );
}
