/** The compiled lexicon of the enabled packs: what the content script spots mentions with. */
import type { Entity, EntityLanguage } from '../claims/entity-schema.ts';
import { anyOf } from './alternatives.ts';
import { fold } from '../text/normalize.ts';
import { role } from './roles.ts';
import { firstKind } from './terms.ts';

/** One entity's terms. Long lists are strings: those are read from the storage and divided the fastest. */
export interface CompiledEntity {
  pack: string;
  /** Folded, in the order of their UTF-16 units, joined by "|". */
  terms: string;
  /** One character for each term: `firstKind`, or as many behind it as the index among `roles` says. */
  kinds: string;
  /** Bit sets of roles. */
  roles: number[];
}

/** Raised whenever the same packs compile into another lexicon, so that a stored one is replaced. */
export const lexiconVersion = 3;

export interface CompiledLexicon {
  version: typeof lexiconVersion;
  /** Sources of regular expressions (flags "i"): a text passes if it may hold a name by one of them. */
  quick: string[];
  entities: CompiledEntity[];
}

const roleOf = (language: EntityLanguage): [readonly string[], number][] => {
  const { names, nouns, anchors, lookalikes } = language;
  return [
    [names.heads, role.head],
    [names.plurals, role.head | role.plural],
    [names.tails, role.tail],
    [names.identifying, role.before | role.identifying | role.topic],
    [names.naming, role.before],
    [names.identifyingAfter, role.after | role.identifying],
    [names.namingAfter, role.after],
    [nouns.office, role.office],
    [nouns.officePlurals, role.office | role.plural],
    [nouns.building, role.building],
    [nouns.buildingPlurals, role.building | role.plural],
    [anchors.topic, role.topic],
    [anchors.places, role.place | role.topic],
    [anchors.sides[0], role.sideA],
    [anchors.sides[1], role.sideB],
    [anchors.outsiders, role.outsider],
    [anchors.sharing, role.shared],
    [lookalikes.elsewhere, role.elsewhere],
    [lookalikes.rivals, role.rival],
    [lookalikes.asides, role.aside],
    [lookalikes.phrases, role.otherOffice],
    [lookalikes.modifiers, role.otherModifier],
    [lookalikes.buildings, role.otherBuilding],
    [lookalikes.parts, role.part],
  ];
};

const isAcronym = (term: string): boolean => /^[A-Z]{2,5}$/.test(term);

/** A term as it is looked for; a hyphenated one also in one word ("crossborder"). */
const foldTerm = (term: string): string[] => {
  const folded = fold(term).text.replace(/-/g, ' ');
  return /[a-z]-[a-z]/i.test(term) ? [folded, folded.replace(/ /g, '')] : [folded];
};

const collectTerms = (entity: Entity): Map<string, number> => {
  const roles = new Map<string, number>();
  for (const language of Object.values(entity.languages)) {
    for (const [terms, bits] of roleOf(language)) {
      for (const term of terms) {
        const mark = isAcronym(term) ? role.capitals : 0;
        for (const form of foldTerm(term)) roles.set(form, (roles.get(form) ?? 0) | bits | mark);
      }
    }
  }
  return roles;
};

const compileEntity = (pack: string, entity: Entity): CompiledEntity => {
  const terms = collectTerms(entity);
  const sorted = [...terms.keys()].sort();
  const roles = [...new Set(terms.values())];
  const kindOf = (term: string) => firstKind + roles.indexOf(terms.get(term)!);
  const kinds = sorted.map((term) => String.fromCharCode(kindOf(term))).join('');
  return { pack, terms: sorted.join('|'), kinds, roles };
};

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * What folds into a space, a hyphen or nothing. No letter, digit or other sign of a word is among it:
 * a text can then be divided into words and gaps in one way only, and the expression never tries
 * ways without end on a page that was written to make it.
 */
const gap = '[-\\s\u00ad\u0300-\u036f\u200b-\u206f\u2212\ufe00-\ufe0f\ufe63\ufeff\uff0d]';
const gaps = new RegExp(`${gap}+`);

/** The longest part that any text with the term contains: of endings ("~") nothing is known. */
const fixedPart = (term: string): string =>
  term.split('~').reduce((longest, part) => (part.length > longest.length ? part : longest));

/** White space and hyphens may be anything short; inside a script without spaces a break may come. */
const quickTerm = (term: string): string =>
  fixedPart(term)
    .split(gaps)
    .filter((word) => word !== '')
    .map((word) => [...word].map(escape).join(/[\u1100-\uffdc]/.test(word) ? '\\s?' : ''))
    .join(`${gap}{0,4}`);

/** Only what a name cannot do without: a head, a tail, or a word that identifies by itself. */
const quickTerms = (entity: Entity): string[] =>
  Object.values(entity.languages).flatMap(({ names, anchors }) => [
    ...names.heads,
    ...names.tails,
    ...names.identifying,
    ...names.identifyingAfter,
    ...anchors.places,
  ]);

/** A term is contained in every text that contains a longer term around it: the longer one can go. */
const withoutContained = (patterns: string[]): string[] => {
  const byLength = [...new Set(patterns)]
    .filter((one) => one !== '')
    .sort((a, b) => a.length - b.length);
  return byLength.filter((one, at) => !byLength.slice(0, at).some((other) => one.includes(other)));
};

/** By script: three expressions are found to have no match in half of the time that one takes. */
const byScript = (patterns: readonly string[]): string[][] => {
  const groups: Record<string, string[]> = {};
  for (const pattern of patterns) (groups[scriptOf(pattern.charCodeAt(0))] ??= []).push(pattern);
  return Object.values(groups);
};

const scriptOf = (code: number): string =>
  code < 0x250 ? 'Latin' : code < 0x1100 ? 'other alphabets' : 'without spaces';

/** Compiles the entities of the enabled packs into plain JSON. Run by the background, not on pages. */
export function compileLexicon(
  entities: readonly { pack: string; entity: Entity }[],
): CompiledLexicon {
  const raw = entities.flatMap(({ entity }) => quickTerms(entity));
  const patterns = withoutContained([...raw, ...raw.map((term) => fold(term).text)].map(quickTerm));
  return {
    version: lexiconVersion,
    quick: byScript(patterns).map(anyOf),
    entities: entities.map(({ pack, entity }) => compileEntity(pack, entity)),
  };
}
