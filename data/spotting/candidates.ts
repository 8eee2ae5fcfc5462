/** Puts terms together: what could be a name of the entity, or a noun that refers back to it. */
import { role } from './roles.ts';
import { placeStandsAlone } from './language.ts';
import type { PreparedText } from './prepared-text.ts';

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

const adjacent = ({ folded, hits }: PreparedText, left: number): boolean => {
  const [a, b] = [hits[left], hits[left + 1]];
  if (!a || !b || b.start - a.end > 1) return false;
  return b.start === a.end || /[ -]/.test(folded.text[a.end]!);
};

const has = (prepared: PreparedText, at: number, roles: number): boolean =>
  ((prepared.hits[at]?.roles ?? 0) & roles) !== 0;

/** Index of the last hit of the run of modifiers that starts behind `at`. */
const runAfter = (prepared: PreparedText, at: number): number => {
  let last = at;
  while (adjacent(prepared, last) && has(prepared, last + 1, role.after)) last++;
  return last;
};

const standsAlone = ({ folded, hits }: PreparedText, at: number): boolean => {
  const { start, roles } = hits[at]!;
  const isPlace = (roles & role.place) !== 0;
  return isPlace && placeStandsAlone.test(folded.text.slice(Math.max(0, start - 4), start));
};

const runBefore = (prepared: PreparedText, at: number): number => {
  let first = at;
  while (
    adjacent(prepared, first - 1) &&
    has(prepared, first - 1, role.before | role.place) &&
    !standsAlone(prepared, first - 1)
  ) {
    first--;
  }
  return first;
};

/** Index of the hit that ends the head that starts at `at`: the head itself, or its tail. */
const endOfHead = (prepared: PreparedText, at: number): number | null => {
  if (has(prepared, at, role.head)) return at;
  const slot = runAfter(prepared, at);
  return adjacent(prepared, slot) && has(prepared, slot + 1, role.tail) ? slot + 1 : null;
};

const modifierRoles = (prepared: PreparedText, from: number, core: number, to: number): number => {
  let roles = 0;
  for (let at = from; at <= to; at++) if (at !== core) roles |= prepared.hits[at]!.roles;
  return roles & (role.before | role.after | role.identifying | role.place);
};

const candidateAt = (prepared: PreparedText, at: number): Candidate => {
  const { hits } = prepared;
  const head = endOfHead(prepared, at);
  const building = head === null && !has(prepared, at, role.office);
  const first = runBefore(prepared, at);
  const last = building ? at : runAfter(prepared, head ?? at);
  return {
    kind: head !== null ? 'name' : building ? 'building' : 'office',
    start: hits[first]!.start,
    core: hits[at]!.start,
    end: hits[last]!.end,
    first,
    last,
    modifiers: modifierRoles(prepared, first, at, last),
    plural: has(prepared, at, role.plural),
  };
};

/** All candidates of a text, in order, never overlapping. */
export function findCandidates(prepared: PreparedText): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < prepared.hits.length; at++) {
    if (!has(prepared, at, role.head | role.office | role.building)) continue;
    const candidate = candidateAt(prepared, at);
    candidates.push(candidate);
    at = candidate.last;
  }
  return candidates;
}
