/** Is this page an article? Asked only of pages that may hold a mention; cheap signs first. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { readStructuredData } from '../../data/article/structured-data.ts';

const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;

const articleMeta = [
  'meta[property="og:type"][content="article" i]',
  'meta[property^="article:published"]',
  'meta[itemprop="datePublished"]',
  '[itemtype$="Article"]',
  '[itemtype$="BlogPosting"]',
].join();

const articleElements = 'article, [role="article"], [itemprop~="articleBody"]';

/** Two or three sentences: enough for a short agency item, too much for a teaser. */
const enoughText = 200;

/** Whether the page presents itself as one article, or reads like one. */
export function isArticle(doc: Document): boolean {
  if (doc.querySelector(articleMeta)) return true;
  if (readStructuredData(doc).some(({ types }) => types.some((type) => articleType.test(type))))
    return true;
  return hasOneArticle(doc) || isProbablyReaderable(doc);
}

function hasOneArticle(doc: Document): boolean {
  const outermost = [...doc.querySelectorAll(articleElements)].filter(
    (element) => !element.parentElement?.closest(articleElements),
  );
  const [only] = outermost;
  if (outermost.length !== 1 || !only) return false;
  let length = 0;
  for (const paragraph of only.getElementsByTagName('p')) {
    length += (paragraph.textContent ?? '').trim().length;
    if (length >= enoughText) return true;
  }
  return false;
}
