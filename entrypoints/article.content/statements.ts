/** From blocks of text to the statements that the background is asked about. */
import type { Spotter } from '../../data/spotting/mentions.ts';
import { keepNearest } from '../../data/spotting/nearest.ts';
import { readStatements } from '../../data/spotting/statements.ts';
import { hasSentenceRules, loadSentenceRules } from '../../data/text/sentences.ts';
import type { Pace } from './pace.ts';
import type { Block } from './text-block.ts';

/** A sentence of the page with its place; offsets are UTF-16 in the block's text. */
export interface Passage {
  id: string;
  text: string;
  mentioned: boolean;
  block: Block;
  start: number;
  end: number;
  names: { start: number; end: number }[];
}

/** Spotting works on this much text at a stretch: an article, or a piece of a very long page. */
const stretch = 16_000;
/** Of a very long page only the surroundings of possible mentions are spotted: blocks to each side. */
const surroundings = 12;

/** The page's sentences about an entity, and those nearest to them, in reading order. */
export async function findPassages(
  blocks: readonly Block[],
  spotter: Spotter,
  title: string,
  pace: Pace,
): Promise<Omit<Passage, 'id'>[]> {
  const passages: Omit<Passage, 'id'>[] = [];
  if (!hasSentenceRules()) await loadAlone(pace);
  for (const piece of pieces(await near(blocks, spotter, pace))) {
    if (pace.due()) await pace.rest();
    passages.push(...spotPiece(piece, spotter, title));
  }
  const titled = spotter.read('', title).about.length > 0;
  return keepNearest(passages, titled);
}

/** The rules of sentences come in one piece that fills a slice: nothing else is done in it. */
async function loadAlone(pace: Pace): Promise<void> {
  await pace.rest();
  loadSentenceRules();
  await pace.rest();
}

async function near(
  blocks: readonly Block[],
  spotter: Spotter,
  pace: Pace,
): Promise<readonly Block[]> {
  if (!isLong(blocks)) return blocks;
  const kept = new Set<number>();
  for (const [at, { text }] of blocks.entries()) {
    if (pace.due()) await pace.rest();
    if (!spotter.mayMention(text)) continue;
    for (let by = -surroundings; by <= surroundings; by++) kept.add(at + by);
  }
  return [...kept].sort((a, b) => a - b).flatMap((at) => blocks[at] ?? []);
}

/** Counts no further than it has to. */
function isLong(blocks: readonly Block[]): boolean {
  let length = 0;
  return blocks.some(({ text }) => (length += text.length) >= stretch * 4);
}

function* pieces(blocks: readonly Block[]): Generator<Block[]> {
  let piece: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    piece.push(block);
    length += block.text.length;
    if (length < stretch) continue;
    yield piece;
    piece = [];
    length = 0;
  }
  if (piece.length) yield piece;
}

const paragraphBreak = '\n\n';

/** Blocks are spotted together, because "the office" is explained by an earlier paragraph. */
function spotPiece(piece: Block[], spotter: Spotter, title: string): Omit<Passage, 'id'>[] {
  const text = piece.map((block) => block.text).join(paragraphBreak);
  const found = spotter.read(text, title).mentions;
  // Without a mention near by, sentences need not even be told apart.
  if (!found.length) return [];
  const spans = readStatements(text, found);
  const passages: Omit<Passage, 'id'>[] = [];
  let from = 0;
  let next = 0;
  for (const block of piece) {
    const to = from + block.text.length;
    for (; spans[next] && spans[next]!.start < to; next++) {
      const { start, end, mentions, mentioned } = spans[next]!;
      const stop = Math.min(end, to);
      passages.push({
        text: text.slice(start, stop),
        mentioned,
        block,
        start: start - from,
        end: stop - from,
        names: mentions.map((name) => ({
          start: name.start - from,
          end: Math.min(name.end, to) - from,
        })),
      });
    }
    from = to + paragraphBreak.length;
  }
  return passages;
}

/** Gives passages names that stay the same as long as the page says the same. */
export function createNaming(): (passages: Omit<Passage, 'id'>[]) => Passage[] {
  const names = new Map<string, string>();
  return (passages) => {
    const seen = new Map<string, number>();
    return passages.map((passage) => {
      const times = (seen.get(passage.text) ?? 0) + 1;
      seen.set(passage.text, times);
      const key = `${times} ${passage.text}`;
      const id = names.get(key) ?? `s${names.size + 1}`;
      names.set(key, id);
      return { ...passage, id };
    });
  };
}
