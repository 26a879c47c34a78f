import { describe, expect, it } from 'vitest';
import { safeNextPath } from '#app/domain/account/next-path.ts';

describe('the page to open after sign-in', () => {
  it.each(['/today', '/postings/x?tab=2', '/profiles/new?short=1'])('may be %s', (path) => {
    expect(safeNextPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    '/\tx',
    '/.//evil.example',
    '/sign-out',
    '/sign-in?next=/x',
  ])('is never %j', (path) => {
    expect(safeNextPath(path)).toBeNull();
  });
});
