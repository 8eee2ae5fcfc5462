/**
 * Writes COMPARISON.md: what each source answers to each question, and how the sources stand to each
 * other by the comparison that serves pages. For a reviewer, who reads it against the documents.
 */
import type { Claim, Pack, Question, Source } from '../data/claims/schema.ts';
import { describeAnswer } from '../data/matching/comparing/describe.ts';
import { compareAnswers } from '../data/matching/comparing/compare.ts';
import { oppositeOf } from '../data/matching/reading/proposition.ts';
import { relateSources, type SourceRelation } from '../data/matching/comparing/overview.ts';
import type { RelationKind } from '../data/matching/types.ts';
import { countOrigins, sharedOrigins } from './origins.ts';

const verbs: Record<RelationKind, string> = {
  agrees: 'agrees with',
  differs: 'differs from',
  updates: 'updates',
  updated: 'is updated by',
  related: 'cannot be compared with',
};

export function renderComparison(pack: Pack): string {
  const sources = pack.sources.toSorted((a, b) => a.published.localeCompare(b.published));
  const lines = [
    `# ${pack.title.en}: the sources beside each other`,
    '',
    'Made by `npm run seeds -- --write` from the claims; not to be edited by hand. Of two sources, the later one comes first.',
    '',
    ...sources.map(({ id, publisher, published }) => `- \`${id}\`: ${publisher}, ${published}`),
    '',
    ...renderTable(pack, sources),
    ...pack.topics.flatMap(({ id, label }) => [
      '',
      `## ${label.en}`,
      ...pack.questions
        .filter(({ topic }) => topic === id)
        .flatMap((one) => renderQuestion(one, pack)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function renderTable(pack: Pack, sources: readonly Source[]): string[] {
  const rows = pack.questions.map((question) => {
    const own = claimsOn(question, pack);
    const answers = sources.map(({ id }) => answersOf(id, own, question, pack));
    return [question.label.en, ...answers, tally(relateSources(question, own, pack))];
  });
  const head = ['Question', ...sources.map(({ id }) => id), 'Relations'];
  return [toRow(head), toRow(head.map(() => '---')), ...rows.map(toRow)];
}

function renderQuestion(question: Question, pack: Pack): string[] {
  const own = claimsOn(question, pack);
  const relations = relateSources(question, own, pack);
  const within = opposedWithin(question, own, pack);
  const changes = question.changes ? ', may change' : '';
  const head = ['Source', 'Answer', 'Speaker', 'Quote'];
  return [
    '',
    `### ${question.label.en}`,
    '',
    `\`${question.id}\`: ${question.kind}${changes}. ${independence(own, pack)}`,
    ...(own.length === 0 ? [] : ['', toRow(head), toRow(head.map(() => '---'))]),
    ...own.map((claim) => toRow(claimCells(claim, question, pack))),
    ...(relations.length + within.length === 0 ? [] : ['']),
    ...within.map(({ source, one, other }) => {
      return `- \`${source}\` **gives both** “${flat(one.quote)}” (${one.speaker.name.en}) and “${flat(other.quote)}” (${other.speaker.name.en})`;
    }),
    ...relations.map(({ from, to, relation, fromClaim, toClaim }) => {
      return `- \`${from}\` **${verbs[relation]}** \`${to}\`: “${flat(fromClaim.quote)}” ‖ “${flat(toClaim.quote)}”`;
    }),
  ];
}

function claimCells(claim: Claim, question: Question, pack: Pack): string[] {
  const { source, quote, answer, speaker, modality, origin } = claim;
  const holder = 'holder' in answer ? partyName(answer.holder, pack) : undefined;
  const said = describeAnswer(answer, question, pack).en;
  const name = pack.origins.find(({ id }) => id === origin)?.name.en;
  const voice = `${speaker.name.en} (${speaker.attribution})`;
  return [
    source,
    `${holder ? `${holder}: ` : ''}${said}${modality === 'fact' ? '' : ` (${modality})`}`,
    name ? `${voice}, by ${name}` : voice,
    quote,
  ];
}

/** The first pair of opposite answers in each source that has any. */
function opposedWithin(question: Question, claims: readonly Claim[], pack: Pack) {
  return pack.sources.flatMap(({ id: source }) => {
    const own = claims.filter((claim) => claim.source === source);
    const pairs = own.flatMap((one, i) =>
      own.slice(i + 1).map((other) => ({ source, one, other })),
    );
    return pairs.filter(({ one, other }) => areOpposed(question, one, other, pack)).slice(0, 1);
  });
}

function areOpposed(
  question: Question,
  { answer: one }: Claim,
  { answer: other }: Claim,
  pack: Pack,
) {
  if ('position' in one && 'position' in other && question.kind !== 'status') {
    const denied = [oppositeOf(one.position, question), oppositeOf(other.position, question)];
    if (denied[0] === other.position || denied[1] === one.position) return true;
  }
  return compareAnswers(question, { answer: one }, { answer: other }, pack) === 'differs';
}

function partyName(id: string | undefined, { parties }: Pack): string | undefined {
  return parties.find((party) => party.id === id)?.name.en;
}

function answersOf(
  source: string,
  claims: readonly Claim[],
  question: Question,
  pack: Pack,
): string {
  const own = claims.filter((claim) => claim.source === source);
  const answers = new Set(own.map(({ answer }) => describeAnswer(answer, question, pack).en));
  return [...answers].join('; ') || '–';
}

function tally(relations: readonly SourceRelation[]): string {
  const kinds = Object.keys(verbs) as RelationKind[];
  return kinds
    .map((kind) => [relations.filter(({ relation }) => relation === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ');
}

function independence(claims: readonly Claim[], pack: Pack): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const sources = new Set(claims.map(({ source }) => source)).size;
  const shared = [...sharedOrigins(claims)].map(([origin, ids]) => {
    const name = pack.origins.find(({ id }) => id === origin)?.name.en ?? origin;
    return ` ${ids.map((id) => `\`${id}\``).join(' and ')} go back to ${name}.`;
  });
  return `${count(sources, 'source')}, ${count(countOrigins(claims), 'origin')}.${shared.join('')}`;
}

function claimsOn({ id }: Question, { claims, sources }: Pack): Claim[] {
  const date = new Map(sources.map((source) => [source.id, source.published]));
  return claims
    .filter(({ question }) => question === id)
    .toSorted((a, b) => (date.get(a.source) ?? '').localeCompare(date.get(b.source) ?? ''));
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => flat(cell).replaceAll('|', String.raw`\|`)).join(' | ')} |`;
