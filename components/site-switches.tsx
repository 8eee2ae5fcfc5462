import type { Locale } from '../data/locale/locale.ts';
import { popupText } from '../data/locale/popup.ts';

export interface SiteSwitchesProps {
  /** Host of the page, where it is one that can be read. */
  host?: string | undefined;
  siteOn: boolean;
  everywhereOn: boolean;
  /** Milliseconds since the epoch; 0 or past when not paused. */
  pausedUntil: number;
  now: number;
  locale: Locale;
  onSite(on: boolean): void;
  onEverywhere(on: boolean): void;
  /** Milliseconds since the epoch until when to pause; 0 resumes. */
  onPause(until: number): void;
}

const hourMs = 3_600_000;

/** On and off: for this site, for everything, for an hour. */
export function SiteSwitches(props: SiteSwitchesProps) {
  const { host, pausedUntil, now, locale } = props;
  const t = popupText(locale);
  const paused = pausedUntil > now;
  const until = new Date(pausedUntil).toLocaleTimeString(locale, { timeStyle: 'short' });
  return (
    <fieldset class="switches">
      <legend class="unseen">{t.switches}</legend>
      {host && (
        <label>
          <input
            type="checkbox"
            checked={props.siteOn}
            disabled={!props.everywhereOn}
            onChange={(event) => props.onSite(event.currentTarget.checked)}
          />{' '}
          {t.onSite(host)}
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={props.everywhereOn}
          onChange={(event) => props.onEverywhere(event.currentTarget.checked)}
        />{' '}
        {t.everywhere}
      </label>
      <span>
        {paused && <span>{t.pausedUntil(until)} </span>}
        <button
          type="button"
          class="link"
          onClick={() => props.onPause(paused ? 0 : Date.now() + hourMs)}
        >
          {paused ? t.resume : t.pause}
        </button>
      </span>
    </fieldset>
  );
}
