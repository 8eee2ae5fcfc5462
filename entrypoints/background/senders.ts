/** Who sends a message: a page of the extension, or its script in somebody else's page. */
import { browser } from '#imports';

type Sender = chrome.runtime.MessageSender;

/** Whether a page of the extension sends; a content script gives the address of the page it is in. */
export function isOwnPageSender({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * The address of the page of which a message tells. The browser vouches for the sender's origin and
 * no page can speak for another. The path is the script's to say: of a page that changes its address
 * without loading, the browser may still know the first one.
 */
export function pageAddress(told: string, sender: Sender): string {
  if (isOwnPageSender(sender)) return told;
  const known = sender.url ?? '';
  return originOf(told) === originOf(known) ? told : known;
}

/** A file or an opaque page has no origin that could be compared: its address is. */
function originOf(url: string): string {
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? url : origin;
}
