/** Finds all terms of a lexicon in a folded text in one pass: a trie, longest term first. */
import type { CompiledEntity } from './lexicon.ts';

/** A term's occurrence; offsets in the folded text. */
export interface Hit {
  start: number;
  end: number;
  roles: number;
}

/**
 * All terms with a common beginning, which is `depth` long: in a sorted list they stand together. The
 * children are made when a text first comes by: most of a lexicon's languages and words never do, and
 * to make all of them takes longer than to read an article.
 */
interface Node {
  depth: number;
  /** The terms, as a range of the list. */
  from: number;
  to: number;
  roles: number;
  next?: Map<number, Node>;
  /** Reached by any ending of a word ("~"). */
  ending?: Node;
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

/** The node's children by their character; makes them when they are first asked for. */
const childrenOf = (node: Node, { list, rolesOf }: Terms): Map<number, Node> => {
  if (node.next) return node.next;
  const next = (node.next = new Map<number, Node>());
  const depth = node.depth + 1;
  let last: Node | undefined;
  let lastCode = -1;
  for (let at = node.from; at < node.to; at++) {
    const term = list[at]!;
    // Of all terms that begin alike, the one that ends there comes first.
    if (term.length === node.depth) continue;
    const code = term.charCodeAt(node.depth);
    if (!last || code !== lastCode) {
      last = { depth, from: at, to: at, roles: term.length === depth ? rolesOf(at) : 0 };
      lastCode = code;
      if (code === tilde) node.ending = last;
      else next.set(code, last);
    }
    last.to = at + 1;
  }
  return next;
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
  let node: Node | undefined = from;
  for (let at = at0; node; at++) {
    if (node.roles && at > (found?.end ?? start) && isClosed(text, at)) {
      found = { start, end: at, roles: node.roles };
    }
    const children = childrenOf(node, terms);
    if (node.ending)
      found = longestFrom(text, terms, node.ending, start, skipWord(text, at), found);
    const code = text.charCodeAt(at);
    // A hyphen is as good as a space.
    node = children.get(code === hyphen ? space : code);
    // Inside a script without spaces a line may break.
    if (!node && code === space && at > start && !isAlphabetic(text.charCodeAt(at - 1))) {
      node = children.get(text.charCodeAt(++at));
    }
  }
  return found;
};

/** All terms in order, never overlapping; the longest wins, then the first. Linear in the text. */
export function findTerms(text: string, terms: Terms): Hit[] {
  const hits: Hit[] = [];
  const beginnings = childrenOf(terms.root, terms);
  for (let at = 0; at < text.length;) {
    const first = beginnings.get(text.charCodeAt(at));
    const hit = first ? longestFrom(text, terms, first, at, at + 1, null) : null;
    if (hit) hits.push(hit);
    // A word is entered at its start only; other scripts have no such thing.
    const next = hit ? hit.end : at + 1;
    at = isAlphabetic(text.charCodeAt(next - 1)) ? skipWord(text, next) : next;
  }
  return hits;
}
