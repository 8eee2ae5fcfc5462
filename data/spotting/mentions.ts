/**
 * Spots the mentions of the installed entities in a text. A name with an identifying modifier or in
 * a place of the entity decides for itself; a bare one is decided by what is attached to it, then
 * by its clause, its sentence, what was spoken of last, and the whole text with its title. A noun
 * ("the office") refers to what was introduced last, and only if that was the entity.
 */
import type { CompiledLexicon } from './lexicon.ts';
import { fold, hidingPlaces } from '../text/normalize.ts';
import { readText } from './reading.ts';
import { buildTerms, type Terms } from './terms.ts';
import { readMentions } from './discourse.ts';

/** A span of the text that was given, UTF-16 offsets, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  kind: 'name' | 'coref';
  pack: string;
}

export interface Spotter {
  /** Cheap: may this text hold a name at all? One compiled test; used on every page. */
  mayMention(text: string): boolean;
  /** All mentions, in order, never overlapping. `title` is context only. */
  spot(text: string, context?: { title?: string }): Mention[];
  /** Packs whose entity the text (read under its title) is about: at least one mention in text or title. */
  packsOf(text: string, context?: { title?: string }): string[];
}

interface EntitySpotter {
  pack: string;
  read(text: string, title: string): { text: Mention[]; title: Mention[] };
}

/** The trie is built when a text first needs it: most pages never do. */
const spotterOf = (entity: CompiledLexicon['entities'][number]): EntitySpotter => {
  let terms: Terms | undefined;
  return {
    pack: entity.pack,
    read(text, title) {
      terms ??= buildTerms(entity);
      const [inTitle, inText] = readMentions([readText(title, terms), readText(text, terms)]);
      const own = (spans: Omit<Mention, 'pack'>[] = []): Mention[] =>
        spans.map((span) => ({ ...span, pack: entity.pack }));
      return { text: own(inText), title: own(inTitle) };
    },
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

/** @throws SyntaxError where `lexicon.quick` is no regular expression, as a lexicon of another version may be */
export function createSpotter(lexicon: CompiledLexicon): Spotter {
  const quick = new RegExp(lexicon.quick, 'i');
  const spotters = lexicon.entities.map(spotterOf);
  const mayMention = (text: string): boolean =>
    quick.test(text) || [...hidingPlaces(text)].some((place) => quick.test(fold(place).text));
  const worthReading = (text: string, title: string): boolean =>
    mayMention(text) || (title !== '' && mayMention(title));
  return {
    mayMention,
    spot(text, { title = '' } = {}) {
      if (!worthReading(text, title)) return [];
      return withoutOverlaps(spotters.flatMap((spotter) => spotter.read(text, title).text));
    },
    packsOf(text, { title = '' } = {}) {
      if (!worthReading(text, title)) return [];
      return spotters
        .filter((spotter) =>
          Object.values(spotter.read(text, title)).some(({ length }) => length > 0),
        )
        .map(({ pack }) => pack);
    },
  };
}
