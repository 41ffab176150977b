// From saving a file to the page that a browser shows: starts the preview, listens as its script does, saves, waits.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 120_000;

/**
 * Measures saves.
 *
 * @param command words of `faden serve`; the port is added
 * @param saves list of `name`, `file`, `text(mark)`, `page` (path of a page on which the mark can be read then)
 * @param times how often each is saved; in turns
 * @returns milliseconds by name: `event` until the browser is told, `shown` until it has read the new page
 */
export async function preview(command, saves, times, say) {
  const server = spawn(command[0], [...command.slice(1), '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const address = await opened(server);
    const events = listen(`${address}-faden/events`);
    await events.next();
    const measured = Object.fromEntries(saves.map(({ name }) => [name, []]));
    // The first save of each kind is not counted: the program is still warming up.
    for (let turn = 0; turn <= times; turn++) {
      for (const { name, file, text, page } of saves) {
        // Nobody saves in step with a program that looks from time to time.
        await sleep(400 + Math.random() * 400);
        events.forget();
        const mark = `Marke${turn}${name}`;
        const begin = performance.now();
        writeFileSync(file, text(mark));
        const { event, shown } = await seen(events, `${address}${page}`, mark, begin);
        if (turn > 0) {
          measured[name].push({ event, shown });
          say(`  ${name} ${turn}/${times}: ${Math.round(event)} ms until told, ${Math.round(shown)} ms until shown`);
        }
      }
    }
    events.close();
    return measured;
  } finally {
    server.kill();
  }
}

async function seen(events, page, mark, begin) {
  while (performance.now() - begin < PATIENCE) {
    await events.next();
    const event = performance.now() - begin;
    if ((await read(page)).includes(mark)) {
      return { event, shown: performance.now() - begin };
    }
  }
  throw new Error(`${page} does not show what was saved`);
}

function opened(server) {
  return new Promise((done, failed) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      const found = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (found) {
        done(found[0]);
      }
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', (code) => failed(new Error(`the preview ended with ${code}: ${said}`)));
  });
}

function read(address) {
  return new Promise((done, failed) => {
    get(address, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => { text += chunk; }).on('end', () => done(text)).on('error', failed);
    }).on('error', failed);
  });
}

/** The preview's Server-Sent Events, one by one. */
function listen(address) {
  let waiting = null;
  let heard = 0;
  const request = get(address, { agent: false }, (response) => {
    response.setEncoding('utf8').on('data', (chunk) => {
      if (chunk.includes('data:')) {
        heard++;
        waiting?.();
      }
    });
    response.on('error', () => {});
  });
  request.on('error', () => {});
  return {
    async next() {
      if (heard === 0) {
        await Promise.race([new Promise((done) => { waiting = done; }), sleep(PATIENCE, null, { ref: false })]);
        waiting = null;
      }
      heard = Math.max(0, heard - 1);
    },
    forget() {
      heard = 0;
    },
    close: () => request.destroy(),
  };
}
