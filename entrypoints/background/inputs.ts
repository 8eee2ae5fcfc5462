/** What the background accepts: a message from a page's process is input from outside. */
import { z } from 'zod';

/** Far more than an article holds; a page beyond it is refused and not half read. */
const maxStatements = 5000;
const maxStatementLength = 20_000;
const maxPassageLength = 200_000;

const date = z.iso.date();
const title = z.string().max(5000);
const id = z.string().min(1).max(200);
const text = z.string().max(maxStatementLength);
const pageUrl = z.string().max(20_000);

export const pageQuestion = z.object({
  url: pageUrl,
  title,
  published: date.optional(),
  statements: z.array(z.object({ id, text, mentioned: z.boolean() })).max(maxStatements),
});

export const passage = z.object({
  text: z.string().max(maxPassageLength),
  url: pageUrl.optional(),
  title: title.optional(),
  published: date.optional(),
});

export const searchQuery = z.object({ text: z.string().max(1000) });
export const sourceId = z.object({ pack: id, source: id });
export const packSwitch = z.object({ pack: id, enabled: z.boolean() });

export const compareInput = z.object({
  text: z.string().max(maxPassageLength).optional(),
  title: title.optional(),
  url: pageUrl.optional(),
  published: date.optional(),
  question: z.object({ pack: id, id }).optional(),
  tabId: z.int().optional(),
});

/** Methods that take nothing are sent nothing, which arrives as `undefined` or `null`. */
export const nothing = z.unknown();
