/** A text prepared for spotting: folded, its terms found, each with its sentence and clause. */
import { clauseEnd } from './language.ts';
import { role } from './roles.ts';
import { fold, type Folded } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';
import { findTerms, type Hit, type Terms } from './terms.ts';

export interface PreparedText {
  original: string;
  folded: Folded;
  hits: Hit[];
  /** For each hit the number of its sentence, and of its clause (never the same in two sentences). */
  sentences: number[];
  clauses: number[];
  /** By number: the roles of all hits in it, joined. */
  sentenceRoles: number[];
  clauseRoles: number[];
}

const numberSentences = (original: string, folded: Folded, hits: readonly Hit[]): number[] => {
  const ends = hits.length > 0 ? splitSentences(original).map(({ end }) => end) : [];
  let sentence = 0;
  return hits.map((hit) => {
    const start = folded.startOf(hit.start);
    while (sentence < ends.length - 1 && start >= ends[sentence]!) sentence++;
    return sentence;
  });
};

const numberClauses = (text: string, hits: readonly Hit[], sentences: number[]): number[] => {
  let clause = 0;
  return hits.map((hit, at) => {
    const last = hits[at - 1];
    const cut = last && clauseEnd.test(text.slice(last.end, hit.start));
    if (cut || sentences[at] !== sentences[at - 1]) clause++;
    return clause;
  });
};

const joinRoles = (hits: readonly Hit[], numbers: readonly number[]): number[] => {
  const joined: number[] = [];
  hits.forEach(({ roles }, at) => {
    const number = numbers[at]!;
    joined[number] = (joined[number] ?? 0) | roles;
  });
  return joined;
};

/** Acronyms count in capitals only: "US" is no "us". */
const inItsCase = ({ cased, text }: Folded, { start, end, roles }: Hit): boolean =>
  !(roles & role.capitals) || cased.slice(start, end) === text.slice(start, end).toUpperCase();

/** Prepares a text; linear in its length. */
export function prepareText(original: string, terms: Terms): PreparedText {
  const folded = fold(original);
  const hits = findTerms(folded.text, terms).filter((hit) => inItsCase(folded, hit));
  const sentences = numberSentences(original, folded, hits);
  const clauses = numberClauses(folded.text, hits, sentences);
  return {
    original,
    folded,
    hits,
    sentences,
    clauses,
    sentenceRoles: joinRoles(hits, sentences),
    clauseRoles: joinRoles(hits, clauses),
  };
}

/** The text between two folded offsets, no longer than a few words. */
export const gapBetween = ({ folded }: PreparedText, start: number, end: number): string =>
  end - start > 60 ? '\n' : folded.text.slice(start, end);

/** The roles of all terms in the sentence of a hit, joined. */
export const rolesOfSentence = ({ sentenceRoles, sentences }: PreparedText, hit: number): number =>
  sentenceRoles[sentences[hit]!] ?? 0;

/** The roles of all terms in the clause of a hit, joined. */
export const rolesOfClause = ({ clauseRoles, clauses }: PreparedText, hit: number): number =>
  clauseRoles[clauses[hit]!] ?? 0;
