// The benchmark of the project: what is measured, with which aims. See docs/speed.md.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measures, slug, VERSIONS, writeEleventy, writeFaden, writeHugo, writeJBake } from './corpus.mjs';
import { inTurns, median, medians } from './measure.mjs';
import { compare, pages } from './pages.mjs';
import { preview } from './preview.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../../..');
const WORK = join(ROOT, 'target/bench');
const THEME = join(HERE, 'tools/faden/theme');
const CORPUS = join(WORK, 'corpus');
const OUT = join(WORK, 'out');
const ROWS = ['cold', 'portal', 'again', 'serve', 'check', 'large', 'fleet', 'inner'];
const TOOLS = ['faden', 'faden-whole', 'hugo', 'eleventy', 'jbake'];

/** Stock JBake asks its store for all documents for each document: 10,000 chapters would take it hours. */
const MOST_FOR_JBAKE = 1_000;

const HELP = `Usage: run.sh [OPTION…] [ROW…] [SIZE…] [TOOL…]
  ROW   ${ROWS.join(', ')}; all if none is named
  SIZE  how many chapters; for cold 100 1000 10000, for large 10000, else 1000 if none is named
  TOOL  ${TOOLS.join(', ')}; for cold, all if none is named;
        faden leaves out what the others do not make (leaveOut), faden-whole makes all of it
  --rounds N    how often each command runs (5; 3 from 10,000 chapters on)
  --saves N     how often each file is saved in the preview (15)
  --quick       100 and 1,000 chapters, 3 rounds, without large and inner
  --faden FILE  the program to measure (the repository's own)
  --name NAME   name of the results in target/bench (results)
Examples: run.sh cold 1000 faden hugo      run.sh --quick      run.sh serve --saves 5
The table is written to target/bench/NAME.md, all measurements to target/bench/NAME.json.`;

const options = parse(process.argv.slice(2));
let FADEN = options.faden;
const say = (text) => process.stderr.write(`${text}\n`);
const table = [];
const raw = {};

function parse(words) {
  const found = { rows: [], sizes: [], tools: [], rounds: 0, saves: 15, quick: false, faden: join(ROOT, 'faden'), name: 'results' };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === '--help') {
      process.stdout.write(`${HELP}\n`);
      process.exit(0);
    } else if (word === '--quick') {
      found.quick = true;
    } else if (['--rounds', '--saves'].includes(word) && /^[1-9]\d*$/.test(words[i + 1] ?? '')) {
      found[word.slice(2)] = Number(words[++i]);
    } else if (['--faden', '--name'].includes(word) && words[i + 1]) {
      found[word.slice(2)] = word === '--faden' ? resolve(words[++i]) : words[++i];
    } else if (/^[1-9]\d*$/.test(word)) {
      found.sizes.push(Number(word));
    } else if (ROWS.includes(word)) {
      found.rows.push(word);
    } else if (TOOLS.includes(word)) {
      found.tools.push(word);
    } else {
      process.stderr.write(`Not understood: ${word}\n${HELP}\n`);
      process.exit(2);
    }
  }
  return found;
}

function run(command, more = {}) {
  const done = spawnSync(command[0], command.slice(1), { encoding: 'utf8', ...more });
  if (done.error || done.status !== 0) {
    throw new Error(`${command.join(' ')}\n${done.error ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}`);
  }
  return `${done.stdout}${done.stderr}`;
}

/** A folder of the corpus, written unless it is there and still what would be written. */
function corpus(name, write) {
  const folder = join(CORPUS, name);
  const hash = createHash('sha256').update(readFileSync(join(HERE, 'corpus.mjs'))).update(write.toString());
  for (const file of readdirSync(join(HERE, 'tools'), { recursive: true, withFileTypes: true }).filter((f) => f.isFile())) {
    hash.update(readFileSync(join(file.parentPath ?? file.path, file.name)));
  }
  const stamp = join(CORPUS, `${name}.stamp`);
  const wanted = hash.digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    say(`Writing ${name}`);
    rmSync(folder, { recursive: true, force: true });
    write(folder);
    writeFileSync(stamp, wanted);
  }
  return folder;
}

const rounds = (size) => options.rounds || (options.quick || size >= 10_000 ? 3 : 5);
const sizes = (usual) => (options.sizes.length ? options.sizes : usual);
const seconds = (number) => `${number < 10 ? number.toFixed(2) : number.toFixed(1)} s`;
const times = (number) => `${number < 0.1 ? number.toFixed(3) : number.toFixed(2)} times`;

