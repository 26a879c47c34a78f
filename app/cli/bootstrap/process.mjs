import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step that could not be done; its message says what to do and is all that is printed. */
export class StepFailed extends Error {}

/**
 * Runs Node in the foreground: same terminal, signals passed on. Resolves with the exit code.
 * Ctrl-C reaches the whole foreground group of a terminal by itself, so it is passed on only without one.
 * @param {string[]} args
 * @param {Record<string, string>} env added to the environment
 * @returns {Promise<number>}
 */
export function runNode(args, env = {}) {
  // libSQL's native library has lines of its own, which are on no list of the log.
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { RUST_LOG: 'off', ...process.env, ...env } });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  });
}

/**
 * Runs a step in the background: one line when it begins, one every ten seconds, one with the time when it is done.
 * Its output is shown only when it fails.
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, hint?: string }} options `hint`: what to do when it fails
 */
export async function runStep(title, command, args, { cwd, env, hint } = {}) {
  const startedAt = Date.now();
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  console.error(`> ${title} ...`);
  const ticker = setInterval(() => console.error(`  ... ${seconds()}`), 10_000);
  const result = await captured(command, args, { cwd, env });
  clearInterval(ticker);
  if (result.code !== 0) {
    console.error(shortened(result.output));
    throw new StepFailed(`${title}: failed after ${seconds()}.${hint === undefined ? '' : ` ${hint}`}`);
  }
  console.error(`  done in ${seconds()}`);
}

/** Beginning and end of a long output: the cause stands at one of them. */
function shortened(output) {
  const lines = output.trimEnd().split('\n');
  return lines.length <= 60 ? lines.join('\n') : [...lines.slice(0, 30), '  ...', ...lines.slice(-30)].join('\n');
}

/**
 * Runs a program and returns its exit code with everything it said. Ends with us when we are told to stop.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function captured(command, args, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    // Several may run at once: each ends when this process does.
    const kill = () => child.kill();
    const stop = () => process.exit(1);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    process.once('exit', kill);
    for (const signal of signals) process.once(signal, stop);
    const end = (code) => {
      process.off('exit', kill);
      for (const signal of signals) process.off(signal, stop);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * The program file of an installed package, to be run by Node itself: no `npx`, no shell, the same on every system.
 * @param {string} packageName
 * @param {string} program
 */
export function programOf(packageName, program) {
  const folder = join('node_modules', packageName);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new StepFailed(`The package ${packageName} is not installed. Run npm ci.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** How to call npm: the one that called us, else the one on the path. Windows needs a shell for `npm.cmd`. */
export function npmCommand() {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return { command: process.execPath, first: [own] };
  return process.platform === 'win32' ? { command: 'cmd', first: ['/c', 'npm'] } : { command: 'npm', first: [] };
}
