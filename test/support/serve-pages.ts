import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface TestSite {
  /** http://127.0.0.1:PORT */
  readonly origin: string;
  /** The same server by another name, for redirects across hosts. */
  readonly otherOrigin: string;
  /** Every request, oldest first. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage["headers"]; readonly at: number }[];
  close(): Promise<void>;
}

export type Answer = Page | ((request: IncomingMessage, response: ServerResponse) => Page | undefined);

/** A real HTTP server on a free port. A path that isn't there answers 404; a function may answer by itself (then it returns undefined). */
export async function servePages(pages: Record<string, Answer>): Promise<TestSite> {
  const requests: TestSite["requests"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push({ path, headers: request.headers, at: performance.now() });
    const answer = pages[path] ?? { status: 404 };
    const page = typeof answer === "function" ? answer(request, response) : answer;
    if (page) response.writeHead(page.status ?? 200, page.headers ?? { "content-type": "text/html" }).end(page.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
