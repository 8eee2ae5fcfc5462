/** The time axis: what stands where, and what was known on a day. Pure; dates are ISO 8601 days. */
import type { Overview } from '../data/protocol.ts';
import type { Comparison, SourceRef } from '../data/matching/types.ts';
import { sharedOrigins, type OriginOnQuestions } from './independence.ts';

const dayMs = 86_400_000;

/** Days since the epoch. */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / dayMs);
}

/** The ISO date of a day since the epoch. */
export function isoOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

export interface TimelineSource {
  source: SourceRef;
  /** How many claims of the source are on the axis. */
  claims: number;
}

export interface TimelineModel {
  /** First and last day of the axis, in days since the epoch. */
  from: number;
  to: number;
  sources: TimelineSource[];
  events: Overview['events'];
  /** Sources that are not independent of each other. */
  origins: OriginOnQuestions[];
  page?: { title: string; published: string };
}

/** Sources and page by publication date and the events they speak of, with a little air at both ends. */
export function timelineModel(
  comparisons: readonly Comparison[],
  events: Overview['events'],
  page?: { title: string; published?: string | undefined },
): TimelineModel | undefined {
  const sources = new Map<string, TimelineSource>();
  for (const { source, claims } of comparisons.flatMap(({ rows }) => rows)) {
    const entry = sources.get(source.id) ?? { source, claims: 0 };
    entry.claims += claims.length;
    sources.set(source.id, entry);
  }
  const byDate = [...sources.values()].sort((a, b) =>
    a.source.published.localeCompare(b.source.published),
  );
  const first = byDate[0];
  if (!first) return undefined;
  const own = page?.published ? { title: page.title, published: page.published } : undefined;
  const days = [
    ...byDate.map(({ source }) => dayOf(source.published)),
    ...events.flatMap(({ from, to }) => [dayOf(from), dayOf(to)]),
    ...(own ? [dayOf(own.published)] : []),
  ];
  const from = Math.min(...days);
  const to = Math.max(...days);
  const air = Math.max(2, Math.round((to - from) * 0.04));
  const axis = { from: from - air, to: to + air };
  const origins = sharedOrigins(comparisons);
  return { ...axis, sources: byDate, events, origins, ...(own && { page: own }) };
}

export type Knowledge = 'known' | 'later' | 'overtaken';

/**
 * How a source's answer stood on a day. Answers are overtaken only on questions whose true answer
 * changes (`updates`), and only by a report that was out by then.
 */
export function knowledgeOf(comparison: Comparison, source: string, asOf: string): Knowledge {
  const row = comparison.rows.find((candidate) => candidate.source.id === source);
  const [claim] = row?.claims ?? [];
  if (!claim) return 'known';
  if (claim.published > asOf) return 'later';
  if (comparison.standing !== 'updates') return 'known';
  const replaced = comparison.rows.some(({ claims: [other] }) => {
    if (!other || other.published > asOf || other.published <= claim.published) return false;
    return other.answer.en !== claim.answer.en;
  });
  return replaced ? 'overtaken' : 'known';
}
