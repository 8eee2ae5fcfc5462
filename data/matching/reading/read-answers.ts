/** Takes the answer to a question out of a statement: the value by its kind, or the side that the model found. */
import { readDropped } from '../../text/contrast.ts';
import { readFrequencies } from '../../text/frequency.ts';
import { readQuantities, type Quantity } from '../../text/quantities.ts';
import type { Answer, AnswerOf, Question } from '../../claims/schema.ts';
import type { PositionScore } from '../model/classify.ts';
import { readPersons } from './read-persons.ts';
import { readPlaces } from './read-places.ts';
import { rootParty } from './speaker.ts';
import type { Gazetteer, NameSpan } from './names.ts';
import type { Values } from './value-types.ts';

/** Under this share of the question's probability a position is not taken for what the page says. */
const surePosition = 0.6;
/** States overlap (what is blown up is closed as well), and many more of them share the probability. */
const sureState = 0.6;
const sureTwoStates = 0.85;
const possibleState = 0.35;

/** Of a thing that did not happen, no value says when, where or how many. */
const negatedEvent =
  /\b(?:never|nobody|no one|nowhere|none of|(?:did|was|were|has|have|had|is|are|does|do) not|\w+n['’]t)\b(?! only)/i;

/**
 * @param focus the clause that answers the question, where the sentence has several
 * @returns the answers that the text gives, none where it names no value
 */
export function readAnswers(
  text: string,
  question: Question,
  positions: readonly PositionScore[],
  all: Values,
  gazetteer: Gazetteer,
  focus: Span = { start: 0, end: text.length },
): Answer[] {
  if (question.positions.length === 0 && negatedEvent.test(text)) return [];
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
      return readPosition(question, positions, values);
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

function readPosition(
  question: Question,
  scores: readonly PositionScore[],
  { speaker }: Values,
): Answer[] {
  const { kind } = question;
  if (kind === 'status') return readState(question, scores);
  const [best] = scores;
  if (best === undefined || best.position === '*' || best.share < surePosition) return [];
  const holder = speaker === null ? {} : { holder: speaker.party };
  return [{ kind: kind as 'stance' | 'statement', position: best.position, ...holder }];
}

/** Of two states in one sentence ("as agreed in April, it has opened") the later one is the news. */
function readState({ positions }: Question, scores: readonly PositionScore[]): Answer[] {
  const [first = 0, second = 0] = scores.map(({ share }) => share);
  if (first < sureState && first + second < sureTwoStates) return [];
  const likely = scores
    .filter(({ share }) => share >= possibleState)
    .map(({ position }) => position);
  const last = positions.findLast(({ id }) => likely.includes(id));
  return last === undefined ? [] : [{ kind: 'status', position: last.id }];
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
