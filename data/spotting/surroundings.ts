/** What stands right before and behind a candidate: its determiner, its holder, its place. */
import type { Candidate } from './candidates.ts';
import * as language from './language.ts';
import { role } from './roles.ts';
import { gapBetween, type PreparedText } from './prepared-text.ts';
import { isAlphabetic } from './terms.ts';

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'proper' | 'none';
export type Side = 'own' | 'other';

const { place, topic, elsewhere, rival, outsider, otherModifier, sideA, sideB, shared } = role;
const foreign = elsewhere | rival | outsider;
const own = sideA | sideB | topic;

const kindOf = (word: string): Determiner | null => {
  if (language.definite.has(word)) return 'definite';
  if (language.indefinite.has(word)) return 'indefinite';
  if (language.possessive.has(word) || /'s?$/.test(word)) return 'possessive';
  return null;
};

const isCapital = ({ folded }: PreparedText, at: number): boolean =>
  (folded.cased[at] ?? '') !== (folded.text[at] ?? '');

/** Looks back over at most three words that are no terms; a capital among them names somebody else. */
export function determinerOf(prepared: PreparedText, candidate: Candidate): Determiner {
  const before = prepared.hits[candidate.first - 1];
  const known = before && before.roles & (own | foreign | place) ? before.end : 0;
  const from = Math.max(known, candidate.start - 40);
  const text = prepared.folded.text
    .slice(from, candidate.start)
    .replace(/(\b[ldu]n?')(?=\p{L})/gu, '$1 ');
  if (/[,.;:!?()"]\s*$/.test(text)) return 'none';
  let proper = false;
  let at = candidate.start;
  const words = text.trimEnd().split(/ /);
  for (let back = 1; back <= Math.min(4, words.length); back++) {
    const word = words.at(-back)!.replace(/^["'(]+|,$/g, '');
    const kind = kindOf(word);
    if (kind) return proper && kind === 'definite' ? 'proper' : kind;
    // "the bright, empty building": a comma may stand between adjectives.
    if (/[.;:!?]$/.test(word)) return 'none';
    at -= word.length + 1;
    proper ||= at > 0 && isCapital(prepared, at) && !isCapital(prepared, candidate.end - 1);
  }
  return 'none';
}

const sideOfPlace = (roles: number): Side | null =>
  roles & place ? 'own' : roles & foreign ? 'other' : null;

const sideOfParty = (roles: number): Side | null =>
  roles & (rival | outsider) ? 'other' : roles & (place | topic) ? 'own' : null;

/** "… in Bonn", "… with the Maltese", "… it shares with the city". */
const sideBehind = (prepared: PreparedText, { end, last }: Candidate): Side | null => {
  for (let at = last + 1; at < prepared.hits.length; at++) {
    const hit = prepared.hits[at]!;
    const gap = gapBetween(prepared, end, hit.start);
    if (gap === '\n' || /[.;:!?]/.test(gap)) return null;
    if (hit.roles & shared && /^[^,]{0,12}$/.test(gap)) {
      const partner = prepared.hits[at + 1];
      if (partner && partner.roles & own && partner.start - hit.end < 16) return 'own';
    }
    if (language.inPlace.test(gap) && sideOfPlace(hit.roles)) return sideOfPlace(hit.roles);
    if (language.withParty.test(gap) && sideOfParty(hit.roles)) return sideOfParty(hit.roles);
  }
  return null;
};

const sideOfHolder = (roles: number): Side | null =>
  roles & (foreign | otherModifier) ? 'other' : roles & (place | topic) ? 'own' : null;

/** "the EU …", "Malta's …", "대전의 …", "大阪に置く…". */
const sideBefore = (prepared: PreparedText, { start, first }: Candidate): Side | null => {
  for (let at = first - 1; at >= 0; at--) {
    const { end, roles } = prepared.hits[at]!;
    if (start - end > 12) return null;
    const gap = gapBetween(prepared, end, start);
    if (language.holderBefore.test(gap) && sideOfHolder(roles)) return sideOfHolder(roles);
    const spaceless = !isAlphabetic(prepared.folded.text.charCodeAt(start));
    if (!spaceless || !language.placeBefore.test(gap)) continue;
    if (roles & (place | elsewhere | rival)) return sideOfPlace(roles);
  }
  return null;
};

/** What is attached to a candidate says that it is the entity, or another; null when nothing does. */
export function attachedSide(prepared: PreparedText, candidate: Candidate): Side | null {
  const before = sideBefore(prepared, candidate);
  const behind = sideBehind(prepared, candidate);
  return behind ?? before;
}

/** "in Lyon": nouns in capitals (headlines, German) are left out, any noun may follow them so. */
const standsWithStranger = (prepared: PreparedText, { core, end }: Candidate): boolean => {
  if (isCapital(prepared, core)) return false;
  const behind = prepared.folded.cased.slice(end, end + 32);
  return language.ofName.test(behind) && !language.month.test(behind);
};

/** Whether "of …" or a name behind a noun says whose it is, without naming the entity's parties. */
export function belongsElsewhere(prepared: PreparedText, candidate: Candidate): boolean {
  const { text } = prepared.folded;
  const next = prepared.hits[candidate.last + 1];
  const near = next && next.start - candidate.end < 30 ? next.roles : 0;
  if (near & otherModifier && /^ (?:\p{L}{1,3} )?$/u.test(text.slice(candidate.end, next!.start)))
    return true;
  if (near & (own | place)) return false;
  if (language.ofSomebody.test(text.slice(candidate.end, candidate.end + 12))) return true;
  return standsWithStranger(prepared, candidate);
}

/** "of Hunan Province": a name of somebody unknown. */
export function belongsToStranger(prepared: PreparedText, candidate: Candidate): boolean {
  const next = prepared.hits[candidate.last + 1];
  if (next && next.start - candidate.end < 30 && next.roles & (own | place)) return false;
  const behind = prepared.folded.cased.slice(candidate.end, candidate.end + 12);
  return language.ofCapital.test(behind) || standsWithStranger(prepared, candidate);
}

const qualifiesHangul = (text: string, start: number): boolean => {
  if (language.isHangul(text.charCodeAt(start - 1))) return true;
  const word = /(\S{1,12}) $/.exec(text.slice(Math.max(0, start - 13), start))?.[1];
  if (!word || /^(?:이|그|저|해당|동|현|새|옛|본)$/.test(word)) return false;
  return word.endsWith('의') || !language.koreanEnding.test(word);
};

const qualifiesJapanese = (text: string, start: number, office: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 6), start);
  if (/[同該当本両新旧元]$/.test(before)) return false;
  if (/[\u30a0-\u30ff\u4e00-\u9fff]$/.test(before)) return true;
  return office && before.endsWith('の') && !/[こそあ]の$/.test(before);
};

/** In scripts without articles: whether what stands before a noun makes it another one. */
export function isQualified(
  prepared: PreparedText,
  candidate: Candidate,
  japanese: boolean,
): boolean {
  const { text } = prepared.folded;
  const code = text.charCodeAt(candidate.start);
  if (language.isHangul(code)) return qualifiesHangul(text, candidate.start);
  return japanese && qualifiesJapanese(text, candidate.start, candidate.kind === 'office');
}