/** Adds a line to the table. `aim` is the most that is wanted; without one the line is for information. */
function line(what, size, value, shown, { of = '', aim = null, aimShown = '' } = {}) {
  const met = aim === null ? '' : value <= aim ? 'met' : 'missed';
  table.push([what, size.toLocaleString('en'), of, shown, aimShown, met]);
  say(`${what}, ${size}: ${shown}${of && ` (${of})`}${aimShown && `, aim ${aimShown}: ${met}`}`);
}

/** A ratio of two medians, with the medians beside it. */
function ratio(what, size, ours, theirs, names, aim) {
  const value = ours.elapsed / theirs.elapsed;
  line(what, size, value, times(value),
    { of: `${names[0]} ${seconds(ours.elapsed)}, ${names[1]} ${seconds(theirs.elapsed)}`, aim, aimShown: aim ? `≤ ${aim}` : '' });
}

function build(narrative, out, theme = THEME, more = {}) {
  const themed = theme ? ['--theme', theme] : [];
  return {
    command: [FADEN, 'build', narrative, '--out', out, ...themed, '--ui-language', 'en'],
    clean: [out, join(narrative, '.faden')],
    ...more,
  };
}

/** The narrative with what all programs make, and no more. */
const single = (size) =>
  corpus(`faden-${size}`, (folder) => writeFaden(folder, size, { more: 'leaveOut: [changes, booklet, search, posters]\n' }));

// What is compared: how each tool is called, and what it must not find from the run before.
const tasks = {
  faden: (size) => build(single(size), join(OUT, 'faden')),
  'faden-whole': (size) => build(corpus(`whole-${size}`, (folder) => writeFaden(folder, size)), join(OUT, 'faden-whole')),
  hugo: (size) => {
    const folder = corpus(`hugo-${size}`, (to) => {
      writeHugo(to, size);
      cpSync(join(HERE, 'tools/hugo'), to, { recursive: true });
    });
    const out = join(OUT, 'hugo');
    return { command: ['hugo', '--quiet', '--source', folder, '--destination', out], clean: [out, join(folder, 'resources')] };
  },
  eleventy: (size) => {
    const folder = corpus(`eleventy-${size}`, (to) => {
      writeEleventy(to, size);
      cpSync(join(HERE, 'tools/eleventy'), to, { recursive: true });
    });
    const out = join(OUT, 'eleventy');
    const program = join(WORK, 'eleventy/node_modules/@11ty/eleventy/cmd.cjs');
    return { command: ['node', program, '--quiet', `--output=${out}`], cwd: folder, clean: [out, join(folder, '.cache')] };
  },
  jbake: (size) => {
    const folder = corpus(`jbake-${size}`, (to) => {
      writeJBake(to, size);
      cpSync(join(HERE, 'tools/jbake'), to, { recursive: true });
    });
    const out = join(OUT, 'jbake');
    const path = `${folder}:${join(ROOT, 'stock-jbake/target/lib')}/*`;
    return {
      command: ['java', '-cp', path, 'org.jbake.launcher.Main', '-b', folder, out], cwd: folder, clean: [out, join(folder, 'cache')],
    };
  },
};

/** Installs what is compared with, where it is not there yet. */
function install(tools) {
  if (tools.includes('hugo') && spawnSync('hugo', ['version']).error) {
    process.stderr.write('Hugo is not installed: install the package hugo of your system, or name the other tools.\n');
    process.exit(2);
  }
  if (tools.includes('eleventy')) {
    const folder = join(WORK, 'eleventy');
    const lock = readFileSync(join(HERE, 'tools/eleventy/package-lock.json'), 'utf8');
    const stamp = join(folder, 'installed.json');
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
      say('Installing Eleventy');
      cpSync(join(HERE, 'tools/eleventy'), folder, { recursive: true });
      run(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: folder });
      writeFileSync(stamp, lock);
    }
  }
  if (tools.includes('jbake') && !existsSync(join(ROOT, 'stock-jbake/target/lib'))) {
    say('Fetching stock JBake');
    run([join(ROOT, 'mvnw'), '-q', '-B', '-ntp', '-pl', 'stock-jbake', 'generate-test-resources'], { cwd: ROOT });
  }
  say('Warming up faden');
  // Builds the program if need be. What is measured is a copy, which does not change while somebody goes on working.
  run([FADEN, '--version']);
  const built = join(dirname(FADEN), 'distribution/target/roter-faden/roter-faden');
  if (existsSync(built)) {
    const program = join(WORK, 'program');
    rmSync(program, { recursive: true, force: true });
    cpSync(built, program, { recursive: true, preserveTimestamps: true });
    FADEN = join(program, 'faden');
  }
  // Leaves the archive of classes from which a second run of each command starts: those of a narrative that has everything.
  const small = corpus('full-3', (folder) => writeFaden(folder, 3, { full: true }));
  const warm = build(small, join(OUT, 'warm'), 'portal');
  warm.clean.forEach((path) => rmSync(path, { recursive: true, force: true }));
  run(warm.command);
  run([FADEN, 'check', small, '--fail-on', 'never']);
}

