/** Everything of value that stands in a sentence, read once: names, dates, numbers, the speaker. */
import { readFrequencies } from '../../text/frequency.ts';
import { readNumbers } from '../../text/numbers.ts';
import { readQuantities } from '../../text/quantities.ts';
import { isWithin, type Span } from '../../text/span.ts';
import { readDates, type DateSpan } from './dates.ts';
import { rootParty, type PageSpeaker, readSpeaker } from './speaker.ts';
import type { Gazetteer, NameReader, NameSpan } from './names.ts';

/** The types of value whose presence tells something about the question that a sentence answers. */
export type ValueType =
  | 'number'
  | 'person-count'
  | 'frequency'
  | 'date'
  | 'place'
  | 'person'
  | 'speaker'
  | `party:${string}`
  | `event:${string}`;

export interface Values {
  names: NameSpan[];
  dates: DateSpan[];
  speaker: PageSpeaker | null;
  types: Set<ValueType>;
}

/** @param published ISO date by which "Friday" is resolved; without it such words give no date */
export function readValues(
  text: string,
  published: string | undefined,
  reader: NameReader,
  gazetteer: Gazetteer,
): Values {
  const names = reader.read(text);
  const dates = readDates(text, published, names, gazetteer.events);
  const speaker = readSpeaker(text, names, gazetteer);
  return { names, dates, speaker, types: typesOf(text, names, dates, speaker, gazetteer) };
}

/** The types of value that are left where parts of a text are blank; of names, all that the whole has. */
export function typesLeft(
  text: string,
  { types, dates }: Pick<Values, 'types' | 'dates'>,
  blank: readonly Span[],
): Set<ValueType> {
  const left = new Set(types);
  if (dates.every((date) => blank.some((part) => isWithin(date, part)))) left.delete('date');
  if (readNumbers(text).length === 0) left.delete('number');
  if (readQuantities(text, 'person').length === 0) left.delete('person-count');
  if (readFrequencies(text).length === 0) left.delete('frequency');
  return left;
}

function typesOf(
  text: string,
  names: readonly NameSpan[],
  dates: readonly DateSpan[],
  speaker: PageSpeaker | null,
  gazetteer: Gazetteer,
): Set<ValueType> {
  const types = new Set<ValueType>();
  for (const { kind, id } of names) {
    if (kind === 'party') types.add(`party:${rootParty(id, gazetteer)}`);
    else if (kind === 'event') types.add(`event:${id}`);
    else types.add(kind);
  }
  if (dates.length > 0) types.add('date');
  if (speaker !== null) types.add('speaker');
  if (readNumbers(text).length > 0) types.add('number');
  if (readQuantities(text, 'person').length > 0) types.add('person-count');
  if (readFrequencies(text).length > 0) types.add('frequency');
  return types;
}
