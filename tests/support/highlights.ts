/** What is painted on a page, read from the registry that the page and the extension share. */
import type { TestPage } from './test-browser.ts';

export interface Painted {
  standing: string;
  text: string;
  /** The middle of the first line of the mark, in the viewport. */
  x: number;
  y: number;
}

/** The marks of statements in the order of the page; tints and the like left out. */
export function readHighlights(page: TestPage): Promise<Painted[]> {
  return page.evaluate(
    (standings) => {
      const painted = standings.flatMap((standing) =>
        [...(CSS.highlights.get(`second-source-${standing}`) ?? [])].map((range) => {
          const own = range as Range;
          const box = own.getClientRects()[0] ?? own.getBoundingClientRect();
          const { x, y, width, height } = box;
          return { standing, text: own.toString(), x: x + width / 2, y: y + height / 2 };
        }),
      );
      return painted.sort((a, b) => a.y - b.y || a.x - b.x);
    },
    ['agrees', 'differs', 'updates', 'alone'],
  );
}