// The rows.

function cold() {
  const medianOf = {};
  for (const size of sizes(options.quick ? [100, 1_000] : [100, 1_000, 10_000])) {
    const tools = (options.tools.length ? options.tools : TOOLS).filter((tool) => tool !== 'jbake' || size <= MOST_FOR_JBAKE);
    say(`Cold build, ${size} chapters`);
    const chosen = Object.fromEntries(tools.map((tool) => [tool, tasks[tool](size)]));
    const runs = inTurns(chosen, rounds(size), WORK, say);
    const sample = ['index.html', ...[1, Math.ceil(size / 2), size].map((number) => `kapitel/${slug(number)}/index.html`)];
    const counts = compare(Object.fromEntries(tools.map((tool) => [tool, join(OUT, tool)])), sample);
    raw[`cold-${size}`] = { runs, counts };
    const found = Object.fromEntries(tools.map((tool) => [tool, medians(runs[tool])]));
    medianOf[size] = found;
    for (const tool of tools) {
      const more = counts[tool].all - counts[tool].asked;
      line(`cold build, ${tool}`, size, 0, seconds(found[tool].elapsed), {
        of: `${seconds(found[tool].cpu)} of processors, ${Math.round(found[tool].memory)} MB, ${counts[tool].asked} pages${more ? ` and ${more} more` : ''}`,
      });
    }
    const aims = { hugo: { 100: 2, 1_000: 0.9, 10_000: 0.7 }[size], jbake: { 1_000: 0.05 }[size] };
    for (const tool of tools.filter((name) => !name.startsWith('faden') && tools.includes('faden'))) {
      ratio(`cold build, faden to ${tool}`, size, found.faden, found[tool], ['faden', tool], aims[tool] ?? null);
    }
  }
  if (medianOf[1_000]?.faden && medianOf[10_000]?.faden) {
    ratio('growth from 1,000 to 10,000 chapters', 10_000, medianOf[10_000].faden, medianOf[1_000].faden, ['10,000', '1,000'], 11);
  }
}

const three = (size) => corpus(`three-${size}`, (folder) => writeFaden(folder, size, { versions: VERSIONS, full: true }));
const full = (size) => corpus(`full-${size}`, (folder) => writeFaden(folder, size, { full: true }));

function portal() {
  for (const size of sizes([1_000])) {
    say(`Theme portal, ${size} chapters in 3 versions`);
    const runs = inTurns(
      { portal: build(three(size), join(OUT, 'portal'), 'portal'), bare: build(three(size), join(OUT, 'bare')) }, rounds(size), WORK, say);
    const counts = { portal: pages(join(OUT, 'portal')).length, bare: pages(join(OUT, 'bare')).length };
    if (counts.portal !== counts.bare) {
      throw new Error(`portal wrote ${counts.portal} pages, the bare theme ${counts.bare}`);
    }
    raw[`portal-${size}`] = { runs, counts };
    ratio(`theme portal, 3 versions (${counts.portal} pages), to the bare theme`, size, medians(runs.portal), medians(runs.bare),
      ['portal', 'bare'], 2);
  }
}

function again() {
  for (const size of sizes([1_000])) {
    say(`Second build, ${size} chapters`);
    const bare = tasks.faden(size);
    const dressed = build(full(size), join(OUT, 'again-portal'), 'portal');
    [bare, dressed].forEach((task) => task.clean.forEach((path) => rmSync(path, { recursive: true, force: true })));
    run(bare.command);
    run(dressed.command);
    const runs = inTurns({ bare: { ...bare, clean: [] }, portal: { ...dressed, clean: [] } }, rounds(size), WORK, say);
    raw[`again-${size}`] = { runs };
    for (const theme of ['bare', 'portal']) {
      const { elapsed, cpu, memory } = medians(runs[theme]);
      line(`second build, nothing changed, theme ${theme}`, size, elapsed, seconds(elapsed),
        { of: `${seconds(cpu)} of processors, ${Math.round(memory)} MB`, aim: 0.5, aimShown: '≤ 0.5 s' });
    }
    sentence(size);
  }
}

