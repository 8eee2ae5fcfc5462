/** Finds the people, places, parties and events of a pack in a text, by any of their names. */
import { isWithin, type Span } from '../../text/span.ts';
import type { DatedEvent, Party, Person, Place } from '../../claims/schema.ts';

export type NameKind = 'person' | 'place' | 'party' | 'event';

export interface NameSpan {
  kind: NameKind;
  id: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

export interface Gazetteer {
  people: readonly Person[];
  places: readonly Place[];
  parties: readonly Party[];
  events: readonly DatedEvent[];
}

export interface NameReader {
  /** All names in order; where two overlap, the longer one. One span can name a place and a party. */
  read(text: string): NameSpan[];
}

interface Named {
  kind: NameKind;
  id: string;
}

/**
 * Names with capitals are matched as they are written ("the Crown" is a party, "the crown" a
 * thing); names in lower case, in any case.
 */
export function createNameReader(gazetteer: Gazetteer): NameReader {
  const byName = new Map<string, Named[]>();
  const enlist = (
    kind: NameKind,
    entries: readonly { id: string; name: { en: string }; aliases: string[] }[],
  ) => {
    for (const { id, name, aliases } of entries) {
      for (const alias of new Set([name.en, ...aliases])) {
        const key = normalise(alias);
        byName.set(key, [...(byName.get(key) ?? []), { kind, id }]);
      }
    }
  };
  enlist('person', gazetteer.people);
  enlist('place', gazetteer.places);
  enlist('party', gazetteer.parties);
  enlist('event', gazetteer.events);
  if (byName.size === 0) return { read: () => [] };
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const cased = compile(names.filter(hasCapital), 'gu');
  const uncased = compile(
    names.filter((name) => !hasCapital(name)),
    'giu',
  );
  return {
    read: (text) => {
      const folded = normalise(text);
      const found = [cased, uncased].flatMap((pattern) =>
        pattern === null ? [] : [...folded.matchAll(pattern)],
      );
      return longest(
        found.map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          named: byName.get(match[0]) ?? byName.get(match[0].toLowerCase()) ?? [],
        })),
      );
    },
  };
}

const hasCapital = (name: string) => name !== name.toLowerCase();

/** Same length in and out, so that offsets stay true. */
function normalise(text: string): string {
  return text
    .replace(/[‐‑–]/g, '-')
    .replace(/’/g, "'")
    .replace(/[\u00a0\u2009\u202f\n]/g, ' ');
}

function compile(names: string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, flags);
}

function longest(found: { start: number; end: number; named: Named[] }[]): NameSpan[] {
  const bySize = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: typeof found = [];
  for (const item of bySize) {
    if (kept.every((other) => item.end <= other.start || item.start >= other.end)) kept.push(item);
  }
  return kept
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, named }) => named.map(({ kind, id }) => ({ kind, id, start, end })));
}

/** The names inside a part of the text, counted from the part's start. */
export function namesWithin(names: readonly NameSpan[], part: Span): NameSpan[] {
  return names
    .filter((name) => isWithin(name, part))
    .map((name) => ({ ...name, start: name.start - part.start, end: name.end - part.start }));
}
