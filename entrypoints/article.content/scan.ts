/**
 * The cheap test of a whole page: may it mention an entity at all? Most pages do not, and for them
 * this is all the work that there is. The browser itself puts the text together, which is quicker than
 * a walk over the text nodes, and leaves out what stands in scripts: two thirds of a usual page. Walked
 * are pages of unusual size, so that the work can rest.
 */
import { frameDocument, type Tree } from './article.ts';
import type { Pace } from './pace.ts';

type Test = (text: string) => boolean;

const manyElements = 8000;
const muchText = 200_000;
const pieceLength = 20_000;
/** A name longer than this is not found across the seam of two pieces. */
const seam = 200;
const stepsBetweenLooks = 128;

/** Whether `root`, with the shadow roots and frames in it, may hold a mention. */
export async function mayHoldMention(root: Node, test: Test, pace: Pace): Promise<boolean> {
  const inner: Tree[] = [];
  if (hasManyElements(root)) {
    if (await walkAndTest(root, test, pace, inner)) return true;
  } else {
    const text = isParent(root) ? textBetweenScripts(root) : (root.textContent ?? '');
    if (text.length > muchText ? await walkAndTest(root, test, pace) : test(text)) return true;
    collectTrees(root, inner);
  }
  for (const tree of inner) {
    const start = 'body' in tree ? tree.body : tree;
    if (start && (await mayHoldMention(start, test, pace))) return true;
  }
  return false;
}

function hasManyElements(root: Node): boolean {
  if (root.nodeType !== Node.ELEMENT_NODE) return false;
  return (root as Element).getElementsByTagName('*')[manyElements] !== undefined;
}

const code = 'script:not(:empty), style:not(:empty)';

function textBetweenScripts(root: Element | DocumentFragment): string {
  const range = documentOf(root).createRange();
  range.selectNodeContents(root);
  let text = '';
  for (const script of root.querySelectorAll(code)) {
    range.setEndBefore(script);
    text += range.toString();
    range.setStartAfter(script);
  }
  if (root.lastChild) range.setEndAfter(root.lastChild);
  return text + range.toString();
}

/** Trees are looked for on the way where there is a list for them. */
async function walkAndTest(root: Node, test: Test, pace: Pace, trees?: Tree[]): Promise<boolean> {
  const { SHOW_TEXT, SHOW_ELEMENT } = NodeFilter;
  const shown = trees ? SHOW_TEXT | SHOW_ELEMENT : SHOW_TEXT;
  const walker = documentOf(root).createTreeWalker(root, shown);
  let piece = '';
  for (let steps = 1; walker.nextNode(); steps++) {
    const node = walker.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) addTree(node as Element, trees);
    else piece += textOf(node as Text);
    if (piece.length > pieceLength) {
      if (test(piece)) return true;
      piece = piece.slice(-seam);
    }
    if (steps % stepsBetweenLooks === 0 && pace.due()) await pace.rest();
  }
  return test(piece);
}

const textOf = ({ data, parentNode }: Text): string => (isCode(parentNode) ? '' : data);
const isCode = (node: Node | null) => /^(?:SCRIPT|STYLE)$/.test(node?.nodeName ?? '');

function addTree(element: Element, trees?: Tree[]): void {
  const inner = element.shadowRoot ?? frameDocument(element);
  if (inner) trees?.push(inner);
}

/** Custom elements. XPath finds them without making an object of every element of the page. */
const customElements = './/*[contains(local-name(), "-")]';
/** Other elements with a shadow root have nothing else in them, nearly always. */
const otherHosts = 'iframe,div:empty,section:empty,article:empty,main:empty,span:empty';

/** Open shadow roots and readable frames below a node, not those inside of them. */
function collectTrees(root: Node, trees: Tree[]): void {
  if (!isParent(root)) return;
  const isElement = root.nodeType === Node.ELEMENT_NODE;
  if (isElement) {
    addTree(root as Element, trees);
    const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
    const custom = documentOf(root).evaluate(customElements, root, null, type);
    for (let at = 0; at < custom.snapshotLength; at++)
      addTree(custom.snapshotItem(at) as Element, trees);
  }
  // XPath knows nothing of shadow roots; they are small.
  for (const element of root.querySelectorAll(isElement ? otherHosts : '*')) {
    addTree(element, trees);
  }
}

const isParent = (node: Node): node is Element | DocumentFragment =>
  node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);
