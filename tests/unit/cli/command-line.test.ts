import { afterEach, describe, expect, it, vi } from 'vitest';
import { calledWith, type Command } from '#app/cli/command-line.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';

const restore: Command<'keys' | 'json'> = {
  name: 'restore',
  ways: [
    ['', 'Lists the backups.'],
    ['<file>', 'Puts a backup back.'],
  ],
  words: [0, 1],
  options: { keys: 'value', json: 'flag' },
};
const reset: Command<never> = { name: 'sign-in:reset', ways: [['<address>', 'Resets.']], words: [1, 1] };

class Ended extends Error {
  constructor(readonly code: unknown) {
    super('ended');
  }
}

/** The exit code, and everything that was said. */
function answerTo(command: Command<'keys' | 'json'> | Command<never>, ...given: string[]) {
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Ended(code);
  });
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    calledWith(command, given);
    return null;
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return {
      code: error.code,
      said: [...said.mock.calls.map(([line]) => String(line)), ...takeConsoleErrors()].join('\n'),
    };
  }
}

afterEach(() => vi.restoreAllMocks());

describe('what stands behind a command', () => {
  it('is read: words, options with a value and without one', () => {
    expect(calledWith(restore, [])).toEqual({ words: [], options: {} });
    expect(calledWith(restore, ['a.backup', '--keys=b', '--json'])).toEqual({
      words: ['a.backup'],
      options: { keys: 'b', json: '' },
    });
    expect(calledWith(restore, ['--keys', 'b', 'a.backup'])).toEqual({ words: ['a.backup'], options: { keys: 'b' } });
    expect(calledWith(restore, ['--', '--odd-name'])).toEqual({ words: ['--odd-name'], options: {} });
  });

  it.each(['--help', '-h'])('may ask what the command does: %s', (word) => {
    expect(answerTo(restore, word)).toEqual({
      code: 0,
      said: 'npm run restore\n    Lists the backups.\nnpm run restore -- <file>\n    Puts a backup back.',
    });
  });

  it.each([
    [reset, [], 'Something is missing.'],
    [reset, [''], 'Something is missing.'],
    [reset, ['a', 'b'], '"b" is too much.'],
    [restore, ['--key=a'], 'There is no option --key.'],
    [restore, ['-k'], 'There is no option -k.'],
    [restore, ['--keys'], 'The option --keys needs a value.'],
    [restore, ['--keys='], 'The option --keys needs a value.'],
    [restore, ['--json=a'], 'The option --json takes no value.'],
  ])('is refused with a sentence and the ways to call it', (command, given, sentence) => {
    const ways =
      command === reset
        ? '  npm run sign-in:reset -- <address>\n  npm run sign-in:reset -- --help'
        : '  npm run restore\n  npm run restore -- <file>\n  npm run restore -- --help';
    expect(answerTo(command, ...given)).toEqual({ code: 1, said: `${sentence} Nothing was done.\nUsage:\n${ways}` });
  });
});
