/** The sentences of a text that may say something about an entity. */
import type { Mention } from './mentions.ts';
import { splitSentences } from '../text/sentences.ts';

export interface StatementSpan {
  start: number;
  end: number;
  /** Whether the sentence itself names the entity, by name or by co-reference. */
  mentioned: boolean;
  mentions: Mention[];
}

/**
 * All sentences of a text that is about the entity, in order, UTF-16 offsets. A sentence cut inside
 * a mention (by a line break in the middle of a name) is joined again.
 */
export function readStatements(text: string, mentions: readonly Mention[]): StatementSpan[] {
  const statements: StatementSpan[] = [];
  let next = 0;
  for (const { start, end } of splitSentences(text)) {
    const last = statements.at(-1);
    const straddles = last?.mentions.some((mention) => mention.end > start);
    const into = last && straddles ? last : { start, end, mentioned: false, mentions: [] };
    if (into !== last) statements.push(into);
    into.end = end;
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      into.mentions.push(mentions[next]!);
    }
    into.mentioned = into.mentions.length > 0;
  }
  return statements;
}
