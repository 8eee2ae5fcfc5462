/** Which sentences of an article may speak of an entity without naming it: those nearest to one that does. */

/** Sentences without a mention speak of the entity too ("Nothing like it had been tried before"). */
const neighbours = 120;
/** How many sentences such a sentence may be away from a mention, in an article about the entity. */
const reach = 12;
/** From this share of sentences with a mention on, an article is about the entity. */
const aboutShare = 0.08;

/**
 * All passages with a mention, and of an article about the entity those that stand nearest to one:
 * where it is only named in passing, everything else is about something else.
 *
 * @param passages an article's sentences in order
 * @param titled whether the article's title names the entity
 */
export function keepNearest<T extends { mentioned: boolean; text: string }>(
  passages: readonly T[],
  titled: boolean,
): T[] {
  const mentioned = passages.filter((passage) => passage.mentioned);
  if (!titled && mentioned.length < passages.length * aboutShare) return mentioned;
  const by = distances(passages);
  return [...passages.keys()]
    .filter((at) => !by[at] || (by[at] <= reach && sentence.test(passages[at]!.text)))
    .sort((a, b) => by[a]! - by[b]!)
    .slice(0, mentioned.length + neighbours)
    .sort((a, b) => a - b)
    .map((at) => passages[at]!);
}

/** Datelines, captions and cells of tables say nothing by themselves of what is named elsewhere. */
const sentence = /[.!?。！？…]["'”’»」』)\]]*$/;

/** How far each passage is from the nearest mention; what follows one is nearer than what leads to it. */
function distances(passages: readonly { mentioned: boolean }[]): number[] {
  const distance = passages.map(({ mentioned }) => (mentioned ? 0 : Infinity));
  const { length } = distance;
  for (let at = 1; at < length; at++) distance[at] = Math.min(distance[at]!, distance[at - 1]! + 1);
  for (let at = length - 2; at >= 0; at--)
    distance[at] = Math.min(distance[at]!, distance[at + 1]! + 1.5);
  return distance;
}
