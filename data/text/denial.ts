/**
 * Finds what a sentence denies as a whole: "the mayor rejected the suggestion that [it would violate
 * sanctions]". What stands in such a frame is said by somebody not to be so, whatever its own words.
 * Plain negation inside a clause ("does not violate") is no frame.
 */
export interface Denied {
  /** UTF-16 offsets of the denied proposition, end exclusive. */
  start: number;
  end: number;
  /** The denial is itself denied: "has never denied that …" leaves what follows standing. */
  stands: boolean;
}

/** Before the verb of a frame: it is not denied after all. */
const notDenied =
  /(?:\b(?:not|never|no longer|at no time|nobody|no one|neither|without|hardly|refus\w+ to|declin\w+ to|cannot|stopp?\w* short of)|n['’]t)(?:\s+(?!and\b|but\b)\w+){0,4}\s+$/i;

const verb = String.raw`(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebut(?:s|ted|ting)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|contradict(?:s|ed|ing)?|rul(?:es?|ed|ing) out|brush(?:es|ed|ing)? (?:off|aside)|wav(?:es?|ed|ing) (?:off|aside|away)|pooh-poohed|shot down|shrugg?(?:s|ed) off|bristl(?:es|ed) at|scoff(?:s|ed) at)`;
const noun = String.raw`(?:claims?|suggestions?|ideas?|notions?|charges?|accusations?|allegations?|assertions?|reports?|views?|talk|rumou?rs?|criticisms?|complaints?|concerns?|fears?|warnings?|speculation|arguments?|contentions?|worries|hints?|reading|impression)`;
const adverb = String.raw`(?:(?:flatly|firmly|categorically|again|repeatedly|strongly|quickly|also|outright|out of hand|vehemently|publicly|rightly|at once)\s+){0,4}`;
const wrong = String.raw`(?:not true|untrue|false|wrong|incorrect|a mistake|mistaken|nonsense|a myth|misleading|a misunderstanding|a misreading|not the case|not so|far from true|out of the question|no (?:reason|ground|grounds))`;
const judge = String.raw`(?:say|claim|think|believe|suppose|call|calls|see|view|regard|speak of|describe|treat|portray|assume|conclude|suggest|maintain|argue|label|brand|consider|take)`;

/** Each with one group: the proposition, bounded, since every frame of a text looks for its end. Tried in this order. */
const frames = [
  // "Claims that … were rejected", "Fears of … have been dismissed".
  new RegExp(
    String.raw`\b${noun} (?:that|of|about) (.{8,600}?),? (?:was|were|are|is|have been|has been|got) ${adverb}(?:den(?:ied)|rejected|dismissed|rebutted|refuted|disputed|brushed (?:off|aside)|waved (?:off|aside|away)|${wrong}|groundless|unfounded|baseless)\b`,
    'iu',
  ),
  // "Whoever calls … is mistaken", "Those who see … are wrong".
  new RegExp(
    String.raw`\b(?:whoever|anyone who|anybody who|those who|people who|critics who|to) (?:${judge}|${judge}s)\s+(.{6,600}?),? (?:is|are|would be|was|were)(?:,[^,]{2,30},)? (?:\w+ ){0,2}?(?:${wrong}|in error|missing the point)\b`,
    'iu',
  ),
  // "denied that …", "rejects the suggestion that …", "dismissed talk of …", "denied breaching …".
  new RegExp(
    String.raw`\b${adverb}${verb}\s+${adverb}(?:(?:the|any|all|such|any such|as \w+ (?:the|any))\s+)?(?:(?:\w+ )?${noun}\s+)?(?:that\s+|of\s+|about\s+|as\s+|the fact that\s+)?([^:;]{6,600})$`,
    'iu',
  ),
  // "It is wrong to view … as …", "It is not true that …".
  new RegExp(
    String.raw`\b(?:it|this|that)(?: is|['’]s| was| would be) (?:\w+ )?${wrong}(?: that| to(?: ${judge})?| for \w+ to ${judge})\s+([^:;]{6,600})$`,
    'iu',
  ),
  // "Nobody claims that …".
  new RegExp(
    String.raw`\b(?:nobody|no one|neither side|few|hardly anyone) (?:\w+ )?(?:${judge}|${judge}s|expects?) (?:that )?([^:;]{6,600})$`,
    'iu',
  ),
];

/** @returns the proposition of the first frame that fits, or null */
export function readDenial(text: string): Denied | null {
  for (const frame of frames) {
    const match = frame.exec(text);
    if (match?.[1] === undefined) continue;
    const start = match.index + match[0].lastIndexOf(match[1]);
    const stands = notDenied.test(text.slice(0, match.index));
    return { start, end: start + match[1].length, stands };
  }
  return null;
}
