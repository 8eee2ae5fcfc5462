/**
 * How two answers to one question stand to each other. Symmetrical in kind: one side may be a page's
 * statement or another source's claim. A pair that cannot be compared is `related`, never `differs`.
 */
import type { Answer, AnswerOf, Place, Question } from '../../claims/schema.ts';
import { shiftDays } from '../reading/dates.ts';
import { isRecurring } from '../reading/tense.ts';
import type { RelationKind } from '../types.ts';

/** One side of a comparison: what is said, when, by whom. */
export interface Side {
  answer: Answer;
  /** ISO date of the page or the source; unknown for a page without a date. */
  published?: string;
  /** The words speak of a change: "no longer", "has taken over". */
  tellsChange?: boolean;
  /** The words speak of how it was at first: "when it opened". */
  tellsStart?: boolean;
  /** The value has come to an end: meetings skipped, staff gone. */
  ended?: boolean;
  /** Both sides are the word of one party. */
  isSameParty?: boolean;
}

/** What the comparison has to know of the pack beside the question. */
export interface World {
  places: readonly Place[];
}

/** Days after which a different answer to a question that changes is news and not a contradiction. */
const staleAfterDays = 60;
/** The same where the words themselves speak of a change. */
const changedAfterDays = 10;
/** "About 20" covers 17 to 23. */
const approximation = 0.15;
/** "Every seven days" is weekly: rhythms need not be counted to the day. */
const rhythmSlack = 0.1;

/** How `page` stands to `source`, seen from the page. */
export function compareAnswers(
  question: Question,
  page: Side,
  source: Side,
  world: World,
): RelationKind {
  if (page.answer.kind !== source.answer.kind) return 'related';
  if (question.kind === 'status') return compareStatus(question, page, source);
  if (page.ended) return compareEnd(question, page, source);
  const verdict = compareValues(question, page, source, world);
  return verdict === 'differs' ? inTime(question, page, source) : verdict;
}

/** What recurs at the time of the one has not ended at the time of the other. */
function compareEnd(question: Question, page: Side, source: Side): RelationKind {
  if (question.changes && isLater(page, source)) return 'updates';
  const isFarBefore = liesAfter(source, page, staleAfterDays);
  return isRecurring(question) && page.published && !isFarBefore ? 'differs' : 'related';
}

/** A different answer to a question that changes is an update, if enough time has passed or the words say so. */
function inTime(question: Question, page: Side, source: Side): RelationKind {
  if (isPlan(page) && isLater(source, page)) return 'updated';
  if (!question.changes || page.tellsStart) return 'differs';
  if (page.answer.kind === 'date') return isNewPlan(page, source) ? 'updates' : 'differs';
  if (liesAfter(page, source, page.tellsChange ? changedAfterDays : staleAfterDays))
    return 'updates';
  return liesAfter(source, page, staleAfterDays) ? 'updated' : 'differs';
}

/** A day that is still to come, or the day of writing itself: what is announced for today may yet be put off. */
function isPlan({ answer, published }: Side): boolean {
  return answer.kind === 'date' && published !== undefined && answer.range.from >= published;
}

/** What is still to come may have been moved since; what is past was so, or was not. */
function isNewPlan(page: Side, source: Side): boolean {
  return isPlan(page) && liesAfter(page, source, changedAfterDays);
}

function isLater(one: Side, other: Side): boolean {
  return (
    one.published !== undefined && other.published !== undefined && one.published > other.published
  );
}

function liesAfter(later: Side, earlier: Side, days: number): boolean {
  return (
    later.published !== undefined &&
    earlier.published !== undefined &&
    later.published > shiftDays(earlier.published, days)
  );
}

function compareValues(
  question: Question,
  { answer: page, isSameParty }: Side,
  { answer: source }: Side,
  world: World,
): RelationKind {
  switch (page.kind) {
    case 'quantity':
      return compareQuantities(question, page, source as AnswerOf<'quantity'>);
    case 'date':
      return compareDates(page, source as AnswerOf<'date'>);
    case 'place':
      return comparePlaces(page, source as AnswerOf<'place'>, world);
    case 'person':
      return comparePersons(page, source as AnswerOf<'person'>);
    default:
      return comparePositions(
        question,
        page.position,
        (source as AnswerOf<'stance'>).position,
        isSameParty,
      );
  }
}

