/** Relates what a statement says on a question to each source's claims on it. */
import type { Answer, Claim, Question, Source } from '../../claims/schema.ts';
import { compareAnswers, type Side } from './compare.ts';
import { describeAnswer } from './describe.ts';
import type { PackKnowledge, ReadAnswer } from '../engine.ts';
import { sourceRef } from '../../source-ref.ts';
import { reasonOf } from './reason.ts';
import { claimView, questionRef } from './view.ts';
import { rootParty } from '../reading/speaker.ts';
import { isRecurring } from '../reading/tense.ts';
import { thresholds } from '../thresholds.ts';
import type {
  Comparison,
  ComparisonRow,
  RelationKind,
  Silence,
  Standing,
  Statement,
} from '../types.ts';

/** A comparison with the certainty that orders it among others. */
export interface RankedComparison extends Comparison {
  certainty: number;
}

/** A claim with its relation to the page. */
interface Related {
  claim: Claim;
  relation: RelationKind;
  /** How much of what the page may mean gives this relation, 0..1. */
  share: number;
  /** How much of it gives another one; what cannot be compared is left out. */
  against?: number;
  /** Of the page's answers the likeliest that gives it. */
  answer: Answer;
  /** The claim is the word of the party that the page reports. */
  isSameParty: boolean;
}

type RelatedAnswer = Omit<Related, 'claim' | 'isSameParty'>;

/** @param claims the claims of all sources on the question that `read` answers */
export function compareWithSources(
  read: ReadAnswer,
  statement: Statement,
  claims: readonly Claim[],
  knowledge: PackKnowledge,
): RankedComparison {
  const question = knowledge.questions.find(({ id }) => id === read.question)!;
  const rows = knowledge.sources.map((source) => {
    const own = claims.filter((claim) => claim.source === source.id);
    return relateToSource(read, statement, question, source, own, knowledge);
  });
  const answer = sureAnswer(read);
  return {
    question: questionRef(question, knowledge.id),
    standing: standingOf(rows),
    ...(answer ? { pageAnswer: describeAnswer(answer, question, knowledge) } : {}),
    rows,
    evidence: read.evidence,
    certainty: read.certainty * (read.answers[0]?.share ?? 1),
  };
}

/** What the page says on the question, where it is clear enough to be told. */
function sureAnswer({ answers: [first] }: ReadAnswer): Answer | undefined {
  return first !== undefined && first.share >= thresholds.side ? first.answer : undefined;
}

function relateToSource(
  read: ReadAnswer,
  statement: Statement,
  question: Question,
  source: Source,
  claims: readonly Claim[],
  knowledge: PackKnowledge,
): ComparisonRow {
  const ref = sourceRef(source);
  if (claims.length === 0) return { source: ref, relation: silenceOf(read, source), claims: [] };
  const related = claims.map((claim) =>
    relateToClaim(read, statement, question, source, claim, knowledge),
  );
  const relation = careful(strongest(related, read, question, knowledge), related, read, question);
  const ordered = [...related].sort(
    (a, b) => Number(b.relation === relation) - Number(a.relation === relation),
  );
  const [first] = ordered;
  return {
    source: ref,
    relation,
    claims: ordered.map(({ claim }) => claimView(claim, question, source, knowledge)),
    ...(first && { reason: reasonOf(relation, first.answer, first.claim, question, knowledge) }),
  };
}

function relateToClaim(
  read: ReadAnswer,
  { published }: Statement,
  question: Question,
  source: Source,
  claim: Claim,
  knowledge: PackKnowledge,
): Related {
  const { tellsChange, tellsStart, tellsEnd, tellsPast } = read.tense;
  const ended = (tellsEnd && isRecurring(question)) || (tellsPast && question.changes);
  const party = read.speaker?.party;
  const isSameParty = party !== undefined && partiesOf(claim, knowledge).has(party);
  const theirs: Side = { answer: claim.answer, published: source.published };
  // A thing that has ended has no value of its own any more: it is compared by time alone.
  const answers = read.answers.length > 0 ? read.answers : [{ answer: claim.answer, share: 1 }];
  const relations = answers.map(({ answer, share }): RelatedAnswer => {
    const side: Side = { answer, published, tellsChange, tellsStart, ended, isSameParty };
    return { answer, share, relation: compareAnswers(question, side, theirs, knowledge) };
  });
  const bySide = question.positions.length > 0;
  return {
    claim,
    isSameParty,
    ...(bySide ? likeliest(relations) : anyOf(relations, question)),
  };
}

/** Several values in one sentence: one that fits is enough. */
function anyOf(relations: readonly RelatedAnswer[], { kind }: Question): RelatedAnswer {
  // "Chun has left, Suh takes over" names both; of the two the newcomer is the news.
  const newcomer = relations.find(({ relation }) => kind === 'person' && relation === 'updates');
  const best = bestOf(relations.map(({ relation }) => relation));
  return newcomer ?? relations.find(({ relation }) => relation === best)!;
}

