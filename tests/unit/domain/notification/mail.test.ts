import { describe, expect, it } from 'vitest';
import {
  MOST_MAIL_ATTEMPTS,
  mailKinds,
  mailRetryDelayMs,
  mailRules,
  serverRetryDelayMs,
} from '#app/domain/notification/mail.ts';
import { publicRoutes } from '#app/domain/policy/public-routes.ts';

const minutes = (delayMs: number) => delayMs / 60_000;

describe('a mail', () => {
  it('leads to a page of the portal, never to another site and never to more than an id', () => {
    for (const kind of mailKinds)
      for (const about of [null, 'abc', '//elsewhere.example', 'a&b=c#d', '\r\nBcc: x@y.example'])
        expect(mailRules[kind].path(about), kind).toMatch(/^\/[a-z]+(\/[a-z]+)*(\/[\w%.-]+)?(\?[a-z]+=[\w%.-]+)?$/);
  });

  it('leads to a page one must be signed in for', () => {
    const open: readonly string[] = publicRoutes;
    for (const kind of mailKinds) expect(open).not.toContain(mailRules[kind].path(null).slice(1).replaceAll('/', '.'));
  });

  it('that is refused waits ever longer, two days in all, half a day at most', () => {
    const delays = Array.from({ length: MOST_MAIL_ATTEMPTS - 1 }, (_, at) => minutes(mailRetryDelayMs(at + 1)));
    expect(delays).toEqual([2, 6, 18, 54, 162, 486, 720, 720, 720]);
  });

  it('waits at most half an hour for a server that was away', () => {
    expect([1, 2, 3, 4, 5, 6, 100].map((failures) => minutes(serverRetryDelayMs(failures)))).toEqual([
      1, 2, 4, 8, 16, 30, 30,
    ]);
  });
});
