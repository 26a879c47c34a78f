import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 AA and what stands in BITV 2.0 through EN 301 549. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails, at the end of the test, with one readable line per finding when the page has a barrier a machine can see.
 * @param name how the page is called in the failure
 */
export async function expectNoBarriers(page: Page, name: string): Promise<void> {
  // Half a megabyte of program, once for each document: most are looked at more than once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const findings = await page.evaluate(async (values) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe;
    // Of what is in order only the number is told: to name each element is most of the work.
    const { violations } = await inPage.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
  }, standards);
  expect.soft(findings, `barriers on ${name}`).toEqual([]);
}
