/**
 * What the question model sees of a sentence: stems, neighbouring stems, clusters of near synonyms
 * (each also as denied, within the reach of a negation), the types of value present, and the pooled
 * word vector. The same code runs at build time over an author's phrasings and at run time over a
 * reader's page.
 */
import stem from 'wink-porter2-stemmer';
import type { Span } from '../../text/span.ts';
import { readWords } from '../../text/words.ts';
import type { ValueType } from '../reading/value-types.ts';
import type { WordVectors } from './vectors.ts';

export interface SentenceFeatures {
  /** Feature name → strength. Names start with their kind: `w:` stem, `b:` pair, `c:` cluster, `t:` type. */
  sparse: Map<string, number>;
  /** Weighted mean of the word vectors, of unit length; zeros where no word is known. */
  dense: Float32Array;
}

/** How many words a negation reaches forward, unless a clause ends before. */
const negationReach = 5;

const negations = wordSet(
  'not no never without nor neither none nothing nobody cannot hardly barely scarcely instead rather lack lacks lacking fail fails failed unable declined declines decline unlikely drop drops dropped skip skips skipped stops stopped short far wrong mistaken false untrue',
);
/** Verbs that deny what follows, to the end of the clause: "rejected the suggestion that it would violate …". */
const denials = wordSet(
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebut rebuts rebutted refute refutes refuted dispute disputes disputed refuse refuses refused refusing contradict contradicts contradicted',
);
const denialReach = 14;

function wordSet(words: string): Set<string> {
  return new Set(words.split(' '));
}

const stopWords = wordSet(
  'a an the of to in on at by for with from as is are was were be been being it its this that these those and or he she his her their they them which who whom said says say saying told has have had will would do does did also into than then there here such so about over up out any all more most other some i we you our us my your s t',
);

const stems = new Map<string, string>();

/** Porter2 stem, cached: stemming is the slowest step of reading a sentence. */
export function stemOf(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    if (stems.size > 50_000) stems.clear();
    known = stem(word);
    stems.set(word, known);
  }
  return known;
}

/**
 * @param types the types of value that the readers found in the sentence
 * @param names spans of names: their words say who and where, which `types` say already
 */
export function readFeatures(
  text: string,
  vectors: WordVectors,
  types: ReadonlySet<ValueType> = new Set(),
  names: readonly Span[] = [],
): SentenceFeatures {
  const sparse = new Map<string, number>();
  const dense = new Float32Array(vectors.dimensions);
  let denied = 0;
  let previous = '^';
  let previousEnd = 0;
  for (const { text: word, start, end } of readWords(text)) {
    if (endsClause(text, previousEnd, start)) denied = 0;
    previousEnd = end;
    if (names.some((name) => start < name.end && name.start < end)) continue;
    const reach = reachOf(word);
    const token = /^\d/.test(word) ? '#' : stemOf(word);
    if (reach > 0) denied = reach + 1;
    if (!stopWords.has(word)) {
      add(sparse, `w:${token}`, 1);
      add(sparse, `b:${previous} ${token}`, 0.7);
      const cluster = token === '#' ? -1 : vectors.clusterOf(word);
      if (cluster >= 0) add(sparse, `c:${cluster}`, 0.8);
      if (denied > 0 && reach === 0) {
        add(sparse, `!w:${token}`, 0.8);
        if (cluster >= 0) add(sparse, `!c:${cluster}`, 0.8);
      }
      addVector(dense, vectors, word);
      previous = token;
    }
    if (denied > 0) denied -= 1;
  }
  for (const type of types) add(sparse, `t:${type}`, 0.8);
  return { sparse: normalise(sparse), dense: toUnit(dense) };
}

/**
 * The features that tell the side: of a word that is denied only its denial counts, since "not around
 * the clock" shares every word with the opposite side.
 */
export function sideFeatures({ sparse, dense }: SentenceFeatures): SentenceFeatures {
  const kept = [...sparse].filter(([name]) => !sparse.has(`!${name}`));
  return { sparse: new Map(kept), dense };
}

/** How many words after it a word denies; 0 for most words. */
function reachOf(word: string): number {
  if (denials.has(word)) return denialReach;
  return negations.has(word) || word.endsWith("n't") ? negationReach : 0;
}

function endsClause(text: string, from: number, to: number): boolean {
  return /[;:,.!?—–]/.test(text.slice(from, to));
}

function add(features: Map<string, number>, name: string, strength: number): void {
  if (!features.has(name)) features.set(name, strength);
}

function addVector(sum: Float32Array, vectors: WordVectors, word: string): void {
  const vector = vectors.of(word);
  if (vector === null) return;
  const weight = vectors.weightOf(word);
  for (let i = 0; i < sum.length; i += 1) sum[i]! += vector[i]! * weight;
}

/** Long sentences would otherwise speak louder than short ones; the root keeps some of their extra evidence. */
function normalise(features: Map<string, number>): Map<string, number> {
  let squares = 0;
  for (const strength of features.values()) squares += strength * strength;
  const length = Math.sqrt(squares) || 1;
  for (const [name, strength] of features) features.set(name, strength / length);
  return features;
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
