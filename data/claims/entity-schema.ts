/**
 * What a pack is about: the entity with its names in every language, and the look-alikes that are
 * not it. Purely declarative; `data/text` reads it without knowing any topic.
 *
 * Terms are written as the press writes them. Letter case, accents, hyphens and white space do not
 * matter, with three marks of their own: "~" at the end of a word stands for any ending
 * ("gemeinsam~"), a term all in Latin capitals ("US") is found in capitals only, and a
 * hyphenated term is found joined, spaced and hyphenated.
 */
import { z } from 'zod';
import { fold } from '../text/normalize.ts';

/** More than any name has; what hides a term in a text is looked for within 120 characters. */
const longestTerm = 80;
const mostTerms = 1000;
const mostLanguages = 40;

const term = z
  .string()
  .trim()
  .min(1)
  .max(longestTerm)
  .refine((text) => !text.includes('|'), '"|" parts terms and stands in none')
  .refine((text) => /[\p{L}\p{N}]/u.test(fold(text).text), 'nothing is left of it to look for');

const terms = z.array(term).max(mostTerms).default([]);

/** The names: a head, or a noun and a tail ("oficina" … "de comercio"), with modifiers around it. */
const namesSchema = z.strictObject({
  heads: terms,
  plurals: terms,
  /** What makes an office noun a head when it follows the noun, modifiers in between allowed. */
  tails: terms,
  /** Modifiers before the head that say by themselves which entity is meant. */
  identifying: terms,
  /** Modifiers before the head that belong to the name, but fit others too. */
  naming: terms,
  /** The same two, for modifiers that follow the head or stand between noun and tail. */
  identifyingAfter: terms,
  namingAfter: terms,
});

/** Nouns that can refer back to the entity; the two kinds have antecedents of their own. */
const nounsSchema = z.strictObject({
  office: terms,
  officePlurals: terms,
  building: terms,
  buildingPlurals: terms,
});

/** What makes a bare head mean the entity. */
const anchorsSchema = z.strictObject({
  /** Enough alone, anywhere in the text. */
  topic: terms,
  /** Places of the entity: right before the head they belong to the name, attached they decide. */
  places: terms,
  /** The two parties whose meeting in one text is enough. */
  sides: z.tuple([terms, terms]).default([[], []]),
  /** Parties that are often present and whose own offices are look-alikes. */
  outsiders: terms,
  /** "shared with": a noun that a party of the entity follows after it is the entity. */
  sharing: terms,
});

const lookalikesSchema = z.strictObject({
  /** Places whose office is another one, when the head is attached to them. */
  elsewhere: terms,
  /** Other holders of such offices: in the same clause they claim a bare head. */
  rivals: terms,
  /** Events and years that speak for another office, weaker than an established topic. */
  asides: terms,
  /** Names of other offices, whole. */
  phrases: terms,
  /** Modifiers that make an office or a building another one. */
  modifiers: terms,
  /** Nouns to which "the building" may refer instead. */
  buildings: terms,
  /** Parts of buildings: a building of which only these are spoken of is not referred to. */
  parts: terms,
});

export const languageSchema = z.strictObject({
  names: namesSchema.prefault({}),
  nouns: nounsSchema.prefault({}),
  anchors: anchorsSchema.prefault({}),
  lookalikes: lookalikesSchema.prefault({}),
});

export const entitySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.strictObject({ en: z.string().trim().min(1), ko: z.string().trim().min(1).optional() }),
  /** By BCP 47 language tag; all languages are looked for in every text. */
  languages: z
    .record(z.string(), languageSchema)
    .refine((all) => Object.keys(all).length <= mostLanguages, 'too many languages'),
});

export type EntityLanguage = z.infer<typeof languageSchema>;
export type Entity = z.infer<typeof entitySchema>;
