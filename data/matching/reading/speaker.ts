/** Who is reported to say a sentence's claim: "the ministry denies …", "… , an unnamed official warned". */
import { leadOf } from '../../text/span.ts';
import type { Gazetteer, NameSpan } from './names.ts';

export interface PageSpeaker {
  /** The party that speaks, at the head of its line: a ministry speaks as its government. */
  party: string;
  person?: string;
}

/** Not as a noun: "no worry", "the report". */
const reportingVerb =
  /(?<!\b(?:an?|the|no|any|this|that|these|his|her|their|its|our|my|of|in|for|with|every|each|some|more|little|\w+ing|\w+['’]s) )\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|insist(?:s|ed|ing)?|den(?:y|ies|ied|ying)|claim(?:s|ed)?|warn(?:s|ed|ing)?|argu(?:e|es|ed|ing)|assert(?:s|ed)?|maintain(?:s|ed)?|stress(?:es|ed|ing)?|announc(?:e|es|ed|ing)|reject(?:s|ed|ing)?|believ(?:e|es|ed)|think(?:s)?|thought|hold(?:s)?|held|fear(?:s|ed)?|worr(?:y|ies|ied)|expect(?:s|ed)?|hop(?:e|es|ed|ing)|call(?:s|ed)?|describ(?:e|es|ed)|rul(?:e|es|ed)|declar(?:e|es|ed)|explain(?:s|ed)?|confirm(?:s|ed)?|admit(?:s|ted)?|conced(?:e|es|ed)|not(?:e|es|ed)|add(?:s|ed)|see(?:s)?|regard(?:s|ed)?|disclos(?:e|es|ed)|report(?:s|ed)|consider(?:s|ed)?|view(?:s|ed)?|dismiss(?:es|ed)?|contend(?:s|ed)?|swear(?:s)?|swore|vow(?:s|ed)?|complain(?:s|ed)?|grumbl(?:e|es|ed)|cautio(?:n|ns|ned))\b/gi;
/** Verbs that take a side without reporting words: whoever does so holds it, and is still spoken of. */
const stanceVerb =
  /\b(?:appeal(?:s|ed)|urg(?:es|ed)|ask(?:s|ed)|demand(?:s|ed)|request(?:s|ed)|plead(?:s|ed)|advis(?:es|ed)|suggest(?:s|ed)|recommend(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|assur(?:es|ed)|predict(?:s|ed)|welcom(?:es|ed)|criticiz(?:es|ed)|criticis(?:es|ed)|oppos(?:es|ed)|object(?:s|ed))\b/gi;
const attribution =
  /\b(?:according to|citing|quoting|quoted|cited|in the (?:words|view|eyes|opinion) of|to hear|as far as|if you ask|(?<=(?:^|[.;:,–—“"]\s*))for)\s+(?:the |an? )?(?:(?:un(?:identified|named)|senior|anonymous|top|one|several|some)\s+){0,2}$/i;

/** "From the town’s perspective", "in her eyes": the same, with the name before the noun. */
const ownView =
  /^['’]s (?:(?:own|official|public) )?(?:points? of view|views?|perspective|eyes|opinion|account|telling|words|reading|standpoint)\b/i;
const beforeView = /\b(?:from|in|by|to)\s+(?:the )?$/i;

/** Only after what was said does a subject follow its verb: "“…,” said the mayor", not "she said the mayor would". */
const inverted = /(?:^|[,;:”"’'–—])\s*$/;

/** "…, an official said": somebody without a name stands nearer to the verb than any name. */
const nameless =
  /,\s+(?:an?|the|one|another|some|several|many|two|three|\w+ly)?\s*(?:[\p{L}-]+\s+){0,3}(?:officials?|sources?|aides?|diplomats?|spokes\w+|experts?|analysts?|observers?|scholars?|professors?|lawmakers?|reports?|critics)\b[^,]*$/iu;

const whereabouts = /\b(?:in|at|near|outside|to) (?:the )?$/i;

/** How far before its verb a subject may stand, in UTF-16 units. */
const subjectReach = 90;

/**
 * @param names names found in the text, in order
 * @returns the speaker of the sentence as a whole, or null for the page's own voice
 */
export function readSpeaker(
  text: string,
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
): PageSpeaker | null {
  const holders = names.filter(({ kind }) => kind === 'party' || kind === 'person');
  const attributed = holders.find(
    ({ start, end }) =>
      attribution.test(leadOf(text, start)) ||
      (ownView.test(text.slice(end)) && beforeView.test(leadOf(text, start))),
  );
  if (attributed) return toSpeaker(attributed, gazetteer);
  const speaker = subjectOfAny(text, reportingVerb, holders);
  if (speaker) return toSpeaker(speaker, gazetteer);
  const holder = subjectOfAny(text, stanceVerb, holders);
  const found = holder ? toSpeaker(holder, gazetteer) : null;
  return found && { party: found.party };
}

function subjectOfAny(
  text: string,
  verbs: RegExp,
  holders: readonly NameSpan[],
): NameSpan | undefined {
  for (const verb of text.matchAll(verbs)) {
    if (isNoSpeech(leadOf(text, verb.index), verb[0])) continue;
    const subject = subjectOf(text, verb.index, verb.index + verb[0].length, holders);
    if (subject) return subject;
  }
  return undefined;
}

/** "Nothing more is to be said", "they would like to see": nobody says anything here. */
function isNoSpeech(before: string, verb: string): boolean {
  if (/\b(?:be|been|being)\s+$/i.test(before)) return true;
  return /\bto\s+$/i.test(before) && !/^(?:say|tell|confirm|deny|admit|disclose)$/i.test(verb);
}

function subjectOf(
  text: string,
  start: number,
  end: number,
  holders: readonly NameSpan[],
): NameSpan | undefined {
  const before = holders.filter(
    (name) =>
      name.end <= start &&
      start - name.end < subjectReach &&
      !nameless.test(text.slice(name.end, start)) &&
      !/[.;!?:"“”]\s|,\s+(?:and|but|so|while|because|as)\s/.test(text.slice(name.end, start)),
  );
  // "Ann Oake, on a visit in Sudby, said": a name may only say where. Alone it says for whom, too.
  const subject = before.findLast((name) => !whereabouts.test(leadOf(text, name.start)));
  if (before.length > 0) return subject ?? before.at(-1);
  if (!inverted.test(leadOf(text, start))) return undefined;
  const after = holders.find((name) => name.start >= end && name.start - end < 30);
  return after && /^[\s,]*(?:the |an? )?(?:[\p{L}’'.-]+ ){0,2}$/u.test(text.slice(end, after.start))
    ? after
    : undefined;
}

function toSpeaker(name: NameSpan, gazetteer: Gazetteer): PageSpeaker | null {
  if (name.kind === 'party') return { party: rootParty(name.id, gazetteer) };
  const party = gazetteer.people.find(({ id }) => id === name.id)?.party;
  return party === undefined ? null : { party: rootParty(party, gazetteer), person: name.id };
}

/** Follows `of` to the party that speaks in the end. A circle ends where it started. */
export function rootParty(id: string, { parties }: Pick<Gazetteer, 'parties'>): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const next = parties.find((party) => party.id === current)?.of;
    if (next === undefined) return current;
    current = next;
  }
  return id;
}
