/**
 * Spots the mentions of the installed entities in a text. A name with an identifying modifier or in
 * a place of the entity decides for itself; a bare one is decided by what is attached to it, then
 * by its clause, its sentence, what was spoken of last, and the whole text with its title. A noun
 * ("the office") refers to what was introduced last, and only if that was the entity.
 */
import type { CompiledLexicon } from './lexicon.ts';
import { fold, hidingPlaces } from '../text/normalize.ts';
import { prepareText } from './prepared-text.ts';
import { buildTerms, type Terms } from './terms.ts';
import { readMentions } from './discourse.ts';

/** A span of the text that was given, UTF-16 offsets, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  kind: 'name' | 'coref';
  pack: string;
}

export interface SpottedText {
  /** All mentions, in order, never overlapping. */
  mentions: Mention[];
  /** Packs whose entity the text is about: at least one mention in text or title. */
  about: string[];
}

export interface Spotter {
  /** Cheap: may this text hold a name at all? One compiled test; used on every page. */
  mayMention(text: string): boolean;
  /** Spots a text under its title, which is context only. */
  read(text: string, title?: string): SpottedText;
  /** The mentions alone. */
  spot(text: string, context?: { title?: string | undefined }): Mention[];
}

interface SpottedEntity {
  pack: string;
  mentions: Mention[];
  /** How often text and title name the entity. */
  named: number;
}

/** The trie is built when a text first needs it: most pages never do. */
const spotterOf = (entity: CompiledLexicon['entities'][number]) => {
  const { pack } = entity;
  let terms: Terms | undefined;
  return (text: string, title: string): SpottedEntity => {
    terms ??= buildTerms(entity);
    const [inTitle, inText] = readMentions([prepareText(title, terms), prepareText(text, terms)]);
    return {
      pack,
      mentions: inText!.map((span) => ({ ...span, pack })),
      named: inTitle!.length + inText!.length,
    };
  };
};

const withoutOverlaps = (mentions: Mention[]): Mention[] => {
  let end = 0;
  return mentions
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      if (mention.start < end) return false;
      end = mention.end;
      return true;
    });
};

export function createSpotter(lexicon: CompiledLexicon): Spotter {
  const quick = lexicon.quick.map((source) => new RegExp(source, 'i'));
  const spotters = lexicon.entities.map(spotterOf);
  const isQuick = (text: string): boolean => quick.some((names) => names.test(text));
  const mayMention = (text: string): boolean =>
    isQuick(text) || hidingPlaces(text).some((place) => isQuick(fold(place).text));
  const read: Spotter['read'] = (text, title = '') => {
    const isWorthReading = mayMention(text) || mayMention(title);
    const found = isWorthReading ? spotters.map((spot) => spot(text, title)) : [];
    return {
      mentions: withoutOverlaps(found.flatMap(({ mentions }) => mentions)),
      about: found.filter(({ named }) => named).map(({ pack }) => pack),
    };
  };
  return { mayMention, read, spot: (text, { title } = {}) => read(text, title).mentions };
}
