import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyWorld } from './demo-world.ts';
import { nameServers, type Attempts } from './outside/attempts.ts';
import type { InsideReport } from './outside/inside.ts';
import { row, type DrillPart } from './part.ts';

const namespace = ['--map-root-user', '--net', '--', 'sh', '-c'];
/** A browser looks whether there is IPv6 by asking for the way to this address; nothing is sent there. */
const askedForTheWay = '2001:4860:4860::8888';
/** Hosts of its maker a browser asks for by itself, whatever it shows. */
const ofBrowser = /\.(google|googleapis|gstatic|gvt1)\.com$/;

/**
 * The portal, its visitors and the browser tests in a network namespace that has nothing but loopback: whatever wants to leave the
 * machine, or asks for the name of a host, is seen. Needs Linux, `unshare` and `ip`, and that users may make namespaces.
 */
export const outsidePart: DrillPart = {
  name: 'outside',
  async run({ isQuick, kept, world, say }) {
    const what = 'attempts to leave the machine';
    const addresses = [...nameServers().filter((address) => !address.startsWith('127.')), askedForTheWay];
    const enter = [
      'ip link set lo up',
      ...addresses.map((address) => `(ip addr add ${address} dev lo || true)`),
      'exec "$@"',
    ].join(' && ');
    if (spawnSync('unshare', [...namespace, enter, 'sh', 'true']).status !== 0)
      return [row(what, 'no namespace: unshare, ip', '0', null)];
    const dataDir = path.join(kept.folder, 'data');
    const reportFile = path.join(kept.folder, 'report.json');
    copyWorld(await world(), dataDir);
    rmSync(reportFile, { force: true });
    const inside = fileURLToPath(new URL('./outside/inside.ts', import.meta.url));
    say(isQuick ? 'every role walks' : 'every role walks, then the browser tests');
    const words = [process.execPath, '--import', 'tsx', inside, dataDir, reportFile, isQuick ? 'quick' : 'whole'];
    const child = spawn('unshare', [...namespace, enter, 'sh', ...words], { stdio: ['ignore', 2, 2] });
    const killAtExit = () => child.kill('SIGTERM');
    process.once('exit', killAtExit);
    await new Promise((resolve) => child.once('close', resolve));
    process.off('exit', killAtExit);
    if (!existsSync(reportFile)) throw new Error('What happened inside the namespace is not known.');
    const { wrong, visits, walk, browser } = JSON.parse(readFileSync(reportFile, 'utf8')) as InsideReport;
    const isQuiet = (attempts: Attempts) => countOf(attempts) === 0;
    const answered = wrong.length === 0 ? '' : `; wrong: ${wrong.slice(0, 2).join(', ')}`;
    return [
      row(
        `every role, ${visits} pages and saves: ${what}`,
        told(walk) + answered,
        '0',
        isQuiet(walk) && answered === '',
      ),
      ...(browser === null
        ? []
        : [
            row(
              `browser tests (${browser.summary}): ${what}`,
              told(browser.attempts),
              '0',
              isQuiet(browser.attempts) && browser.isGreen,
            ),
            row(
              'names the browser asks for by itself',
              [...new Set(browser.attempts.names.filter(isOfBrowser))].join(', ') || 'none',
              '-',
              true,
            ),
          ]),
    ];
  },
};

const countOf = ({ unrouted, names }: Attempts) => unrouted + names.filter((name) => !isOfBrowser(name)).length;

function told(attempts: Attempts): string {
  const names = [...new Set(attempts.names.filter((name) => !isOfBrowser(name)))];
  return names.length === 0 ? String(countOf(attempts)) : `${countOf(attempts)} (${names.slice(0, 3).join(', ')})`;
}

/** Names a browser asked for, and whether it did so by itself: a browser asks for few, and for each of them thousands of times. */
const judged = new Map<string, boolean>();

/** A name nothing the portal delivers holds: then no page can have asked for it. */
function isOfBrowser(name: string): boolean {
  const known = judged.get(name) ?? (ofBrowser.test(name) && !isDelivered(name));
  judged.set(name, known);
  return known;
}

function isDelivered(name: string): boolean {
  const files = readdirSync('build', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.some((entry) => readFileSync(path.join(entry.parentPath, entry.name)).includes(name));
}
