import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../data/protocol.ts';
import type { Locale } from '../data/locale/locale.ts';
import { popupText } from '../data/locale/popup.ts';
import { handleSearchKey } from './search-keys.ts';
import { filterHits, hitKey, type Facets } from './search-model.ts';
import { SearchFacets } from './search-facets.tsx';
import { SearchResult } from './search-result.tsx';

export interface ClaimSearchProps {
  text: string;
  /** Absent until a search has been answered, so that nothing is called missing too early. */
  hits?: readonly SearchHit[] | undefined;
  /** Whether the results are not yet those of the text. */
  busy?: boolean;
  /** Shown while nothing is typed. */
  disputed: readonly SearchHit[];
  /** Whether the reader has just come for it: the field takes the focus. */
  wanted?: boolean;
  locale: Locale;
  onText(text: string): void;
  onCompare(hit: SearchHit): void;
  onCopy(hit: SearchHit): void;
}

/** Search as you type over questions, quotes, speakers and sources. Keys: `/`, arrows, Enter, Escape. */
export function ClaimSearch(props: ClaimSearchProps) {
  const { text, hits, busy = false, disputed, wanted = false, locale, onText } = props;
  const t = popupText(locale);
  const box = useRef<HTMLDivElement>(null);
  const [facets, setFacets] = useState<Facets>({});
  const found = hits ?? [];
  // A single letter finds nothing yet; it is no search either.
  const empty = text.trim().length < 2 && found.length === 0;
  const shown = empty ? disputed : filterHits(found, facets);

  useEffect(() => {
    // Who goes along the tabs by key is left there; who comes by a click wants to type.
    if (!wanted || document.querySelector('[role=tab]:focus-visible')) return;
    box.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    const toInput = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', toInput);
    return () => document.removeEventListener('keydown', toInput);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const onOpen = () => shown[0] && props.onCompare(shown[0]);
    if (box.current) handleSearchKey(event, box.current, { text, onText, onOpen });
  };

  return (
    <div class="search" ref={box} onKeyDown={onKeyDown}>
      <input
        type="search"
        aria-label={t.searchLabel}
        placeholder={t.searchHint}
        value={text}
        autocomplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {found.length > 0 && (
        <SearchFacets hits={found} facets={facets} locale={locale} onChange={setFacets} />
      )}
      <p class="quiet" role="status">
        {empty
          ? disputed.length > 0 && t.disagreements
          : shown.length > 0
            ? t.results(shown.length)
            : hits && t.nothingFound(text)}
      </p>
      <ul class="results" aria-busy={busy}>
        {shown.map((hit) => (
          <SearchResult
            key={hitKey(hit)}
            hit={hit}
            locale={locale}
            onCompare={props.onCompare}
            onCopy={props.onCopy}
          />
        ))}
      </ul>
    </div>
  );
}
