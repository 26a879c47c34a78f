import { describe, expect, it } from 'vitest';
import { pseudonym } from '#app/use-cases/disclosure/pseudonym.server.ts';

const secret = Buffer.from('a secret of the tests').toString('base64');
const about = { companyId: 'c1', postingId: 'p1', profileId: 'k1', epoch: '2026-11-23' };

describe('the pseudonym of a proposed profile', () => {
  it('is short and the same each time', () => {
    expect(pseudonym(secret, about)).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{2}$/);
    expect(pseudonym(secret, about)).toBe(pseudonym(secret, { ...about }));
  });

  it('is another one for another company, posting, week or secret', () => {
    const labels = [
      pseudonym(secret, about),
      pseudonym(secret, { ...about, companyId: 'c2' }),
      pseudonym(secret, { ...about, postingId: 'p2' }),
      pseudonym(secret, { ...about, epoch: '2026-11-30' }),
      pseudonym(Buffer.from('another secret').toString('base64'), about),
    ];
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('does not mix up where one id ends and the next begins', () => {
    expect(pseudonym(secret, { ...about, companyId: 'c1p', postingId: '1' })).not.toBe(
      pseudonym(secret, { ...about, companyId: 'c1', postingId: 'p1' }),
    );
  });
});
