/** Which mark lies under a point, whatever the browser can tell of it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { markAt } from '../../../entrypoints/article.content/pointer.ts';
import { openPage, setPage, type OpenPage } from './stage.ts';

let page: OpenPage;
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

type Finder = { highlightsFromPoint?: (x: number, y: number) => unknown[] };

/** What lies in the middle of the only mark, and right below its line. */
const look = async () => {
  setPage('<p>The harbour bridge opened.</p>');
  page = await openPage();
  const marks = page.painter.marks();
  const { left, right, top, bottom } = marks[0]!.ranges[0]!.getBoundingClientRect();
  const at = (y: number) => markAt(document, (left + right) / 2, y, marks);
  return { on: at((top + bottom) / 2), below: at(bottom + 20), mark: marks[0] };
};

describe('the mark under a point', () => {
  it('is the one that the browser names', async () => {
    const { on, below, mark } = await look();
    expect(on).toBe(mark);
    expect(below).toBeNull();
  });

  it('is found by the caret where the browser names none, as under an emulated device scale', async () => {
    const finder = CSS.highlights as unknown as Required<Finder>;
    const asked = vi.spyOn(finder, 'highlightsFromPoint').mockReturnValue([]);
    const { on, below, mark } = await look();
    expect(asked).toHaveBeenCalled();
    expect(on).toBe(mark);
    expect(below).toBeNull();
  });
});
