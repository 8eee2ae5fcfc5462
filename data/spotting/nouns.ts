/** Reads an office or building noun: a descriptive name, a reference back, or another office. */
import type { Candidate } from './candidates.ts';
import { gapBetween, rolesOfSentence, type Reading } from './reading.ts';
import { role } from './roles.ts';
import {
  attachedSide,
  belongsElsewhere,
  determinerOf,
  isQualified,
  type Determiner,
  type Side,
} from './surroundings.ts';
import type { Evidence } from './verdict.ts';

/** What the text spoke of last, by kind of noun; `pending` becomes `other` with the next sentence. */
interface Focus {
  side: Side | null;
  pending: number | null;
}

export interface Discourse {
  evidence: Evidence;
  office: Focus;
  building: Focus;
  /** Whether a name of the entity stands anywhere in text or title. */
  established: boolean;
  japanese: boolean;
}

const { identifying, place, topic, sideA, sideB } = role;

const bothSides = (roles: number): boolean =>
  (roles & topic) !== 0 || ((roles & sideA) !== 0 && (roles & sideB) !== 0);

/** "the Trade Bureau building", "the building of the Trade Bureau": only the name is marked. */
export const leansOnName = (
  reading: Reading,
  noun: Candidate,
  around: readonly Candidate[],
  at: number,
): boolean => {
  const [before, after] = [around[at - 1], around[at + 1]];
  if (
    before?.kind === 'name' &&
    /^(?:[ -]?|의 |の|的)$/.test(gapBetween(reading, before.end, noun.start))
  )
    return true;
  if (after?.kind !== 'name') return false;
  return /^ (?:of|del?|du|des|der|von)?(?: ?\p{L}+'?)? ?$/u.test(
    gapBetween(reading, noun.end, after.start),
  );
};

const needsArticle = (reading: Reading, { core }: Candidate): boolean =>
  reading.folded.text.charCodeAt(core) < 0x250;

/** An office noun with naming modifiers and no head of its own ("the joint …"). */
const isDescriptiveName = (reading: Reading, noun: Candidate, discourse: Discourse): boolean => {
  if (noun.kind !== 'office' || noun.modifiers === 0 || noun.plural) return false;
  if (noun.modifiers & identifying) return true;
  const around = rolesOfSentence(reading, noun.first);
  return discourse.established || (bothSides(around) && !(noun.modifiers & place));
};

const isOther = (
  reading: Reading,
  noun: Candidate,
  determiner: Determiner,
  discourse: Discourse,
): boolean =>
  attachedSide(reading, noun) === 'other' ||
  determiner === 'possessive' ||
  determiner === 'proper' ||
  belongsElsewhere(reading, noun) ||
  (noun.modifiers === 0 && isQualified(reading, noun, discourse.japanese));

/** Headlines and lists leave articles out: "Office to reopen", "North: office destroyed". */
const opensClause = ({ folded, original }: Reading, { start }: Candidate): boolean => {
  const before = original.slice(Math.max(0, folded.startOf(start) - 3), folded.startOf(start));
  return /(?:^|\n[-*•]?\s?|:\s)$/.test(before);
};

const noteOther = (
  discourse: Discourse,
  kind: 'office' | 'building',
  sentence: number,
  now: boolean,
): void => {
  const focus = discourse[kind];
  if (now) focus.side = 'other';
  else focus.pending ??= sentence;
  // An office has a building, too.
  if (kind === 'office') discourse.building.pending ??= sentence;
};

/** "the office" before any name, in a text that names the entity later and speaks of both parties. */
const pointsForward = (reading: Reading, noun: Candidate, discourse: Discourse): boolean =>
  noun.kind === 'office' &&
  discourse.established &&
  bothSides(rolesOfSentence(reading, noun.first)) &&
  needsArticle(reading, noun);

const refersBack = (reading: Reading, noun: Candidate, discourse: Discourse): boolean => {
  const focus = discourse[noun.kind as 'office' | 'building'];
  const sentence = reading.sentences[noun.first]!;
  if (focus.pending !== null && focus.pending < sentence) focus.side = 'other';
  return focus.side === 'own' || (focus.side === null && pointsForward(reading, noun, discourse));
};

export type NounReading = 'name' | 'coref' | null;

/** Decides on one noun and notes in the discourse what it brings up. */
export const readNoun = (reading: Reading, noun: Candidate, discourse: Discourse): NounReading => {
  const kind = noun.kind as 'office' | 'building';
  const determiner = determinerOf(reading, noun);
  const sentence = reading.sentences[noun.first]!;
  const attached = attachedSide(reading, noun);
  if (attached !== 'own' && isOther(reading, noun, determiner, discourse)) {
    noteOther(discourse, kind, sentence, determiner === 'indefinite' || attached === 'other');
    return null;
  }
  if (isDescriptiveName(reading, noun, discourse)) return 'name';
  if (noun.plural) return null;
  const around = rolesOfSentence(reading, noun.first);
  if (
    attached === 'own' &&
    determiner !== 'none' &&
    (discourse.established || bothSides(around & ~topic))
  )
    return 'coref';
  if (determiner === 'indefinite') {
    if (!(discourse.office.side === 'own' && discourse.evidence.ownSentence === sentence)) {
      noteOther(discourse, kind, sentence, true);
    }
    return null;
  }
  if (determiner === 'none' && needsArticle(reading, noun) && !opensClause(reading, noun))
    return null;
  return refersBack(reading, noun, discourse) ? 'coref' : null;
};
