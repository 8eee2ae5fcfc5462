/** Sentences with their offsets: `Intl.Segmenter`, healed where it cuts behind an abbreviation. */
import type { Span } from './span.ts';

/** Abbreviations after which a sentence goes on, whatever follows. */
const openEnded =
  /(?:^|[\s("“‘'])(?:EE|Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Gov|Sen|Rep|Pres|Sec|Amb|Rev|Hon|St|Mt|vs|No|Nos|Art|Fig|cf|approx|ca|est|Sr|Sra|Dra|Lic|Ing|Mme|Mlle|MM|Hr|Fr|Nr|bzw|Abs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|ene|abr|ago|dic|janv|févr|juill|ул|им|г|гг|тыс|млн|см|стр|т|д)\.\s*$/u;
/** One capital and a full stop, a name's initial; "z. B.", "т. е.". */
const initial = /(?:^|[\s("“‘'.-])\p{Lu}\.\s*$/u;
/** "U.S.", "a.m.", "N.K.": the sentence may end here, if a usual opening follows. */
const acronym = /(?:\p{L}\.[\s\u00a0]?)+\p{L}\.\s*$/u;
const opening =
  /^["“‘'(]*(?:The|A|An|It|He|She|They|We|I|You|But|And|Or|So|In|On|At|By|As|For|From|If|No|Not|This|That|These|Those|There|Then|When|While|What|After|Before|Both|Its|His|Her|Their|Some|Many|Most|El|La|Los|Las|Le|Les|Un|Une|Una|Il|Elle|Der|Die|Das|Ein|Eine|Es|Er|Sie|Nach|Am|Im|В|На|По|Он|Она|Это)\b/u;
/** "am 14. September": an ordinal, not an end. */
const ordinal = /(?:^|\s)(?:am|der|den|dem|vom|zum|bis|seit|ab)\s\d{1,2}\.\s*$/u;
const endsOpenly = /[^\s.!?。！？…:;"”'’)\]»][ \t]*(?:\r\n?|\n)$/u;
const startsLow = /^\s*\p{Ll}/u;

const goesOn = (before: string, after: string): boolean => {
  const tail = before.slice(-24);
  if (openEnded.test(tail) || ordinal.test(tail)) return true;
  if (endsOpenly.test(tail) && startsLow.test(after)) return true;
  if (acronym.test(tail)) return !opening.test(after) && !/\n\s*$/.test(tail);
  return initial.test(tail) && /\p{L}/u.test(after.slice(0, 1));
};

let segmenter: Intl.Segmenter | undefined;

const rules = (): Intl.Segmenter =>
  (segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' }));

/** Whether sentences can be told apart without more ado. */
export const hasSentenceRules = (): boolean => segmenter !== undefined;

/**
 * Loads the rules of sentences. The first time in a process that takes 10 ms or more, in one piece: who
 * works in slices does nothing else in that one.
 */
export function loadSentenceRules(): void {
  rules();
}

const trimmed = (text: string, start: number, end: number): Span => {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + piece.trimEnd().length };
};

/** A text is spotted and then read by the sentence: its sentences are found once for both. */
let last: { text: string; spans: readonly Span[] } = { text: '', spans: [] };

/** The sentences of a text in order, without the white space around them; empty ones are left out. */
export function splitSentences(text: string): readonly Span[] {
  if (text !== last.text) last = { text, spans: cut(text) };
  return last.spans;
}

const cut = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let before = '';
  for (const { segment, index } of rules().segment(text)) {
    if (index > start && !goesOn(before, segment)) {
      spans.push(trimmed(text, start, index));
      start = index;
    }
    before = segment;
  }
  if (start < text.length) spans.push(trimmed(text, start, text.length));
  return spans.filter(({ start: from, end }) => end > from);
};
