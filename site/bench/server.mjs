// A web server on loopback as a town's would be: gzip, long caching of fingerprinted files, the site's own _headers.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json', '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg',
};

/** Serves the folder that `site` names when a request comes; answers with the port. */
export async function serve(site) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
    let status = 200;
    let body;
    try {
      body = await readFile(join(site, name));
    } catch {
      status = 404;
      body = await readFile(join(site, '404.html'));
    }
    const type = TYPES[status === 404 ? '.html' : extname(name)] || 'application/octet-stream';
    response.setHeader('Content-Type', type);
    for (const [key, value] of await headers(site, name)) {
      response.setHeader(key, value);
    }
    if (/text|javascript|svg|xml|json/.test(type) && /gzip/.test(request.headers['accept-encoding'] || '')) {
      response.setHeader('Content-Encoding', 'gzip');
      body = gzipSync(body);
    }
    response.writeHead(status).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { port: server.address().port, close: () => server.close() };
}

async function headers(site, name) {
  const found = new Map();
  let meant = false;
  for (const line of (await readFile(join(site, '_headers'), 'utf8')).split('\n')) {
    if (line.startsWith('/')) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
      meant = new RegExp(`^${pattern}$`).test(name);
    } else if (meant && line.includes(':')) {
      const colon = line.indexOf(':');
      found.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
  }
  return found;
}
