/** What the panel, the source reader, the packs' list and the search show: no page takes part. */
import { browser } from '#imports';
import type { Claim } from '../../data/claims/schema.ts';
import { resolveLocale } from '../../data/locale/locale.ts';
import { questionRef } from '../../data/matching/comparing/view.ts';
import type { PackClaim, PackKnowledge } from '../../data/matching/engine.ts';
import type { ClaimView, Comparison, RelationKind } from '../../data/matching/types.ts';
import { readTense } from '../../data/matching/reading/tense.ts';
import type { Overview, SearchHit, SourceView } from '../../data/protocol.ts';
import { createSearch } from '../../data/search/search.ts';
import { language } from '../../data/settings.ts';
import { sourceRef } from '../../data/source-ref.ts';
import type { Library, Shelf } from './library.ts';

type SourceClaim = SourceView['claims'][number];

/** Every question of every enabled pack with all sources beside each other. */
export async function readOverview(library: Library): Promise<Overview> {
  const shelf = await library.open();
  return {
    packs: shelf.packs,
    comparisons: await readComparisons(library, shelf),
    events: shelf.knowledge.flatMap(({ events }) =>
      events.map(({ id, name, range }) => ({ id, name, from: range.from, to: range.to })),
    ),
  };
}

async function readComparisons({ base }: Library, shelf: Shelf): Promise<Comparison[]> {
  const all = shelf.knowledge.map(async ({ id }) =>
    shelf.engine.overview(id, await base.allClaims(id)),
  );
  return (await Promise.all(all)).flat();
}

export async function search(library: Library, text: string): Promise<SearchHit[]> {
  const shelf = await library.open();
  const locale = resolveLocale(await language.getValue(), browser.i18n.getUILanguage());
  // Built anew for each query: the claims may have changed, and the worker may have been stopped.
  return createSearch(await readComparisons(library, shelf), locale)(text);
}

/** One source with its claims in the order of its text; null where there is no such source. */
export async function readSource(
  library: Library,
  which: { pack: string; source: string },
): Promise<SourceView | null> {
  const shelf = await library.open();
  const knowledge = shelf.knowledge.find(({ id }) => id === which.pack);
  const source = knowledge?.sources.find(({ id }) => id === which.source);
  if (!knowledge || !source) return null;
  const claims = await library.base.claimsOf(which.pack, which.source);
  const all = await library.base.allClaims(which.pack);
  const views = viewsOf(shelf.engine.overview(which.pack, all));
  return {
    source: {
      ...sourceRef(source),
      profile: source.profile,
      publishedBasis: source.publishedBasis,
    },
    claims: claims.flatMap((claim): SourceClaim[] => {
      const view = views.get(claim.id);
      const question = questionOf(knowledge, claim);
      if (!view || !question) return [];
      const context = claim.context ?? { before: '', after: '' };
      const relations = relationsOf(shelf, knowledge, claim, all);
      return [{ ...view, question, context, relations }];
    }),
  };
}

function viewsOf(comparisons: readonly Comparison[]): Map<string, ClaimView> {
  const views = comparisons.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims));
  return new Map(views.map((view) => [view.id, view]));
}

function questionOf({ id: pack, questions }: PackKnowledge, claim: Claim) {
  const question = questions.find(({ id }) => id === claim.question);
  return question && questionRef(question, pack);
}

const spoken: ReadonlySet<string> = new Set<RelationKind>([
  'agrees',
  'differs',
  'updates',
  'updated',
  'related',
]);

/** How the other sources stand to a claim: it is taken for a statement that was read without doubt. */
function relationsOf(
  { engine }: Shelf,
  { id: pack, sources }: PackKnowledge,
  claim: Claim,
  claims: readonly Claim[],
): SourceClaim['relations'] {
  const published = sources.find(({ id }) => id === claim.source)?.published;
  const statement = { id: claim.id, text: claim.quote, mentioned: true, published };
  const { question, answer } = claim;
  const evidence = { words: [], confidence: 1 };
  const certain = { evidence, certainty: 1, speaker: null, tense: readTense(claim.quote) };
  const answers = [{ pack, question, answers: [{ answer, share: 1 }], ...certain }];
  const others = claims
    .filter((other) => other.source !== claim.source)
    .map((other): PackClaim => ({ pack, claim: other }));
  const report = engine.report({ statement, answers }, others);
  return report.comparisons.flatMap(({ rows }) =>
    rows.flatMap(({ source, relation }) =>
      source.id !== claim.source && spoken.has(relation)
        ? [{ source: source.id, relation: relation as RelationKind }]
        : [],
    ),
  );
}
