import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server on this machine alone, for the pages of one test file. */
export class PageServer {
  readonly #pages = new Map<string, Answer>();
  /** Every path asked for, in order. */
  readonly requests: string[] = [];

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.requests.push(path);
      const page = this.#pages.get(path);
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(page?.body);
    });
  }

  static async start(): Promise<PageServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PageServer(server);
  }

  /** The address of a page under one of this machine's two names, which are different sites to a browser. */
  url(path: string, host: '127.0.0.1' | 'localhost' = '127.0.0.1'): string {
    return `http://${host}:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** Serves a page, and answers its address. */
  serve(path: string, body: string, headers: Readonly<Record<string, string>> = {}): string {
    this.#pages.set(path, { body, headers });
    return this.url(path);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
