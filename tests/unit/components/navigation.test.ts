import { describe, expect, it } from 'vitest';
import { roles } from '#app/domain/account/role.ts';
import { currentItem, navigationFor, startPathFor } from '#app/components/shell/navigation.ts';

describe('navigation', () => {
  it('leads every role to a page of its own after sign-in', () => {
    expect(startPathFor(['caseworker'])).toBe('/today');
    expect(startPathFor(['company'])).toBe('/company');
    expect(startPathFor(['mentor'])).toBe('/tandems');
    expect(startPathFor(['coordinator'])).toBe('/mentoring');
    expect(startPathFor(['administrator'])).toBe('/administration');
    expect(startPathFor(['dpo'])).toBe('/audit');
    expect(startPathFor(['teamLead'])).toBe('/team');
    expect(startPathFor(['controlling'])).toBe('/reports');
    expect(startPathFor(['staffCouncil'])).toBe('/kept-on-staff');
    for (const role of roles) expect(startPathFor([role])).toMatch(/^\//);
  });

  it('names each page once, also to whoever has two tasks', () => {
    const hrefs = navigationFor(['officer', 'coordinator']).map((item) => item.href);
    expect(hrefs.filter((href) => href === '/today')).toHaveLength(1);
    expect(navigationFor(['coordinator']).map((item) => item.href)).toEqual(['/mentoring', '/today', '/imports']);
  });

  it('shows a company nothing of the house', () => {
    expect(navigationFor(['company']).map((item) => item.href)).toEqual(['/company', '/company/profiles']);
  });

  it('marks the entry a page belongs to, not one that merely begins alike', () => {
    const items = navigationFor(['caseworker']);
    expect(currentItem(items, '/postings/abc/edit')?.href).toBe('/postings');
    expect(currentItem(items, '/companies')?.href).toBe('/companies');
    expect(currentItem(items, '/company')).toBeUndefined();
    const own = navigationFor(['company']);
    expect(currentItem(own, '/company/profiles/detailed')?.href).toBe('/company/profiles');
    expect(currentItem(own, '/company/postings/abc')?.href).toBe('/company');
  });
});
