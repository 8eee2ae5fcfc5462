/** Serves pages on loopback under the names of real hosts, which the browsers are told to find there. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  port: number;
  /** The address of a page as a browser visits it. */
  url(page: string): string;
  close(): Promise<void>;
}

/**
 * @param pages HTML by host and path: `www.example.com/news/1.html`
 * @param port 0 for any free one
 */
export async function servePages(
  pages: Readonly<Record<string, string>>,
  port = 0,
): Promise<Served> {
  const server = createServer(({ headers, url = '/' }, response) => {
    const host = (headers.host ?? '').replace(/:\d+$/, '');
    const html = pages[host + url.replace(/[?#].*$/, '')];
    const headersOut = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    response.writeHead(html === undefined ? 404 : 200, headersOut).end(html ?? 'no such page');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    port: taken,
    url(page) {
      const slash = page.indexOf('/');
      return `http://${page.slice(0, slash)}:${taken}${page.slice(slash)}`;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
