/** Who holds a role, according to a statement. */
import { readWords } from '../../text/words.ts';
import type { AnswerOf, Person, Question } from '../../claims/schema.ts';
import { leadOf } from '../../text/span.ts';
import { stemOf } from '../model/features.ts';
import type { Gazetteer, NameSpan } from './names.ts';
import { rootParty } from './speaker.ts';
import type { Values } from './value-types.ts';

/** A name that the pack does not know, in a form that is a person's beyond doubt: "Park Chol-su". */
const unknownName = /(?<![\p{L}.])\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}(?!\p{L})/gu;
/** Somebody whom the pack does not know: differs from everybody whom it knows. */
export const unknownPerson = 'unknown-person';
/** A person whom the statement gives another office than the one known. */
export const otherOffice = 'other-office';

/**
 * One answer for each role of the question that the statement fills. The person who speaks is not
 * taken for the one spoken of. A known person with a title that does not fit is another answer
 * (`<person>--other-office`), since "the foreign minister" is not "the vice chairman".
 */
export function readPersons(
  text: string,
  question: Question,
  values: Values,
  gazetteer: Gazetteer,
): AnswerOf<'person'>[] {
  const people = values.names.filter(
    ({ kind, id }) => kind === 'person' && id !== values.speaker?.person,
  );
  return question.roles.flatMap((role) => {
    const party = partyOfRole(role, question, gazetteer);
    const own = people.filter(({ id }) => party === undefined || partyOf(id, gazetteer) === party);
    const known = own.filter((name) => !isReplaced(text, name));
    const persons =
      known.length > 0
        ? known.map((name) => personWithOffice(text, name, gazetteer))
        : own.length > 0
          ? [unknownPerson]
          : readUnknown(text, party, values, gazetteer);
    return persons.map((person) => ({ kind: 'person' as const, person, role }));
  });
}

const replacing =
  /\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|en|ing)|took) over from|in (?:the )?(?:place|stead) of|instead of|(?:stand(?:s|ing)?|stood|fill(?:s|ed|ing)?) in for|substitut\w+ for|successor (?:to|of)|in lieu of)\s+(?:the |an? )?(?:[\p{L}’'-]+\s+){0,5}$/iu;
const replaced = /^['’]s (?:place|stead|successor|replacement|stand-in)\b/;

/** Who is named only to say that another has taken the place. */
function isReplaced(text: string, { start, end }: NameSpan): boolean {
  return replacing.test(leadOf(text, start)) || replaced.test(text.slice(end));
}

/** Somebody else's name, in a sentence that speaks of the role's own party and of no other. */
function readUnknown(
  text: string,
  party: string | undefined,
  { names }: Values,
  gazetteer: Gazetteer,
): string[] {
  const parties = new Set(
    names.filter(({ kind }) => kind === 'party').map(({ id }) => rootParty(id, gazetteer)),
  );
  if (party !== undefined && (parties.size !== 1 || !parties.has(party))) return [];
  const isKnown = (at: number) => names.some(({ start, end }) => at >= start && at < end);
  return [...text.matchAll(unknownName)].some(({ index }) => !isKnown(index))
    ? [unknownPerson]
    : [];
}

/** A role belongs to the party whose word its id starts with or which its holders in the pack share. */
function partyOfRole(role: string, question: Question, gazetteer: Gazetteer): string | undefined {
  const holder =
    question.roles.length > 1
      ? gazetteer.people.find(({ roles }) => roles.includes(role))
      : undefined;
  return holder?.party === undefined ? undefined : rootParty(holder.party, gazetteer);
}

function partyOf(person: string, gazetteer: Gazetteer): string | undefined {
  const party = gazetteer.people.find(({ id }) => id === person)?.party;
  return party === undefined ? undefined : rootParty(party, gazetteer);
}

function personWithOffice(
  text: string,
  { id, start, end }: NameSpan,
  gazetteer: Gazetteer,
): string {
  const person = gazetteer.people.find((candidate) => candidate.id === id);
  const title = titleAround(text, start, end);
  return person && title && !fits(title, person) ? `${id}--${otherOffice}` : id;
}

const offices = new Set(
  'minister chairman chairwoman chair director chief ambassador general spokesman spokesperson spokeswoman envoy president premier secretary adviser advisor governor mayor marshal'.split(
    ' ',
  ),
);
const lesser = new Set(['vice', 'deputy']);

/** The title next to a name: ", the vice chairman of …" behind it, or "Foreign Minister" before it. */
function titleAround(text: string, start: number, end: number): string | null {
  const behind = /^,\s+(?:(?:the|a|an|who is|its)\s+)?([^,.;:!?]{3,90})/u.exec(
    text.slice(end),
  )?.[1];
  if (behind && holdsOffice(behind)) return behind;
  const before = /((?:[\p{L}’'-]+\s+){1,5})$/u.exec(text.slice(0, start))?.[1];
  return before && holdsOffice(before) ? before : null;
}

function holdsOffice(phrase: string): boolean {
  return readWords(phrase).some(({ text }) => offices.has(text));
}

const small = new Set('of the for a an and in its his her at who is north south former'.split(' '));

/** A title fits if the known titles hold all the words of rank and field that it names. */
function fits(title: string, { titles }: Person): boolean {
  if (titles.length === 0) return true;
  const claimed = rankAndField(title);
  return titles.some((known) => {
    const words = rankAndField(known);
    const sameRank = claimed.lesser === words.lesser;
    const shared = [...claimed.field].filter((word) => words.field.has(word));
    return sameRank && shared.length > 0 && (claimed.field.size < 2 || shared.length >= 2);
  });
}

function rankAndField(title: string): { lesser: boolean; field: Set<string> } {
  const words = readWords(title).map(({ text }) => text);
  const field = words.filter((word) => !small.has(word) && !lesser.has(word)).map(stemOf);
  return { lesser: words.some((word) => lesser.has(word)), field: new Set(field) };
}
