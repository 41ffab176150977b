// One command, measured by public tools: hyperfine for the time, GNU time for the memory.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A word as hyperfine reads it. */
const quoted = (word) => `'${String(word).replaceAll("'", "'\\''")}'`;

/**
 * Runs a command once.
 *
 * @param task `command` (a list of words), `cwd`, `env`, `clean` (files and folders that are removed before)
 * @param scratch folder for what the tools write
 * @returns seconds (`elapsed`, and `cpu` of all cores together) and megabytes (`memory`, at the peak)
 */
export function once({ command, cwd, env = {}, clean = [] }, scratch) {
  clean.forEach((path) => rmSync(path, { recursive: true, force: true }));
  const times = join(scratch, 'hyperfine.json');
  const memory = join(scratch, 'memory.txt');
  const line = ['/usr/bin/time', '-f', '%M', '-o', memory, ...command].map(quoted).join(' ');
  const done = spawnSync('hyperfine', ['-N', '--runs', '1', '--export-json', times, line],
    { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (done.status !== 0) {
    const again = spawnSync(command[0], command.slice(1), { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
    throw new Error(`${command.join(' ')}\n${done.stderr}\n${again.stdout}\n${again.stderr}`);
  }
  const result = JSON.parse(readFileSync(times, 'utf8')).results[0];
  const kilobytes = Number(readFileSync(memory, 'utf8').trim().split('\n').pop());
  return { elapsed: result.times[0], cpu: result.user + result.system, memory: kilobytes / 1024 };
}

/** Runs tasks in turns, so that whatever else the machine does falls on all of them; lists of measurements by name. */
export function inTurns(tasks, rounds, scratch, say) {
  const runs = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      task.before?.();
      const run = once(task, scratch);
      runs[name].push(run);
      say(`  ${name} ${round}/${rounds}: ${run.elapsed.toFixed(2)} s, ${Math.round(run.memory)} MB`);
    }
  }
  return runs;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The medians of what `once` measures. */
export const medians = (runs) => Object.fromEntries(['elapsed', 'cpu', 'memory'].map((key) => [key, median(runs.map((run) => run[key]))]));
