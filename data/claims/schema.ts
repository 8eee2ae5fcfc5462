/**
 * The shape of a claim pack, as it ships (`packs/<id>.json`) and as it is installed.
 *
 * Everything here is data: no code, no regular expressions. Types are inferred from the schemas and
 * imported elsewhere with `import type`, so that Zod itself stays in the background worker and in
 * the build.
 */
import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { modelSchema } from './model-schema.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case words joined by "-"');
const isoDate = z.iso.date();
const filled = z.string().trim().min(1);

/** A text in the languages of the interface; English is the one that every pack has. */
export const localizedSchema = z.strictObject({ en: filled, ko: filled.optional() });

/** A range of calendar days, both ends included. */
export const dateRangeSchema = z
  .strictObject({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to, 'a range of dates starts before it ends');

/** What kind of thing answers a question; it decides how two answers are compared. */
export const questionKinds = [
  'quantity',
  'date',
  'place',
  'person',
  'stance',
  'status',
  'statement',
] as const;

/** An answer to a question of positions that follows from the answer to another question. */
export const impliedSchema = z.strictObject({ question: slug, position: slug });

/**
 * One of the sides that an answer can take. `conflicts` names the positions that cannot be true
 * together with it; a pair is declared on either side. In a `status` question the order of the list
 * is the order of the life cycle, and a later state supersedes an earlier one.
 */
export const positionSchema = z.strictObject({
  id: slug,
  label: localizedSchema,
  conflicts: z.array(slug).default([]),
  /** Positions that the same party cannot take as well: who has left it open has not said yes. */
  ownConflicts: z.array(slug).optional(),
  /** What somebody holds who denies this; without it, the one position in conflict with it. */
  opposite: slug.optional(),
  /** What else a statement says by taking this side: "put off" also answers what state the office is in. */
  implies: z.array(impliedSchema).default([]),
});

export const questionSchema = z.strictObject({
  id: slug,
  topic: slug,
  kind: z.enum(questionKinds),
  label: localizedSchema,
  /** Whether the true answer may change: then a later, different answer updates and does not contradict. */
  changes: z.boolean().default(false),
  /**
   * Stance questions: whether they ask what somebody wants, and not what is so. Then only a party's
   * own words agree with it or contradict it.
   */
  wish: z.boolean().default(false),
  /** What counts as an answer and what does not: for authors, never shown to readers. */
  note: z.string().optional(),
  /** Quantity questions: what is counted, e.g. `person`, `storey`, `per-year`, `year`. */
  unit: slug.optional(),
  /** Quantity questions counted by side ("15 a side"): how many sides make up the total. */
  sides: z.int().positive().optional(),
  /** Quantity questions: nouns of this topic that count the unit, in lower case ("southerners"). */
  nouns: z.array(z.string().regex(/^[\p{Ll} ]+$/u)).default([]),
  /** Person questions: the roles that the answer may fill (ids that claims use in their answers). */
  roles: z.array(slug).default([]),
  /** Questions of stance, status and statement: the sides that an answer can take. */
  positions: z.array(positionSchema).default([]),
  /** Date questions: the question that a day answers which is still to come when the page is written. */
  ahead: slug.optional(),
  /** What any answer to this question says about others: who gives an opening date says that it opened. */
  implies: z.array(impliedSchema).default([]),
});

export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quantity'),
    low: z.number(),
    high: z.number(),
    unit: slug,
    /** `each`: a side, a party, a nation; `total`: all together; absent where the unit has no scope. */
    scope: z.enum(['each', 'total']).optional(),
    approximate: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('date'),
    range: dateRangeSchema,
    precision: z.enum(['day', 'month', 'year', 'range']),
    /** How the dates were found where the quote does not spell them out: "“Friday”, from the publication date". */
    derived: filled.optional(),
  }),
  z.strictObject({
    kind: z.literal('place'),
    place: slug,
    /** `in`: inside the place; `outside`: the quote says only where it does not lie. */
    relation: z.enum(['in', 'outside']).default('in'),
  }),
  z.strictObject({ kind: z.literal('person'), person: slug, role: slug }),
  z.strictObject({ kind: z.literal('stance'), holder: slug.optional(), position: slug }),
  z.strictObject({ kind: z.literal('status'), position: slug, range: dateRangeSchema.optional() }),
  z.strictObject({ kind: z.literal('statement'), holder: slug.optional(), position: slug }),
]);

