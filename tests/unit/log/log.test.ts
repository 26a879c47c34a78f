import { afterEach, describe, expect, it, vi } from 'vitest';
import { canaryCandidates } from '#app/cli/seed-demo/canaries.ts';
import { backupFailureOf } from '#app/domain/backup/backup-failure.ts';
import { framesOf, log, setLogFormat, tell } from '#app/log/log.ts';
import { DatabaseError } from '#db/database-error.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';

const [canary] = canaryCandidates;
const name = `${canary?.firstName ?? ''} ${canary?.lastName ?? ''}`;

/** What was written, without failing the test. */
function lines(say: () => void): string[] {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  try {
    say();
  } finally {
    spy.mockRestore();
  }
  return [...written.map((line) => line.trimEnd()), ...takeConsoleErrors()];
}
const parsed = (say: () => void) => lines(say).map((line) => JSON.parse(line) as Record<string, unknown>);

afterEach(() => setLogFormat('text'));

describe('a line of the log', () => {
  it('is a sentence for a person, or JSON for a program, one line each', () => {
    expect(lines(() => log('workFailed', { work: 'sendMails' }))).toEqual(['recurring work failed: sendMails']);
    setLogFormat('json');
    expect(parsed(() => log('workFailed', { work: 'sendMails' }))).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        level: 'error',
        event: 'workFailed',
        message: 'recurring work failed',
        work: 'sendMails',
      },
    ]);
    expect(parsed(() => tell('two\nlines'))).toMatchObject([{ level: 'info', event: 'told', message: 'two\nlines' }]);
  });

  it('holds no field that is on no list, whoever passes it', () => {
    setLogFormat('json');
    const more = { work: 'sendMails', user: name, request: { body: name }, message: name, time: name };
    const [line] = parsed(() => log('workFailed', more));
    expect(Object.keys(line ?? {}).sort()).toEqual(['event', 'level', 'message', 'time', 'work']);
    expect(JSON.stringify(line)).not.toContain(canary?.lastName);
  });

  it.each([
    ['work', name],
    ['code', `SQLITE_ERROR near "${name}"`],
    ['advice', `Ask <${canary?.email ?? ''}>`],
    ['method', 'GET /postings'],
    ['route', `/invitations/${name}`],
    ['error', `TypeError: ${name}`],
    ['ms', name],
    ['statement', `select * from users where name = '${name}'`],
    ['frames', [name]],
    ['checks', [name]],
  ])('says "?" for a %s that does not look like one', (field, value) => {
    for (const format of ['text', 'json'] as const) {
      setLogFormat(format);
      const [line = ''] = lines(() => log('pageFailed', { [field]: value }));
      if (format === 'json') expect(line).toContain('?');
      expect(line).not.toMatch(/Kanarix|Zwitscher|vogel/i);
    }
  });

  it('says of an error where it happened, never its message, also where that looks like a place', () => {
    const error = new TypeError(`${name}\n    at ${name} (/x:1:1)`);
    const frames = framesOf(error);
    expect(frames[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+/);
    expect(frames.join()).not.toContain(canary?.lastName);
    const changed = new Error('before');
    expect(changed.stack).toContain('before');
    changed.message = name;
    expect(framesOf(changed)).toEqual([]);
    expect(framesOf(name)).toEqual([]);
  });

  it('can say every sentence of ours on what to do', () => {
    const codes = ['diskFull', 'noFolder', 'noKeyStore', 'onServer', 'canaryReadable', 'otherKey', 'halfWritten'];
    const sentences = [
      ...codes.map((code) => backupFailureOf(code)?.message ?? ''),
      ...['FULL', 'READONLY', 'CANTOPEN', 'IOERR', 'NOTADB', 'CORRUPT'].map(
        (code) => new DatabaseError(`SQLITE_${code}`).message,
      ),
    ];
    for (const advice of sentences)
      expect(lines(() => log('cannotSave', { code: 'full', advice }))).toEqual([`Nothing can be saved: ${advice}`]);
  });
});
