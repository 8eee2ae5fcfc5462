import type { Comparison } from './matching/types.ts';

/** How many sources say something on a question. */
export function speaking({ rows }: Comparison): number {
  return rows.filter(({ claims }) => claims.length > 0).length;
}
