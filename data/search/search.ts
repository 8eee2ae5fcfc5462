/** The popup's search over what the sources said: typo-tolerant, in every language of a pack. */
import Fuse from 'fuse.js';
import type { FuseResultMatch, IFuseOptions } from 'fuse.js';
import type { ClaimView, Comparison, ComparisonRow, Standing } from '../matching/types.ts';
import type { Locale } from '../locale/locale.ts';
import type { SearchHit } from '../protocol.ts';
import { speaking } from '../speaking.ts';

type Match = SearchHit['matches'][number];

/** A hit waiting to be found, with the texts by which it is found. */
interface Entry {
  hit: Omit<SearchHit, 'matches'>;
  quote?: string;
  question: { en: string; ko?: string };
  speaker?: { en: string; ko?: string };
  publisher?: string;
  title?: string;
}

export type Search = (text: string) => SearchHit[];

/**
 * How much a match in each field counts. A quote is what readers look for; the question says what it
 * is about; people look for speakers by name; publisher and title only narrow down.
 */
const weights = { quote: 3, question: 2, speaker: 1.5, publisher: 1, title: 0.5 };

/** Beyond this a list helps nobody, and the popup paints on every key press. */
const maxHits = 60;

const options: IFuseOptions<Entry> = {
  includeMatches: true,
  // Fuse otherwise looks at the first 60 characters or so of a quote only.
  ignoreLocation: true,
  // Every word of the query must occur somewhere in the entry, in any order.
  useTokenSearch: true,
  tokenMatch: 'all',
  // One letter in four may be wrong: "stafers" finds "staffers", "office" does not find "officer's ice".
  threshold: 0.25,
  keys: [
    { name: 'quote', weight: weights.quote },
    { name: 'question.en', weight: weights.question },
    { name: 'question.ko', weight: weights.question },
    { name: 'speaker.en', weight: weights.speaker },
    { name: 'speaker.ko', weight: weights.speaker },
    { name: 'publisher', weight: weights.publisher },
    { name: 'title', weight: weights.title },
  ],
};

/** Which field of the hit a key marks, in each language of the interface. */
const shownAs: Record<Locale, Record<string, Match['field']>> = {
  en: { quote: 'quote', 'question.en': 'question', 'speaker.en': 'speaker', publisher: 'source' },
  ko: { quote: 'quote', 'question.ko': 'question', 'speaker.ko': 'speaker', publisher: 'source' },
};

/**
 * @param comparisons every question with all its sources
 * @param locale the language of the interface, for the offsets of matches: they are those of the text
 *   that is shown, where a pack lacks a translation those of its English
 */
export function createSearch(comparisons: readonly Comparison[], locale: Locale): Search {
  const fuse = new Fuse(comparisons.flatMap(toEntries), options);
  return (text) => {
    const query = text.trim();
    if (query === '') return mostDisputed(comparisons);
    return fuse.search(query, { limit: maxHits }).map(({ item, matches = [] }) => ({
      ...item.hit,
      matches: matches.flatMap((match) => toMatches(match, item, locale)),
    }));
  };
}

function toEntries(comparison: Comparison): Entry[] {
  const { question, standing, rows } = comparison;
  const own: Entry = { hit: { kind: 'question', question, standing }, question: question.label };
  const claims = rows.flatMap((row) => row.claims.map((claim) => toEntry(comparison, row, claim)));
  return [own, ...claims];
}

function toEntry({ question, standing }: Comparison, row: ComparisonRow, claim: ClaimView): Entry {
  const { source } = row;
  return {
    hit: { kind: 'claim', claim, source, question, standing },
    quote: claim.quote,
    question: question.label,
    speaker: claim.speaker,
    publisher: source.publisher,
    title: source.title,
  };
}

/** Fuse counts its ends in. */
function toMatches({ key = '', indices }: FuseResultMatch, entry: Entry, locale: Locale): Match[] {
  const field = shownAs[locale][key] ?? untranslated(key, entry);
  if (!field) return [];
  return indices.map(([start, last]) => ({ field, start, end: last + 1 }));
}

/** English is shown in every language where the pack has nothing else. */
function untranslated(key: string, { question, speaker }: Entry): Match['field'] | undefined {
  if (key === 'question.en' && question.ko === undefined) return 'question';
  if (key === 'speaker.en' && speaker?.ko === undefined) return 'speaker';
  return undefined;
}

const dispute: Record<Standing, number> = { differs: 2, updates: 1, agrees: 0, alone: 0 };

/** The questions that sources answer differently, those on which most speak first; then those that changed. */
function mostDisputed(comparisons: readonly Comparison[]): SearchHit[] {
  return comparisons
    .filter(({ standing }) => dispute[standing] > 0)
    .toSorted((a, b) => dispute[b.standing] - dispute[a.standing] || speaking(b) - speaking(a))
    .map(({ question, standing }) => ({ kind: 'question', question, standing, matches: [] }));
}
