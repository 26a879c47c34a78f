import { describe, expect, it } from 'vitest';
import { sendFeedback } from '#app/use-cases/account/send-feedback.server.ts';
import { once } from '#app/use-cases/account/submission.server.ts';
import { feedbacks } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const report = (app: TestApp, over: { key?: string | null; network?: string } = {}) =>
  sendFeedback(app, {
    key: null,
    page: null,
    message: 'Der Knopf fehlt.',
    answerTo: null,
    network: '192.0.2.1',
    ...over,
  });

describe('a form that arrives twice', () => {
  it('makes one record for one use case and one person, and another for anybody else', async () => {
    const app = await openTestApp();
    let made = 0;
    const arrive = (useCase: string, userId: string | null) =>
      write(app.db, (tx) =>
        once(tx, app.clock.now(), { useCase, userId }, 'a key', () => Promise.resolve(`record ${(made += 1)}`)),
      );
    expect(await arrive('recordCompany', 'kim')).toBe('record 1');
    expect(await arrive('recordCompany', 'kim')).toBe('record 1');
    expect(await arrive('createProfile', 'kim')).toBe('record 2');
    expect(await arrive('recordCompany', 'alex')).toBe('record 3');
    expect(await arrive('sendFeedback', null)).toBe('record 4');
  });
});

describe('reports about barriers', () => {
  it('come twenty times in a quarter of an hour from one network, and then again later', async () => {
    const app = await openTestApp();
    for (let count = 0; count < 20; count += 1) await report(app);
    await expect(report(app)).rejects.toMatchObject({ code: 'limit', reason: 'tooManyAttempts' });
    await report(app, { network: '203.0.113.9' });
    app.clock.advance({ minutes: 16 });
    await report(app);
    expect(await app.db.select().from(feedbacks)).toHaveLength(22);
  });
});
