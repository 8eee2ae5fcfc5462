/**
 * How marks look in shadow roots and frames. The manifest's style sheet styles the page; shadow roots
 * take its highlights over from their hosts in some browsers, frames in none. Where it does not reach,
 * a copy is adopted as long as there are marks: an adopted sheet is no node, and names nothing of the page's.
 */
import type { Tree } from './article.ts';

export const prefix = 'second-source-';
/** Backgrounds come in steps, because the style sheet cannot be told a number without touching the page. */
export const tintSteps = [1, 2, 3, 4] as const;
export const standings = ['alone', 'agrees', 'updates', 'differs'] as const;

const tints = standings.flatMap((one) => tintSteps.map((step) => `${one}-tint${step}` as const));
/** All names under which something is marked, without the prefix. */
export const names = [...standings, ...tints, 'active', 'flash'] as const;
const copied = ['background-color', 'text-decoration'];

export function createMarkStyle() {
  const sheets = new Map<Tree, CSSStyleSheet>();

  const adopt = (tree: Tree, view: Window & typeof globalThis): boolean => {
    try {
      const sheet = new view.CSSStyleSheet({ media: 'screen' });
      sheet.replaceSync(copyOfRules());
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      sheets.set(tree, sheet);
      return true;
    } catch {
      return false;
    }
  };
  return {
    /** Whether marks on this element are seen, after all that can be done for it. */
    reaches(element: Element): boolean {
      const tree = element.getRootNode() as Tree;
      const view = element.ownerDocument.defaultView;
      if (tree === document || sheets.has(tree)) return true;
      if (!view || !hasRegistry(view)) return false;
      return isStyled(element) || adopt(tree, view);
    },
    /** Takes the copies away from all trees but these. */
    keep(trees: ReadonlySet<Node>) {
      for (const [tree, sheet] of sheets) {
        if (trees.has(tree)) continue;
        sheets.delete(tree);
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
      }
    },
  };
}

/**
 * Whether marks of a window can be registered: in Firefox those of a frame come out in the registry of
 * the page, where they take the place of the page's own. They are listed in the popup only.
 */
export const hasRegistry = (view: Window): boolean => !import.meta.env.FIREFOX || view === window;

const styleOf = (element: Element, name: string) =>
  getComputedStyle(element, `::highlight(${prefix}${name})`);

const lineOn = (element: Element) => styleOf(element, 'alone').textDecorationLine;
const isStyled = (element: Element) => lineOn(element) === lineOn(document.documentElement);

/** What the manifest's style sheet says, read off the page: no page's script can reach the sheet itself. */
function copyOfRules(): string {
  return names
    .map((name) => {
      const style = styleOf(document.documentElement, name);
      const body = copied.map((property) => `${property}:${style.getPropertyValue(property)}`);
      return `::highlight(${prefix}${name}){${body.join(';')}}`;
    })
    .join('');
}
