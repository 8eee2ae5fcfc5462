/** Puts terms together: what could be a name of the entity, or a noun that refers back to it. */
import { role } from './roles.ts';
import { placeStandsAlone } from './language.ts';
import type { Reading } from './reading.ts';

export interface Candidate {
  /** `name` has a head of its own; an office noun with naming modifiers has none, but `roles`. */
  kind: 'name' | 'office' | 'building';
  /** Folded offsets; `core` is where head or noun start, without modifiers. */
  start: number;
  core: number;
  end: number;
  /** Indexes of the first and last hit that belong to it. */
  first: number;
  last: number;
  /** The roles of its modifiers, joined. */
  modifiers: number;
  plural: boolean;
}

const adjacent = ({ folded, hits }: Reading, left: number): boolean => {
  const [a, b] = [hits[left], hits[left + 1]];
  if (!a || !b || b.start - a.end > 1) return false;
  return b.start === a.end || /[ -]/.test(folded.text[a.end]!);
};

const has = (reading: Reading, at: number, roles: number): boolean =>
  ((reading.hits[at]?.roles ?? 0) & roles) !== 0;

/** Index of the last hit of the run of modifiers that starts behind `at`. */
const runAfter = (reading: Reading, at: number): number => {
  let last = at;
  while (adjacent(reading, last) && has(reading, last + 1, role.after)) last++;
  return last;
};

const standsAlone = ({ folded, hits }: Reading, at: number): boolean => {
  const { start, roles } = hits[at]!;
  const isPlace = (roles & role.place) !== 0;
  return isPlace && placeStandsAlone.test(folded.text.slice(Math.max(0, start - 4), start));
};

const runBefore = (reading: Reading, at: number): number => {
  let first = at;
  while (
    adjacent(reading, first - 1) &&
    has(reading, first - 1, role.before | role.place) &&
    !standsAlone(reading, first - 1)
  ) {
    first--;
  }
  return first;
};

/** Index of the hit that ends the head that starts at `at`: the head itself, or its tail. */
const endOfHead = (reading: Reading, at: number): number | null => {
  if (has(reading, at, role.head)) return at;
  const slot = runAfter(reading, at);
  return adjacent(reading, slot) && has(reading, slot + 1, role.tail) ? slot + 1 : null;
};

const modifierRoles = (reading: Reading, from: number, core: number, to: number): number => {
  let roles = 0;
  for (let at = from; at <= to; at++) if (at !== core) roles |= reading.hits[at]!.roles;
  return roles & (role.before | role.after | role.identifying | role.place);
};

const candidateAt = (reading: Reading, at: number): Candidate => {
  const { hits } = reading;
  const head = endOfHead(reading, at);
  const building = head === null && !has(reading, at, role.office);
  const first = runBefore(reading, at);
  const last = building ? at : runAfter(reading, head ?? at);
  return {
    kind: head !== null ? 'name' : building ? 'building' : 'office',
    start: hits[first]!.start,
    core: hits[at]!.start,
    end: hits[last]!.end,
    first,
    last,
    modifiers: modifierRoles(reading, first, at, last),
    plural: has(reading, at, role.plural),
  };
};

/** All candidates of a text, in order, never overlapping. */
export function findCandidates(reading: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < reading.hits.length; at++) {
    if (!has(reading, at, role.head | role.office | role.building)) continue;
    const candidate = candidateAt(reading, at);
    candidates.push(candidate);
    at = candidate.last;
  }
  return candidates;
}
