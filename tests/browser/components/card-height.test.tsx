/** In a real browser: how tall the card is with what it has to show. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClaimCard } from '../../../components/claim-card.tsx';
import claimCardStyle from '../../../components/claim-card.css?inline';
import rowsStyle from '../../../components/rows.css?inline';
import theme from '../../../components/theme.css?inline';
import type { ComparisonRow, RelationKind, StatementReport } from '../../../data/matching/types.ts';
import { openClaims, sanctionsClaims, sources, status } from '../../fixtures/quotes.ts';

const longest = sanctionsClaims.donga[0]!;
const claims = { ...openClaims, donga: { ...longest, answer: { en: 'put off, no new date' } } };

/** Every source speaks, and each in a quote of more than two lines. */
function report(relation: RelationKind): StatementReport {
  const rows = Object.values(sources).map((source): ComparisonRow => {
    const claim = { ...longest, ...claims[source.id as keyof typeof claims] };
    return { source, relation, claims: [{ ...claim, quote: longest.quote }] };
  });
  const evidence = { words: ['opened'], confidence: 0.9 };
  const pageAnswer = { en: 'demolished' };
  const question = { ...status, label: { en: `${status.label.en} `.repeat(2) } };
  const comparison = { question, standing: 'updates' as const, pageAnswer, rows, evidence };
  return { id: 's', standing: 'updates', comparisons: [comparison] };
}

let place: ShadowRoot;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
});
afterEach(() => {
  render(null, place);
  document.body.replaceChildren();
});

const nothing = () => undefined;

function show(relation: RelationKind): HTMLElement {
  const style = [theme, rowsStyle, claimCardStyle].join('');
  render(
    <>
      <style>{style}</style>
      <ClaimCard
        report={report(relation)}
        statementText="It was blown up."
        locale="en"
        onCompare={nothing}
        onClose={nothing}
        onMute={nothing}
        onStep={nothing}
      />
    </>,
    place,
  );
  return place.querySelector<HTMLElement>('.card')!;
}

describe('a card on which all five sources speak', () => {
  it.each<RelationKind>(['agrees', 'updated', 'updates', 'differs'])(
    'fits without scrolling where each %s',
    (relation) => {
      const card = show(relation);
      expect(card.querySelectorAll('.row details')).toHaveLength(5);
      expect(card.scrollHeight).toBeLessThanOrEqual(card.clientHeight);
    },
  );
});
