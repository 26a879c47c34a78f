import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Env } from '#app/env.server.ts';
import { isDatabaseServer } from '#db/client.ts';
import { databasePath } from '#db/file-client.ts';

/** How a command is called, and what it says of itself. */
export interface Command<Option extends string> {
  /** Behind `npm run`. */
  readonly name: string;
  /** Each way to call it, and what it does then. */
  readonly ways: readonly (readonly [words: string, what: string])[];
  /** How many words may follow, options apart. */
  readonly words: readonly [least: number, most: number];
  /** Names of options: with a value (`--keys=<file>`) or without one (`--json`). */
  readonly options?: Readonly<Record<Option, 'value' | 'flag'>>;
}

export interface Called<Option extends string> {
  readonly words: readonly string[];
  /** Values of the options that were given; a flag has none. */
  readonly options: Readonly<Partial<Record<Option, string>>>;
}

/**
 * Reads what stands behind a command, for whoever runs the portal. `--help` is answered and ends the process with 0; what the command
 * does not know ends it with 1, after a sentence and the ways to call it, before anything was opened or changed.
 */
export function calledWith<Option extends string = never>(
  command: Command<Option>,
  given: readonly string[] = process.argv.slice(2),
): Called<Option> {
  if (given.includes('--help') || given.includes('-h')) {
    console.log(command.ways.map(([words, what]) => `${callOf(command, words)}\n    ${what}`).join('\n'));
    process.exit(0);
  }
  const kinds: [string, 'value' | 'flag'][] = Object.entries(command.options ?? {});
  const options = Object.fromEntries(
    kinds.map(([name, kind]) => [name, { type: kind === 'value' ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...given], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const found: [string, string][] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds.find(([name]) => name === token.name)?.[1];
    if (kind === undefined) refuse(command, `There is no option ${token.rawName}.`);
    if (kind === 'value' && !token.value) refuse(command, `The option ${token.rawName} needs a value.`);
    if (kind === 'flag' && token.value !== undefined) refuse(command, `The option ${token.rawName} takes no value.`);
    found.push([token.name, token.value ?? '']);
  }
  const [least, most] = command.words;
  if (words.length < least || words.some((word) => word === '')) refuse(command, 'Something is missing.');
  if (words.length > most) refuse(command, most === 0 ? `It takes no "${words[0]}".` : `"${words[most]}" is too much.`);
  return { words, options: Object.fromEntries(found) as Called<Option>['options'] };
}

/** Ends the process with a sentence about what was typed, and the ways to call the command. */
export function refuse(command: Pick<Command<never>, 'name' | 'ways'>, sentence: string): never {
  const ways = command.ways.map(([words]) => `  ${callOf(command, words)}`);
  console.error([`${sentence} Nothing was done.`, 'Usage:', ...ways, `  ${callOf(command, '--help')}`].join('\n'));
  process.exit(1);
}

function callOf({ name }: { readonly name: string }, words: string): string {
  return words === '' ? `npm run ${name}` : `npm run ${name} -- ${words}`;
}

/**
 * For a command that works on a house that is there: a wrong DATA_DIR would otherwise make a new one.
 * @throws Error with a plain sentence
 */
export function demandDatabase({ databaseUrl }: Pick<Env, 'databaseUrl'>): void {
  if (isDatabaseServer(databaseUrl) || existsSync(databasePath(databaseUrl))) return;
  throw new Error(
    `There is no database ${databasePath(databaseUrl)}. Check DATA_DIR (or DATABASE_URL): it leads to no house, or this command ran without the settings of the portal.`,
  );
}
