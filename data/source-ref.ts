import type { Source } from './claims/schema.ts';
import type { SourceRef } from './matching/types.ts';

/** What is shown of a source beside its claims. */
export function sourceRef(source: Source): SourceRef {
  const { id, publisher, title, author, published, kind, country, url } = source;
  return { id, publisher, title, author, published, kind, country, url };
}
