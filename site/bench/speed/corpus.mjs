// Writes the corpus that the speed is measured on: the same town's story for each tool, the same words every time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SEED = 2035;

/** Words in the text of a chapter. */
export const WORDS = 600;

const SUBJECTS = ['Die Stadt', 'Der Rat', 'Ein Verein', 'Die Schule am Fluss', 'Unser Nachbar', 'Die Werkstatt', 'Der letzte Bus',
  'Die alte Mühle', 'Eine Gruppe von Eltern', 'Das Rathaus', 'Der Markt', 'Die Feuerwehr', 'Ein junger Gärtner', 'Die Bücherei',
  'Der Kanal', 'Unsere Bürgermeisterin', 'Die Genossenschaft', 'Der Chor'];
const VERBS = ['baut', 'öffnet', 'pflegt', 'zeigt', 'verändert', 'braucht', 'findet', 'repariert', 'erzählt', 'bezahlt', 'plant',
  'schützt', 'verliert', 'gewinnt', 'teilt', 'kennt'];
const OBJECTS = ['den Platz vor der Kirche', 'eine neue Brücke', 'das Geld für die Bäume', 'den Weg nach Hause',
  'die Geschichte der Straße', 'einen Raum ohne Miete', 'das Wasser im Sommer', 'die lange Tafel', 'jeden zweiten Samstag',
  'den Garten hinter dem Werk', 'die Halle mit dem Glasdach', 'ein Versprechen aus dem Frühjahr', 'den Schatten der Linden',
  'alle Räder der Kinder'];
const ENDS = ['weil es vorher niemand getan hat', 'seit dem Hochwasser', 'und niemand fragt nach Gewinn', 'bis die Glocke läutet',
  'auch bei Regen', 'ohne dass es jemand merkt', 'mit vielen Helfern', 'obwohl das Geld knapp ist', 'vor den Augen aller',
  'für die Menschen im Tal'];
// Without umlauts, so that all tools make the same ids of them.
const HEADINGS = ['Am Anfang', 'Was wir verloren haben', 'Was geblieben ist', 'Wer dabei war', 'Ein neuer Plan', 'Der lange Weg',
  'Wo wir heute stehen', 'Was noch fehlt', 'Im Rat beschlossen', 'Bis zum Jahr 2035'];
const TIMES = ['past', 'present', 'future'];

/** The versions of a narrative: how many words a sentence of each has is what tells them apart. */
export const VERSIONS = [
  { id: 'standard', file: 'index', level: 'standard', label: 'Alltagssprache' },
  { id: 'einfach', file: 'einfach', level: 'plain', label: 'Einfache Sprache' },
  { id: 'leicht', file: 'leicht', level: 'easy', label: 'Leichte Sprache' },
];

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const countWords = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Name of a chapter's folder. */
export const slug = (number) => `kapitel-${String(number).padStart(5, '0')}`;

/**
 * A chapter: its front matter, and its text in Markdown, of WORDS words.
 *
 * @param number from 1; the same number gives the same chapter
 * @param version one of VERSIONS
 * @param link makes the address of a chapter's folder from that of another
 */
export function chapter(number, version, link) {
  const next = random(SEED + number * 3 + VERSIONS.indexOf(version));
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sentence = () => {
    const core = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}`;
    return version.level === 'standard' ? `${core}, ${pick(ENDS)}.` : `${core}.`;
  };
  const emphasised = () => sentence().replace(/^(\S+ )(\S+)/, next() < 0.5 ? '$1*$2*' : '$1**$2**');
  const between = version.level === 'easy' ? '\n' : ' ';
  const paragraph = (count) => Array.from({ length: count }, (_, i) => (i === 1 ? emphasised() : sentence())).join(between);
  const other = number === 1 ? 2 : Math.max(1, number - 1 - Math.floor(next() * 9));
  const title = `Kapitel ${number} – ${pick(OBJECTS)}`;
  const blocks = [
    paragraph(5),
    `Davor steht [ein anderes Kapitel](${link(slug(other))}), und mehr weiß [die Stadt](https://www.musterau.example/).`,
  ];
  let words = blocks.reduce((sum, block) => sum + countWords(block.replace(/\]\([^)]*\)/g, ']')), 0);
  const add = (block) => {
    const left = WORDS - words;
    const size = countWords(block);
    // The last block is cut to the word.
    const whole = size <= left ? block : `${block.replace(/[*]/g, '').split(/\s+/).slice(0, left).join(' ').replace(/[,.]$/, '')}.`;
    blocks.push(whole);
    words += Math.min(size, left);
  };
  const headings = [...HEADINGS];
  while (words < WORDS) {
    if (WORDS - words > 120 && headings.length > 0) {
      const heading = headings.splice(Math.floor(next() * headings.length), 1)[0];
      add(`## ${heading}`);
      add(paragraph(5));
      add(Array.from({ length: 3 }, () => `- ${sentence()}`).join('\n'));
    }
    if (words < WORDS) {
      add(paragraph(4));
    }
  }
  return { number, title, time: TIMES[number % 3], description: sentence(), text: `${blocks.join('\n\n')}\n`, words };
}

const TITLE = 'Musterau 2040';
const CLAIM = 'Die Stadt erzählt, wie sie lebt und was sie vorhat.';
const WELCOME = 'Wir erzählen von unserer *Stadt* am Fluss.\n';

