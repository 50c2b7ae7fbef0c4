import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Answer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hosts that browsers ask of their own accord, whenever they like. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

/**
 * The whole web, as far as a test browser can tell: a proxy on this machine that answers for every host with the
 * pages of the test, and knows what was asked for.
 */
export class PageServer {
  readonly #pages = new Map<string, Answer>();
  readonly #hosts = new Set<string>();

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      const { host, pathname } = new URL(request.url ?? '/', 'http://nowhere.test');
      this.#hosts.add(host);
      const page = this.#pages.get(host + pathname);
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(page?.body);
    });
    server.on('connect', (request, socket) => {
      this.#hosts.add(request.url?.replace(/:\d+$/, '') ?? '');
      socket.end('HTTP/1.1 502 No way out\r\n\r\n');
    });
  }

  /** The hosts that were asked for anything since they were forgotten, the browsers' own left out. */
  get hosts(): string[] {
    return [...this.#hosts].filter((host) => !BROWSERS_OWN.test(host));
  }

  forgetHosts(): void {
    this.#hosts.clear();
  }

  static async start(): Promise<PageServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PageServer(server);
  }

  /** The port of the proxy on 127.0.0.1. */
  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Serves a page, and answers its address. */
  serve(path: string, body: string, { host = 'blog.test', headers = {} } = {}): string {
    this.#pages.set(host + path, { body, headers });
    return `http://${host}${path}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
