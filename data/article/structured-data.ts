/** What a page says of itself in JSON-LD: only its own top-level things, not those that it lists. */

export interface StructuredThing {
  types: string[];
  published?: string;
}

const longest = 200_000;

/** The things described at the top of the page's JSON-LD blocks; broken blocks are passed over. */
export function readStructuredData(doc: Document): StructuredThing[] {
  const things: StructuredThing[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > longest) continue;
    try {
      collect(JSON.parse(text), things, 0);
    } catch {
      continue;
    }
  }
  return things;
}

function collect(value: unknown, things: StructuredThing[], depth: number): void {
  if (depth > 3 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1);
    return;
  }
  const thing = value as Record<string, unknown>;
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
  const published = thing['datePublished'];
  things.push({ types, ...(typeof published === 'string' && { published }) });
  collect(thing['@graph'], things, depth + 1);
  collect(thing['mainEntity'], things, depth + 1);
}