/** How the speaker of a quote is known. */
export const attributions = [
  'reporter',
  'named-official',
  'unnamed-official',
  'state-media',
  'expert',
  'document',
] as const;

export const speakerSchema = z.strictObject({
  /** As a reader would be told: "Ada Plank, the mayor’s spokeswoman", "an unnamed official". */
  name: localizedSchema,
  attribution: z.enum(attributions),
  /** The person of the pack's `people`, where there is one. */
  person: slug.optional(),
  /** The party (of the pack's `parties`) for which the speaker speaks. */
  party: slug.optional(),
});

export const claimSchema = z.strictObject({
  id: slug,
  source: slug,
  question: slug,
  /** Verbatim from the source, as short as carries the meaning. */
  quote: filled,
  /** UTF-16 offset of the quote in the source's text; filled in by the build. */
  offset: z.int().nonnegative().optional(),
  /** A few words before and after the quote, for the source reader; filled in by the build. */
  context: z.strictObject({ before: z.string(), after: z.string() }).optional(),
  answer: answerSchema,
  speaker: speakerSchema,
  /** Whose report the source repeats, where it does: an id of `origins`. */
  origin: slug.optional(),
  modality: z.enum(['fact', 'plan', 'possibility', 'opinion', 'denial']).default('fact'),
});

export const sourceSchema = z.strictObject({
  id: slug,
  publisher: filled,
  title: filled,
  author: filled.optional(),
  published: isoDate,
  /** How the publication date is known: stated by the document, or derived (and from what). */
  publishedBasis: filled,
  kind: z.enum(['newspaper', 'wire', 'think-tank', 'ngo', 'broadcaster', 'magazine', 'government']),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  profile: localizedSchema,
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Hosts on which the source's own pages are read, so that it is not compared with itself. */
  hosts: z.array(filled).default([]),
});

/** A person with every spelling under which the press knows them, and the roles they held. */
export const personSchema = z.strictObject({
  id: slug,
  name: localizedSchema,
  aliases: z.array(filled).default([]),
  party: slug.optional(),
  /** Roles that the person has held at any time: ids that person questions name. */
  roles: z.array(slug).default([]),
  /** Descriptions that fit this person's office ("deputy mayor"), in lower case. */
  titles: z.array(filled).default([]),
});

export const placeSchema = z.strictObject({
  id: slug,
  name: localizedSchema,
  aliases: z.array(filled).default([]),
  /** The place that contains this one. */
  within: slug.optional(),
});

/** Somebody who can hold a stance: a government, an institution, a group such as "critics". */
export const partySchema = z.strictObject({
  id: slug,
  name: localizedSchema,
  aliases: z.array(filled).default([]),
  /** The party for which this one speaks: a ministry speaks for its government. */
  of: slug.optional(),
});

/** A dated event to which texts refer: "before the summit". */
export const eventSchema = z.strictObject({
  id: slug,
  name: localizedSchema,
  aliases: z.array(filled).default([]),
  range: dateRangeSchema,
});

export const packSchema = z.strictObject({
  format: z.literal('second-source-pack/1'),
  id: slug,
  version: z.int().positive(),
  /** Installed but not switched on: the reader chooses it in the settings. */
  optional: z.boolean().default(false),
  title: localizedSchema,
  description: localizedSchema,
  entity: entitySchema,
  topics: z.array(z.strictObject({ id: slug, label: localizedSchema })),
  places: z.array(placeSchema).default([]),
  people: z.array(personSchema).default([]),
  parties: z.array(partySchema).default([]),
  events: z.array(eventSchema).default([]),
  origins: z.array(z.strictObject({ id: slug, name: localizedSchema })).default([]),
  questions: z.array(questionSchema).min(1),
  sources: z.array(sourceSchema).min(1),
  claims: z.array(claimSchema),
  /** The trained question model; a pack without one is matched by shared words alone. */
  model: modelSchema.optional(),
});

export type Localized = z.infer<typeof localizedSchema>;
export type DateRange = z.infer<typeof dateRangeSchema>;
export type QuestionKind = (typeof questionKinds)[number];
export type Position = z.infer<typeof positionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<K extends QuestionKind> = Extract<Answer, { kind: K }>;
export type Attribution = (typeof attributions)[number];
export type Speaker = z.infer<typeof speakerSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Party = z.infer<typeof partySchema>;
export type DatedEvent = z.infer<typeof eventSchema>;
export type Pack = z.infer<typeof packSchema>;
