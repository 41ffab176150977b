// node screenshots.mjs SITE FOLDER [PAGE…]: pictures of pages, by default of one of each type, for somebody to look at.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

const VIEWS = {
  wide: { viewport: { width: 1440, height: 900 } },
  tablet: { viewport: { width: 768, height: 1024 } },
  phone: { viewport: { width: 390, height: 844 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  forced: { viewport: { width: 1440, height: 900 }, forcedColors: 'active' },
};
const [site, folder, ...wanted] = process.argv.slice(2);
const server = await serve(site);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
mkdirSync(folder, { recursive: true });
const pages = wanted.length ? wanted : richest();
for (const [view, settings] of Object.entries(VIEWS)) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...settings });
  const page = await context.newPage();
  for (const path of pages) {
    const name = path.replace(/[/.]/g, '_');
    await page.goto(`http://127.0.0.1:${server.port}/${path}`);
    await page.screenshot({ path: join(folder, `${view}-${name}.png`), fullPage: true });
    if (view === 'wide') {
      await page.pdf({ path: join(folder, `print-${name}.pdf`), format: 'A4' });
    }
  }
  await context.close();
}
await browser.close();
server.close();

/** Of each page type and level the page with the most HTML. */
function richest() {
  const found = new Map();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (entry.name.endsWith('.html')) {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      const html = readFileSync(file, 'utf8');
      const type = /<body class="([^"]*)"/.exec(html)?.[1];
      if (type && (found.get(type)?.length ?? 0) < html.length) {
        found.set(type, { path: relative(site, file).replaceAll('\\', '/'), length: html.length });
      }
    }
  }
  return [...found.values()].map((page) => page.path);
}
