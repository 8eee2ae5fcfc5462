/** What matching takes and gives: the words of the design, as types. Offsets are UTF-16, end exclusive. */
import type { Attribution, Claim, Localized, QuestionKind, Source } from '../claims/schema.ts';

/** A page's sentence (or clause) about the entity, with what is needed to read it. */
export interface Statement {
  /** The caller's own name for it, given back unchanged. */
  id: string;
  text: string;
  /** Whether the sentence itself names the entity, by name or by co-reference. */
  mentioned: boolean;
  title?: string;
  /** ISO 8601 date (YYYY-MM-DD) of the page, to resolve "Friday" and to order states of affairs. */
  published?: string;
}

export type RelationKind = 'agrees' | 'differs' | 'updates' | 'updated' | 'related';
/** `hidden`: the source speaks, but the reader does not want to be shown what it says. */
export type Silence = 'did-not-say' | 'published-before' | 'hidden';

/**
 * Why a relation was found, in a form that every language of the interface can say.
 * `page` and `source` are the two values in words ("50 a side", "15 to 20 a side").
 */
export interface Reason {
  key:
    | 'same-value'
    | 'other-value'
    | 'same-side'
    | 'other-side'
    | 'same-person'
    | 'other-person'
    | 'same-place'
    | 'other-place'
    | 'later-state'
    | 'earlier-state'
    | 'not-comparable';
  page: Localized;
  source: Localized;
}

/** What made the engine think so: shown under "why am I seeing this". */
export interface Evidence {
  /** Words of the statement that spoke for the question, strongest first. */
  words: string[];
  /** How sure the engine is that the statement answers the question, 0..1. */
  confidence: number;
}

export interface SourceRef extends Pick<
  Source,
  'id' | 'publisher' | 'title' | 'author' | 'published' | 'kind' | 'country' | 'url'
> {}

export interface QuestionRef {
  pack: string;
  id: string;
  topic: string;
  kind: QuestionKind;
  label: Localized;
}

/** A claim as a reader sees it: the quote first, then who said it and what it amounts to. */
export interface ClaimView {
  id: string;
  quote: string;
  /** The typed answer in words, e.g. "15 to 20 a side". */
  answer: Localized;
  speaker: Localized;
  attribution: Attribution;
  /** Whose report the source repeats, where it does. */
  origin?: Localized;
  modality: Claim['modality'];
  /** ISO 8601 date of the source. */
  published: string;
}

/** One source on one question. Without claims, `relation` says which kind of silence it is. */
export interface ComparisonRow {
  source: SourceRef;
  relation: RelationKind | Silence;
  /** Strongest evidence first. */
  claims: ClaimView[];
  reason?: Reason;
}

/** How a statement stands as a whole: the strongest relation of its rows, or nobody else said anything. */
export type Standing = 'differs' | 'updates' | 'agrees' | 'alone';

/** All sources beside each other on one question, with the page's answer where there is a page. */
export interface Comparison {
  question: QuestionRef;
  standing: Standing;
  pageAnswer?: Localized;
  rows: ComparisonRow[];
  evidence?: Evidence;
}

/** What the sources have to say to one statement; most important comparison first. */
export interface StatementReport {
  id: string;
  standing: Standing;
  comparisons: Comparison[];
}
