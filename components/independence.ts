/** Which sources stand on their own, and which go back to one origin. */
import type { Localized } from '../data/claims/schema.ts';
import type { Comparison, ComparisonRow, QuestionRef, SourceRef } from '../data/matching/types.ts';

export interface SharedOrigin {
  origin: Localized;
  sources: SourceRef[];
}

export interface Independence {
  /** How many sources say something. */
  sources: number;
  /** To how many origins that goes back; a source that repeats nobody is its own. */
  origins: number;
  shared: SharedOrigin[];
}

/** Groups the speaking sources of a question by the origin of their strongest claim. */
export function independence(rows: readonly ComparisonRow[]): Independence {
  const groups = new Map<string, SharedOrigin>();
  let sources = 0;
  let own = 0;
  for (const { source, claims } of rows) {
    const [first] = claims;
    if (!first) continue;
    sources += 1;
    if (!first.origin) {
      own += 1;
      continue;
    }
    const group = groups.get(first.origin.en) ?? { origin: first.origin, sources: [] };
    group.sources.push(source);
    groups.set(first.origin.en, group);
  }
  const shared = [...groups.values()].filter((group) => group.sources.length > 1);
  return { sources, origins: own + groups.size, shared };
}

/** Sources that go back to one origin, with the questions on which they do. */
export interface OriginOnQuestions extends SharedOrigin {
  questions: QuestionRef[];
}

/** The shared origins of all questions, each once; those behind most sources first. */
export function sharedOrigins(comparisons: readonly Comparison[]): OriginOnQuestions[] {
  const all = new Map<string, OriginOnQuestions>();
  for (const { question, rows } of comparisons) {
    for (const { origin, sources } of independence(rows).shared) {
      const known = all.get(origin.en) ?? { origin, sources: [], questions: [] };
      const added = sources.filter(({ id }) => !known.sources.some((source) => source.id === id));
      all.set(origin.en, {
        origin,
        sources: [...known.sources, ...added],
        questions: [...known.questions, question],
      });
    }
  }
  return [...all.values()].sort((a, b) => b.sources.length - a.sources.length);
}
