/** A stretch of a text by UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export function isWithin({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

/** How far before a place is looked, in UTF-16 units: a hostile text may hold thousands of places. */
const leadReach = 200;

/** What leads to a place in a text. */
export function leadOf(text: string, start: number, reach = leadReach): string {
  return text.slice(Math.max(0, start - reach), start);
}
