/** Takes the answer to a question out of a statement: the values of its kind, or the sides that the model found. */
import { readDropped } from '../../text/contrast.ts';
import { readFrequencies } from '../../text/frequency.ts';
import { readQuantities, type Quantity } from '../../text/quantities.ts';
import { isWithin, type Span } from '../../text/span.ts';
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

/** Whether the part of a text that answers says that something did not happen. */
export function tellsNoEvent(text: string, focus: Span = { start: 0, end: text.length }): boolean {
  return negatedEvent.test(text.slice(focus.start, focus.end));
}

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
    : readValueAnswers(text, question, all, gazetteer, focus);
}

function readValueAnswers(
  text: string,
  question: Question,
  all: Values,
  gazetteer: Gazetteer,
  focus: Span,
): LikelyAnswer[] {
  if (tellsNoEvent(text, focus)) return [];
  const dropped = readDropped(text);
  const certain = (answers: readonly Answer[]) =>
    answers.map((answer): LikelyAnswer => ({ answer, share: 1 }));
  const weighed = (answers: readonly Placed<Answer>[]) =>
    meantOf(answers, focus, dropped).map(({ answer, ...span }): LikelyAnswer => ({
      answer,
      share: isWithin(span, focus) ? 1 : shareElsewhere,
    }));
  const names = withMeant(all.names, (spans) => meantOf(spans, focus, dropped));
  switch (question.kind) {
    case 'quantity':
      return weighed(readQuantityAnswers(text, question, { ...all, names }, gazetteer));
    case 'date':
      return weighed(readDateAnswers(all));
    case 'place':
      return certain(readPlaces(text, names));
    case 'person':
      return certain(readPersons(text, question, { ...all, names }, gazetteer));
    default:
      return [];
  }
}

/** A day or a number in another clause than the one that answers may be of something else. */
const shareElsewhere = 0.5;

/** An answer with the place of its value in the text. */
interface Placed<A> extends Span {
  answer: A;
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
  const kept = orAll(spans, (span) => !dropped.some((part) => isWithin(span, part)));
  return orAll(kept, (span) => isWithin(span, focus));
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
  { kind, positions }: Question,
  scores: readonly PositionScore[],
  { speaker }: Values,
): LikelyAnswer[] {
  const holder = speaker === null ? {} : { holder: speaker.party };
  const sides = kind === 'status' ? withLatestState(scores, positions) : scores;
  return sides
    .filter(({ share }) => share >= leastShare)
    .map(({ position, share }) => ({
      answer:
        kind === 'status'
          ? { kind, position }
          : { kind: kind as 'stance' | 'statement', position, ...holder },
      share,
    }));
}

/** From this share on a state may be what a sentence tells beside another. */
const possibleState = 0.3;

/**
 * Of two states in one sentence ("blew up what it had opened in May") the later one is the news: it
 * takes the share of the earlier.
 */
function withLatestState(
  scores: readonly PositionScore[],
  order: Question['positions'],
): readonly PositionScore[] {
  const possible = scores.filter(({ share }) => share >= possibleState);
  if (possible.length < 2) return scores;
  const last = order.findLast(({ id }) => possible.some(({ position }) => position === id));
  const share = possible.reduce((sum, one) => sum + one.share, 0);
  const others = scores.filter((score) => !possible.includes(score));
  return last === undefined ? scores : [{ position: last.id, share }, ...others];
}

function readQuantityAnswers(
  text: string,
  question: Question,
  values: Values,
  gazetteer: Gazetteer,
): Placed<AnswerOf<'quantity'>>[] {
  if (question.unit === 'per-year') {
    return readFrequencies(text).map(({ perYear, start, end }) => {
      const answer = { low: perYear, high: perYear, unit: 'per-year', approximate: false };
      return { answer: { kind: 'quantity', ...answer }, start, end };
    });
  }
  return readQuantities(text, question.unit ?? '', question.nouns).map((quantity) => {
    const scope = quantity.scope ?? scopeByParties(text, question, quantity, values, gazetteer);
    const { low, high, unit, approximate, start, end } = quantity;
    const answer = { low, high, unit, approximate, ...(scope ? { scope } : {}) };
    return { answer: { kind: 'quantity', ...answer }, start, end };
  });
}

function readDateAnswers({ dates }: Values): Placed<AnswerOf<'date'>>[] {
  return dates.map(({ range, precision, start, end }) => ({
    answer: { kind: 'date', range, precision },
    start,
    end,
  }));
}

/** How far behind its number, in one clause, a party may stand and be whom it counts, in UTF-16 units. */
const partyReach = 60;

/** "30 Maltese officials" are one side's; "60 people from both towns" are all. */
function scopeByParties(
  text: string,
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
          kind === 'party' &&
          name.start >= start &&
          name.start - end < partyReach &&
          !/[,;:]/.test(text.slice(end, name.start)),
      )
      .map(({ id }) => rootParty(id, gazetteer)),
  );
  if (parties.size === 1) return 'each';
  return parties.size >= sides ? 'total' : undefined;
}
