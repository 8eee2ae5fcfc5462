/** Takes the answer to a question out of a statement: the value by its kind, or the side that the model found. */
import { readFrequencies } from '../../text/frequency.ts';
import { readQuantities, type Quantity } from '../../text/quantities.ts';
import type { Answer, AnswerOf, Question } from '../../claims/schema.ts';
import type { PositionScore } from '../model/classify.ts';
import { readPersons } from './read-persons.ts';
import { readPlaces } from './read-places.ts';
import { rootParty } from './speaker.ts';
import type { Gazetteer } from './names.ts';
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

/** @returns the answers that the text gives, none where it names no value */
export function readAnswers(
  text: string,
  question: Question,
  positions: readonly PositionScore[],
  values: Values,
  gazetteer: Gazetteer,
): Answer[] {
  if (question.positions.length === 0 && negatedEvent.test(text)) return [];
  switch (question.kind) {
    case 'quantity':
      return readQuantityAnswers(text, question, values, gazetteer);
    case 'date':
      return values.dates.map(({ range, precision }) => ({ kind: 'date', range, precision }));
    case 'place':
      return readPlaces(text, values.names);
    case 'person':
      return readPersons(text, question, values, gazetteer);
    default:
      return readPosition(question, positions, values);
  }
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
): AnswerOf<'quantity'>[] {
  if (question.unit === 'per-year') {
    return readFrequencies(text).map(({ perYear }) => ({
      kind: 'quantity',
      low: perYear,
      high: perYear,
      unit: 'per-year',
      approximate: false,
    }));
  }
  return readQuantities(text, question.unit ?? '', question.nouns).map((quantity) => {
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