function compareQuantities(
  question: Question,
  page: AnswerOf<'quantity'>,
  source: AnswerOf<'quantity'>,
): RelationKind {
  if (page.unit !== source.unit) return 'related';
  const pages = readings(question, page, source);
  const meets = pages.some((one) =>
    readings(question, source, page).some((other) => overlap(one, other)),
  );
  return meets ? 'agrees' : 'differs';
}

type Interval = [low: number, high: number];

/**
 * The interval in the unit of the whole. A number that does not say whether it is a side's or the
 * total could be either; so it contradicts only what neither reading allows.
 */
function readings(
  question: Question,
  one: AnswerOf<'quantity'>,
  other: AnswerOf<'quantity'>,
): Interval[] {
  const slack = one.approximate ? approximation : one.unit === 'per-year' ? rhythmSlack : 0;
  const own: Interval = [one.low * (1 - slack), one.high * (1 + slack)];
  const sides = question.sides ?? 1;
  const all: Interval = [own[0] * sides, own[1] * sides];
  if (sides === 1 || (one.scope === undefined && other.scope === undefined)) return [own];
  if (one.scope === 'each') return [all];
  return one.scope === 'total' ? [own] : [own, all];
}

function overlap([low, high]: Interval, [otherLow, otherHigh]: Interval): boolean {
  return low <= otherHigh && otherLow <= high;
}

function compareDates(
  { range }: AnswerOf<'date'>,
  { range: other }: AnswerOf<'date'>,
): RelationKind {
  return range.from <= other.to && other.from <= range.to ? 'agrees' : 'differs';
}

function comparePlaces(
  page: AnswerOf<'place'>,
  source: AnswerOf<'place'>,
  { places }: World,
): RelationKind {
  const inside =
    contains(page.place, source.place, places) || contains(source.place, page.place, places);
  if (page.relation === source.relation)
    return inside ? 'agrees' : page.relation === 'in' ? 'differs' : 'related';
  const [outer, inner] = page.relation === 'outside' ? [page, source] : [source, page];
  return contains(outer.place, inner.place, places) ? 'differs' : inside ? 'related' : 'agrees';
}

/** Whether `inner` is `outer` or lies in it. */
export function contains(outer: string, inner: string, places: readonly Place[]): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = inner; at !== undefined && !seen.has(at);) {
    if (at === outer) return true;
    seen.add(at);
    at = places.find(({ id }) => id === at)?.within;
  }
  return false;
}

function comparePersons(page: AnswerOf<'person'>, source: AnswerOf<'person'>): RelationKind {
  if (page.role !== source.role) return 'related';
  return page.person === source.person ? 'agrees' : 'differs';
}

function comparePositions(
  question: Question,
  page: string,
  source: string,
  isSameParty?: boolean,
): RelationKind {
  if (page === source) return 'agrees';
  return conflict(question, page, source, isSameParty) ? 'differs' : 'related';
}

/**
 * Whether two positions of a question exclude each other, on whichever of the two it is declared;
 * some do only where one party takes both.
 */
export function conflict(
  question: Question,
  one: string,
  other: string,
  isSameParty = false,
): boolean {
  const declares = (from: string, to: string) => {
    const position = question.positions.find(({ id }) => id === from);
    const own = isSameParty && position?.ownConflicts?.includes(to);
    return own || (position?.conflicts.includes(to) ?? false);
  };
  return declares(one, other) || declares(other, one);
}

/** States follow each other in the order of the question's positions; a later one supersedes. */
function compareStatus(question: Question, page: Side, source: Side): RelationKind {
  const place = (side: Side) =>
    question.positions.findIndex(({ id }) => id === (side.answer as AnswerOf<'status'>).position);
  const [pageState, sourceState] = [place(page), place(source)];
  if (pageState === sourceState) return 'agrees';
  const pageConflicts = conflict(
    question,
    question.positions[pageState]?.id ?? '',
    question.positions[sourceState]?.id ?? '',
  );
  if (pageState > sourceState)
    return !isLater(source, page) ? 'updates' : pageConflicts ? 'differs' : 'related';
  return isLater(source, page) ? 'updated' : 'related';
}