/**
 * Of sides that exclude each other, the relation that most of their shares give: whether a thing is
 * shut, blown up or cleared away, it has changed since it opened.
 */
function likeliest(relations: readonly RelatedAnswer[]): RelatedAnswer {
  const byRelation = [...Map.groupBy(relations, ({ relation }) => relation).values()];
  const [best] = byRelation
    .map((same) => ({ ...same[0]!, share: same.reduce((sum, { share }) => sum + share, 0) }))
    .toSorted((a, b) => b.share - a.share);
  const against = relations
    .filter(({ relation }) => relation !== best!.relation && relation !== 'related')
    .reduce((sum, { share }) => sum + share, 0);
  return { ...best!, against, ...(best!.share < thresholds.side && { relation: 'related' }) };
}

const order: RelationKind[] = ['agrees', 'updates', 'updated', 'differs', 'related'];

function bestOf(relations: readonly RelationKind[]): RelationKind {
  return order.find((relation) => relations.includes(relation)) ?? 'related';
}

/**
 * The relation to a source that makes several claims on a question. Whose words they are decides: a
 * page that reports a party is held against what that party says or is said to think. A source
 * agrees that says it itself or quotes somebody who does.
 */
function strongest(
  related: readonly Related[],
  read: ReadAnswer,
  question: Question,
  knowledge: PackKnowledge,
): RelationKind {
  if (question.kind !== 'stance') return bestOf(related.map(({ relation }) => relation));
  const party = read.speaker?.party;
  const held = party === undefined ? related : related.filter(({ isSameParty }) => isSameParty);
  // What one party wishes is not what another does, whether they wish the same or not.
  if (question.wish && held.length === 0) return 'related';
  const direct = held.filter(({ claim }) => !isAccountOfAnother(claim, knowledge));
  const closest = [direct, held, related].find(({ length }) => length > 0) ?? [];
  const verdict = bestOf(closest.map(({ relation }) => relation));
  // Two parties that contradict each other do not make the page contradict the source; nor does a
  // wish of nobody known.
  const isOthers = held.length === 0 || (question.wish && party === undefined);
  return verdict === 'differs' && isOthers ? 'related' : verdict;
}

/** One party's word on what another thinks: weaker than the other's own words or the source's. */
function isAccountOfAnother({ speaker, answer }: Claim, knowledge: PackKnowledge): boolean {
  const holder = 'holder' in answer ? answer.holder : undefined;
  if (holder === undefined || speaker.party === undefined) return false;
  return rootParty(holder, knowledge) !== rootParty(speaker.party, knowledge);
}

/** The parties that speak or hold the claim, at the head of their lines. */
function partiesOf({ speaker, answer }: Claim, knowledge: PackKnowledge): Set<string> {
  const holder = 'holder' in answer ? answer.holder : undefined;
  const parties = [speaker.party, holder].filter((party) => party !== undefined);
  return new Set(parties.map((party) => rootParty(party, knowledge)));
}

/** Of several values only one can be the answer; which one is not sure enough to contradict. */
const doubtOfSeveral = 0.8;

/** Holds a relation back where the evidence for it is thin. */
function careful(
  relation: RelationKind,
  related: readonly Related[],
  { certainty, answers }: ReadAnswer,
  { positions }: Question,
): RelationKind {
  const bySide = positions.length > 0;
  const shares = related
    .filter((one) => one.relation === relation)
    .toSorted((a, b) => b.share - a.share);
  const { share, against = 0 } = shares[0] ?? { share: 0 };
  if (bySide && relation === 'agrees' && share < thresholds.agreeingSide * (share + against))
    return 'related';
  const least: Partial<Record<RelationKind, number>> = thresholds;
  const doubt = relation === 'differs' && !bySide && answers.length > 1 ? doubtOfSeveral : 1;
  return certainty * share * doubt < (least[relation] ?? 0) ? 'related' : relation;
}

function silenceOf({ answers }: ReadAnswer, { published }: Source): Silence {
  const isLater = answers.some(
    ({ answer }) => answer.kind === 'date' && answer.range.from > published,
  );
  return isLater ? 'published-before' : 'did-not-say';
}

/** The strongest of the relations: one source that differs is told before four that agree. */
export function standingOf(rows: readonly ComparisonRow[]): Standing {
  const has = (...kinds: ComparisonRow['relation'][]) =>
    rows.some(({ relation }) => kinds.includes(relation));
  if (has('differs')) return 'differs';
  if (has('updates', 'updated')) return 'updates';
  return has('agrees') ? 'agrees' : 'alone';
}
