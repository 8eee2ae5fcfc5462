import type { SourceView } from '../data/protocol.ts';
import { cardText } from '../data/locale/card.ts';
import { formatDate, pick, type Locale } from '../data/locale/locale.ts';
import { sourceText } from '../data/locale/source.ts';
import { originalHref } from '../data/source-link.ts';
import { attributionLine } from './claim-quote.tsx';

export interface SourceReaderProps {
  view: SourceView;
  locale: Locale;
  /** Publishers by source id, for "others on this question". */
  publishers: ReadonlyMap<string, string>;
  /** The claim to which the address points. */
  target?: string | undefined;
}

/** One source: who it is, and its claims in the order of its text, each in a few words of context. */
export function SourceReader({ view, locale, publishers, target }: SourceReaderProps) {
  const { source, claims } = view;
  const t = sourceText(locale);
  return (
    <main class="reader">
      <header class="masthead">
        <div>
          <p class="quiet">
            {source.publisher} ({t.kind[source.kind]})
          </p>
          <h1>{source.title}</h1>
          <p class="quiet">
            {source.author && `${t.by(source.author)}, `}
            <time dateTime={source.published}>{formatDate(source.published, locale)}</time>
          </p>
        </div>
      </header>
      <p class="profile">{pick(source.profile, locale)}</p>
      <p class="quiet">
        {t.basis}: {source.publishedBasis}
      </p>
      <h2>{t.claims}</h2>
      {claims.map((claim) => (
        <Passage
          key={claim.id}
          claim={claim}
          url={source.url}
          locale={locale}
          publishers={publishers}
          current={claim.id === target}
        />
      ))}
    </main>
  );
}

/** How much of the text around a quote is shown, in UTF-16 units: less than packs hold, which cut words. */
const contextShown = 80;

/** The words nearest to the quote, none of them cut; without dots where the text begins or ends. */
function nearby(context: string, side: 'before' | 'after'): string {
  if (context.length <= contextShown) return context;
  if (side === 'before') return context.slice(-contextShown).replace(/^\S*\s+/u, '… ');
  return context.slice(0, contextShown).replace(/\s+\S*$/u, ' …');
}

interface PassageProps {
  claim: SourceView['claims'][number];
  url: string | undefined;
  locale: Locale;
  publishers: ReadonlyMap<string, string>;
  current: boolean;
}

function Passage({ claim, url, locale, publishers, current }: PassageProps) {
  const t = sourceText(locale);
  const card = cardText(locale);
  const { before, after } = claim.context;
  return (
    <article
      id={`claim-${claim.id}`}
      class="passage"
      tabIndex={-1}
      aria-current={current || undefined}
    >
      <h3>
        {pick(claim.question.label, locale)} <b>{pick(claim.answer, locale)}</b>
      </h3>
      <p class="passage-text">
        {before && <span>{nearby(before, 'before')}</span>}
        <q>{claim.quote}</q>
        {after && <span>{nearby(after, 'after')}</span>}
      </p>
      <p class="quiet">
        {attributionLine(claim, locale)}{' '}
        {url && (
          <a href={originalHref(url, claim.quote)} target="_blank" rel="noreferrer">
            {t.original}
          </a>
        )}
      </p>
      <p class="others">
        <span class="quiet">{t.others}:</span>{' '}
        {claim.relations.length === 0 && <span class="quiet">{t.alone}</span>}
        {claim.relations.map(({ source, relation }) => (
          <span key={source} class="sign other-source" data-relation={relation}>
            {publishers.get(source) ?? source} {card.relation[relation]}
          </span>
        ))}
      </p>
    </article>
  );
}
