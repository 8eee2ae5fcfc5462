/** Facets over search results: what the results offer, and which of them a choice keeps. Pure. */
import type { SearchHit } from '../data/protocol.ts';
import type { Standing } from '../data/matching/types.ts';
import { pick, type Locale } from '../data/locale/locale.ts';

export type Facet = 'source' | 'question' | 'speaker' | 'relation';
/** The chosen value of each facet; one without a choice keeps everything. */
export type Facets = Partial<Record<Facet, string>>;

const valueOf: Record<Facet, (hit: SearchHit) => string | undefined> = {
  source: (hit) => hit.source?.id,
  question: (hit) => `${hit.question.pack}/${hit.question.id}`,
  speaker: (hit) => hit.claim?.speaker.en,
  relation: (hit) => hit.standing,
};

/** The results that all chosen facets keep. */
export function filterHits(hits: readonly SearchHit[], facets: Facets): SearchHit[] {
  const chosen = Object.entries(facets) as [Facet, string][];
  return hits.filter((hit) => chosen.every(([facet, value]) => valueOf[facet](hit) === value));
}

export interface FacetOption {
  value: string;
  label: string;
  count: number;
}

/** The values of a facet among results, most frequent first, in the reader's language. */
export function facetOptions(
  hits: readonly SearchHit[],
  facet: Facet,
  locale: Locale,
  standings: Record<Standing, string>,
): FacetOption[] {
  const labelOf: Record<Facet, (hit: SearchHit) => string> = {
    source: (hit) => hit.source?.publisher ?? '',
    question: (hit) => pick(hit.question.label, locale),
    speaker: (hit) => (hit.claim ? pick(hit.claim.speaker, locale) : ''),
    relation: (hit) => standings[hit.standing],
  };
  const options = new Map<string, FacetOption>();
  for (const hit of hits) {
    const value = valueOf[facet](hit);
    if (value === undefined) continue;
    const option = options.get(value) ?? { value, label: labelOf[facet](hit), count: 0 };
    option.count += 1;
    options.set(value, option);
  }
  return [...options.values()].sort((a, b) => b.count - a.count);
}

/** A result's own name, stable while the reader types on. */
export function hitKey(hit: SearchHit): string {
  return `${hit.kind}:${hit.question.pack}/${hit.claim?.id ?? hit.question.id}`;
}
