// node lighthouse.mjs FADEN NARRATIVE: builds the site for the address that it is then served at, and measures pages.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from './server.mjs';

const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const [faden, narrative] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'faden-lighthouse-'));
const site = join(work, 'site');
const server = await serve(site);
const base = `http://127.0.0.1:${server.port}/`;
let failed = false;
let chrome;
try {
  execFileSync(faden, ['build', narrative, '--out', site, '--base-url', base], { stdio: 'inherit' });
  chrome = await launch({
    chromePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  for (const page of pages()) {
    const { lhr } = await lighthouse(base + page, { port: chrome.port, onlyCategories: Object.keys(LEAST) });
    const scores = Object.keys(LEAST).map((id) => [id, Math.round(lhr.categories[id].score * 100)]);
    console.log(page.padEnd(45), scores.map(([id, score]) => `${id} ${score}`).join('  '));
    for (const [id, score] of scores) {
      if (score < LEAST[id]) {
        failed = true;
        reasons(lhr, id);
      }
    }
  }
} finally {
  server.close();
  await chrome?.kill();
  rmSync(work, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** The start page, the first chapter and future task, and the measures if there are any. */
function pages() {
  const first = (folder) => existsSync(join(site, folder))
    ? readdirSync(join(site, folder)).sort().map((name) => `${folder}/${name}/index.html`)
      .filter((page) => existsSync(join(site, page))).slice(0, 1) : [];
  return ['index.html', 'leicht.html', ...first('kapitel'), ...first('zukunftsaufgaben'), 'massnahmen/index.html',
    ...first('massnahmen')].filter((page) => existsSync(join(site, page)));
}

function reasons(lhr, category) {
  for (const { id, weight } of lhr.categories[category].auditRefs) {
    const audit = lhr.audits[id];
    if (weight > 0 && audit.score !== null && audit.score < 1) {
      console.log(`  ${category}: ${id} – ${audit.title} ${audit.displayValue || ''}`);
      for (const item of (audit.details?.items || []).slice(0, 5)) {
        console.log(`    ${item.node?.snippet || item.url || item.description || JSON.stringify(item).slice(0, 200)}`);
      }
    }
  }
}
