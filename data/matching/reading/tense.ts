/** Words by which a statement places its answer in time: a change, a beginning, an end. */
import type { Question } from '../../claims/schema.ts';

/** "No longer", "has taken over", "now": the statement knows of an earlier state and of a newer one. */
const change =
  /\b(?:no longer|not any ?more|any longer|now|nowadays|since then|ever since|meanwhile|these days|replac\w+|succe(?:ed\w*|ssor)|took over|taken over|takes over|taking over|new(?:ly)? (?:appointed|named|head|chief|boss)|stepp?(?:ed|ing|s) down|follow(?:s|ed) \p{Lu}\w+|instead of|reduc\w+|cut (?:to|back|down)|scal\w+ (?:back|down)|down (?:to|from)|up (?:to|from)|halv\w+|doubl\w+|rais\w+ to|increas\w+|grew|grown|shrank|shrunk|dwindl\w+|has (?:been )?(?:become|turned|changed|given way)|gave way|former(?:ly)?|used to|once|of late|lately|recently|again)\b/iu;

/** "When it opened", "at the ribbon-cutting": the statement speaks of how it was at first. */
const start =
  /\b(?:when (?:it|the \w+|\w+) (?:first )?(?:opened|started|began|was (?:opened|inaugurated|launched|set up))|at the (?:opening|start|outset|beginning|ribbon[- ]cutting|inauguration|launch)|from the (?:start|outset|beginning|first day|very first)|on (?:opening|the first) day|initially|originally|at first|to begin with|upon (?:its )?opening|first agreed|in the beginning)\b/i;

/** A thing that recurs has been left out or has come to an end. */
const end =
  /\b(?:(?:no|not (?:one|a single)) (?:\w+ ){0,2}(?:meetings?|talks?|sessions?|visits?|contact|encounters?)|(?:given|gave|giving) up|abandon\w*|no longer (?:meet|sit|come|hold|convene)\w*|skip\w*|cancel\w*|call(?:ed|ing|s)? off|drop(?:s|ped|ping)?|laps\w+|suspend\w*|suspension|ceas\w+|stop(?:s|ped)?|halt\w*|discontinu\w+|fallen through|fell through|falls? through|(?:has|have|had) not (?:once |yet )?(?:met|been held|taken place|convened|sat)|(?:has|have|had)n['’]t (?:met|been held|taken place)|(?:did|do|does|will) not (?:meet|take place|be held|convene|sit|come)|fail(?:s|ed)? to (?:meet|convene|take place|show)|ended|come to (?:an end|a halt|a standstill)|put (?:off|on hold)|postpone\w*|miss(?:es|ed)?|without (?:a )?meeting|in vain|empty chair)\b/i;

export interface Tense {
  tellsChange: boolean;
  tellsStart: boolean;
  tellsEnd: boolean;
}

/** Meetings and other things that recur can be skipped; a head count or a place cannot. */
export function isRecurring({ unit }: Pick<Question, 'unit'>): boolean {
  return unit === 'per-year';
}

/** Which of the three a statement speaks of; several may hold. */
export function readTense(text: string): Tense {
  return { tellsChange: change.test(text), tellsStart: start.test(text), tellsEnd: end.test(text) };
}
