/** Where a statement says that the entity lies. */
import { leadOf } from '../../text/span.ts';
import type { AnswerOf } from '../../claims/schema.ts';
import type { NameSpan } from './names.ts';

const inside =
  /\b(?:in|at|inside|within|on|into|to|near|of|across|atop|amid)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,4}$/iu;
const outside =
  /\b(?:not|never|nowhere near|outside|far from|away from|rather than|instead of)\s+(?:in\s+|at\s+|inside\s+)?(?:the\s+)?(?:[\p{L}’'-]+\s+)?$/iu;
/** A name that is itself a phrase of place needs no preposition before it. */
const phraseOfPlace =
  /^(?:just )?(?:north|south|east|west|outside|inside|near)\w* (?:of|side|the)\b/i;
/** "Bonn, a town on the Rhine, was picked …", "Bonn is where …": the place is the subject. */
const asSubject =
  /^(?:,[^,;:]{2,70},)?\s+(?:(?:is|was|will be|became|has been) (?:where|home|the (?:seat|site|home|place|town|city)|picked|chosen|selected|named|to (?:be|host|house))|hosts?|hosted|houses?|housed)\b/;
/** What stands before a subject. */
const isSubject = /(?:^|[;:.]\s+|\b(?:that|it (?:is|was))\s+)$/i;
/** A name in the possessive says whose something is and not where it lies. */
const possessive = /^['’]s\b/;

/**
 * The places that are named in a position of place. A sentence with several gives several answers, so
 * that one compatible place is enough for agreement.
 */
export function readPlaces(text: string, names: readonly NameSpan[]): AnswerOf<'place'>[] {
  const answers: AnswerOf<'place'>[] = [];
  for (const { kind, id, start, end } of names) {
    if (kind !== 'place' || possessive.test(text.slice(end))) continue;
    const lead = leadOf(text, start);
    if (outside.test(lead)) answers.push({ kind: 'place', place: id, relation: 'outside' });
    else if (
      inside.test(lead) ||
      phraseOfPlace.test(text.slice(start, end)) ||
      (isSubject.test(lead) && asSubject.test(text.slice(end)))
    ) {
      answers.push({ kind: 'place', place: id, relation: 'in' });
    }
  }
  return answers;
}
