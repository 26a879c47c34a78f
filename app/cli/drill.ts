import type { DrillPart, DrillRow } from './drill/part.ts';
import { restorePart } from './drill/restore.ts';

/**
 * `npm run drill` lets happen what must not hurt, and compares with the goals.
 *
 *   npm run drill -- restore   one part alone
 *   --quick                    a short form of each
 *   --json                     one object instead of the table
 *
 * Works in temporary folders only. Exits 1 when a goal is not reached. To add a part: a file in `app/cli/drill`, a line here.
 */
const parts: readonly DrillPart[] = [restorePart];

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const named = words.filter((word) => !word.startsWith('--'));
const unknown = named.find((name) => !parts.some((part) => part.name === name));
if (unknown === undefined) await drill(parts.filter(({ name }) => named.length === 0 || named.includes(name)));
else {
  console.error(`There is no part ${unknown}. There are: ${parts.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}

async function drill(chosen: readonly DrillPart[]): Promise<void> {
  // Threads do not keep a process from ending; this does.
  const awake = setInterval(() => undefined, 1000);
  const results: { readonly part: string; readonly rows: readonly DrillRow[] }[] = [];
  for (const { name, run } of chosen)
    results.push({ part: name, rows: await run(isQuick, (line) => console.error(`${name}: ${line}`)) });
  clearInterval(awake);
  if (words.includes('--json')) console.log(JSON.stringify({ isQuick, results }, null, 2));
  else for (const { part, rows } of results) for (const row of rows) console.log(line(part, row));
  if (results.some(({ rows }) => rows.some(({ isReached }) => !isReached))) process.exitCode = 1;
}

function line(part: string, { what, found, goal, isReached }: DrillRow): string {
  return `${part.padEnd(12)}${what.padEnd(58)}${found.padStart(22)}  ${goal.padEnd(14)}${isReached ? 'reached' : 'NOT REACHED'}`;
}
