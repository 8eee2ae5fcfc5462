/** Questions under the headings of their packs. Pure. */
import type { Localized } from '../data/claims/schema.ts';
import type { Comparison } from '../data/matching/types.ts';
import type { PackSummary } from '../data/protocol.ts';

export interface TopicGroup {
  key: string;
  /** Absent where a topic is not known any more. */
  label?: Localized;
  comparisons: Comparison[];
}

/** Comparisons grouped by pack and topic, in the order in which the topics first appear. */
export function groupByTopic(
  comparisons: readonly Comparison[],
  packs: readonly PackSummary[],
): TopicGroup[] {
  const groups = new Map<string, TopicGroup>();
  for (const comparison of comparisons) {
    const { pack, topic } = comparison.question;
    const key = `${pack}/${topic}`;
    const label = packs.find(({ id }) => id === pack)?.topics.find(({ id }) => id === topic)?.label;
    const group = groups.get(key) ?? { key, label, comparisons: [] };
    group.comparisons.push(comparison);
    groups.set(key, group);
  }
  return [...groups.values()];
}
