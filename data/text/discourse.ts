/** Decides, candidate by candidate, which of them mean the entity, as a reader follows a text. */
import { findCandidates, type Candidate } from './candidates.ts';
import { role } from './roles.ts';
import { gapBetween, rolesOfSentence, type Reading } from './reading.ts';
import {
  attachedSide,
  belongsElsewhere,
  determinerOf,
  isQualified,
  type Determiner,
  type Side,
} from './surroundings.ts';
import { judgeName, type Evidence } from './verdict.ts';

interface Span {
  start: number;
  end: number;
  kind: 'name' | 'coref';
}

/** What the text spoke of last, by kind of noun; `pending` becomes `other` with the next sentence. */
interface Focus {
  side: Side | null;
  pending: number | null;
}

interface Discourse {
  evidence: Evidence;
  office: Focus;
  building: Focus;
  /** Whether a name of the entity stands anywhere in text or title. */
  established: boolean;
  japanese: boolean;
}

const { identifying, place, topic, sideA, sideB, otherOffice, otherBuilding } = role;

const setBoth = (discourse: Discourse, side: Side): void => {
  discourse.office = { side, pending: null };
  discourse.building = { side, pending: null };
};

const bothSides = (roles: number): boolean =>
  (roles & topic) !== 0 || ((roles & sideA) !== 0 && (roles & sideB) !== 0);

/** "the liaison office building", "the building of the liaison office": only the name is marked. */
const leansOnName = (
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

/** An office noun with naming modifiers and no head of its own ("the joint office"). */
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

type NounReading = 'name' | 'coref' | null;

const readNoun = (reading: Reading, noun: Candidate, discourse: Discourse): NounReading => {
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

const spanOf = (
  { folded }: Reading,
  { start, core, end }: Candidate,
  kind: 'name' | 'coref',
): Span => ({
  start: folded.startOf(kind === 'name' ? start : core),
  end: folded.endOf(end),
  kind,
});

const readCandidate = (
  reading: Reading,
  candidates: readonly Candidate[],
  at: number,
  discourse: Discourse,
): Span | null => {
  const candidate = candidates[at]!;
  let kind: NounReading = null;
  if (candidate.kind === 'name') {
    const side = judgeName(reading, candidate, discourse.evidence);
    setBoth(discourse, side);
    kind = side === 'own' ? 'name' : null;
  } else if (!leansOnName(reading, candidate, candidates, at)) {
    kind = readNoun(reading, candidate, discourse);
    if (kind === 'name') setBoth(discourse, 'own');
    else if (kind) discourse[candidate.kind] = { side: 'own', pending: null };
  }
  if (!kind) return null;
  discourse.evidence.ownSentence = reading.sentences[candidate.first]!;
  return spanOf(reading, candidate, kind);
};

/** "the centre's windows", "windows of the nearby centre": spoken of for a part of it only. */
const isBeside = (reading: Reading, at: number): boolean =>
  [at - 1, at + 1].some((beside) => {
    const [left, right] = [reading.hits[Math.min(at, beside)], reading.hits[Math.max(at, beside)]];
    const other = reading.hits[beside];
    return left && right && other && (other.roles & role.part) !== 0 && right.start - left.end < 16;
  });

/** Other offices and buildings that are named whole between two candidates. */
const noteOthers = (reading: Reading, from: number, to: number, discourse: Discourse): void => {
  for (let at = from; at < to; at++) {
    const { roles } = reading.hits[at]!;
    if (roles & otherOffice) discourse.office.side = 'other';
    if (roles & otherBuilding && !isBeside(reading, at)) discourse.building.side = 'other';
  }
};

const readOne = (reading: Reading, discourse: Discourse): Span[] => {
  const candidates = findCandidates(reading);
  const spans: Span[] = [];
  let seen = 0;
  discourse.evidence.ownSentence = null;
  discourse.evidence.lastHit = -1;
  candidates.forEach((candidate, at) => {
    noteOthers(reading, seen, candidate.first, discourse);
    seen = candidate.last + 1;
    const span = readCandidate(reading, candidates, at, discourse);
    if (span) spans.push(span);
  });
  return spans;
};

const newEvidence = (readings: readonly Reading[]): Evidence => ({
  roles: readings.reduce((all, { hits }) => hits.reduce((roles, hit) => roles | hit.roles, all), 0),
  last: null,
  lastHit: -1,
  ownSentence: null,
});

const holdsName = (readings: readonly Reading[]): boolean => {
  const evidence = newEvidence(readings);
  return readings.some((reading) => {
    evidence.lastHit = -1;
    return findCandidates(reading).some(
      (candidate) => candidate.kind === 'name' && judgeName(reading, candidate, evidence) === 'own',
    );
  });
};

const isJapanese = ({ original }: Reading): boolean => /[\u3041-\u3096]/.test(original);

/**
 * The mentions of one entity in texts that are read one after the other (a title and its text), as
 * spans of each original text.
 */
export function readMentions(readings: readonly Reading[]): Span[][] {
  const discourse: Discourse = {
    evidence: newEvidence(readings),
    office: { side: null, pending: null },
    building: { side: null, pending: null },
    established: holdsName(readings),
    japanese: readings.some(isJapanese),
  };
  return readings.map((reading) => {
    // A new text starts its sentences anew.
    discourse.office.pending = discourse.building.pending = null;
    return readOne(reading, discourse);
  });
}
