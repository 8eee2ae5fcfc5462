/** Reads an office or building noun: a descriptive name, a reference back, or another office. */
import type { Candidate } from './candidates.ts';
import { gapBetween, rolesOfSentence, type PreparedText } from './prepared-text.ts';
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
  prepared: PreparedText,
  noun: Candidate,
  around: readonly Candidate[],
  at: number,
): boolean => {
  const [before, after] = [around[at - 1], around[at + 1]];
  if (
    before?.kind === 'name' &&
    /^(?:[ -]?|의 |の|的)$/.test(gapBetween(prepared, before.end, noun.start))
  )
    return true;
  if (after?.kind !== 'name') return false;
  return /^ (?:of|del?|du|des|der|von)?(?: ?\p{L}+'?)? ?$/u.test(
    gapBetween(prepared, noun.end, after.start),
  );
};

const needsArticle = (prepared: PreparedText, { core }: Candidate): boolean =>
  prepared.folded.text.charCodeAt(core) < 0x250;

/** An office noun with naming modifiers and no head of its own ("the joint …"). */
const isDescriptiveName = (
  prepared: PreparedText,
  noun: Candidate,
  discourse: Discourse,
): boolean => {
  if (noun.kind !== 'office' || noun.modifiers === 0 || noun.plural) return false;
  if (noun.modifiers & identifying) return true;
  const around = rolesOfSentence(prepared, noun.first);
  return discourse.established || (bothSides(around) && !(noun.modifiers & place));
};

const isOther = (
  prepared: PreparedText,
  noun: Candidate,
  determiner: Determiner,
  discourse: Discourse,
): boolean =>
  attachedSide(prepared, noun) === 'other' ||
  determiner === 'possessive' ||
  determiner === 'proper' ||
  belongsElsewhere(prepared, noun) ||
  (noun.modifiers === 0 && isQualified(prepared, noun, discourse.japanese));

/** Headlines and lists leave articles out: "Office to reopen", "North: office destroyed". */
const opensClause = ({ folded, original }: PreparedText, { start }: Candidate): boolean => {
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
const pointsForward = (prepared: PreparedText, noun: Candidate, discourse: Discourse): boolean =>
  noun.kind === 'office' &&
  discourse.established &&
  bothSides(rolesOfSentence(prepared, noun.first)) &&
  needsArticle(prepared, noun);

const refersBack = (prepared: PreparedText, noun: Candidate, discourse: Discourse): boolean => {
  const focus = discourse[noun.kind as 'office' | 'building'];
  const sentence = prepared.sentences[noun.first]!;
  if (focus.pending !== null && focus.pending < sentence) focus.side = 'other';
  return focus.side === 'own' || (focus.side === null && pointsForward(prepared, noun, discourse));
};

export type NounMeaning = 'name' | 'coref' | null;

/** Decides on one noun and notes in the discourse what it brings up. */
export const judgeNoun = (
  prepared: PreparedText,
  noun: Candidate,
  discourse: Discourse,
): NounMeaning => {
  const kind = noun.kind as 'office' | 'building';
  const determiner = determinerOf(prepared, noun);
  const sentence = prepared.sentences[noun.first]!;
  const attached = attachedSide(prepared, noun);
  if (attached !== 'own' && isOther(prepared, noun, determiner, discourse)) {
    noteOther(discourse, kind, sentence, determiner === 'indefinite' || attached === 'other');
    return null;
  }
  if (isDescriptiveName(prepared, noun, discourse)) return 'name';
  if (noun.plural) return null;
  const around = rolesOfSentence(prepared, noun.first);
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
  if (determiner === 'none' && needsArticle(prepared, noun) && !opensClause(prepared, noun))
    return null;
  return refersBack(prepared, noun, discourse) ? 'coref' : null;
};
