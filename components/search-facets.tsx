import type { SearchHit } from '../data/protocol.ts';
import { cardText } from '../data/locale/card.ts';
import type { Locale } from '../data/locale/locale.ts';
import { popupText } from '../data/locale/popup.ts';
import { facetOptions, type Facet, type Facets } from './search-model.ts';

const facetNames: readonly Facet[] = ['source', 'question', 'speaker', 'relation'];

export interface SearchFacetsProps {
  hits: readonly SearchHit[];
  facets: Facets;
  locale: Locale;
  onChange(facets: Facets): void;
}

/** One select a facet: small enough for a popup, and the keyboard already knows it. */
export function SearchFacets({ hits, facets, locale, onChange }: SearchFacetsProps) {
  const t = popupText(locale);
  const choose = (facet: Facet, value: string) => {
    const { [facet]: _dropped, ...rest } = facets;
    onChange(value ? { ...rest, [facet]: value } : rest);
  };
  return (
    <div class="facets">
      {facetNames.map((facet) => (
        <label key={facet}>
          <span>{t.facets[facet]}</span>
          <select
            value={facets[facet] ?? ''}
            onChange={(event) => choose(facet, event.currentTarget.value)}
          >
            <option value="">{t.any}</option>
            {facetOptions(hits, facet, locale, cardText(locale).standing).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label} ({option.count})
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
