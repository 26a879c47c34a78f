import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { canaryCandidates, canaryTokens } from '#app/cli/seed-demo/canaries.ts';
import { setLogFormat } from '#app/log/log.ts';
import { insertUser } from '#tests/support/factories.ts';
import { organisations, users } from '#db/schema/index.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';

const [canary] = canaryCandidates;
const tokens = canaryTokens(canaryCandidates.slice(0, 1));
const name = `${canary?.firstName ?? ''} ${canary?.lastName ?? ''}`;

/** Pages that fail in every way there is, each with a person's words in the failure. */
const failing = {
  'fails/error': {
    loader: () => {
      throw new TypeError(`${name} is not a function\n    at ${name} (${canary?.email ?? ''}:1:1)`);
    },
  },
  'fails/statement': {
    loader: ({ context }: LoaderFunctionArgs) =>
      context.app.db.all(sql`select ${name} from nowhere where name = ${canary?.phone ?? ''}`),
  },
  'fails/slowly': {
    loader: async ({ context }: LoaderFunctionArgs) => {
      await context.app.db.select().from(users).where(eq(users.displayName, name));
      return context.app.db.insert(organisations).values({ id: name, name: null as never, kind: name as never });
    },
  },
  'fails/thrown/:name': {
    loader: () => {
      // What is thrown need not be an error.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw name;
    },
  },
};

/** Everything the process writes while the test runs, line by line. */
function linesWritten(): () => string[] {
  const written: string[] = [];
  const listen = (stream: NodeJS.WriteStream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  const spies = [listen(process.stdout), listen(process.stderr)];
  setLogFormat('json');
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
    setLogFormat('text');
  });
  return () => {
    written.push(...takeConsoleErrors());
    return written.flatMap((chunk) => chunk.split('\n')).filter((line) => line !== '');
  };
}

describe('what a running portal writes', { timeout: 60_000 }, () => {
  it('is JSON, line by line, and names nobody, whatever fails and whoever is in the address, the form or the statement', async () => {
    const lines = linesWritten();
    const running = await openRunningPortal({ SLOW_STATEMENT_MS: '1', METRICS_PORT: '0' }, failing);
    await insertUser(running.portal.app.db, { displayName: name, email: canary?.email });
    const form = new URLSearchParams({ name, phone: canary?.phone ?? '' });
    for (const path of ['error', 'statement', 'slowly', `thrown/${encodeURIComponent(name)}`])
      for (const end of ['', '.data']) {
        const url = `${running.url}/fails/${path}${end}?q=${encodeURIComponent(name)}`;
        const headers = {
          'user-agent': encodeURIComponent(name),
          referer: url,
          cookie: `name=${encodeURIComponent(name)}`,
        };
        await fetch(url, { headers });
        await fetch(url, { method: 'POST', body: form, headers });
      }
    const written = lines();
    const events = written.map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events.filter((event) => event === 'pageFailed').length).toBeGreaterThanOrEqual(8);
    const all = written.join('\n').toLowerCase();
    for (const token of tokens) expect(all).not.toContain(token.toLowerCase());
    expect(all).not.toContain(encodeURIComponent(name).toLowerCase());
    expect(all).toContain('/fails/thrown/:name');
  });
});
