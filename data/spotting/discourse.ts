/** Decides, candidate by candidate, which of them mean the entity, as a reader follows a text. */
import { findCandidates, type Candidate } from './candidates.ts';
import { role } from './roles.ts';
import type { Reading } from './reading.ts';
import { leansOnName, readNoun, type Discourse, type NounReading } from './nouns.ts';
import type { Side } from './surroundings.ts';
import { judgeName, type Evidence } from './verdict.ts';

interface Span {
  start: number;
  end: number;
  kind: 'name' | 'coref';
}

const { otherOffice, otherBuilding } = role;

const setBoth = (discourse: Discourse, side: Side): void => {
  discourse.office = { side, pending: null };
  discourse.building = { side, pending: null };
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
  inTitle: false,
});

/** Of a title and a text, the title comes first. */
const isTitle = (readings: readonly Reading[], at: number): boolean =>
  readings.length > 1 && at === 0;

const holdsName = (readings: readonly Reading[]): boolean => {
  const evidence = newEvidence(readings);
  return readings.some((reading, at) => {
    evidence.lastHit = -1;
    evidence.inTitle = isTitle(readings, at);
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
  return readings.map((reading, at) => {
    discourse.evidence.inTitle = isTitle(readings, at);
    // A new text starts its sentences anew.
    discourse.office.pending = discourse.building.pending = null;
    return readOne(reading, discourse);
  });
}
