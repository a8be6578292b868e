import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

interface Options {
  /** The folder that `npm run build` wrote. */
  readonly folder: string;
  /** The path under which the book was built: `/` or `/anodes/`. */
  readonly base: string;
  /** The first port to try; while a port is taken, the next one is tried. */
  readonly port: number;
}

const PORTS_TRIED = 20;

/**
 * Serves a built book as static hosts do: compressed, `/deposition` redirected to `/deposition/`, `404.html` for
 * everything unknown.
 * @returns the server and the address of the front page
 * @throws Error when nothing is built, or no port is free
 */
export async function serve({ folder, base, port }: Options): Promise<{ server: Server; url: string }> {
  if (!existsSync(join(folder, '404.html')))
    throw new Error(`Nothing to serve in ${folder}: run "npm run build" first.`);
  const server = createServer(answer(folder, base.replace(/\/?$/, '/')));
  const free = await listen(server, port);
  return { server, url: `http://localhost:${String(free)}${base.replace(/\/?$/, '/')}` };
}

function answer(folder: string, base: string) {
  const compress = compression();
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      // Names under _astro change with their content.
      if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    compress(request as never, response as never, () => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      if (!pathname.startsWith(base)) {
        if (pathname === '/' || `${pathname}/` === base) redirect(response, base + search);
        else notFound(response, missing);
        return;
      }
      const path = `/${pathname.slice(base.length)}`;
      if (!path.endsWith('/') && existsSync(join(folder, decode(path), 'index.html'))) {
        redirect(response, `${pathname}/${search}`);
        return;
      }
      request.url = (path.endsWith('/') ? `${path}index.html` : path) + search;
      files(request, response, () => {
        notFound(response, missing);
      });
    });
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function notFound(response: ServerResponse, page: Buffer): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

/** A path that is no valid text names no file. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      server.once('error', settle);
      server.listen(port, () => {
        server.off('error', settle);
        settle(undefined);
      });
    });
    if (error === undefined) return port;
    if (error.code !== 'EADDRINUSE') throw new Error(`Cannot listen on port ${String(port)}: ${error.message}`);
    console.log(`Port ${String(port)} is taken, trying the next one.`);
    server.removeAllListeners('error');
  }
  throw new Error(
    `No free port between ${String(first)} and ${String(first + PORTS_TRIED - 1)}: set PORT to another one.`,
  );
}

function portFromEnvironment(): number {
  const port = Number(process.env['PORT'] ?? 4321);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${String(process.env['PORT'])}"; expected a number from 1 to 65535.`);
}

if (import.meta.main) {
  try {
    const folder = resolve(process.env['DIST'] ?? 'dist');
    const { url } = await serve({ folder, base: process.env['BASE_PATH'] ?? '/', port: portFromEnvironment() });
    console.log(`The book is open at ${url} (Ctrl-C closes it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
