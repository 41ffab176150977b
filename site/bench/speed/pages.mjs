// Whether the tools have done the same work: as many pages, with the same markup.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all HTML files in a folder. */
export function pages(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.html')).sort();
}

/** The pages that the corpus asks for: the start page and the chapters. */
export const asked = (paths) => paths.filter((path) => path === 'index.html' || path.startsWith('kapitel/'));

/** A page with spaces as a browser sees them, without the ids that stock JBake does not give to headings. */
export function normal(html) {
  return html
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:!DOCTYPE|html|head|meta|title|link|body|nav|article|footer|h[1-6]|p|ul|ol|li)\b[^>]*>) ?/gi, '$1')
    .replace(/<(h[1-6]) id="[^"]*">/g, '<$1>')
    .trim();
}

/**
 * Compares what tools have written.
 *
 * @param outputs folders by name of tool
 * @param sample paths of the pages that are compared by their markup
 * @returns by tool: how many pages there are that the corpus asks for, and how many in all
 * @throws Error if two tools differ
 */
export function compare(outputs, sample) {
  const counts = {};
  const [first] = Object.keys(outputs);
  for (const [tool, folder] of Object.entries(outputs)) {
    const paths = pages(folder);
    counts[tool] = { asked: asked(paths).length, all: paths.length };
    if (counts[tool].asked !== counts[first].asked) {
      throw new Error(`${tool} wrote ${counts[tool].asked} pages of the corpus, but ${first} ${counts[first].asked}`);
    }
    for (const path of sample) {
      const ours = normal(readFileSync(join(folder, path), 'utf8'));
      const theirs = normal(readFileSync(join(outputs[first], path), 'utf8'));
      if (ours !== theirs) {
        const at = [...ours].findIndex((letter, i) => letter !== theirs[i]);
        throw new Error(`${path} differs:\n${tool}: ${ours.slice(Math.max(0, at - 60), at + 60)}\n${first}: ${theirs.slice(Math.max(0, at - 60), at + 60)}`);
      }
    }
  }
  return counts;
}
