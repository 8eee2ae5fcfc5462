/** Takes the answer to a question out of a statement: the values of its kind, or the sides that the model found. */
import { readDropped } from '../../text/contrast.ts';
import { readFrequencies } from '../../text/frequency.ts';
import { readQuantities, type Quantity } from '../../text/quantities.ts';
import type { Answer, AnswerOf, Question } from '../../claims/schema.ts';
import type { PositionScore } from '../model/classify.ts';
import { readPersons } from './read-persons.ts';
import { readPlaces } from './read-places.ts';
import { rootParty } from './speaker.ts';
import type { LikelyAnswer } from './answer.ts';
import type { Gazetteer, NameSpan } from './names.ts';
import type { Values } from './value-types.ts';

/** Positions below this are not worth a look. */
const leastShare = 0.02;

/** Of a thing that did not happen, no value says when, where or how many. */
const negatedEvent =
  /\b(?:never|nobody|no one|nowhere|none of|(?:did|was|were|has|have|had|is|are|does|do) not|\w+n['’]t)\b(?! only)/i;

/**
 * @param positions the sides that the model found, most likely first
 * @param focus the clause that answers the question, where the sentence has several
 * @returns the answers that the text may give, none where it names no value
 */
export function readAnswers(
  text: string,
  question: Question,
  positions: readonly PositionScore[],
  all: Values,
  gazetteer: Gazetteer,
  focus: Span = { start: 0, end: text.length },
): LikelyAnswer[] {
  return question.positions.length > 0
    ? readPositions(question, positions, all)
    : readValueAnswers(text, question, all, gazetteer, focus).map((answer) => ({
        answer,
        share: 1,
      }));
}

function readValueAnswers(
  text: string,
  question: Question,
  all: Values,
  gazetteer: Gazetteer,
  focus: Span,
): Answer[] {
  if (negatedEvent.test(text.slice(focus.start, focus.end))) return [];
  const dropped = readDropped(text);
  const meant = <T extends Span>(spans: readonly T[]) => meantOf(spans, focus, dropped);
  const values = { ...all, names: withMeant(all.names, meant) };
  switch (question.kind) {
    case 'quantity':
      return readQuantityAnswers(text, question, values, gazetteer, meant);
    case 'date':
      return meant(all.dates).map(({ range, precision }) => ({ kind: 'date', range, precision }));
    case 'place':
      return readPlaces(text, values.names);
    case 'person':
      return readPersons(text, question, values, gazetteer);
    default:
      return [];
  }
}

interface Span {
  start: number;
  end: number;
}

/**
 * Of several values the ones that stand where the question is answered, and those that the sentence
 * does not name only to drop them ("not in May but in June"). Neither choice leaves none.
 */
function meantOf<T extends Span>(
  spans: readonly T[],
  focus: Span,
  dropped: readonly Span[],
): readonly T[] {
  const within = (span: Span) => (outer: Span) =>
    span.start >= outer.start && span.end <= outer.end;
  const kept = orAll(spans, (span) => !dropped.some(within(span)));
  return orAll(kept, (span) => within(span)(focus));
}

function orAll<T>(items: readonly T[], keep: (item: T) => boolean): readonly T[] {
  const kept = items.filter(keep);
  return kept.length > 0 ? kept : items;
}

/** People and places are values; parties say whom the numbers count, wherever they stand. */
function withMeant(
  names: readonly NameSpan[],
  meant: (spans: readonly NameSpan[]) => readonly NameSpan[],
): NameSpan[] {
  const kept = new Set(
    (['person', 'place'] as const).flatMap((kind) =>
      meant(names.filter((name) => name.kind === kind)),
    ),
  );
  return names.filter(
    (name) => (name.kind !== 'person' && name.kind !== 'place') || kept.has(name),
  );
}

function readPositions(
  { kind }: Question,
  scores: readonly PositionScore[],
  { speaker }: Values,
): LikelyAnswer[] {
  const holder = speaker === null ? {} : { holder: speaker.party };
  return scores
    .filter(({ share }) => share >= leastShare)
    .map(({ position, share }) => ({
      answer:
        kind === 'status'
          ? { kind, position }
          : { kind: kind as 'stance' | 'statement', position, ...holder },
      share,
    }));
}

function readQuantityAnswers(
  text: string,
  question: Question,
  values: Values,
  gazetteer: Gazetteer,
  meant: <T extends Span>(spans: readonly T[]) => readonly T[],
): AnswerOf<'quantity'>[] {
  if (question.unit === 'per-year') {
    return meant(readFrequencies(text)).map(({ perYear }) => ({
      kind: 'quantity',
      low: perYear,
      high: perYear,
      unit: 'per-year',
      approximate: false,
    }));
  }
  return meant(readQuantities(text, question.unit ?? '', question.nouns)).map((quantity) => {
    const scope = quantity.scope ?? scopeByParties(question, quantity, values, gazetteer);
    const { low, high, unit, approximate } = quantity;
    return { kind: 'quantity', low, high, unit, approximate, ...(scope ? { scope } : {}) };
  });
}

/** How far behind its number a party may stand and still be whom it counts, in UTF-16 units. */
const partyReach = 60;

/** "30 Maltese officials" are one side's; "60 people from both towns" are all. */
function scopeByParties(
  { sides }: Question,
  { start, end }: Quantity,
  { names }: Values,
  gazetteer: Gazetteer,
): Quantity['scope'] {
  if (sides === undefined) return undefined;
  const parties = new Set(
    names
      .filter(
        ({ kind, ...name }) =>
          kind === 'party' && name.start >= start && name.start - end < partyReach,
      )
      .map(({ id }) => rootParty(id, gazetteer)),
  );
  if (parties.size === 1) return 'each';
  return parties.size >= sides ? 'total' : undefined;
}
