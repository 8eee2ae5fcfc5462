/** Decides, candidate by candidate, which of them mean the entity, as a reader follows a text. */
import { findCandidates, type Candidate } from './candidates.ts';
import { role } from './roles.ts';
import type { PreparedText } from './prepared-text.ts';
import { leansOnName, judgeNoun, type Discourse, type NounMeaning } from './nouns.ts';
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
  { folded }: PreparedText,
  { start, core, end }: Candidate,
  kind: 'name' | 'coref',
): Span => ({
  start: folded.startOf(kind === 'name' ? start : core),
  end: folded.endOf(end),
  kind,
});

const readCandidate = (
  prepared: PreparedText,
  candidates: readonly Candidate[],
  at: number,
  discourse: Discourse,
): Span | null => {
  const candidate = candidates[at]!;
  let kind: NounMeaning = null;
  if (candidate.kind === 'name') {
    const side = judgeName(prepared, candidate, discourse.evidence);
    setBoth(discourse, side);
    kind = side === 'own' ? 'name' : null;
  } else if (!leansOnName(prepared, candidate, candidates, at)) {
    kind = judgeNoun(prepared, candidate, discourse);
    if (kind === 'name') setBoth(discourse, 'own');
    else if (kind) discourse[candidate.kind] = { side: 'own', pending: null };
  }
  if (!kind) return null;
  discourse.evidence.ownSentence = prepared.sentences[candidate.first]!;
  return spanOf(prepared, candidate, kind);
};

/** "the centre's windows", "windows of the nearby centre": spoken of for a part of it only. */
const isBeside = (prepared: PreparedText, at: number): boolean =>
  [at - 1, at + 1].some((beside) => {
    const [left, right] = [
      prepared.hits[Math.min(at, beside)],
      prepared.hits[Math.max(at, beside)],
    ];
    const other = prepared.hits[beside];
    return left && right && other && (other.roles & role.part) !== 0 && right.start - left.end < 16;
  });

/** Other offices and buildings that are named whole between two candidates. */
const noteOthers = (
  prepared: PreparedText,
  from: number,
  to: number,
  discourse: Discourse,
): void => {
  for (let at = from; at < to; at++) {
    const { roles } = prepared.hits[at]!;
    if (roles & otherOffice) discourse.office.side = 'other';
    if (roles & otherBuilding && !isBeside(prepared, at)) discourse.building.side = 'other';
  }
};

const readOne = (prepared: PreparedText, discourse: Discourse): Span[] => {
  const candidates = findCandidates(prepared);
  const spans: Span[] = [];
  let seen = 0;
  discourse.evidence.ownSentence = null;
  discourse.evidence.lastHit = -1;
  candidates.forEach((candidate, at) => {
    noteOthers(prepared, seen, candidate.first, discourse);
    seen = candidate.last + 1;
    const span = readCandidate(prepared, candidates, at, discourse);
    if (span) spans.push(span);
  });
  return spans;
};

const newEvidence = (texts: readonly PreparedText[]): Evidence => ({
  roles: texts.reduce((all, { hits }) => hits.reduce((roles, hit) => roles | hit.roles, all), 0),
  last: null,
  lastHit: -1,
  ownSentence: null,
  inTitle: false,
});

/** Of a title and a text, the title comes first. */
const isTitle = (texts: readonly PreparedText[], at: number): boolean =>
  texts.length > 1 && at === 0;

const holdsName = (texts: readonly PreparedText[]): boolean => {
  const evidence = newEvidence(texts);
  return texts.some((prepared, at) => {
    evidence.lastHit = -1;
    evidence.inTitle = isTitle(texts, at);
    return findCandidates(prepared).some(
      (candidate) =>
        candidate.kind === 'name' && judgeName(prepared, candidate, evidence) === 'own',
    );
  });
};

const isJapanese = ({ original }: PreparedText): boolean => /[\u3041-\u3096]/.test(original);

/**
 * The mentions of one entity in texts that are read one after the other (a title and its text), as
 * spans of each original text.
 */
export function readMentions(texts: readonly PreparedText[]): Span[][] {
  const discourse: Discourse = {
    evidence: newEvidence(texts),
    office: { side: null, pending: null },
    building: { side: null, pending: null },
    established: holdsName(texts),
    japanese: texts.some(isJapanese),
  };
  return texts.map((prepared, at) => {
    discourse.evidence.inTitle = isTitle(texts, at);
    // A new text starts its sentences anew.
    discourse.office.pending = discourse.building.pending = null;
    return readOne(prepared, discourse);
  });
}