function writer(folder) {
  return (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
}

const settings = (versions, title, more) => `title: ${title}
description: ${CLAIM}
asOf: 2026-10-01
versions:
${versions.map((v) => `  - {id: ${v.id}, file: ${v.file}, language: de, level: ${v.level}, label: ${v.label}}`).join('\n')}
municipalities:
  - id: musterau
    name: Stadt Musterau
    federalState: NW
    website: https://www.musterau.example/
    publisher: {authority: Stadt Musterau, represented: Ina Beispiel, responsible: Udo Beispiel, street: Am Fluss 1, postcode: "05999", town: Musterau}
    contact: {email: rathaus@musterau.example, phone: 0221 4710-200}
${more}`;

/** The same or other words for each version, as data files have them. */
const texts = (versions, words) => `{${versions.map((v) => `${v.id}: "${words[v.id] ?? words}"`).join(', ')}}`;

/** Data and plain pages such as a town has, for what is measured with the theme that towns use. */
function town(write, versions) {
  write('data/future-tasks.yml', `futureTasks:
  - id: wasser
    order: 1
    pictogram: water
    title: ${texts(versions, { standard: 'Am Wasser leben', einfach: 'Am Wasser leben', leicht: 'Wir leben am Wasser' })}
    summary: ${texts(versions, { standard: 'Das Ufer wird für alle offen.', einfach: 'Das Ufer ist bald für alle offen.', leicht: 'Alle dürfen ans Wasser.' })}
`);
  write('data/goals.yml', `goals:
  - {id: uferweg, title: {standard: Ein Weg um den See}, summary: Zwölf Kilometer ohne Stufe, task: wasser}
`);
  write('data/measures.yml', measures('Steg am Nordufer'));
  write('data/glossary.yml', `glossary:
  - {id: genossenschaft, term: {standard: Genossenschaft}, explanation: {standard: "Ein Betrieb, der allen Mitgliedern gehört"}}
`);
  for (const [path, role, title] of [['impressum', 'legal-notice', 'Impressum'], ['datenschutz', 'privacy', 'Datenschutz'],
    ['barrierefreiheit', 'accessibility', 'Barrierefreiheit'], ['glossar', 'glossary', 'Wörterbuch']]) {
    for (const version of versions) {
      write(`content/seiten/${path}/${version.file}.md`, `---\ntitle: ${title}\ntype: page\nrole: ${role}\n---\nHier steht, was dazu gehört.\n`);
    }
  }
}

/** The data file that the preview's speed is measured with. */
export const measures = (title) => `measures:
  - id: steg
    title: {standard: ${title}}
    summary: {standard: Ein Steg aus Holz}
    goals: [uferweg]
    state: running
`;

/**
 * A narrative for faden.
 *
 * @param town whether it has data and plain pages too
 * @param more further lines of narrative.yml
 */
export function writeFaden(folder, chapters, { versions = VERSIONS.slice(0, 1), full = false, title = TITLE, more = '' } = {}) {
  const write = writer(folder);
  write('narrative.yml', settings(versions, title, more));
  if (full) {
    town(write, versions);
  }
  for (const version of versions) {
    write(`content/${version.file}.md`, `---\ntitle: ${title}\n---\n${WELCOME}`);
    for (let number = 1; number <= chapters; number++) {
      const one = chapter(number, version, (other) => `../${other}/`);
      write(`content/kapitel/${slug(number)}/${version.file}.md`,
        `---\ntitle: ${one.title}\ntype: chapter\ndescription: ${one.description}\ntime: ${one.time}\norder: ${number}\n---\n${one.text}`);
    }
  }
}

/** What the other tools have in common: their front matter tells them apart. */
function writeOther(folder, chapters, startFile, start, frontMatter) {
  const write = writer(folder);
  write(startFile, start(TITLE, WELCOME));
  for (let number = 1; number <= chapters; number++) {
    const one = chapter(number, VERSIONS[0], (other) => `../${other}/index.html`);
    write(`content/kapitel/${slug(number)}/index.md`, frontMatter(one) + one.text);
  }
}

export function writeHugo(folder, chapters) {
  writeOther(folder, chapters, 'content/_index.md', (title, text) => `---\ntitle: ${title}\n---\n${text}`,
    (one) => `---\ntitle: ${one.title}\ntype: chapter\ndescription: ${one.description}\nweight: ${one.number}\n---\n`);
}

export function writeEleventy(folder, chapters) {
  writeOther(folder, chapters, 'content/index.md', (title, text) => `---\ntitle: ${title}\nlayout: start.njk\n---\n${text}`,
    (one) => `---\ntitle: ${one.title}\nlayout: chapter.njk\ntags: chapter\ndescription: ${one.description}\norder: ${one.number}\n---\n`);
}

export function writeJBake(folder, chapters) {
  writeOther(folder, chapters, 'content/index.md',
    (title, text) => `title=${title}\ntype=start\nstatus=published\ndate=2026-10-01\n~~~~~~\n${text}`,
    (one) => `title=${one.title}\ntype=chapter\nstatus=published\ndate=2026-10-01\ndescription=${one.description}\n~~~~~~\n`);
}