/** A second build after somebody has written a sentence, beside a build of everything. */
function sentence(size) {
  say(`Second build after a sentence, ${size} chapters`);
  const tasksOf = (theme) => {
    const folder = join(OUT, `sentence-${theme}`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(theme === 'bare' ? single(size) : full(size), folder, { recursive: true });
    const task = build(folder, `${folder}-site`, theme === 'bare' ? undefined : theme);
    const text = join(folder, `content/kapitel/${slug(Math.ceil(size / 2))}/index.md`);
    return {
      [`${theme} whole`]: task,
      [theme]: { ...task, clean: [], before: () => writeFileSync(text, `${readFileSync(text, 'utf8')}\nNoch ein Satz.\n`) },
    };
  };
  const runs = inTurns({ ...tasksOf('bare'), ...tasksOf('portal') }, rounds(size), WORK, say);
  raw[`sentence-${size}`] = { runs };
  for (const theme of ['bare', 'portal']) {
    ratio(`second build after a sentence, theme ${theme}, to a build of everything`, size,
      medians(runs[theme]), medians(runs[`${theme} whole`]), ['second', 'everything'], null);
  }
}

async function serve() {
  for (const size of sizes([1_000])) {
    say(`Save to reload, ${size} chapters`);
    const folder = join(OUT, 'preview');
    rmSync(folder, { recursive: true, force: true });
    cpSync(full(size), folder, { recursive: true });
    const chapter = `kapitel/${slug(Math.ceil(size / 2))}`;
    const text = join(folder, `content/${chapter}/index.md`);
    const before = readFileSync(text, 'utf8');
    const footer = join(folder, 'theme/templates/parts/footer.peb');
    const shipped = readFileSync(
      join(ROOT, 'themes/src/main/resources/de/roterfaden/themes/portal/templates/parts/footer.peb'), 'utf8');
    mkdirSync(dirname(footer), { recursive: true });
    writeFileSync(footer, shipped);
    const saves = [
      { name: 'text', file: text, text: (mark) => `${before}\n${mark}\n`, page: `${chapter}/index.html` },
      { name: 'data', file: join(folder, 'data/measures.yml'), text: (mark) => measures(mark), page: 'measures/index.html' },
      { name: 'template', file: footer, text: (mark) => `${shipped}<p>${mark}</p>\n`, page: `${chapter}/index.html` },
    ];
    const measured = await preview([FADEN, 'serve', folder, '--ui-language', 'en'], saves, options.saves, say);
    raw[`serve-${size}`] = measured;
    const aims = { text: 100, data: 300, template: 1_000 };
    for (const [name, runs] of Object.entries(measured)) {
      const shown = median(runs.map((one) => one.shown));
      const told = median(runs.map((one) => one.event));
      line(`preview: a ${name} saved until the page shows it`, size, shown, `${Math.round(shown)} ms`,
        { of: `${Math.round(told)} ms until the browser is told; ${runs.length} saves`, aim: aims[name], aimShown: `≤ ${aims[name].toLocaleString('en')} ms` });
    }
  }
}

function check() {
  for (const size of sizes([1_000])) {
    say(`Check, ${size} chapters in 3 versions`);
    const folder = three(size);
    const runs = inTurns({
      check: { command: [FADEN, 'check', folder, '--fail-on', 'never', '--ui-language', 'en'], clean: [join(folder, '.faden')] },
      build: build(folder, join(OUT, 'portal'), 'portal'),
    }, rounds(size), WORK, say);
    raw[`check-${size}`] = { runs };
    ratio('check of everything, 3 versions, to a build', size, medians(runs.check), medians(runs.build), ['check', 'build'], 2);
  }
}

function large() {
  for (const size of sizes([10_000])) {
    say(`With a heap of 1 GB, ${size} chapters in 3 versions`);
    const folder = three(size);
    const runs = inTurns(
      { portal: build(folder, join(OUT, 'portal'), 'portal', { env: { FADEN_JAVA_OPTIONS: '-Xmx1g' } }) },
      options.rounds || 1, WORK, say);
    raw[`large-${size}`] = { runs };
    const { elapsed, memory } = medians(runs.portal);
    line('build with -Xmx1g, theme portal, 3 versions', size, elapsed, seconds(elapsed),
      { of: `${Math.round(memory)} MB at most, ${pages(join(OUT, 'portal')).length} pages` });
  }
}

function fleet() {
  for (const size of sizes([1_000])) {
    say(`Fleet of ${size} narratives`);
    const folder = corpus(`fleet-${size}`, (to) => {
      for (let number = 1; number <= size; number++) {
        writeFaden(join(to, `stadt-${String(number).padStart(4, '0')}`), 3, { full: true, title: `Stadt ${number}` });
      }
    });
    const narratives = readdirSync(folder).map((name) => join(folder, name));
    const runs = inTurns({
      fleet: {
        command: [FADEN, 'build', ...narratives, '--ui-language', 'en'],
        clean: narratives.flatMap((one) => [join(one, 'output'), join(one, '.faden')]),
      },
      one: build(narratives[0], join(OUT, 'one'), ''),
    }, options.rounds || 3, WORK, say);
    raw[`fleet-${size}`] = { runs };
    const all = medians(runs.fleet);
    const one = medians(runs.one);
    const each = (all.elapsed / size) * 1000;
    line('fleet: small narratives in one run, each', size, each, `${each.toFixed(1)} ms`,
      { of: `all ${seconds(all.elapsed)}, ${Math.round(all.memory)} MB; one alone ${seconds(one.elapsed)}` });
  }
}

/** The inner loops, with JMH; these lines have no aim, they are there to be compared with those of another day. */
function inner() {
  say('Inner loops');
  const folder = corpus('full-20', (to) => writeFaden(to, 20, { full: true }));
  run([join(ROOT, 'mvnw'), '-q', '-B', '-ntp', '-Pbench', '-Dquick', '-Dmaven.test.skip=true', '-pl', 'site/bench/jmh', '-am', 'package'],
    { cwd: ROOT });
  const target = join(ROOT, 'site/bench/jmh/target');
  const file = join(WORK, 'jmh.json');
  run(['java', '-cp', `${join(target, 'classes')}:${join(target, 'lib')}/*`, 'org.openjdk.jmh.Main',
    '-p', `narrative=${folder}`, '-rf', 'json', '-rff', file, ...(options.rounds ? ['-f', String(options.rounds)] : [])]);
  const results = JSON.parse(readFileSync(file, 'utf8'));
  raw.inner = results;
  for (const { benchmark, primaryMetric: { score, scoreError, scoreUnit } } of results) {
    line(`inner loop: ${benchmark.split('.').pop()} of a page`, 20, score, `${Math.round(score)} ${scoreUnit.replace('/op', '')}`,
      { of: `± ${Math.round(Number(scoreError) || 0)} (99.9 %)` });
  }
}

function versions(tools) {
  const git = (...words) => run(['git', '-C', ROOT, ...words]).trim();
  const found = {
    commit: git('rev-parse', '--short=10', 'HEAD') + (git('status', '--porcelain') ? ' with changes' : ''),
    java: run(['java', '-version']).split('\n').slice(0, 2).join(', '),
    node: run(['node', '--version']).trim(),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    load: loadavg().map((load) => load.toFixed(1)).join(' '),
  };
  if (tools.includes('hugo')) {
    found.hugo = run(['hugo', 'version']).trim();
  }
  if (tools.includes('eleventy')) {
    found.eleventy = JSON.parse(readFileSync(join(WORK, 'eleventy/node_modules/@11ty/eleventy/package.json'), 'utf8')).version;
  }
  if (tools.includes('jbake')) {
    found.jbake = readdirSync(join(ROOT, 'stock-jbake/target/lib')).find((name) => name.startsWith('jbake-core')).replace(/^jbake-core-|\.jar$/g, '');
  }
  return found;
}

function report(about) {
  const lines = ['| what | chapters | measured | of which | aim | |', '|---|---|---|---|---|---|',
    ...table.map(([what, size, of, shown, aim, met]) => `| ${what} | ${size} | ${shown} | ${of} | ${aim} | ${met} |`)];
  const text = `${Object.entries(about).map(([name, value]) => `- ${name}: ${value}`).join('\n')}\n\n${lines.join('\n')}\n`;
  writeFileSync(join(WORK, `${options.name}.md`), text);
  writeFileSync(join(WORK, `${options.name}.json`), `${JSON.stringify({ about, table, raw }, null, 1)}\n`);
  process.stdout.write(text);
}

const rows = options.rows.length ? options.rows : ROWS.filter((row) => !options.quick || !['large', 'inner'].includes(row));
const tools = rows.includes('cold') ? (options.tools.length ? options.tools : TOOLS) : [];
mkdirSync(OUT, { recursive: true });
install(tools);
const about = versions(tools);
const work = { cold, portal, again, serve, check, large, fleet, inner };
for (const row of rows) {
  try {
    await work[row]();
  } catch (error) {
    // What has been measured is not lost, and nobody takes it for the whole.
    say(`${row}: ${error.message}`);
    table.push([row, '', error.message.split('\n')[0].slice(0, 200), 'failed', '', 'failed']);
    process.exitCode = 1;
  }
}
report(about);
