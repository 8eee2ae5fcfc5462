/** All sources beside each other without a page, and how each stands to the others. */
import type { Claim, Question, Source } from '../../claims/schema.ts';
import { compareAnswers } from './compare.ts';
import type { PackKnowledge } from '../engine.ts';
import { sourceRef } from '../../source-ref.ts';
import { claimView, questionRef } from './view.ts';
import { rootParty } from '../reading/speaker.ts';
import type { Comparison, ComparisonRow, RelationKind, Standing } from '../types.ts';

/** How one source stands to another on a question, with the claims that show it. */
export interface SourceRelation {
  from: string;
  to: string;
  relation: RelationKind;
  fromClaim: Claim;
  toClaim: Claim;
}

/** @returns every question of the pack in its order, with a row for each source, also for those that are silent */
export function overviewOf(knowledge: PackKnowledge, claims: readonly Claim[]): Comparison[] {
  return knowledge.questions.map((question) => {
    const own = claims.filter((claim) => claim.question === question.id);
    const relations = relateSources(question, own, knowledge);
    return {
      question: questionRef(question, knowledge.id),
      standing: standingAmong(relations),
      rows: knowledge.sources.map((source) => rowOf(source, question, own, knowledge, relations)),
    };
  });
}

/**
 * Each pair of sources once, the earlier one first, related by the claims that say most about the
 * two: agreement before contradiction, since a source that quotes both sides contradicts itself as
 * much. In a life cycle a later state comes first: it is the news.
 */
export function relateSources(
  question: Question,
  claims: readonly Claim[],
  knowledge: PackKnowledge,
): SourceRelation[] {
  const byDate = knowledge.sources.toSorted((a, b) => a.published.localeCompare(b.published));
  return byDate.flatMap((to, i) =>
    byDate.slice(i + 1).flatMap((from) => relatePair(question, claims, from, to, knowledge)),
  );
}

const order: Record<'state' | 'value', RelationKind[]> = {
  state: ['updates', 'updated', 'agrees', 'differs', 'related'],
  value: ['agrees', 'differs', 'updates', 'updated', 'related'],
};

function relatePair(
  question: Question,
  claims: readonly Claim[],
  from: Source,
  to: Source,
  knowledge: PackKnowledge,
): SourceRelation[] {
  const pairs = claims
    .filter(({ source }) => source === from.id)
    .flatMap((fromClaim) =>
      claims
        .filter(({ source }) => source === to.id)
        .map((toClaim) => relateClaims(question, fromClaim, toClaim, from, to, knowledge)),
    )
    .toSorted((a, b) => closeness(b, knowledge) - closeness(a, knowledge));
  const best = order[question.kind === 'status' ? 'state' : 'value']
    .map((relation) => pairs.find((pair) => pair.relation === relation))
    .find((pair) => pair !== undefined);
  return best === undefined ? [] : [best];
}

/** Two parties that hold opposite views do not make the sources that quote them contradict each other. */
function relateClaims(
  question: Question,
  fromClaim: Claim,
  toClaim: Claim,
  from: Source,
  to: Source,
  knowledge: PackKnowledge,
): SourceRelation {
  const relation = compareAnswers(
    question,
    { answer: fromClaim.answer, published: from.published },
    { answer: toClaim.answer, published: to.published },
    knowledge,
  );
  const opinion =
    question.kind === 'stance' || 'holder' in fromClaim.answer || 'holder' in toClaim.answer;
  const held = relation !== 'differs' || !opinion || sameVoice(fromClaim, toClaim, knowledge);
  return { from: from.id, to: to.id, relation: held ? relation : 'related', fromClaim, toClaim };
}

/** What shows a relation best: one sentence in both, then the words of one party. */
function closeness({ fromClaim, toClaim }: SourceRelation, knowledge: PackKnowledge): number {
  return (
    Number(fromClaim.quote === toClaim.quote) * 2 + Number(sameVoice(fromClaim, toClaim, knowledge))
  );
}

/** Both in the source's own voice, or both the words of one party. */
function sameVoice(one: Claim, other: Claim, knowledge: PackKnowledge): boolean {
  const voice = ({ speaker, answer }: Claim) => {
    const holder = 'holder' in answer ? (answer.holder ?? speaker.party) : speaker.party;
    return holder === undefined ? 'own' : rootParty(holder, knowledge);
  };
  return voice(one) === voice(other);
}

function standingAmong(relations: readonly SourceRelation[]): Standing {
  const has = (...kinds: RelationKind[]) =>
    relations.some(({ relation }) => kinds.includes(relation));
  if (has('differs')) return 'differs';
  if (has('updates', 'updated')) return 'updates';
  return has('agrees') ? 'agrees' : 'alone';
}

/** A source's row takes its strongest relation to any other source. */
function rowOf(
  source: Source,
  question: Question,
  claims: readonly Claim[],
  knowledge: PackKnowledge,
  relations: readonly SourceRelation[],
): ComparisonRow {
  const own = claims.filter((claim) => claim.source === source.id);
  const ref = sourceRef(source);
  if (own.length === 0) return { source: ref, relation: 'did-not-say', claims: [] };
  const kinds = relations
    .filter(({ from, to }) => from === source.id || to === source.id)
    .map(({ relation, to }) => (to === source.id ? turned(relation) : relation));
  const relation =
    (['differs', 'updates', 'updated', 'agrees'] as const).find((kind) => kinds.includes(kind)) ??
    'related';
  return {
    source: ref,
    relation,
    claims: own.map((claim) => claimView(claim, question, source, knowledge)),
  };
}

function turned(relation: RelationKind): RelationKind {
  if (relation === 'updates') return 'updated';
  return relation === 'updated' ? 'updates' : relation;
}
