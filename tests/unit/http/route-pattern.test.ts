import { describe, expect, it } from 'vitest';
import { routePatterns } from '#app/http/route-pattern.ts';

const patternOf = routePatterns([
  { id: 'root', path: '' },
  { id: 'start', parentId: 'root', path: undefined },
  { id: 'postings', parentId: 'root', path: 'postings' },
  { id: 'posting', parentId: 'postings', path: ':id' },
  { id: 'new', parentId: 'postings', path: 'new' },
  { id: 'edit', parentId: 'root', path: 'postings/:id/edit' },
  { id: 'link', parentId: 'root', path: 'link/:token/question/:key' },
  { id: 'rest', parentId: 'root', path: '*' },
]);

describe('the pattern of an address', () => {
  it.each([
    ['/', '/'],
    ['/_root.data', '/'],
    ['/postings', '/postings'],
    ['/postings/', '/postings'],
    ['/postings/new', '/postings/new'],
    ['/postings/new.data', '/postings/new'],
    ['/postings/8fK_secret', '/postings/:id'],
    ['/postings/8fK_secret.data', '/postings/:id'],
    ['/postings/8fK_secret/edit', '/postings/:id/edit'],
    ['/postings/new/edit', '/postings/:id/edit'],
    ['/link/s3cret/question/yes', '/link/:token/question/:key'],
    ['/link/s3cret/question', '/*'],
    ['/frau-kanarix', '/*'],
    ['/postings/a/b/c', '/*'],
    ['//evil.example', '/*'],
    ['/%E0%A4%A', '/*'],
  ])('%s is %s', (address, pattern) => {
    expect(patternOf(address)).toBe(pattern);
  });

  it('of a portal without routes is always the same', () => {
    expect(routePatterns([])('/anything')).toBe('/*');
  });
});
