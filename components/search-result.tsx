import type { SearchHit } from '../data/protocol.ts';
import { cardText } from '../data/locale/card.ts';
import { formatDate, pick, type Locale } from '../data/locale/locale.ts';
import { popupText } from '../data/locale/popup.ts';
import { sourceHref } from '../data/source-link.ts';
import { MarkedText } from './marked-text.tsx';

export interface SearchResultProps {
  hit: SearchHit;
  locale: Locale;
  onCompare(hit: SearchHit): void;
  onCopy(hit: SearchHit): void;
}

/** A found quote or question, its matches marked, with what a reader can do with it. */
export function SearchResult({ hit, locale, onCompare, onCopy }: SearchResultProps) {
  const { claim, source, question } = hit;
  const t = popupText(locale);
  const matches = (field: SearchHit['matches'][number]['field']) =>
    hit.matches.filter((match) => match.field === field);
  return (
    <li class="result" data-relation={hit.standing}>
      <button type="button" class="result-main" onClick={() => onCompare(hit)}>
        <span class="result-question sign">
          <span class="unseen">{cardText(locale).standing[hit.standing]}: </span>
          <span>
            <MarkedText text={pick(question.label, locale)} matches={matches('question')} />
          </span>
        </span>
        {claim && (
          <span class="result-quote">
            “<MarkedText text={claim.quote} matches={matches('quote')} />”
          </span>
        )}
        {claim && source && (
          <span class="result-by">
            {claim.attribution !== 'reporter' && (
              <>
                <MarkedText text={pick(claim.speaker, locale)} matches={matches('speaker')} />,{' '}
              </>
            )}
            <MarkedText text={source.publisher} matches={matches('source')} />,{' '}
            {formatDate(claim.published, locale)}
          </span>
        )}
      </button>
      {claim && source && (
        <span class="result-actions">
          <a href={sourceHref(question.pack, source.id, claim.id)} target="_blank">
            {t.open}
          </a>{' '}
          <button type="button" class="link" onClick={() => onCopy(hit)}>
            {t.copy}
          </button>
        </span>
      )}
    </li>
  );
}
