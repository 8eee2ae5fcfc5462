/** Whether a name with a head of its own is the entity's, from its surroundings. */
import type { Candidate } from './candidates.ts';
import { genitive } from './language.ts';
import { role } from './roles.ts';
import { rolesOfClause, rolesOfSentence, type PreparedText } from './prepared-text.ts';
import {
  attachedSide,
  belongsToStranger,
  determinerOf,
  type Determiner,
  type Side,
} from './surroundings.ts';

export interface Evidence {
  /** The roles of all terms of text and title, joined. */
  roles: number;
  /** What the last name meant, and the index of its last hit. */
  last: Side | null;
  lastHit: number;
  /** The sentence of the last mention. */
  ownSentence: number | null;
  /** Whether the title is being read, and not the text under it. */
  inTitle: boolean;
}

const { identifying, place, topic, sideA, sideB, outsider, rival, aside, before, after } = role;

const bothSides = (roles: number): boolean => (roles & sideA) !== 0 && (roles & sideB) !== 0;

/** How far away is far: whatever lies behind it in a clause is as good as absent. */
const horizon = 300;

const nearestOn = (
  prepared: PreparedText,
  name: Candidate,
  roles: number,
  step: 1 | -1,
): number => {
  const clause = prepared.clauses[name.first];
  for (
    let at = step > 0 ? name.last + 1 : name.first - 1;
    prepared.clauses[at] === clause;
    at += step
  ) {
    const { start, end, roles: there } = prepared.hits[at]!;
    const distance = step > 0 ? start - name.end : name.start - end;
    if (distance > horizon) break;
    if (there & roles) return distance;
  }
  return Infinity;
};

/** Characters from the name to the nearest hit of its clause with one of the roles. */
const nearest = (prepared: PreparedText, name: Candidate, roles: number): number =>
  Math.min(nearestOn(prepared, name, roles, 1), nearestOn(prepared, name, roles, -1));

/** German "des Handelsbüros" is no plural. */
const isPlural = (prepared: PreparedText, name: Candidate): boolean => {
  if (!name.plural) return false;
  const words = prepared.folded.text
    .slice(Math.max(0, name.start - 30), name.start)
    .trim()
    .split(' ');
  return !words.slice(-2).some((word) => genitive.has(word));
};

/** Another holder, place or event in the clause or sentence claims the name. */
const isClaimed = (
  prepared: PreparedText,
  name: Candidate,
  determiner: Determiner,
  { last, roles: text }: Evidence,
): boolean => {
  const clause = rolesOfClause(prepared, name.first);
  const sentence = rolesOfSentence(prepared, name.first);
  if (clause & rival && nearest(prepared, name, rival) < nearest(prepared, name, topic))
    return true;
  if (sentence & topic) return false;
  if (sentence & rival) return true;
  const settled = determiner === 'definite' && last === 'own';
  const aloof = nearest(prepared, name, aside) <= nearest(prepared, name, sideA | sideB);
  if (sentence & aside && !settled && aloof) return true;
  const outside = (clause & outsider) !== 0 && (clause & sideB) !== 0 && !(clause & sideA);
  if (determiner === 'indefinite' && outside) return true;
  const unspoken = last !== 'own' && !(text & topic);
  return determiner === 'indefinite' && unspoken && (sentence & outsider) !== 0;
};

/** What the whole text, with its title, makes of a name for which nothing near by speaks. */
const isPlausible = (roles: number, determiner: Determiner): boolean => {
  if (roles & topic) return true;
  if (roles & rival) return false;
  if (bothSides(roles)) return determiner !== 'indefinite' || !(roles & aside);
  if (roles & sideA) return true;
  if (!(roles & sideB)) return false;
  return !(roles & outsider) || (determiner !== 'indefinite' && !(roles & aside));
};

/** Whether the topic was named between the last name and this one. */
const isBackOnTopic = (
  { hits }: PreparedText,
  { first }: Candidate,
  { lastHit }: Evidence,
): boolean => {
  for (let at = first - 1; at > lastHit; at--) if (hits[at]!.roles & topic) return true;
  return false;
};

/** "the joint …": a modifier of the name and a party in the text, no other holder. */
const isNamed = ({ modifiers }: Candidate, roles: number, determiner: Determiner): boolean =>
  (modifiers & (before | after)) !== 0 &&
  (roles & (sideA | sideB)) !== 0 &&
  !(roles & rival) &&
  determiner !== 'indefinite';

/**
 * "A day at the … office": a headline leaves out what its readers know. Where nothing in title or
 * text points to another office, it is the one that the pack is about.
 */
const isHeadline = ({ inTitle, roles }: Evidence): boolean =>
  inTitle && !(roles & (rival | aside)) && !(roles & outsider && roles & sideB && !(roles & sideA));

/** @returns null where nothing speaks for the entity, and nothing for another */
const judge = (prepared: PreparedText, name: Candidate, evidence: Evidence): Side | null => {
  const attached = attachedSide(prepared, name);
  const named = (name.modifiers & (identifying | place)) !== 0;
  if (attached === 'other') return 'other';
  if (isPlural(prepared, name))
    return attached === 'own' || name.modifiers & place ? 'own' : 'other';
  if (attached === 'own' || named) return 'own';
  if (belongsToStranger(prepared, name)) return 'other';
  const determiner = determinerOf(prepared, name);
  if (determiner === 'proper') return 'other';
  if (isClaimed(prepared, name, determiner, evidence)) return 'other';
  const sentence = rolesOfSentence(prepared, name.first);
  if (sentence & topic || bothSides(sentence)) return 'own';
  if (
    evidence.last === 'other' &&
    !isBackOnTopic(prepared, name, evidence) &&
    !(name.modifiers & (before | after))
  )
    return 'other';
  if (isPlausible(evidence.roles, determiner)) return 'own';
  return isHeadline(evidence) || isNamed(name, evidence.roles, determiner) ? 'own' : null;
};

/** Judges a name and remembers the judgement for the names that follow. */
export function judgeName(prepared: PreparedText, name: Candidate, evidence: Evidence): Side {
  const side = judge(prepared, name, evidence);
  // A headline that says too little to decide leaves it to the text.
  evidence.last = side ?? (evidence.inTitle ? null : 'other');
  evidence.lastHit = name.last;
  return side ?? 'other';
}
