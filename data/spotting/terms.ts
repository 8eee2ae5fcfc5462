/** Finds all terms of a lexicon in a folded text in one pass: a trie, longest term first. */
import type { CompiledEntity } from './lexicon.ts';

/** A term's occurrence; offsets in the folded text. */
export interface Hit {
  start: number;
  end: number;
  roles: number;
}

/**
 * All terms with a common beginning, which is `depth` long: in a sorted list they stand together. A
 * child is looked up when a text first comes by: most of a lexicon's languages and words never do, and
 * to go through all of them takes longer than to read an article.
 */
interface Node {
  depth: number;
  /** The terms, as a range of the list. */
  from: number;
  to: number;
  roles: number;
  /** What has been looked up of its children, by the character that leads to them. */
  next?: Map<number, Node | null>;
  /** Reached by any ending of a word ("~"). */
  ending?: Node | null;
}

export interface Terms {
  list: readonly string[];
  rolesOf(index: number): number;
  root: Node;
}

const space = 32;
const hyphen = 45;
const tilde = 126;

/** The character that stands for the first kind of terms, see `CompiledEntity`. */
export const firstKind = 48;

/** Letters and digits of the scripts that put spaces between words. */
export const isAlphabetic = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 0xbf && code < 0x600);

/** The terms of one entity, as a trie that grows where it is used. */
export function buildTerms({ terms, kinds, roles }: CompiledEntity): Terms {
  const list = terms.split('|');
  const rolesOf = (index: number) => roles[kinds.charCodeAt(index) - firstKind] ?? 0;
  return { list, rolesOf, root: { depth: 0, from: 0, to: list.length, roles: 0 } };
}

/** The terms of a node that go on with a character. */
const childOf = (node: Node, code: number, terms: Terms): Node | null => {
  const next = (node.next ??= new Map<number, Node | null>());
  let child = next.get(code);
  if (child === undefined) next.set(code, (child = findChild(node, code, terms)));
  return child;
};

const findChild = (node: Node, code: number, { list, rolesOf }: Terms): Node | null => {
  const { from, to, depth } = node;
  const first = firstFrom(list, depth, code, from, to);
  const end = firstFrom(list, depth, code + 1, first, to);
  if (first === end) return null;
  // Of all terms that begin alike, the one that ends there comes first.
  const roles = list[first]!.length === depth + 1 ? rolesOf(first) : 0;
  return { depth: depth + 1, from: first, to: end, roles };
};

/** The first term between two indexes whose character at `depth` is `code` or a later one. */
const firstFrom = (
  list: readonly string[],
  depth: number,
  code: number,
  from: number,
  to: number,
): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Of a term that ends here, NaN.
    if (list[middle]!.charCodeAt(depth) >= code) high = middle;
    else low = middle + 1;
  }
  return low;
};

const skipWord = (text: string, at: number): number => {
  let end = at;
  while (isAlphabetic(text.charCodeAt(end))) end++;
  return end;
};

/** A word of an alphabetic script ends where no letter follows; other scripts have no such thing. */
const isClosed = (text: string, end: number): boolean =>
  !isAlphabetic(text.charCodeAt(end)) || !isAlphabetic(text.charCodeAt(end - 1));

/** The longest term that goes on from `node` at `from`, or `best`; at most one word per "~". */
const longestFrom = (
  text: string,
  terms: Terms,
  from: Node,
  start: number,
  at0: number,
  best: Hit | null,
): Hit | null => {
  let found = best;
  let node: Node | null = from;
  for (let at = at0; node; at++) {
    if (node.roles && at > (found?.end ?? start) && isClosed(text, at)) {
      found = { start, end: at, roles: node.roles };
    }
    if (node.ending === undefined) node.ending = findChild(node, tilde, terms);
    if (node.ending)
      found = longestFrom(text, terms, node.ending, start, skipWord(text, at), found);
    const code = text.charCodeAt(at);
    // A hyphen is as good as a space.
    const next: Node | null = childOf(node, code === hyphen ? space : code, terms);
    // Inside a script without spaces a line may break.
    const breaks = !next && code === space && at > start && !isAlphabetic(text.charCodeAt(at - 1));
    node = breaks ? childOf(node, text.charCodeAt(++at), terms) : next;
  }
  return found;
};

/** All terms in order, never overlapping; the longest wins, then the first. Linear in the text. */
export function findTerms(text: string, terms: Terms): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length;) {
    const first = childOf(terms.root, text.charCodeAt(at), terms);
    const hit = first ? longestFrom(text, terms, first, at, at + 1, null) : null;
    if (hit) hits.push(hit);
    // A word is entered at its start only; other scripts have no such thing.
    const next = hit ? hit.end : at + 1;
    at = isAlphabetic(text.charCodeAt(next - 1)) ? skipWord(text, next) : next;
  }
  return hits;
}
