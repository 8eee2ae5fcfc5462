/** Which sentences of a page are asked about. */
import { afterEach, describe, expect, it } from 'vitest';
import { openPage, setPage, type OpenPage } from './stage.ts';

let page: OpenPage;
const asked = async (html: string): Promise<string[]> => {
  setPage(html);
  page = await openPage();
  return page.questions.flatMap(({ statements }) => statements.map(({ text }) => text));
};
afterEach(() => {
  page.close();
  document.body.replaceChildren();
});

const filler = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>Filler sentence number ${at} is here.</p>`).join('');

describe('the statements of a page', () => {
  it('asks once, with the sentences around a mention', async () => {
    const texts = await asked('<p>It rained. The harbour bridge opened. Nobody came.</p>');
    expect(texts).toEqual(['It rained.', 'The harbour bridge opened.', 'Nobody came.']);
    expect(page.questions).toHaveLength(1);
  });

  it('leaves out what is no sentence and names nothing', async () => {
    const texts = await asked(
      '<p>9 October 2018</p><h1>The harbour bridge</h1><p>It opened.</p><p>A caption</p>',
    );
    expect(texts).toEqual(['The harbour bridge', 'It opened.']);
  });

  it('asks about no other sentence where the entity is named in passing', async () => {
    const texts = await asked(`${filler(40)}<p>The harbour bridge opened.</p>${filler(40)}`);
    expect(texts).toEqual(['The harbour bridge opened.']);
  });

  it('asks about more of an article on the entity, but not about all of a long one', async () => {
    const named = '<p>The harbour bridge opened.</p>'.repeat(3);
    expect(await asked(`${named}${filler(20)}`)).toHaveLength(3 + 12);
    page.close();
    const long = `${'<p>The harbour bridge opened.</p>'.repeat(2)}${filler(11)}`.repeat(30);
    const texts = await asked(long);
    expect(texts.filter((text) => text.startsWith('Filler'))).toHaveLength(120);
    expect(texts.filter((text) => text.startsWith('The'))).toHaveLength(60);
  });

  it('asks nobody where nothing is named', async () => {
    expect(await asked(filler(10))).toEqual([]);
    expect(page.questions).toEqual([]);
    expect(page.session.state().state).toBe('no-mention');
  });

  it('says so where the page is no article', async () => {
    setPage('<p>The harbour bridge.</p>');
    document.head.querySelector('meta')!.remove();
    document.body.innerHTML = '<ul><li>The harbour bridge</ul>';
    page = await openPage();
    expect(page.session.state().state).toBe('not-an-article');
    expect(page.questions).toEqual([]);
  });
});
