#!/usr/bin/env node
/**
 * The first thing every script of package.json calls. Runs with nothing but Node, because on a fresh clone nothing
 * is installed: it installs and builds what is missing or out of date, then runs the command.
 *
 *   node app/cli/bootstrap.mjs <command> [arguments]
 *
 * A command is one of those below or a file `app/cli/<command>.ts` (`bench:pages` is `bench-pages.ts`).
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Werkbrücke needs Node.js 20.19 or newer; this is ${process.versions.node}. Please install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

const { resolve } = await import('node:path');
process.chdir(resolve(import.meta.dirname, '..', '..'));
const { runCommand } = await import('./bootstrap/commands.mjs');
process.exitCode = await runCommand(process.argv[2], process.argv.slice(3));
