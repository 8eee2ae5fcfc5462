/** `check FILE…`: what the sources say to the statements of an html or text file, to be read or as JSON. */
import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { findPublished } from '../data/article/published.ts';
import { sayReason } from '../data/matching/comparing/reason.ts';
import type { Comparison, ComparisonRow } from '../data/matching/types.ts';
import { flatten } from './check-records.ts';
import type { CheckedStatement, Checker } from './checker.ts';

interface Article {
  title?: string;
  published?: string;
  text: string;
}

/** @returns whether every file could be read */
export async function checkFiles(
  checker: Checker,
  paths: readonly string[],
  asJson: boolean,
): Promise<boolean> {
  let clean = true;
  for (const path of paths) {
    try {
      const article = readArticle(
        path === '-' ? await readStream(process.stdin) : await readFile(path, 'utf8'),
      );
      const checked = checker.check(article.text, article);
      const { title, published, text } = article;
      const record = { path, title, published, text, ...flatten(checked, text) };
      console.log(asJson ? JSON.stringify(record) : print(path, article, checked.statements));
    } catch (error) {
      console.error(`${path}: ${(error as Error).message}`);
      clean = false;
    }
  }
  return clean;
}

const looksLikeHtml =
  /^\s*<(?:!doctype|html|head|title|meta|link|body|article|section|main|header|div|p|h\d|\?xml|!--)/i;

/** Tags that an author may leave out and a browser puts in; the parser here does not. */
function withRoot(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  const inside = /<(?:head|body)[\s>]/i.test(html) ? html : `<head></head><body>${html}</body>`;
  return `<!doctype html><html>${inside}</html>`;
}

/** The article of an html page as Readability finds it; any other text as it stands. */
export function readArticle(content: string): Article {
  if (!looksLikeHtml.test(content)) return { text: content };
  const { document } = parseHTML(withRoot(content));
  const { date: published } = findPublished(document);
  const named = document.querySelector('title')?.textContent?.trim();
  const parsed = new Readability(document).parse();
  const title = parsed?.title || named;
  return {
    text: blocksOf(parsed?.content ?? document.body?.innerHTML ?? ''),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  };
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, th, dd, dt, pre';

/** The text as a reader sees it: a line break in the source is a space, a block is a paragraph. */
function blocksOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const leaves = [...document.querySelectorAll(blocks)].filter(
    (block) => !block.querySelector(blocks),
  );
  const texts = leaves.length > 0 ? leaves : [document.body];
  return texts
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function print(
  path: string,
  { title, published, text }: Article,
  statements: readonly CheckedStatement[],
): string {
  const told = statements.filter(({ report }) =>
    report.comparisons.some(({ standing }) => standing !== 'alone'),
  );
  const head = [title ?? path, published].filter(Boolean).join(' · ');
  if (told.length === 0) return `${head}\n  No statement that the sources speak to.\n`;
  const body = told.map(({ start, end, report }) => {
    const quoted = text.slice(start, end).replace(/\s+/g, ' ').trim();
    return [`  “${quoted}”`, ...report.comparisons.filter(isTold).map(printComparison)].join('\n');
  });
  return [head, '', body.join('\n\n'), ''].join('\n');
}

const isTold = ({ standing }: Comparison) => standing !== 'alone';

function printComparison({ question, pageAnswer, rows }: Comparison): string {
  const answer = pageAnswer ? ` — ${pageAnswer.en}` : '';
  return [`    ${question.label.en}${answer}`, ...rows.map((row) => `      ${printRow(row)}`)].join(
    '\n',
  );
}

const silences: Record<string, string> = {
  'did-not-say': 'did not say',
  'published-before': 'published before',
};

function printRow({ source, relation, claims, reason }: ComparisonRow): string {
  const [claim] = claims;
  if (claim === undefined) return `${silences[relation]}: ${source.publisher}, ${source.published}`;
  const why = reason ? ` (${sayReason(reason, source.publisher)})` : '';
  return `${relation}: “${claim.quote}” — ${claim.speaker.en}, ${source.publisher}, ${source.published}${why}`;
}
