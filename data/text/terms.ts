/** Finds all terms of a lexicon in a folded text in one pass: a trie, longest term first. */
import type { CompiledEntity } from './lexicon.ts';

/** A term's occurrence; offsets in the folded text. */
export interface Hit {
  start: number;
  end: number;
  roles: number;
}

interface Node {
  next: Map<number, Node>;
  /** Reached by any ending of a word ("~"). */
  ending?: Node;
  roles: number;
}

const space = 32;
const hyphen = 45;
const tilde = 126;

/** Letters and digits of the scripts that put spaces between words. */
export const isAlphabetic = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 0xbf && code < 0x600);

const newNode = (): Node => ({ next: new Map(), roles: 0 });

const addTerm = (root: Node, term: string, roles: number): void => {
  let node = root;
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    if (code === tilde) node = node.ending ??= newNode();
    else {
      const known = node.next.get(code) ?? newNode();
      node.next.set(code, known);
      node = known;
    }
  }
  node.roles |= roles;
};

/** Builds the trie of one entity's terms. */
export function buildTerms(entity: CompiledEntity): Node {
  const root = newNode();
  for (const [roles, terms] of entity.terms) {
    for (const term of terms.split('|')) addTerm(root, term, roles);
  }
  return root;
}

/** The longest term that starts at `at`, or null; no longer than the longest term plus one word. */
const longestAt = (text: string, root: Node, at: number): Hit | null => {
  let best: Hit | null = null;
  const walk = (from: Node, start: number): void => {
    let node = from;
    for (let here = start; ;) {
      const code = text.charCodeAt(here);
      const inWord = isAlphabetic(code);
      const closed = !inWord || (here > at && !isAlphabetic(text.charCodeAt(here - 1)));
      if (node.roles && closed && (!best || here > best.end)) {
        best = { start: at, end: here, roles: node.roles };
      }
      if (node.ending) walk(node.ending, skipWord(text, here));
      // A hyphen is as good as a space; a break inside a script without spaces is none.
      const step: Node | undefined =
        node.next.get(code === hyphen ? space : code) ??
        (code === space && here > at && !isAlphabetic(text.charCodeAt(here - 1))
          ? node.next.get(text.charCodeAt(++here))
          : undefined);
      if (!step) return;
      node = step;
      here++;
    }
  };
  walk(root, at);
  return best;
};

const skipWord = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && isAlphabetic(text.charCodeAt(end))) end++;
  return end;
};

/** All terms in order, never overlapping; the longest wins, then the first. Linear in the text. */
export function findTerms(text: string, root: Node): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length;) {
    const hit = root.next.has(text.charCodeAt(at)) ? longestAt(text, root, at) : null;
    if (hit) hits.push(hit);
    // A word is entered at its start only; other scripts have no such thing.
    const next = hit ? hit.end : at + 1;
    at = isAlphabetic(text.charCodeAt(next - 1)) ? skipWord(text, next) : next;
  }
  return hits;
}

export type Terms = Node;
