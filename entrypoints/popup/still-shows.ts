/** Whether a page has yet to ask anew after the reader muted something. */
import type { Comparison } from '../../data/matching/types.ts';
import type { PageState } from '../../data/protocol.ts';
import type { Mute } from '../../data/settings.ts';

/** Whether something that is muted is among what the page knows. */
export function stillShows({ statements }: PageState, mutes: readonly Mute[]): boolean {
  const comparisons = statements.flatMap(({ report }) => report?.comparisons ?? []);
  return comparisons.some((comparison) => mutes.some((mute) => concerns(mute, comparison)));
}

function concerns(mute: Mute, { question, rows }: Comparison): boolean {
  if (mute.pack !== question.pack) return false;
  if (mute.kind === 'pack') return true;
  if (mute.kind === 'question') return mute.id === question.id;
  return rows.some(({ claims }) => claims.some(({ id }) => id === mute.id));
}
