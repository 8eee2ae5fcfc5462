/** Whether a pack's names are its own: none may name a look-alike, and none two different things. */
import type { Entity, EntityLanguage } from '../data/claims/entity-schema.ts';
import type { Pack } from '../data/claims/schema.ts';
import { compileLexicon } from '../data/spotting/lexicon.ts';
import { createSpotter } from '../data/spotting/mentions.ts';
import { fold } from '../data/text/normalize.ts';

export interface AliasFault {
  /** Path in the pack. */
  path: string;
  message: string;
}

export function findAliasFaults(pack: Pack): AliasFault[] {
  return [...lookalikeFaults(pack.entity), ...sharedAliases(pack)];
}

/** Terms that say which entity is meant, beside those that say that it is another one. */
const opposed = ({
  names,
  anchors,
  lookalikes,
}: EntityLanguage): [string, string[], string[]][] => [
  ['names', [...names.heads, ...names.plurals, ...names.tails], lookalikes.phrases],
  ['names', [...names.identifying, ...names.identifyingAfter], lookalikes.modifiers],
  ['anchors', anchors.places, lookalikes.elsewhere],
  ['anchors', anchors.topic, lookalikes.asides],
];

function lookalikeFaults(entity: Entity): AliasFault[] {
  const spotter = createSpotter(compileLexicon([{ pack: entity.id, entity }]));
  return Object.entries(entity.languages).flatMap(([language, terms]) => {
    const path = `entity.languages.${language}`;
    const twice = opposed(terms).flatMap(([part, own, others]) => {
      const foreign = new Set(others.map(key));
      return own
        .filter((term) => foreign.has(key(term)))
        .map((term) => ({
          path: `${path}.${part}`,
          message: `“${term}” names a look-alike as well as the entity`,
        }));
    });
    const spotted = lookalikesOf(terms).flatMap((phrase) => {
      const [mention] = spotter.spot(phrase);
      if (mention === undefined) return [];
      const found = phrase.slice(mention.start, mention.end);
      const message = `the look-alike “${phrase}” is taken for the entity, by “${found}” in it`;
      return [{ path: `${path}.lookalikes`, message }];
    });
    return [...twice, ...spotted];
  });
}

/** Look-alikes as a text would name them: whole names, and the entity's noun behind another's word. */
function lookalikesOf({ names, lookalikes }: EntityLanguage): string[] {
  const others = [...lookalikes.elsewhere, ...lookalikes.rivals, ...lookalikes.modifiers];
  const [head] = names.heads;
  return [...lookalikes.phrases, ...(head ? others.map((other) => `${other} ${head}`) : [])];
}

const named = ['places', 'people', 'parties', 'events'] as const;

/** One alias for two of a kind would make of either the other. */
function sharedAliases(pack: Pack): AliasFault[] {
  return named.flatMap((list) => {
    const owners = new Map<string, string>();
    return pack[list].flatMap(({ id, name, aliases }, index) =>
      [...new Set([name.en, ...aliases].map(key))].flatMap((alias) => {
        const owner = owners.get(alias) ?? id;
        owners.set(alias, owner);
        const message = `“${alias}” is also an alias of ${owner}`;
        return owner === id ? [] : [{ path: `${list}.${index}.aliases`, message }];
      }),
    );
  });
}

const key = (term: string): string => fold(term).text;
