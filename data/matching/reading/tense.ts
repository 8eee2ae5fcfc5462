/** Words by which a statement places its answer in time: a change, a beginning, an end. */
import type { Question } from '../../claims/schema.ts';

/** "No longer", "has taken over", "now": the statement knows of an earlier state and of a newer one. */
const change =
  /\b(?:no longer|not any ?more|any longer|now|nowadays|since then|ever since|meanwhile|these days|replac\w+|succe(?:ed\w*|ssor)|took over|taken over|takes over|taking over|new(?:ly)? (?:appointed|named|head|chief|boss)|stepp?(?:ed|ing|s) down|follow(?:s|ed) \p{Lu}\w+|instead of|reduc\w+|cut (?:to|back|down)|scal\w+ (?:back|down)|down (?:to|from)|up from|halv\w+|doubl\w+|rais\w+ to|increas\w+|grew|grown|shrank|shrunk|dwindl\w+|has (?:been )?(?:become|turned|changed|given way)|gave way|stand-in|standing in|stands in|stood in|acting|former(?:ly)?|used to|of late|lately|recently)\b/iu;

/** "When it opened", "at the ribbon-cutting": the statement speaks of how it was at first. */
const start =
  /\b(?:when (?:it|the \w+|\w+) (?:first )?(?:opened|started|began|was (?:opened|inaugurated|launched|set up))|at the (?:opening|start|outset|beginning|ribbon[- ]cutting|inauguration|launch)|from the (?:start|outset|beginning|first day|very first)|on (?:opening|the first) day|initially|originally|at first|to begin with|upon (?:its )?opening|first agreed|in the beginning)\b/i;

/** A thing that recurs has been left out or has come to an end. */
const end =
  /\b(?:(?:no|not (?:one|a single)) (?:\w+ ){0,2}(?:meetings?|talks?|sessions?|visits?|contact|encounters?)|(?:given|gave|giving) up|abandon\w*|no longer (?:meet|sit|come|hold|convene)\w*|skip\w*|cancel\w*|call(?:ed|ing|s)? off|drop(?:s|ped|ping)?|laps\w+|suspend\w*|suspension|ceas\w+|stop(?:s|ped)?|halt\w*|discontinu\w+|fallen through|fell through|falls? through|(?:has|have|had) not (?:once |yet )?(?:met|been held|taken place|convened|sat)|(?:has|have|had)n['’]t (?:met|been held|taken place)|(?:did|do|does|will) not (?:meet|take place|be held|convene|sit|come|hold|gather|attend|turn up|show up)|fail(?:s|ed)? to (?:meet|convene|take place|show)|ended|come to (?:an end|a halt|a standstill)|put (?:off|on hold)|postpone\w*|miss(?:es|ed)?|without (?:a )?meeting|in vain|empty chair)\b/i;

/** Whatever it was, it is over: what the sentence names besides was so before. */
const past =
  /\b(?:a thing of the past|(?:is|are|was|were|been|became) (?:now |by now )?history|(?:is|are|was|were|been) (?:over and done with|no more\b(?! than))|(?:come|comes|came) to (?:nothing|naught|an end)|nothing (?:(?:has|had|ever) )*(?:come|came) of|(?:gone|went|goes) up in smoke|consigned to|(?:has|have|had) (?:long |since |now )*(?:ended|ceased|lapsed))\b/i;

/** "Was to open", "had been scheduled for": what was meant to be, whether or not it came about. */
const plan =
  /\b(?:plan(?:s|ned|ning)?|schedul\w+|slated|due|set (?:to|for)|(?:is|are|was|were|had been) to|will|would|shall|should|expect\w*|meant to|supposed to|hop(?:e|es|ed|ing)|aim\w*|target\w*|promis\w+|intend\w*|propos\w+|announc\w+)\b/gi;
/** "As planned": it came about, and had been meant to. */
const asPlanned =
  /\b(?:(?:just|exactly|precisely) )?as (?:[\p{L}-]+ ){0,5}(?:planned|scheduled|promised|announced|agreed|expected|intended|proposed)\b|\b(?:on|to|ahead of|behind) (?:schedule|plan|time)\b/giu;

export interface Tense {
  tellsChange: boolean;
  tellsStart: boolean;
  /** Of a thing that recurs. */
  tellsEnd: boolean;
  /** Of a thing of any kind. */
  tellsPast: boolean;
  /** What was meant to be, and not merely what came about as it was meant. */
  tellsPlan: boolean;
}

/** Meetings and other things that recur can be skipped; a head count or a place cannot. */
export function isRecurring({ unit }: Pick<Question, 'unit'>): boolean {
  return unit === 'per-year';
}

/** Which of these a statement speaks of; several may hold. */
export function readTense(text: string): Tense {
  return {
    tellsChange: change.test(text),
    tellsStart: start.test(text),
    tellsEnd: end.test(text),
    tellsPast: past.test(text),
    tellsPlan: text.replace(asPlanned, '').search(plan) >= 0,
  };
}
